// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

class KeptLine;

// The fields of a form by name: what stands in them as one object, and what is put back, all of them or some. The line
// that says that something typed before is there again, and throws it away, belongs to it.
class FormFields final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormFields)

public:
    using Read = std::function<QJsonValue()>;
    using Write = std::function<void(const QJsonValue&)>;

    // 'throwAway': the name of the line's button.
    explicit FormFields(const QString& throwAway, QObject* parent = nullptr);
    [[nodiscard]] QWidget* keptLine() const; // to be laid out by the form

    // Texts are without the blanks at their ends; of a list it is the data of what is chosen, of a box whether it is
    // ticked. The field outlives this, or dies with the same form.
    void add(const QString& name, QLineEdit* line);
    void add(const QString& name, QPlainTextEdit* text);
    void add(const QString& name, QSpinBox* number);
    void add(const QString& name, QComboBox* choice);
    void add(const QString& name, QAbstractButton* box);
    // Whoever adds it emits edited().
    void add(const QString& name, Read read, Write write);

    [[nodiscard]] QJsonObject values() const;
    void put(const QJsonObject& fields); // those that are named, in the order in which they were added
    // As it stands now it was opened; 'kept': what was typed in it before.
    void begin(const QJsonObject& kept);

Q_SIGNALS:
    void edited();
    void thrownAway(); // it stands as it was opened

private:
    void throwAway();

    struct Field
    {
        QString name;
        Read read;
        Write write;
    };
    std::vector<Field> m_fields;
    QJsonObject m_opened;
    KeptLine* m_kept;
};

} // namespace widgets
