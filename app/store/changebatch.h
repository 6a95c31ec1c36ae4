// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <forward_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// The end of a page of the feed.
struct PageEnd
{
    QString cursor;
    bool more = false;
};

// What goes into one column: nothing, a number, or text that lies in the batch.
struct ChangeValue
{
    enum class Type : std::uint8_t { Null, Text, Integer, Real };

    union {
        const char* text = nullptr;
        std::int64_t integer;
        double real;
    };
    std::uint32_t size = 0; // of the text, in bytes
    Type type = Type::Null;
};

// One line of the feed; the views lie in its batch.
struct ChangeLine
{
    enum class Type : std::uint8_t { Put, Delete, Unknown }; // of a kind that this version does not know

    Type type = Type::Unknown;
    std::size_t table = 0; // in kindTables()
    qint64 rev = 0;
    std::string_view id;
    std::string_view text;  // the whole line
    std::size_t values = 0; // of a put: where its values begin, one for each column of the table
};

// Lines that were read and are to be written in one transaction: a page, or a part of one. Movable, also to another
// thread.
struct ChangeBatch
{
    ChangeBatch() = default;
    ChangeBatch(ChangeBatch&&) noexcept = default;
    ChangeBatch& operator=(ChangeBatch&&) noexcept = default;
    Q_DISABLE_COPY(ChangeBatch) // the views would show the other one's text

    QByteArray text; // what the views show, and these
    std::forward_list<std::string> unescaped;
    std::vector<ChangeLine> lines;
    std::vector<ChangeValue> values;
    std::optional<PageEnd> end;
};

} // namespace store
