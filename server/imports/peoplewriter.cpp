// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/peoplewriter.h"

#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "server/commands/reroute.h"

namespace imports {

base::Result<PeopleWritten> writePeople(data::Transaction& transaction, const QList<domain::Person>& people)
{
    const QString kind = domain::kindOf<domain::PersonRecord>();
    QList<data::EntityKey> keys;
    for (const domain::Person& person : people)
        keys.append({kind, person.id});
    const auto stored = transaction.entities(keys);
    if (!stored)
        return tl::unexpected(stored.error());
    QHash<QString, QJsonObject> before;
    for (const data::StoredEntity& entity : *stored)
        before.insert(entity.id, entity.object());
    QList<data::Put> puts;
    QStringList changed;
    for (domain::Person person : people) {
        const auto old = before.constFind(person.id);
        if (old != before.constEnd()) {
            person.updatedAt = domain::instantFromWire(old->value(QLatin1StringView("updated_at")).toString());
            if (domain::toJson(person) == *old)
                continue;
            changed.append(person.id);
        }
        person.updatedAt = transaction.now();
        // For nobody: the transaction shows of it what the person does (data::showPeople).
        puts.append({kind, person.id, QJsonDocument(domain::toJson(person)).toJson(QJsonDocument::Compact), {}});
    }
    const auto changes = transaction.putAll(puts);
    if (!changes)
        return tl::unexpected(changes.error());
    if (const auto moved = commands::reroute(transaction, changed); !moved)
        return tl::unexpected(moved.error());
    return PeopleWritten{changes->count(2), changes->count(1)};
}

base::Result<PeopleWritten> writePeople(data::Storage& storage, const QList<domain::Person>& people,
                                        const QDateTime& now)
{
    auto transaction = storage.begin(now);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto written = writePeople(**transaction, people);
    if (!written)
        return written;
    if (const auto done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return written;
}

} // namespace imports
