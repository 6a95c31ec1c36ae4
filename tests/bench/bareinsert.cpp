// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The physical limit of storing: the rows of named tables of an existing file go into a new file with the same tables
// and indexes through the bare C API, in one transaction. Reading them is not timed.
//
//   lxcp-limit-insert SOURCE.sqlite TARGET.sqlite TABLE… [--where "rev > 10"] [--onto]
//
// --onto: TARGET exists already and the rows replace those in it (a delta). Prints {"rows":n,"ms":x,"bytes":n}.
#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <variant>
#include <vector>

namespace {

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

struct Table
{
    std::string name;
    std::vector<std::string> schema;
    int columns = 0;
    std::vector<Value> values; // row after row
};

[[noreturn]] void fail(sqlite3* db, const std::string& what)
{
    std::fprintf(stderr, "%s: %s\n", what.c_str(), db ? sqlite3_errmsg(db) : "");
    std::exit(1);
}

void execute(sqlite3* db, const std::string& sql)
{
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail(db, sql);
    }
}

sqlite3_stmt* prepare(sqlite3* db, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        fail(db, sql);
    }
    return statement;
}

Value columnOf(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return sqlite3_column_int64(statement, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    default:
        return std::string(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
}

Table readTable(sqlite3* db, const std::string& name, const std::string& where)
{
    Table table{name, {}, 0, {}};
    // Tables before indexes; automatic indexes have no text. Triggers keep the full-text index and are not part of
    // this.
    sqlite3_stmt* schema = prepare(db, "SELECT sql FROM sqlite_master WHERE tbl_name = '" + name +
                                           "' AND sql IS NOT NULL AND type IN ('table', 'index') ORDER BY type DESC");
    while (sqlite3_step(schema) == SQLITE_ROW) {
        table.schema.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(schema, 0)));
    }
    sqlite3_finalize(schema);
    sqlite3_stmt* rows = prepare(db, "SELECT * FROM " + name + (where.empty() ? "" : " WHERE " + where));
    table.columns = sqlite3_column_count(rows);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < table.columns; ++column) {
            table.values.push_back(columnOf(rows, column));
        }
    }
    sqlite3_finalize(rows);
    return table;
}

struct Binder
{
    sqlite3_stmt* statement;
    int column;
    void operator()(std::monostate) const { sqlite3_bind_null(statement, column); }
    void operator()(std::int64_t value) const { sqlite3_bind_int64(statement, column, value); }
    void operator()(double value) const { sqlite3_bind_double(statement, column, value); }
    void operator()(const std::string& value) const
    {
        sqlite3_bind_text(statement, column, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
};

std::size_t writeTable(sqlite3* db, const Table& table)
{
    std::string marks = "?";
    for (int column = 1; column < table.columns; ++column) {
        marks += ",?";
    }
    sqlite3_stmt* insert = prepare(db, "INSERT OR REPLACE INTO " + table.name + " VALUES (" + marks + ")");
    std::size_t next = 0;
    std::size_t rows = 0;
    for (; next < table.values.size(); ++rows) {
        for (int column = 1; column <= table.columns; ++column) {
            std::visit(Binder{insert, column}, table.values[next++]);
        }
        if (sqlite3_step(insert) != SQLITE_DONE) {
            fail(db, "insert into " + table.name);
        }
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    return rows;
}

std::size_t bytesIn(const std::vector<Table>& tables)
{
    std::size_t bytes = 0;
    for (const Table& table : tables) {
        for (const Value& value : table.values) {
            const auto* text = std::get_if<std::string>(&value);
            bytes += text ? text->size() : 8;
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> words;
    std::string where;
    bool onto = false;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--where") == 0 && i + 1 < argc) {
            where = argv[++i];
        } else if (std::strcmp(argv[i], "--onto") == 0) {
            onto = true;
        } else {
            words.emplace_back(argv[i]);
        }
    }
    if (words.size() < 3) {
        std::fputs("usage: lxcp-limit-insert SOURCE TARGET TABLE… [--where CONDITION] [--onto]\n", stderr);
        return 2;
    }
    sqlite3* source = nullptr;
    if (sqlite3_open_v2(words[0].c_str(), &source, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        fail(source, words[0]);
    }
    std::vector<Table> tables;
    for (std::size_t i = 2; i < words.size(); ++i) {
        tables.push_back(readTable(source, words[i], where));
    }
    sqlite3_close(source);

    sqlite3* target = nullptr;
    if (sqlite3_open(words[1].c_str(), &target) != SQLITE_OK) {
        fail(target, words[1]);
    }
    execute(target, "PRAGMA journal_mode = WAL");
    execute(target, "PRAGMA synchronous = NORMAL");
    const auto start = std::chrono::steady_clock::now();
    execute(target, "BEGIN IMMEDIATE");
    std::size_t rows = 0;
    for (const Table& table : tables) {
        for (const std::string& sql : onto ? std::vector<std::string>{} : table.schema) {
            execute(target, sql);
        }
        rows += writeTable(target, table);
    }
    execute(target, "COMMIT");
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
    sqlite3_close(target);
    std::printf("{\"rows\":%zu,\"ms\":%.3f,\"bytes\":%zu}\n", rows, spent.count(), bytesIn(tables));
    return 0;
}
