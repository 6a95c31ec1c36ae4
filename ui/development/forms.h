// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/developmentservice.h"
#include "ui/models/formdraft.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace widgets {
class FormField;
class NamePicker;
} // namespace widgets

namespace development {

// Gives a badge to somebody. What was chosen is there again when the form is opened the next time.
class AwardForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwardForm)

public:
    explicit AwardForm(services::DevelopmentService& development, QWidget* parent = nullptr);

    [[nodiscard]] models::FormDraft& draft() { return m_draft; }

Q_SIGNALS:
    void given(const QString& words);
    void closed(); // without anything given

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void takeUp();
    void give();
    [[nodiscard]] QString typed() const;

    services::DevelopmentService& m_development;
    models::FormDraft m_draft;
    QComboBox* m_badge;
    widgets::NamePicker* m_person;
    widgets::FormField* m_personField;
};

} // namespace development
