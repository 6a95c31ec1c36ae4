// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/ingest.h"
#include "app/store/statement.h"

#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace store {

class ChangeLine;
class Database;
struct KindTable;

// Writes change lines within one transaction of the caller, and tells at its end what changed. Not kept over
// transactions: it holds statements.
class ChangeWriter final
{
    Q_DISABLE_COPY_MOVE(ChangeWriter)

public:
    // Replace mode writes into the shadow tables, without regard to waiting commands.
    ChangeWriter(Database& db, Ingest::Totals& totals, Ingest::Mode mode);

    // Malformed when the line's data does not fit the kind.
    [[nodiscard]] base::Result<void> write(ChangeLine& line);
    // Queues changed courses for the search index and notes the changes. Call before the commit.
    [[nodiscard]] base::Result<void> close();

private:
    [[nodiscard]] base::Result<void> put(ChangeLine& line);
    struct Written
    {
        qint64 key = 0; // of the row; 0: not asked for
        bool changed = false;
    };
    // Absent: there is no row with this id.
    [[nodiscard]] base::Result<std::optional<Written>> update(ChangeLine& line);
    [[nodiscard]] base::Result<Written> upsert(ChangeLine& line);
    [[nodiscard]] base::Result<std::optional<std::pair<qint64, qint64>>> keyAndRev(const ChangeLine& line);
    [[nodiscard]] base::Result<void> remove(ChangeLine& line);
    [[nodiscard]] base::Result<void> putUnderCommands(ChangeLine& line);
    [[nodiscard]] base::Result<void> takeBase(ChangeLine& line, const std::optional<QJsonObject>& data);
    [[nodiscard]] bool hasCommands(const ChangeLine& line) const;
    Statement& upsertFor(const ChangeLine& line);
    Statement& prepared(std::vector<std::optional<Statement>>& ofKinds, const ChangeLine& line, const QByteArray& sql);
    void noteChanged(const ChangeLine& line);

    Database& m_db;
    Ingest::Totals& m_totals;
    bool m_aside;
    bool m_mostlyKnown;              // a delta changes what is there: look for the row first
    QSet<QByteArray> m_withCommands; // "kind id"
    // Of each kind.
    std::vector<std::optional<Statement>> m_upserts;
    std::vector<std::optional<Statement>> m_finds;
    std::vector<std::optional<Statement>> m_updates;
    std::vector<int> m_changed;    // of each kind
    std::vector<qint64> m_courses; // keys for the search index
};

} // namespace store
