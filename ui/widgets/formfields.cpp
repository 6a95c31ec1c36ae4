// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfields.h"

#include "ui/widgets/keptline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace widgets {

FormFields::FormFields(const QString& throwAway, QObject* parent) : QObject(parent), m_kept(new KeptLine(throwAway))
{
    connect(m_kept, &KeptLine::thrownAway, this, &FormFields::throwAway);
}

QWidget* FormFields::keptLine() const
{
    return m_kept;
}

void FormFields::add(const QString& name, QLineEdit* line)
{
    add(
        name, [line] { return line->text().trimmed(); },
        [line](const QJsonValue& value) { line->setText(value.toString()); });
    connect(line, &QLineEdit::textEdited, this, &FormFields::edited);
}

void FormFields::add(const QString& name, QPlainTextEdit* text)
{
    add(
        name, [text] { return text->toPlainText().trimmed(); },
        [text](const QJsonValue& value) { text->setPlainText(value.toString()); });
    connect(text, &QPlainTextEdit::textChanged, this, &FormFields::edited);
}

void FormFields::add(const QString& name, QSpinBox* number)
{
    add(
        name, [number] { return number->value(); },
        [number](const QJsonValue& value) { number->setValue(value.toInt()); });
    connect(number, &QSpinBox::valueChanged, this, &FormFields::edited);
}

void FormFields::add(const QString& name, QComboBox* choice)
{
    add(
        name, [choice] { return QJsonValue::fromVariant(choice->currentData()); },
        [choice](const QJsonValue& value) { choice->setCurrentIndex(qMax(0, choice->findData(value.toVariant()))); });
    connect(choice, &QComboBox::activated, this, &FormFields::edited);
}

void FormFields::add(const QString& name, QAbstractButton* box)
{
    add(
        name, [box] { return box->isChecked(); }, [box](const QJsonValue& value) { box->setChecked(value.toBool()); });
    connect(box, &QAbstractButton::clicked, this, &FormFields::edited);
}

void FormFields::add(const QString& name, Read read, Write write)
{
    m_fields.push_back({name, std::move(read), std::move(write)});
}

QJsonObject FormFields::values() const
{
    QJsonObject values;
    for (const Field& field : m_fields)
        values.insert(field.name, field.read());
    return values;
}

void FormFields::put(const QJsonObject& fields)
{
    for (const Field& field : m_fields) {
        if (const auto found = fields.constFind(field.name); found != fields.constEnd())
            field.write(*found);
    }
}

void FormFields::begin(const QJsonObject& kept)
{
    m_opened = values();
    put(kept);
    m_kept->setVisible(!kept.isEmpty());
}

void FormFields::throwAway()
{
    put(m_opened);
    m_kept->hide();
    Q_EMIT thrownAway();
}

} // namespace widgets
