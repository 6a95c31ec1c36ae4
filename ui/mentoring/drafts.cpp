// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/drafts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <utility>

namespace uimentoring {

Drafts::Drafts(const services::TextDrafts& store) : m_store(store)
{
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { this->store(); });
}

void Drafts::open(const QString& name)
{
    store();
    m_numbersOf.insert(m_name, m_numbers);
    m_name = name;
    m_numbers = m_numbersOf.take(name);
    m_texts.clear();
    if (!m_store)
        return;
    const QJsonObject kept = QJsonDocument::fromJson(m_store->text(name).toUtf8()).object();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        m_texts.insert(it.key(), it->toString());
}

void Drafts::store()
{
    m_soon.stop();
    if (!m_store || !std::exchange(m_unstored, false))
        return;
    QJsonObject texts;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (!it->isEmpty())
            texts.insert(it.key(), *it);
    }
    m_store->keep(m_name,
                  texts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)));
}

void Drafts::write(const QString& name, const QString& text)
{
    m_texts[name] = text;
    changed();
}

void Drafts::drop(const QString& name)
{
    m_numbers.remove(name);
    if (m_texts.remove(name))
        changed();
}

void Drafts::clear()
{
    m_texts.clear();
    m_numbers.clear();
    changed();
}

void Drafts::changed()
{
    m_unstored = true;
    if (m_store)
        m_soon.touch();
}

void Drafts::keep(QLineEdit* editor, const QString& name, const QString& fallback)
{
    editor->setObjectName(name);
    editor->setText(m_texts.value(name, fallback));
    QObject::connect(editor, &QLineEdit::textEdited, editor, [this, name](const QString& text) { write(name, text); });
}

void Drafts::keep(QPlainTextEdit* editor, const QString& name, const QString& fallback)
{
    editor->setObjectName(name);
    editor->setPlainText(m_texts.value(name, fallback));
    QObject::connect(editor, &QPlainTextEdit::textChanged, editor,
                     [this, name, editor] { write(name, editor->toPlainText()); });
}

void Drafts::keep(QComboBox* choice, const QString& name, int fallback)
{
    choice->setObjectName(name);
    choice->setCurrentIndex(qBound(0, m_numbers.value(name, fallback), choice->count() - 1));
    QObject::connect(choice, &QComboBox::activated, choice, [this, name](int index) { m_numbers[name] = index; });
}

void Drafts::keep(QSpinBox* number, const QString& name, int fallback)
{
    number->setObjectName(name);
    number->setValue(m_numbers.value(name, fallback));
    QObject::connect(number, &QSpinBox::valueChanged, number, [this, name](int value) { m_numbers[name] = value; });
}

void Drafts::keep(QCheckBox* box, const QString& name, bool fallback)
{
    box->setObjectName(name);
    box->setChecked(m_numbers.value(name, fallback ? 1 : 0) != 0);
    QObject::connect(box, &QCheckBox::toggled, box, [this, name](bool on) { m_numbers[name] = on ? 1 : 0; });
}

} // namespace uimentoring
