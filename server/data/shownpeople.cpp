// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/shownpeople.h"

#include "app/domain/json.h"
#include "app/domain/shownperson.h"
#include "server/data/scopes.h"

#include <QHash>

namespace data {

namespace {

constexpr qsizetype kPeopleAtOnce = 500;

base::Result<QHash<QString, StoredEntity>> byId(Reader& reader, const QString& kind, const QStringList& ids)
{
    QList<EntityKey> keys;
    for (const QString& id : ids)
        keys.append({kind, id});
    const auto stored = reader.entities(keys);
    if (!stored)
        return tl::unexpected(stored.error());
    QHash<QString, StoredEntity> found;
    for (const StoredEntity& one : *stored)
        found.insert(one.id, one);
    return found;
}

// Adds what is to be written, and removes what is no longer hidden or no longer there.
base::Result<void> addDetails(Transaction& transaction, const domain::Person& whole, const domain::Profile& profile,
                              QList<Put>& puts)
{
    const QString kind = domain::kindOf<domain::PersonDetail>();
    auto before = transaction.referring(kind, QStringLiteral("person_id"), whole.id);
    if (!before)
        return tl::unexpected(before.error());
    for (const domain::PersonDetail& detail : domain::detailsOf(whole, profile)) {
        const QJsonObject object = domain::toJson(detail);
        auto scopes = scopesFor(transaction, kind, object);
        if (!scopes)
            return tl::unexpected(scopes.error());
        puts.append({kind, detail.id, QJsonDocument(object).toJson(QJsonDocument::Compact), std::move(*scopes)});
        before->removeIf([&](const StoredEntity& one) { return one.id == detail.id; });
    }
    for (const StoredEntity& gone : std::as_const(*before)) {
        if (const auto removed = transaction.remove(kind, gone.id); !removed)
            return tl::unexpected(removed.error());
    }
    return {};
}

base::Result<void> showSome(Transaction& transaction, const QStringList& ids)
{
    const auto records = byId(transaction, domain::kindOf<domain::PersonRecord>(), ids);
    const auto profiles = byId(transaction, domain::kindOf<domain::Profile>(), ids);
    if (!records || !profiles)
        return tl::unexpected(records ? profiles.error() : records.error());
    QList<Put> puts;
    for (const StoredEntity& record : *records) {
        Put shown{domain::kindOf<domain::Person>(), record.id, record.json, {orgScope()}};
        if (const auto stored = profiles->constFind(record.id); stored != profiles->cend()) {
            const auto whole = domain::fromJson<domain::Person>(record.object());
            const auto profile = domain::fromJson<domain::Profile>(stored->object());
            if (!whole || !profile)
                return tl::unexpected(whole ? profile.error() : whole.error());
            const auto person = domain::shownPerson(*whole, *profile, domain::Audience::Everyone);
            shown.json = QJsonDocument(domain::toJson(person)).toJson(QJsonDocument::Compact);
            if (const auto done = addDetails(transaction, *whole, *profile, puts); !done)
                return done;
        }
        puts.append(shown);
    }
    const auto written = transaction.putAll(puts);
    return written ? base::Result<void>() : tl::unexpected(written.error());
}

} // namespace

base::Result<void> showPeople(Transaction& transaction, const QStringList& ids)
{
    for (qsizetype from = 0; from < ids.size(); from += kPeopleAtOnce) {
        if (const auto done = showSome(transaction, ids.mid(from, kPeopleAtOnce)); !done)
            return done;
    }
    return {};
}

} // namespace data
