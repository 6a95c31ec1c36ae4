// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/standingservice.h"
#include "ui/models/drafttimer.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class DateField;
class FormField;
class NamePicker;
class TextLabel;
} // namespace widgets

namespace challenges {

// A new challenge, or one that is changed: of everybody, or of the group that the place names (kind, group). What is
// typed stays over Cancel, Esc and a restart, until it is set or thrown away.
class ChallengeForm final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChallengeForm)

public:
    explicit ChallengeForm(services::StandingService& standing, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    void focusFirst() override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void buildWhat(QVBoxLayout* column);
    void buildGroup(QVBoxLayout* column);
    void buildCourses(QVBoxLayout* column);
    void buildEnd(QVBoxLayout* column);
    void fillGroups();
    void fill(const domain::Challenge& challenge);
    void showCourses();
    void showPicker();
    void edited();
    void tellWhat();
    [[nodiscard]] domain::Challenge typed() const;
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QUrl origin() const;
    void keepDraft();
    void cancel();
    void send();
    void refused(const QString& commandId, const base::Error& error);

    services::StandingService& m_standing;
    QUrl m_where;
    domain::Challenge m_before; // what is changed; without an id: a new one
    bool m_touched = false;     // something was typed
    bool m_filling = false;
    bool m_comingBack = false;
    QString m_sent;
    models::DraftTimer m_draft;
    QStringList m_courses; // ids
    widgets::TextLabel* m_heading;
    widgets::TextLabel* m_kept;
    widgets::TextLabel* m_problem;
    widgets::TextLabel* m_said; // in words what is set
    QLineEdit* m_title;
    QComboBox* m_group; // kinds, or groups by name
    widgets::NamePicker* m_which;
    QComboBox* m_kind;
    QWidget* m_coursePart;
    widgets::NamePicker* m_course;
    QVBoxLayout* m_chosen;
    QComboBox* m_aim;
    QSpinBox* m_target;
    widgets::DateField* m_until;
    widgets::Button* m_send;
    widgets::FormField* m_titleField = nullptr;
    widgets::FormField* m_whichField = nullptr;
    widgets::FormField* m_untilField = nullptr;
};

} // namespace challenges
