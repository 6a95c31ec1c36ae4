// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

namespace cli {

// What is wrong with a command line, as a sentence for who typed it.
struct Misuse
{
    QString sentence;
};
template <typename T>
using Checked = tl::expected<T, Misuse>;

// One option, wherever it may stand.
struct OptionKind
{
    const char* name;
    const char* value;                        // what it takes, as --help calls it; null: nothing
    const char* takes = nullptr;              // the same in words, for a value that cannot be right
    bool (*isGood)(const QString&) = nullptr; // none: any value is good
};
// Null: there is no such option.
[[nodiscard]] const OptionKind* optionKind(const QString& name);
// The address of a server as somebody types it; not valid when it cannot be one. https is taken for granted, http for
// this machine.
[[nodiscard]] QUrl serverUrl(const QString& typed);
// "--cost takes …, not '-5'."
[[nodiscard]] Misuse badValue(const OptionKind& option, const QString& value);

// Of all the names the one that was probably meant, as " Did you mean 'x'?"; else empty.
[[nodiscard]] QString suggestion(const QString& typed, const QStringList& names, const QString& before = {});

// One command line: 'lxcp [--profile DIR] [--json] COMMAND [WORDS…] [--option VALUE…]'. Options may stand anywhere.
class Arguments final
{
public:
    // Fails for an option that does not exist, for one without its value, and for a value that cannot be right.
    // Whether command, words and options go together is said by formOf().
    [[nodiscard]] static Checked<Arguments> parse(const QStringList& words);

    [[nodiscard]] const QString& command() const { return m_command; }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] QStringList options() const { return m_options.keys(); }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option); }
    // Of an option that takes a whole number.
    [[nodiscard]] int count(const QString& option, int fallback) const;

private:
    QString m_command;
    QStringList m_words;
    QHash<QString, QString> m_options;
};

} // namespace cli
