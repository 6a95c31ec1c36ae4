// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/schema.h"

#include <simdjson.h>

#include <string>
#include <vector>

namespace store {

class Statement;

// One line of the feed, parsed on demand. Valid until the next call of read() on the same parser.
class ChangeLine
{
public:
    enum class Type { Put, Delete, PageEnd, Unknown };

    ChangeLine();

    // 'capacity' is what may be read from line.data() on: at least SIMDJSON_PADDING beyond its end. False: not a change
    // line.
    [[nodiscard]] bool read(std::string_view line, std::size_t capacity);

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] const KindTable& table() const { return *m_table; }
    [[nodiscard]] std::size_t tableIndex() const { return m_tableIndex; }
    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] qint64 rev() const { return m_rev; }
    [[nodiscard]] const std::string& cursor() const { return m_cursor; }
    [[nodiscard]] bool more() const { return m_more; }

    // The data of a put to the parameters of the kind's upsert, as views into the parser's memory. Once a line. False:
    // a member has the wrong type, or the line ends too early.
    [[nodiscard]] bool bindTo(Statement& upsert);
    // The same as JSON text.
    [[nodiscard]] std::string_view dataText();

private:
    bool readPageEnd();
    bool findTable(std::string_view kind);
    int columnFor(const char* rawKey, std::size_t position);
    bool bindField(Statement& upsert, int column, simdjson::ondemand::value value);

    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    simdjson::ondemand::object m_object;
    simdjson::ondemand::object m_data;
    // Where the n-th member went the last time, a row for each kind: lines of one kind have the same order.
    std::vector<std::vector<int>> m_order;
    Type m_type = Type::Unknown;
    const KindTable* m_table = nullptr;
    std::size_t m_tableIndex = 0;
    std::string m_id;
    std::string m_cursor;
    qint64 m_rev = 0;
    bool m_more = false;
};

} // namespace store
