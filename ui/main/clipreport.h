// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/clipcheck.h"

#include <QHash>
#include <QString>

namespace uimain {

// The name of English as CheckedWords stretches it, beside the tags of real languages.
inline const QString kStretchedLanguage = QStringLiteral("stretched");
// Tall enough for whole pages: what is scrolled away is not painted.
constexpr QSize kTallWindow{1366, 2400};

// What was found cut, view by view.
class ClipReport final
{
public:
    struct Look
    {
        QString language;
        int percent = 100;
        QString view;
    };

    void add(const Look& look, const QList<Clipped>& found);
    // One line, tab-separated, for each text that is cut: language, size of text in per cent, view, where, how, room,
    // what it takes, text.
    [[nodiscard]] QStringList lines() const { return m_lines; }
    // BASE.tsv with the lines and BASE.md with the table of views by languages. False when a file cannot be written.
    [[nodiscard]] bool write(const QString& base) const;

private:
    [[nodiscard]] QString table() const;

    QStringList m_lines;
    QStringList m_columns; // language and size of text, as they came
    QStringList m_views;
    QHash<QString, QHash<QString, int>> m_counts; // view, column
};

} // namespace uimain
