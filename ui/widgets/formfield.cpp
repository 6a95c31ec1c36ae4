// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/textlabel.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace widgets {

FormField::FormField(const QString& label, QWidget* editor, Need need, const QString& hint, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_label(new QLabel(label)),
      m_note(new TextLabel(hint, Type::Small, Role::TextMuted)),
      m_hint(hint)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid(2));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(widgets::font(Type::Body, Weight::Medium));
    m_label->setBuddy(editor);
    head->addWidget(m_label);
    if (need == Need::Optional)
        head->addWidget(new TextLabel(tr("optional"), Type::Small, Role::TextMuted));
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(editor);
    column->addWidget(m_note);
    m_note->setVisible(!hint.isEmpty());
    QString name = label;
    editor->setAccessibleName(name.remove(QLatin1Char('&')));
    editor->setAccessibleDescription(hint);
    setFocusProxy(editor);
    if (auto* line = qobject_cast<QAbstractSpinBox*>(editor) ? editor->findChild<QLineEdit*>() : nullptr)
        line->setTextMargins(grid(2), 0, grid(1), 0);
}

void FormField::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    m_note->setText(error.isEmpty() ? m_hint : error);
    m_note->setRole(error.isEmpty() ? Role::TextMuted : Role::Danger);
    m_note->setVisible(!m_note->text().isEmpty());
    m_editor->setAccessibleDescription(m_note->text());
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_label->setFont(widgets::font(Type::Body, Weight::Medium));
}

} // namespace widgets
