// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/drafts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace uimentoring {

void Drafts::keep(QLineEdit* editor, const QString& name, const QString& fallback)
{
    editor->setObjectName(name);
    editor->setText(m_texts.value(name, fallback));
    QObject::connect(editor, &QLineEdit::textEdited, editor,
                     [this, name](const QString& text) { m_texts[name] = text; });
}

void Drafts::keep(QPlainTextEdit* editor, const QString& name, const QString& fallback)
{
    editor->setObjectName(name);
    editor->setPlainText(m_texts.value(name, fallback));
    QObject::connect(editor, &QPlainTextEdit::textChanged, editor,
                     [this, name, editor] { m_texts[name] = editor->toPlainText(); });
}

void Drafts::keep(QComboBox* choice, const QString& name)
{
    choice->setObjectName(name);
    choice->setCurrentIndex(qBound(0, m_numbers.value(name), choice->count() - 1));
    QObject::connect(choice, &QComboBox::activated, choice, [this, name](int index) { m_numbers[name] = index; });
}

void Drafts::keep(QSpinBox* number, const QString& name, int fallback)
{
    number->setObjectName(name);
    number->setValue(m_numbers.value(name, fallback));
    QObject::connect(number, &QSpinBox::valueChanged, number, [this, name](int value) { m_numbers[name] = value; });
}

void Drafts::keep(QCheckBox* box, const QString& name)
{
    box->setObjectName(name);
    box->setChecked(m_numbers.value(name) != 0);
    QObject::connect(box, &QCheckBox::toggled, box, [this, name](bool on) { m_numbers[name] = on ? 1 : 0; });
}

} // namespace uimentoring
