// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/lrsstore/sqllrsstorage.h"

#include <QJsonArray>

#include <optional>

namespace store {
class Database;
}

namespace offline {

// The LRS of this machine: its tables in the account's cache. One connection, one thread at a time; a transaction of
// the caller's is joined.
class LocalLrs final : public lrsstore::SqlSource
{
public:
    explicit LocalLrs(store::Database& db) : m_db(db) {}

    // Makes or upgrades the tables. Store thread, before anything else; cheap when they are there.
    [[nodiscard]] base::Result<void> prepare();

    [[nodiscard]] base::Result<std::unique_ptr<lrsstore::SqlRunner>> read() override;
    [[nodiscard]] base::Result<std::unique_ptr<lrsstore::SqlRunner>> write() override;

    // Position of the newest statement; 0: there is none.
    [[nodiscard]] base::Result<qint64> lastPosition();
    // Statements behind the position, in the order of storing, as they are stored.
    [[nodiscard]] base::Result<QList<QByteArray>> after(qint64 position);

    // What statements have attached, as 'attempt.save' names it: SHA-2 in lower-case hexadecimal, each once.
    [[nodiscard]] static QList<QByteArray> attachedTo(const QJsonArray& statements);
    // The bytes of an attachment; absent when it is not here.
    [[nodiscard]] std::optional<QByteArray> attachment(const QByteArray& sha2);

private:
    store::Database& m_db;
};

} // namespace offline
