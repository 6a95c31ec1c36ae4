// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace store {

class Database;

// A prepared statement. Parameters count from 1, columns from 0. The first thing that goes wrong (prepare, bind, step)
// is kept: later steps do nothing and ok() is false. Goes back to its connection's cache when it is destroyed.
class Statement final
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    // Text is copied. An empty string stays an empty string, also when it is null: only a missing optional, an invalid
    // instant and nullptr are NULL.
    Statement& bind(int index, const QString& text);
    Statement& bind(int index, const QByteArray& text);
    Statement& bind(int index, const char* text);
    Statement& bind(int index, qint64 value);
    Statement& bind(int index, int value) { return bind(index, qint64(value)); }
    Statement& bind(int index, bool value) { return bind(index, qint64(value)); }
    Statement& bind(int index, double value);
    Statement& bind(int index, const QDateTime& instant); // RFC 3339
    Statement& bind(int index, const QDate& date);
    Statement& bind(int index, std::nullptr_t);
    Statement& bindBlob(int index, const QByteArray& bytes);
    // Not copied: must live until the next reset.
    Statement& bindView(int index, std::string_view utf8);

    template <typename T>
    Statement& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }

    template <typename... A>
    Statement& args(const A&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    // The next row; false after the last one and on failure.
    [[nodiscard]] bool next();
    // Runs it to its end and makes it ready to be bound again.
    [[nodiscard]] base::Result<void> run();
    void reset(); // keeps no bindings

    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] base::Error error() const { return m_error.value_or(base::Error{}); }
    [[nodiscard]] base::Result<void> result() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view view(int column) const; // until the next step
    [[nodiscard]] std::string_view blob(int column) const; // until the next step
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QDateTime instant(int column) const; // invalid: NULL or no instant
    [[nodiscard]] QDate date(int column) const;
    // By its type in the file: qint64, double, QString, QByteArray for a blob; invalid for NULL.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int columnCount() const;

    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement, std::optional<base::Error> error);
    void check(int code);

    Database* m_database;
    sqlite3_stmt* m_statement;
    std::optional<base::Error> m_error;
};

} // namespace store
