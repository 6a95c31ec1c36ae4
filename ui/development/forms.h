// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/developmentservice.h"
#include "app/services/standingservice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class FormField;
class NamePicker;
} // namespace widgets

namespace development {

// Gives a badge to somebody.
class AwardForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwardForm)

public:
    explicit AwardForm(services::DevelopmentService& development, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& words);

private:
    void give();

    services::DevelopmentService& m_development;
    QComboBox* m_badge;
    widgets::NamePicker* m_person;
    widgets::FormField* m_personField;
};

// Sets a new challenge.
class ChallengeForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChallengeForm)

public:
    explicit ChallengeForm(services::StandingService& standing, QWidget* parent = nullptr);

Q_SIGNALS:
    void set(const QString& words);

private:
    void addGroup(QVBoxLayout* column);
    void send();

    services::StandingService& m_standing;
    QLineEdit* m_title;
    QComboBox* m_groupKind;
    widgets::NamePicker* m_group; // which of them
    QComboBox* m_kind;
    QComboBox* m_aim;
    QSpinBox* m_target;
    QSpinBox* m_days;
    widgets::FormField* m_titleField;
    widgets::FormField* m_groupField = nullptr;
};

} // namespace development
