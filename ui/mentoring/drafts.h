// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/textdrafts.h"
#include "ui/models/drafttimer.h"

#include <QHash>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QWidget;
QT_END_NAMESPACE

namespace uimentoring {

// What somebody is writing while the page around it is made anew: editors get their text back by name. With a store
// their texts survive a crash, too; choices are those of this run.
class Drafts final
{
    Q_DISABLE_COPY_MOVE(Drafts)

public:
    Drafts() = default;
    explicit Drafts(const services::TextDrafts& store);
    ~Drafts() { store(); }
    // Those of another thing, by its name in the store. What was typed before is kept.
    void open(const QString& name);
    void store(); // at once
    void keep(QLineEdit* editor, const QString& name, const QString& fallback = {});
    void keep(QPlainTextEdit* editor, const QString& name, const QString& fallback = {});
    void keep(QComboBox* choice, const QString& name, int fallback = 0);
    void keep(QSpinBox* number, const QString& name, int fallback);
    void keep(QCheckBox* box, const QString& name, bool fallback = false);
    [[nodiscard]] QString text(const QString& name) const { return m_texts.value(name); }
    [[nodiscard]] bool has(const QString& name) const { return m_texts.contains(name) || m_numbers.contains(name); }
    [[nodiscard]] QStringList names() const { return m_texts.keys(); } // of texts
    // To what is being written under that name, if something is.
    void append(const QString& name, const QString& text)
    {
        if (const auto there = m_texts.find(name); there != m_texts.end())
            write(name, *there + text);
    }
    // What belongs to a text without being in an editor, such as what stood there before.
    void write(const QString& name, const QString& text);
    void drop(const QString& name);
    void clear();

private:
    void changed();

    QHash<QString, QString> m_texts;
    QHash<QString, int> m_numbers;                   // of a list, a box, a figure
    QHash<QString, QHash<QString, int>> m_numbersOf; // of what was open before
    std::optional<services::TextDrafts> m_store;
    QString m_name;
    models::DraftTimer m_soon;
    bool m_unstored = false;
};

} // namespace uimentoring
