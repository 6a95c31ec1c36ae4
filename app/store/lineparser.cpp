// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lineparser.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace store {

namespace {

using simdjson::ondemand::json_type;
using JsonValue = simdjson::ondemand::value;

bool hasName(const char* rawKey, const Column& column)
{
    return std::strncmp(rawKey, column.name, column.nameSize) == 0 && rawKey[column.nameSize] == '"';
}

bool setText(ChangeValue& value, std::string_view text)
{
    if (text.size() > std::numeric_limits<std::uint32_t>::max())
        return false;
    value.type = ChangeValue::Type::Text;
    value.text = text.data() ? text.data() : "";
    value.size = std::uint32_t(text.size());
    return true;
}

// The text of a string: as it stands in the line when nothing in it is escaped (its characters were checked when the
// line was taken up), else copied to the batch.
bool takeString(JsonValue& json, ChangeBatch& batch, std::string_view& text)
{
    std::string_view token = json.raw_json_token();
    const std::size_t end = token.find_last_of('"');
    if (end == 0 || end == std::string_view::npos)
        return false;
    token = token.substr(1, end - 1);
    if (token.find('\\') == std::string_view::npos) {
        text = token;
        return true;
    }
    if (json.get_string().get(text))
        return false;
    text = batch.unescaped.emplace_front(text);
    return true;
}

bool takeNumber(JsonValue& json, ColumnType type, ChangeValue& value)
{
    if (type == ColumnType::Real) {
        value.type = ChangeValue::Type::Real;
        return !json.get_double().get(value.real);
    }
    value.type = ChangeValue::Type::Integer;
    if (!json.get_int64().get(value.integer))
        return true;
    double real = 0; // 90.0 is a whole number too
    if (json.get_double().get(real) || real != std::floor(real) || std::abs(real) > 9e15)
        return false;
    value.integer = std::int64_t(real);
    return true;
}

bool takeJson(JsonValue& json, json_type type, ChangeValue& value)
{
    std::string_view raw;
    if (type == json_type::array) {
        simdjson::ondemand::array array;
        if (json.get_array().get(array) || array.raw_json().get(raw))
            return false;
    } else {
        simdjson::ondemand::object object;
        if (json.get_object().get(object) || object.raw_json().get(raw))
            return false;
    }
    return setText(value, raw);
}

bool takeValue(JsonValue& json, ColumnType wanted, ChangeBatch& batch, ChangeValue& value)
{
    json_type type;
    if (json.type().get(type))
        return false;
    switch (type) {
    case json_type::null:
        return true; // no value: the column is NULL
    case json_type::string: {
        std::string_view text;
        const bool isText = wanted == ColumnType::Text || wanted == ColumnType::Instant || wanted == ColumnType::Date;
        return isText && takeString(json, batch, text) && setText(value, text);
    }
    case json_type::number:
        return (wanted == ColumnType::Integer || wanted == ColumnType::Real) && takeNumber(json, wanted, value);
    case json_type::boolean: {
        bool truth = false;
        if (wanted != ColumnType::Boolean || json.get_bool().get(truth))
            return false;
        value.type = ChangeValue::Type::Integer;
        value.integer = truth ? 1 : 0;
        return true;
    }
    default:
        return wanted == ColumnType::Json && takeJson(json, type, value);
    }
}

} // namespace

LineParser::LineParser() : m_order(kindTables().size()) {}

LineParser::Found LineParser::read(std::string_view text, std::size_t capacity, ChangeBatch& batch)
{
    // On demand, a parser looks no further than it is asked: what follows the last bracket, or its absence, is our
    // business.
    const std::size_t end = text.find_last_not_of(" \t\r");
    if (end == std::string_view::npos || text[end] != '}')
        return Found::Nothing;
    simdjson::ondemand::object object;
    if (m_parser.iterate(simdjson::padded_string_view(text.data(), text.size(), capacity)).get(m_document) ||
        m_document.get_object().get(object))
        return Found::Nothing;
    std::string_view word;
    const auto noKind = object.find_field_unordered("kind").get_string().get(word);
    if (noKind == simdjson::NO_SUCH_FIELD)
        return readPageEnd(object, batch);
    if (noKind)
        return Found::Nothing;
    const bool known = findTable(word);
    if (object.find_field_unordered("op").get_string().get(word))
        return Found::Nothing;
    const bool put = word == "put";
    if (!put && word != "delete")
        return Found::Nothing;
    ChangeLine line;
    line.text = text;
    line.table = m_table;
    JsonValue id;
    if (object.find_field_unordered("id").get(id) || !takeString(id, batch, line.id) || line.id.empty())
        return Found::Nothing;
    int64_t rev = 0;
    if (object.find_field_unordered("rev").get_int64().get(rev))
        return Found::Nothing;
    line.rev = rev;
    simdjson::ondemand::object data;
    if (put && object.find_field_unordered("data").get_object().get(data))
        return Found::Nothing;
    if (known)
        line.type = put ? ChangeLine::Type::Put : ChangeLine::Type::Delete;
    if (line.type == ChangeLine::Type::Put && !readData(data, line, batch))
        return Found::Unfit;
    batch.lines.push_back(line);
    return Found::Change;
}

LineParser::Found LineParser::readPageEnd(simdjson::ondemand::object& object, ChangeBatch& batch)
{
    std::string_view cursor;
    if (object.find_field_unordered("cursor").get_string().get(cursor))
        return Found::Nothing;
    PageEnd end{QString::fromUtf8(cursor.data(), qsizetype(cursor.size())), false};
    if (object.find_field_unordered("more").get_bool().get(end.more))
        return Found::Nothing;
    batch.end = end;
    return Found::PageEnd;
}

bool LineParser::findTable(std::string_view kind)
{
    const auto& tables = kindTables();
    const auto is = [&](std::size_t i) {
        return kind == std::string_view(tables[i].name.constData(), std::size_t(tables[i].name.size()));
    };
    for (std::size_t step = 0; step < tables.size(); ++step) {
        const std::size_t i = (m_table + step) % tables.size(); // mostly the same as the line before
        if (!is(i))
            continue;
        m_table = i;
        return true;
    }
    return false;
}

int LineParser::columnFor(const char* rawKey, std::size_t position)
{
    auto& order = m_order[m_table];
    const auto& columns = kindTables()[m_table].columns;
    if (position < order.size() && order[position] >= 0 && hasName(rawKey, columns[std::size_t(order[position])]))
        return order[position];
    if (order.size() <= position)
        order.resize(position + 1, -1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (hasName(rawKey, columns[i]))
            return order[position] = int(i);
    }
    return -1;
}

bool LineParser::readData(simdjson::ondemand::object& object, ChangeLine& line, ChangeBatch& batch)
{
    const auto& columns = kindTables()[line.table].columns;
    line.values = batch.values.size();
    batch.values.resize(line.values + columns.size());
    std::size_t position = 0;
    bool sawId = false;
    for (auto field : object) {
        simdjson::ondemand::raw_json_string key;
        JsonValue json;
        if (field.key().get(key) || field.value().get(json))
            return false;
        const int column = columnFor(key.raw(), position++);
        if (column < 0)
            continue;
        const Column& declared = columns[std::size_t(column)];
        ChangeValue& value = batch.values[line.values + std::size_t(column)];
        value = {};
        if (!takeValue(json, declared.type, batch, value))
            return false;
        if (declared.flags & domain::Key) { // must be the line's id: the row is found by it
            sawId = value.type == ChangeValue::Type::Text && std::string_view(value.text, value.size) == line.id;
            if (!sawId)
                return false;
        }
    }
    return sawId;
}

} // namespace store
