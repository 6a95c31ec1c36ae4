// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/changebatch.h"
#include "app/store/schema.h"

#include <simdjson.h>

#include <vector>

namespace store {

// One line of the feed after the other, from text to values.
class LineParser
{
public:
    enum class Found { Change, PageEnd, Nothing, Unfit };

    LineParser();

    // Adds the change, or the end of the page, to the batch that the line lies in. 'capacity' is what may be read from
    // line.data() on: at least SIMDJSON_PADDING beyond its end. Nothing: not a line of the feed. Unfit: the data does
    // not fit the kind.
    [[nodiscard]] Found read(std::string_view line, std::size_t capacity, ChangeBatch& batch);

private:
    using Value = simdjson::ondemand::value;

    Found readPageEnd(simdjson::ondemand::object& object, ChangeBatch& batch);
    bool readData(simdjson::ondemand::object& object, ChangeLine& line, ChangeBatch& batch);
    bool findTable(std::string_view kind);
    int columnFor(const char* rawKey, std::size_t position);

    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    // Where the n-th member went the last time, a row for each kind: lines of one kind have the same order.
    std::vector<std::vector<int>> m_order;
    std::size_t m_table = 0;
};

} // namespace store
