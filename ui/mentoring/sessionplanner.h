// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringservice.h"
#include "ui/models/pagedraft.h"
#include "ui/widgets/formfields.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class FormField;
class TextArea;
class TextLabel;
} // namespace widgets

namespace uimentoring {

class WeekGrid;

// Proposes a session, or another time for one: the week of both, how long, how often, where. What is typed is kept
// until it is proposed or cancelled.
class SessionPlanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionPlanner)

public:
    enum class Mode { Propose, Move, MoveOne }; // MoveOne: one of a series, at 'occurrence'

    SessionPlanner(services::MentoringService& service, const domain::MentorSession& session, Mode mode,
                   const QDateTime& start, const QDateTime& occurrence, QWidget* parent = nullptr);
    void focusFirst();
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const QString& sessionId() const { return m_before.id; }
    [[nodiscard]] QString draftName() const;
    // The place for it is gone: the words that were typed. They are kept here no more.
    [[nodiscard]] QString leave();
    [[nodiscard]] static QString wordsOf(const QJsonObject& kept); // in a draft

protected:
    void hideEvent(QHideEvent* event) override;

Q_SIGNALS:
    void done();
    void cancelled();

private:
    void makeTexts();
    void buildFields(QVBoxLayout& column);
    void buildWeek(QVBoxLayout& column);
    void buildButtons(QVBoxLayout& column);
    void showWeek(const QDate& day);
    void showChosen();
    void showSingles(const domain::MentorSession& session);
    void buildEnd(QVBoxLayout& column);
    void showEnd(const domain::MentorSession& session);
    void endWithIt();
    [[nodiscard]] int meetingsBeyond(domain::MentorSession session) const;
    void finish();
    void keepWhatIsLeft();
    void keepDraft();
    void chooseKept(const QDateTime& start);
    [[nodiscard]] bool isAnotherTime() const;
    [[nodiscard]] bool differs() const; // there is something to propose
    [[nodiscard]] QString rule() const;
    [[nodiscard]] QString zone() const;
    [[nodiscard]] QString agenda() const;
    [[nodiscard]] QString datesOf(const domain::MentorSession& session) const;
    [[nodiscard]] domain::MentorSession planned() const;
    [[nodiscard]] mentoring::Carried carried(const domain::MentorSession& session) const;
    [[nodiscard]] bool goesOn() const;

    services::MentoringService& m_service;
    const domain::MentorSession m_before;
    const Mode m_mode;
    const QDateTime m_occurrence;
    services::SharedWeek m_shown;
    QDateTime m_start; // as it stands
    int m_firstLength = 0;
    QString m_firstRule;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_url = nullptr;
    widgets::TextArea* m_agenda = nullptr;
    widgets::FormField* m_titleField = nullptr;
    widgets::FormField* m_urlField = nullptr;
    widgets::FormField* m_agendaField = nullptr;
    QComboBox* m_length = nullptr;
    QComboBox* m_repeat = nullptr;
    QSpinBox* m_times = nullptr;
    WeekGrid* m_grid = nullptr;
    widgets::TextLabel* m_heading = nullptr;
    widgets::TextLabel* m_known = nullptr;  // until when
    widgets::TextLabel* m_change = nullptr; // of the clocks
    widgets::TextLabel* m_when = nullptr;
    widgets::TextLabel* m_clash = nullptr;
    widgets::TextLabel* m_kept = nullptr;   // of what was agreed about single meetings
    widgets::TextLabel* m_letGo = nullptr;  // the rest of it
    QDate m_until;                          // when they mean to end the mentorship; invalid: not said
    widgets::TextLabel* m_beyond = nullptr; // what is planned after that
    widgets::Button* m_endWithIt = nullptr;
    widgets::Button* m_done = nullptr;
    widgets::FormFields m_fields;
    models::PageDraft m_draft;
};

} // namespace uimentoring
