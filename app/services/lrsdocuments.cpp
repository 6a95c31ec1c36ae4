// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/learning/offline/locallrs.h"
#include "app/services/lrsdesk.h"

// Documents of the local LRS in the state of an attempt, for the person's other devices.
namespace services {

namespace {

const auto kProfiles = QStringLiteral("profiles");

} // namespace

base::Result<QJsonArray> LrsDesk::documents(const Visit& visit, const QString& agentKey, const QString& registration,
                                            const QStringList& activities)
{
    offline::LocalLrs source(visit.db());
    lrsstore::SqlLrsStorage storage(source);
    const auto lrs = storage.read();
    if (!lrs)
        return base::failure(lrs.error());
    QJsonArray all;
    for (const QString& activity : activities) {
        xapi::DocumentKey key{xapi::DocumentKind::State, activity, agentKey, registration, {}};
        const auto ids = (*lrs)->documentIds(key, {});
        if (!ids)
            return base::failure(ids.error());
        for (const QString& id : *ids) {
            key.id = id;
            const auto document = (*lrs)->document(key);
            if (!document)
                return base::failure(document.error());
            if (*document)
                all.append(
                    QJsonObject{{QStringLiteral("activity"), activity},
                                {QStringLiteral("id"), id},
                                {QStringLiteral("type"), QString::fromLatin1((*document)->contentType)},
                                {QStringLiteral("content"), QString::fromLatin1((*document)->content.toBase64())}});
        }
    }
    return all;
}

base::Result<void> LrsDesk::restore(const Visit& visit, const QJsonArray& documents)
{
    for (const QJsonValue& value : documents) {
        const QJsonObject document = value.toObject();
        const auto put =
            visit.putState(document.value(QLatin1StringView("activity")).toString(),
                           document.value(QLatin1StringView("id")).toString(),
                           document.value(QLatin1StringView("type")).toString().toLatin1(),
                           QByteArray::fromBase64(document.value(QLatin1StringView("content")).toString().toLatin1()));
        if (!put)
            return put;
    }
    return {};
}

base::Result<QJsonObject> LrsDesk::profiles(store::Database& db) const
{
    offline::LocalLrs source(db);
    lrsstore::SqlLrsStorage storage(source);
    const auto lrs = storage.read();
    if (!lrs)
        return base::failure(lrs.error());
    xapi::DocumentKey key{xapi::DocumentKind::AgentProfile, {}, agentKey(), {}, {}};
    const auto ids = (*lrs)->documentIds(key, {});
    if (!ids)
        return base::failure(ids.error());
    QJsonObject all;
    for (const QString& id : *ids) {
        key.id = id;
        const auto document = (*lrs)->document(key);
        if (!document)
            return base::failure(document.error());
        if (*document)
            all.insert(id,
                       QJsonObject{{QStringLiteral("at"), domain::toWire((*document)->updated)},
                                   {QStringLiteral("type"), QString::fromLatin1((*document)->contentType)},
                                   {QStringLiteral("etag"), QString::fromLatin1((*document)->etag)},
                                   {QStringLiteral("content"), QString::fromLatin1((*document)->content.toBase64())}});
    }
    return all.isEmpty() ? QJsonObject() : QJsonObject{{kProfiles, all}};
}

base::Result<void> LrsDesk::restoreShared(const Visit& visit, const QJsonObject& shared)
{
    const QJsonObject profiles = shared.value(kProfiles).toObject();
    if (profiles.isEmpty())
        return {};
    offline::LocalLrs source(visit.db());
    lrsstore::SqlLrsStorage storage(source);
    const auto lrs = storage.write();
    if (!lrs)
        return base::failure(lrs.error());
    for (auto one = profiles.begin(); one != profiles.end(); ++one) {
        const QJsonObject profile = one->toObject();
        const auto text = [&](const char* name) { return profile.value(QLatin1StringView(name)).toString(); };
        const xapi::DocumentKey key{xapi::DocumentKind::AgentProfile, {}, visit.agentKey(), {}, one.key()};
        const auto here = (*lrs)->document(key);
        if (!here)
            return base::failure(here.error());
        const QDateTime at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
        if (!at.isValid() || (*here && (*here)->updated >= at))
            continue;
        const auto put =
            (*lrs)->putDocument(key, {text("type").toLatin1(), QByteArray::fromBase64(text("content").toLatin1()),
                                      text("etag").toLatin1(), at});
        if (!put)
            return put;
    }
    return (*lrs)->commit();
}

} // namespace services
