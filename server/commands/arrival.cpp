// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/arrival.h"

#include "app/domain/json.h"

namespace commands {

QJsonObject withArrival(const domain::Command& command, QJsonObject entity, bool fresh, data::Transaction& transaction)
{
    const auto is = [&](const char* kind) { return command.kind == QLatin1StringView(kind); };
    const auto readAt = QStringLiteral("read_at");
    const QDateTime now = transaction.now();
    if (fresh && (is("thread.start") || is("post.reply") || is("message.send")))
        entity.insert(QStringLiteral("arrived_at"), domain::toWire(transaction.arrival()));
    if (is("event.plan") || is("event.change") || is("event.cancel")) {
        const auto changes = QStringLiteral("changes");
        const auto arrivedAt = QStringLiteral("arrived_at");
        QJsonArray all = entity.value(changes).toArray();
        for (auto change : all) {
            QJsonObject one = change.toObject();
            if (one.value(arrivedAt).isNull())
                one.insert(arrivedAt, domain::toWire(now));
            change = one;
        }
        entity.insert(changes, all);
    }
    if (is("read.mark") && domain::instantFromWire(entity.value(readAt).toString()) > now)
        entity.insert(readAt, domain::toWire(now));
    return entity;
}

} // namespace commands
