// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QStringList>

namespace cli {

// One command line: 'lxcp [--profile DIR] [--json] COMMAND [WORDS…] [--option VALUE…]'. Options may stand anywhere.
class Arguments final
{
public:
    // Rejected with a sentence for people: an unknown option, a missing value.
    [[nodiscard]] static base::Result<Arguments> parse(const QStringList& words);

    [[nodiscard]] const QString& command() const { return m_command; }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option); }
    // A whole number of at least 1; 'fallback' without the option, Rejected for anything else.
    [[nodiscard]] base::Result<int> count(const QString& option, int fallback) const;

private:
    QString m_command;
    QStringList m_words;
    QHash<QString, QString> m_options;
};

// The text of --help.
[[nodiscard]] QString helpText();

} // namespace cli
