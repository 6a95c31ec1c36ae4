// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QWidget;
QT_END_NAMESPACE

namespace uimentoring {

// What somebody is writing while the page around it is made anew: editors get their text back by name.
class Drafts final
{
public:
    void keep(QLineEdit* editor, const QString& name, const QString& fallback = {});
    void keep(QPlainTextEdit* editor, const QString& name, const QString& fallback = {});
    void keep(QComboBox* choice, const QString& name);
    void keep(QSpinBox* number, const QString& name, int fallback);
    void keep(QCheckBox* box, const QString& name);
    [[nodiscard]] QString text(const QString& name) const { return m_texts.value(name); }
    // To what is being written under that name, if something is.
    void append(const QString& name, const QString& text)
    {
        if (const auto there = m_texts.find(name); there != m_texts.end())
            *there += text;
    }
    void drop(const QString& name)
    {
        m_texts.remove(name);
        m_numbers.remove(name);
    }
    void clear()
    {
        m_texts.clear();
        m_numbers.clear();
    }

private:
    QHash<QString, QString> m_texts;
    QHash<QString, int> m_numbers; // of a list, a box, a figure
};

} // namespace uimentoring
