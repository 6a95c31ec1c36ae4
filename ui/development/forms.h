// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/developmentservice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
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
    void closed(); // without anything given

private:
    void give();

    services::DevelopmentService& m_development;
    QComboBox* m_badge;
    widgets::NamePicker* m_person;
    widgets::FormField* m_personField;
};

} // namespace development
