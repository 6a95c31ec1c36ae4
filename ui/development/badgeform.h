// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/developmentservice.h"
#include "ui/models/formdraft.h"

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
class TextArea;
} // namespace widgets

namespace development {

// What a badge is called, what one does for it, and the rule by which it is earned: one of a kind, with what it names.
// What is typed is there again when the form is opened the next time, until it is saved or thrown away.
class BadgeForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BadgeForm)

public:
    // A badge without an id: a new one.
    BadgeForm(services::DevelopmentService& development, const domain::Badge& badge, QWidget* parent = nullptr);

    [[nodiscard]] models::FormDraft& draft() { return m_draft; }

Q_SIGNALS:
    void changed(); // somebody has begun to write
    void saved(const QString& words);
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] domain::Badge shown(const domain::Badge& stored);
    [[nodiscard]] domain::Badge typed() const;
    void edited();
    void addFields(QVBoxLayout* column);
    void addRule(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void showRule();
    void showRefusal();
    [[nodiscard]] QString ruleKind() const;
    [[nodiscard]] bool isTargeted() const;
    [[nodiscard]] bool isGood();
    void save();

    services::DevelopmentService& m_development;
    const domain::Badge m_stored;
    models::FormDraft m_draft;
    const domain::Badge m_badge; // as the form began: what is stored, or what was typed before
    QLineEdit* m_title;
    widgets::TextArea* m_description;
    widgets::TextArea* m_criteria;
    QComboBox* m_kind;
    widgets::NamePicker* m_target;
    QSpinBox* m_count;
    QSpinBox* m_months;
    widgets::FormField* m_titleField = nullptr;
    widgets::FormField* m_targetField = nullptr;
    widgets::FormField* m_countField = nullptr;
};

} // namespace development
