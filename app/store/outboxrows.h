// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/store/database.h"
#include "app/store/outbox.h"

#include <QJsonDocument>

// Reading and writing rows of 'outbox' and 'base': shared by the sources of Outbox.
namespace store {
namespace outboxrows {

struct Base
{
    qint64 rev = 0;
    std::optional<QJsonObject> data;
};

[[nodiscard]] QString stateName(OutboxState state);
[[nodiscard]] OutboxEntry entryOf(const Statement& row);
[[nodiscard]] const char* columns();

template <typename... A>
[[nodiscard]] QList<OutboxEntry> select(Database& db, const QByteArray& tail, const A&... args)
{
    Statement row = db.statement(QByteArray("SELECT ") + columns() + " FROM outbox " + tail);
    row.args(args...);
    QList<OutboxEntry> entries;
    while (row.next())
        entries.append(entryOf(row));
    return entries;
}

template <domain::Composite T>
[[nodiscard]] QByteArray toText(const T& value)
{
    return QJsonDocument(domain::toJson(value)).toJson(QJsonDocument::Compact);
}

// Absent: no command waits for it.
[[nodiscard]] base::Result<std::optional<Base>> readBase(Database& db, const KindTable& table, const QString& id);
// Remembers the server's version before the first command; does nothing when there is one.
[[nodiscard]] base::Result<void> keepBase(Database& db, const KindTable& table, const QString& id, qint64 rev,
                                          const std::optional<QJsonObject>& data);

} // namespace outboxrows
} // namespace store
