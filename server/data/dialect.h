// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace data {

class Connection;

enum class Backend { Sqlite, Postgres };

// What differs between the two databases; everything else is SQL that both read the same.
struct Dialect
{
    Backend backend = Backend::Sqlite;

    [[nodiscard]] QString driver() const;
    [[nodiscard]] QStringList atOpen() const;     // run on each new connection
    [[nodiscard]] QString beginRead() const;      // a consistent view until the end of the transaction
    [[nodiscard]] QStringList beginWrite() const; // and be the only writer
    // Tries to be the writer for a moment, without waiting; outside a transaction.
    [[nodiscard]] bool isWriterAway(Connection& connection) const;
    // Makes savepoint "part" anew, in place of one that is there already.
    [[nodiscard]] QStringList savepoint(bool there) const;
    // Makes of {column}, as in {data}, the same text without a way through UTF-16 where the driver knows one.
    [[nodiscard]] QString sql(const char* statement) const;
    // Fills in the placeholders of a schema statement: {text}, {rowless}.
    [[nodiscard]] QString schema(const char* statement) const;
};

// Where a database is: the parts of a storage address.
struct Address
{
    Dialect dialect;
    QString name; // path, or database name
    QString host;
    int port = -1;
    QString user;
    QString password;
};

[[nodiscard]] base::Result<Address> parseAddress(const QString& url);

} // namespace data
