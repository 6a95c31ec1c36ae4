// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/ingest.h"
#include "app/store/schema.h"
#include "app/store/statement.h"

#include <QSet>

#include <sqlite3.h>

#include <optional>
#include <vector>

namespace store {

class Database;

// Writes change lines within one transaction of the caller, and notes what changed. Not kept over transactions: it
// holds statements.
class ChangeWriter final
{
    Q_DISABLE_COPY_MOVE(ChangeWriter)

public:
    // Replace mode writes into the shadow tables, without regard to waiting commands.
    ChangeWriter(Database& db, Ingest::Totals& totals, Ingest::Mode mode);

    ~ChangeWriter();
    // Makes what most writers begin with; the connection keeps it.
    static void prepare(Database& db);

    [[nodiscard]] base::Result<void> write(const ChangeBatch& batch);

private:
    [[nodiscard]] base::Result<void> write(const ChangeLine& line);
    [[nodiscard]] base::Result<void> queueForIndex();
    [[nodiscard]] base::Result<void> put(const ChangeLine& line);
    // True when a row was written.
    [[nodiscard]] base::Result<bool> runWith(Statement& statement, const ChangeLine& line);
    [[nodiscard]] base::Result<void> remove(const ChangeLine& line);
    [[nodiscard]] base::Result<void> putUnderCommands(const ChangeLine& line);
    [[nodiscard]] base::Result<void> takeBase(const ChangeLine& line, const std::optional<QJsonObject>& data);
    [[nodiscard]] bool hasCommands(const ChangeLine& line) const;
    Statement& upsertFor(const ChangeLine& line);
    Statement& updateFor(const ChangeLine& line);
    void noteChanged(const ChangeLine& line);
    // Called by SQLite for each row that is written or deleted: tells the key of a course without asking for it.
    static void noteRow(void* writer, int operation, const char* database, const char* table, sqlite3_int64 key);

    Database& m_db;
    Ingest::Totals& m_totals;
    bool m_aside;
    bool m_mostlyKnown; // a delta changes what is there: update it first
    const ChangeBatch* m_batch = nullptr;
    qint64 m_course = 0;             // key of the last one that was written
    QSet<QByteArray> m_withCommands; // "kind id"
    // Of each kind.
    std::vector<std::optional<Statement>> m_upserts;
    std::vector<std::optional<Statement>> m_updates;
    std::vector<int> m_noted;      // changes, as far as they are told one by one
    std::vector<qint64> m_courses; // keys for the search index
};

} // namespace store
