// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <variant>
#include <vector>

// What SQLite itself needs for the work of the store: its C API and nothing around it.
namespace bench {

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

inline void must(bool good, sqlite3* db)
{
    if (!good)
        qFatal("%s", db ? sqlite3_errmsg(db) : "no database");
}

class BareFile
{
public:
    explicit BareFile(const QString& path)
    {
        must(sqlite3_open(path.toUtf8().constData(), &m_db) == SQLITE_OK, m_db);
        exec("PRAGMA journal_mode = WAL");
        exec("PRAGMA synchronous = NORMAL");
        exec("PRAGMA wal_autocheckpoint = 4000");
    }
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;
    ~BareFile() { sqlite3_close(m_db); }

    void exec(const std::string& sql)
    {
        must(sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
    }
    sqlite3_stmt* prepare(const std::string& sql)
    {
        sqlite3_stmt* statement = nullptr;
        must(sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, m_db);
        return statement;
    }

    std::vector<std::vector<Value>> rows(const std::string& sql)
    {
        std::vector<std::vector<Value>> all;
        sqlite3_stmt* row = prepare(sql);
        while (sqlite3_step(row) == SQLITE_ROW) {
            std::vector<Value> values;
            for (int i = 0; i < sqlite3_column_count(row); ++i) {
                if (sqlite3_column_type(row, i) == SQLITE_INTEGER)
                    values.emplace_back(std::int64_t(sqlite3_column_int64(row, i)));
                else if (sqlite3_column_type(row, i) == SQLITE_FLOAT)
                    values.emplace_back(sqlite3_column_double(row, i));
                else if (sqlite3_column_type(row, i) == SQLITE_NULL)
                    values.emplace_back();
                else
                    values.emplace_back(std::string(reinterpret_cast<const char*>(sqlite3_column_text(row, i)),
                                                    std::size_t(sqlite3_column_bytes(row, i))));
            }
            all.push_back(std::move(values));
        }
        sqlite3_finalize(row);
        return all;
    }

    // One transaction.
    void write(const std::string& sql, const std::vector<std::vector<Value>>& rows)
    {
        exec("BEGIN");
        sqlite3_stmt* put = prepare(sql);
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                bind(put, int(i) + 1, row[i]);
            must(sqlite3_step(put) == SQLITE_DONE, m_db);
            sqlite3_reset(put);
        }
        sqlite3_finalize(put);
        exec("COMMIT");
    }

private:
    static void bind(sqlite3_stmt* put, int index, const Value& value)
    {
        if (const auto* text = std::get_if<std::string>(&value))
            sqlite3_bind_text(put, index, text->data(), int(text->size()), SQLITE_STATIC);
        else if (const auto* whole = std::get_if<std::int64_t>(&value))
            sqlite3_bind_int64(put, index, *whole);
        else if (const auto* real = std::get_if<double>(&value))
            sqlite3_bind_double(put, index, *real);
        else
            sqlite3_bind_null(put, index);
    }

    sqlite3* m_db = nullptr;
};

} // namespace bench
