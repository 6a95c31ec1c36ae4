// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QVariant>

#include <memory>

// What the LRS needs of a database: SQLite of 3.35 and later, or PostgreSQL of 11 and later. The server and the client
// each bring theirs.
namespace lrsstore {

enum class Backend { Sqlite, Postgres };

// One open transaction; undone when it goes without commit(). One thread at a time.
class SqlRunner
{
public:
    SqlRunner() = default;
    Q_DISABLE_COPY_MOVE(SqlRunner)
    virtual ~SqlRunner() = default;

    // Runs one statement with '?' for the values, which are QString (never null), qint64, int, or QByteArray for a BLOB
    // or BYTEA. The same text comes again and again: prepare it once. Rows in the same types. Error: Storage.
    [[nodiscard]] virtual base::Result<QList<QVariantList>> run(const QString& sql, const QVariantList& values) = 0;
    // Runs a statement that cannot be prepared and has no values, as CREATE TABLE.
    [[nodiscard]] virtual base::Result<void> define(const QString& sql) = 0;
    [[nodiscard]] virtual base::Result<void> commit() = 0;
    [[nodiscard]] virtual Backend backend() const = 0;
    // An instant before this view began at which no writer was at work; invalid when that cannot be told.
    [[nodiscard]] virtual QDateTime settled() const { return {}; }
};

class SqlSource
{
public:
    SqlSource() = default;
    Q_DISABLE_COPY_MOVE(SqlSource)
    virtual ~SqlSource() = default;

    // A consistent view.
    [[nodiscard]] virtual base::Result<std::unique_ptr<SqlRunner>> read() = 0;
    // The only writer.
    [[nodiscard]] virtual base::Result<std::unique_ptr<SqlRunner>> write() = 0;
};

} // namespace lrsstore
