// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/owncalendar.h"
#include "ui/settings/section.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace widgets {
class FormField;
class ProgressBar;
} // namespace widgets

namespace settings {

// The person's own calendar on another server: which times of it count, and where sessions and due dates go.
class CalendarSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarSection)

public:
    explicit CalendarSection(services::OwnCalendar& calendar, QWidget* parent = nullptr);
    void readFile(const QString& path);

    void refresh() override;
    bool closeTopmost() override;

private:
    [[nodiscard]] QString leftOutWords(const services::FileReading& read) const;
    void buildForm();
    void buildTimes();
    void buildAccount(); // calendaraccount.cpp
    void buildRenewal();
    void renewNow();
    void buildLeaving();
    void askBeforeLeaving(bool asks);
    void showAccount(const services::OwnCalendarState& state);
    void buildReading();
    void showReading(int percent);
    void chooseFile();
    [[nodiscard]] QWidget* rowOf(QCheckBox* box, const services::OwnCalendarState::Calendar& file);
    void removeFile(const services::OwnCalendarState::Calendar& file);
    void connectNow();
    void showCalendars(const QList<services::OwnCalendarState::Calendar>& calendars);
    [[nodiscard]] QString statusWords(const services::OwnCalendarState& state) const;

    services::OwnCalendar& m_calendar;
    QWidget* m_form = nullptr; // while there is no account
    QLineEdit* m_address = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    widgets::FormField* m_addressField = nullptr;
    widgets::Button* m_connect = nullptr;
    widgets::TextLabel* m_failure = nullptr;
    QWidget* m_account = nullptr; // while there is one
    widgets::TextLabel* m_who = nullptr;
    widgets::TextLabel* m_status = nullptr;
    QWidget* m_renewal = nullptr; // while the password is not right
    QLineEdit* m_newPassword = nullptr;
    widgets::FormField* m_newPasswordField = nullptr;
    widgets::Button* m_forget = nullptr;
    QWidget* m_leaving = nullptr; // while it is asked what becomes of what was written
    widgets::TextLabel* m_leavingWords = nullptr;
    widgets::Button* m_takeOut = nullptr;
    widgets::Button* m_leave = nullptr;
    QWidget* m_times = nullptr; // while there is a calendar
    QWidget* m_busy = nullptr;  // a row with a box for each calendar
    widgets::Button* m_file = nullptr;
    QWidget* m_reading = nullptr; // while one is read
    widgets::TextLabel* m_readingName = nullptr;
    widgets::ProgressBar* m_progress = nullptr;
    widgets::Button* m_stopReading = nullptr;
    widgets::TextLabel* m_fileProblem = nullptr; // why one was not read
    QComboBox* m_target = nullptr;
    QCheckBox* m_share = nullptr;
    QStringList m_shown; // the calendars that have a box
};

} // namespace settings
