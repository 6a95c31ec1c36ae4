// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outboxrows.h"

#include "app/store/schema.h"

namespace store {
namespace outboxrows {

namespace {

QJsonObject objectOf(const Statement& row, int column)
{
    return QJsonDocument::fromJson(row.bytes(column)).object();
}

OutboxState stateOf(std::string_view name)
{
    return name == "wedged" ? OutboxState::Wedged : name == "sending" ? OutboxState::Sending : OutboxState::Waiting;
}

} // namespace

QString stateName(OutboxState state)
{
    switch (state) {
    case OutboxState::Sending:
        return QStringLiteral("sending");
    case OutboxState::Wedged:
        return QStringLiteral("wedged");
    default:
        return QStringLiteral("waiting");
    }
}

const char* columns()
{
    return "seq, id, kind, target, seen_rev, after, at, zone, payload, actor, state, attempts, next_try_at, problem, "
           "answer, maybe_sent";
}

OutboxEntry entryOf(const Statement& row)
{
    OutboxEntry entry;
    entry.seq = row.number(0);
    entry.command.id = row.text(1);
    entry.command.kind = row.text(2);
    entry.command.target = row.text(3);
    entry.command.seenRev = row.number(4);
    entry.command.after = row.text(5);
    entry.command.at = row.instant(6);
    entry.command.zone = row.text(7);
    entry.command.payload = objectOf(row, 8);
    entry.actor = row.text(9);
    entry.state = stateOf(row.view(10));
    entry.attempts = int(row.number(11));
    entry.nextTryAt = row.instant(12);
    if (!row.isNull(13)) {
        if (auto problem = domain::fromJson<domain::Problem>(objectOf(row, 13)))
            entry.problem = std::move(*problem);
    }
    if (!row.isNull(14)) {
        if (auto answer = domain::fromJson<domain::Change>(objectOf(row, 14)))
            entry.answer = std::move(*answer);
    }
    entry.maybeSent = row.number(15) != 0;
    return entry;
}

base::Result<std::optional<Base>> readBase(Database& db, const KindTable& table, const QString& id)
{
    Statement row = db.statement("SELECT rev, data FROM base WHERE kind = ?1 AND id = ?2");
    row.args(table.kind, id);
    if (!row.next()) {
        if (!row.ok())
            return base::failure(row.error());
        return std::nullopt;
    }
    Base found{row.number(0), std::nullopt};
    if (!row.isNull(1))
        found.data = objectOf(row, 1);
    return found;
}

base::Result<void> keepBase(Database& db, const KindTable& table, const QString& id, qint64 rev,
                            const std::optional<QJsonObject>& data)
{
    // The text can be large, and most often there is a base already.
    Statement known = db.statement("SELECT 1 FROM base WHERE kind = ?1 AND id = ?2");
    known.args(table.kind, id);
    if (known.next() || !known.ok())
        return known.result();
    std::optional<QByteArray> text;
    if (data)
        text = QJsonDocument(*data).toJson(QJsonDocument::Compact);
    return db.statement("INSERT OR IGNORE INTO base (kind, id, rev, data) VALUES (?1, ?2, ?3, ?4)")
        .args(table.kind, id, rev, text)
        .run();
}

} // namespace outboxrows
} // namespace store
