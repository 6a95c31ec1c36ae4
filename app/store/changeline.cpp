// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changeline.h"

#include "app/store/statement.h"

#include <sqlite3.h>

#include <cmath>
#include <cstring>

namespace store {

namespace {

using simdjson::ondemand::json_type;

bool hasName(const char* rawKey, const char* name)
{
    const std::size_t length = std::strlen(name);
    return std::strncmp(rawKey, name, length) == 0 && rawKey[length] == '"';
}

bool bindText(sqlite3_stmt* statement, int index, std::string_view text)
{
    const char* bytes = text.data() ? text.data() : "";
    return sqlite3_bind_text64(statement, index, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8) == SQLITE_OK;
}

bool bindNumber(sqlite3_stmt* statement, int index, ColumnType type, simdjson::ondemand::value value)
{
    if (type == ColumnType::Real) {
        double real = 0;
        return !value.get_double().get(real) && sqlite3_bind_double(statement, index, real) == SQLITE_OK;
    }
    int64_t whole = 0;
    if (!value.get_int64().get(whole))
        return sqlite3_bind_int64(statement, index, whole) == SQLITE_OK;
    double real = 0; // 90.0 is a whole number too
    if (value.get_double().get(real) || real != std::floor(real) || std::abs(real) > 9e15)
        return false;
    return sqlite3_bind_int64(statement, index, int64_t(real)) == SQLITE_OK;
}

bool bindJson(sqlite3_stmt* statement, int index, json_type type, simdjson::ondemand::value value)
{
    std::string_view raw;
    if (type == json_type::array) {
        simdjson::ondemand::array array;
        if (value.get_array().get(array) || array.raw_json().get(raw))
            return false;
    } else {
        simdjson::ondemand::object object;
        if (value.get_object().get(object) || object.raw_json().get(raw))
            return false;
    }
    return bindText(statement, index, raw);
}

} // namespace

ChangeLine::ChangeLine() : m_order(kindTables().size()) {}

bool ChangeLine::read(std::string_view line, std::size_t capacity)
{
    m_type = Type::Unknown;
    // On demand, a parser looks no further than it is asked: what follows the last bracket, or its absence, is our
    // business.
    const std::size_t end = line.find_last_not_of(" \t\r");
    if (end == std::string_view::npos || line[end] != '}')
        return false;
    if (m_parser.iterate(simdjson::padded_string_view(line.data(), line.size(), capacity)).get(m_document))
        return false;
    if (m_document.get_object().get(m_object))
        return false;
    std::string_view text;
    const auto noKind = m_object.find_field_unordered("kind").get_string().get(text);
    if (noKind == simdjson::NO_SUCH_FIELD)
        return readPageEnd();
    if (noKind)
        return false;
    const bool known = findTable(text);
    if (m_object.find_field_unordered("op").get_string().get(text))
        return false;
    const bool put = text == "put";
    if (!put && text != "delete")
        return false;
    if (m_object.find_field_unordered("id").get_string().get(text) || text.empty())
        return false;
    m_id.assign(text);
    int64_t rev = 0;
    if (m_object.find_field_unordered("rev").get_int64().get(rev))
        return false;
    m_rev = rev;
    if (put && m_object.find_field_unordered("data").get_object().get(m_data))
        return false;
    if (known)
        m_type = put ? Type::Put : Type::Delete;
    return true;
}

bool ChangeLine::readPageEnd()
{
    std::string_view cursor;
    if (m_object.find_field_unordered("cursor").get_string().get(cursor))
        return false;
    m_cursor.assign(cursor);
    if (m_object.find_field_unordered("more").get_bool().get(m_more))
        return false;
    m_type = Type::PageEnd;
    return true;
}

bool ChangeLine::findTable(std::string_view kind)
{
    const auto& tables = kindTables();
    const auto is = [&](std::size_t i) {
        return kind == std::string_view(tables[i].name.constData(), std::size_t(tables[i].name.size()));
    };
    for (std::size_t step = 0; step < tables.size(); ++step) {
        const std::size_t i = (m_tableIndex + step) % tables.size(); // mostly the same as the line before
        if (!is(i))
            continue;
        m_tableIndex = i;
        m_table = &tables[i];
        return true;
    }
    return false;
}

int ChangeLine::columnFor(const char* rawKey, std::size_t position)
{
    auto& order = m_order[m_tableIndex];
    const auto& columns = m_table->columns;
    if (position < order.size() && order[position] >= 0 && hasName(rawKey, columns[std::size_t(order[position])].name))
        return order[position];
    if (order.size() <= position)
        order.resize(position + 1, -1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (hasName(rawKey, columns[i].name))
            return order[position] = int(i);
    }
    return -1;
}

bool ChangeLine::bindTo(Statement& upsert)
{
    sqlite3_clear_bindings(upsert.handle());
    std::size_t position = 0;
    bool sawId = false;
    for (auto field : m_data) {
        simdjson::ondemand::raw_json_string key;
        simdjson::ondemand::value value;
        if (field.key().get(key) || field.value().get(value))
            return false;
        const int column = columnFor(key.raw(), position++);
        if (column < 0)
            continue;
        if (m_table->columns[std::size_t(column)].flags & domain::Key) {
            std::string_view id; // must be the line's id: the row is found by it
            if (value.get_string().get(id) || id != m_id)
                return false;
            sawId = bindText(upsert.handle(), column + 1, m_id);
        } else if (!bindField(upsert, column, value)) {
            return false;
        }
    }
    return sawId && sqlite3_bind_int64(upsert.handle(), int(m_table->columns.size()) + 1, m_rev) == SQLITE_OK;
}

bool ChangeLine::bindField(Statement& upsert, int column, simdjson::ondemand::value value)
{
    sqlite3_stmt* statement = upsert.handle();
    const ColumnType wanted = m_table->columns[std::size_t(column)].type;
    json_type type;
    if (value.type().get(type))
        return false;
    switch (type) {
    case json_type::null:
        return true; // no value: the parameter stays NULL
    case json_type::string: {
        std::string_view text;
        const bool isText = wanted == ColumnType::Text || wanted == ColumnType::Instant || wanted == ColumnType::Date;
        return isText && !value.get_string().get(text) && bindText(statement, column + 1, text);
    }
    case json_type::number:
        return (wanted == ColumnType::Integer || wanted == ColumnType::Real) &&
               bindNumber(statement, column + 1, wanted, value);
    case json_type::boolean: {
        bool truth = false;
        return wanted == ColumnType::Boolean && !value.get_bool().get(truth) &&
               sqlite3_bind_int(statement, column + 1, truth ? 1 : 0) == SQLITE_OK;
    }
    default:
        return wanted == ColumnType::Json && bindJson(statement, column + 1, type, value);
    }
}

std::string_view ChangeLine::dataText()
{
    std::string_view raw;
    return m_data.raw_json().get(raw) ? std::string_view() : raw;
}

} // namespace store
