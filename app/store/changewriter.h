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
    // 'aside': into the shadow tables, without regard to waiting commands.
    ChangeWriter(Database& db, Ingest::Totals& totals, bool aside);

    // Malformed when the line's data does not fit the kind.
    [[nodiscard]] base::Result<void> write(ChangeLine& line);
    // Queues changed courses for the search index and notes the changes. Call before the commit.
    [[nodiscard]] base::Result<void> close();

private:
    [[nodiscard]] base::Result<void> put(ChangeLine& line);
    [[nodiscard]] base::Result<void> remove(ChangeLine& line);
    [[nodiscard]] base::Result<void> putUnderCommands(ChangeLine& line);
    [[nodiscard]] base::Result<void> takeBase(ChangeLine& line, const std::optional<QJsonObject>& data);
    [[nodiscard]] base::Result<void> noteCourse(const ChangeLine& line);
    [[nodiscard]] bool hasCommands(const ChangeLine& line) const;
    Statement& upsertFor(const ChangeLine& line);
    void noteChanged(const ChangeLine& line);

    Database& m_db;
    Ingest::Totals& m_totals;
    bool m_aside;
    QSet<QByteArray> m_withCommands; // "kind id"
    std::vector<std::optional<Statement>> m_upserts;
    std::optional<Statement> m_courseKey;
    std::vector<int> m_changed;    // of each kind
    std::vector<qint64> m_courses; // keys for the search index
};

} // namespace store
