// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/provisioning/userreading.h"

#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "server/provisioning/groups.h"
#include "server/provisioning/support.h"

namespace provisioning {

namespace {

const QString kPersonKind = domain::kindOf<domain::PersonRecord>();
const QString kUserKind = domain::kindOf<domain::ProvisionedUser>();

} // namespace

base::Result<Users> joined(data::Reader& reader, const QList<data::StoredEntity>& people)
{
    QList<data::EntityKey> keys;
    for (const data::StoredEntity& one : people)
        keys.append({kUserKind, one.id});
    const auto stored = reader.entities(keys);
    if (!stored)
        return tl::unexpected(stored.error());
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < stored->size(); ++i)
        places.insert(stored->at(i).id, i);
    Users users;
    for (const data::StoredEntity& one : people) {
        StoredUser user;
        auto person = domain::fromJson<domain::Person>(one.object());
        if (!person)
            return tl::unexpected(person.error());
        user.user.person = std::move(*person);
        user.rev = one.rev;
        if (const auto place = places.constFind(one.id); place != places.cend()) {
            auto known = domain::fromJson<domain::ProvisionedUser>(stored->at(*place).object());
            if (!known)
                return tl::unexpected(known.error());
            user.user.known = std::move(*known);
            user.rev = qMax(user.rev, stored->at(*place).rev);
        }
        users.append(std::move(user));
    }
    return users;
}

base::Result<std::optional<StoredUser>> findAny(data::Reader& reader, const QString& id)
{
    const auto stored = reader.entity(kPersonKind, id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return std::nullopt;
    auto users = joined(reader, {**stored});
    if (!users)
        return tl::unexpected(users.error());
    return std::move(users->first());
}

QJsonObject withMeta(const StoredUser& stored, const QString& base)
{
    QJsonObject resource = scim::resourceOf(stored.user);
    const QDateTime modified = stored.user.known.updatedAt.isValid()
                                   ? qMax(stored.user.known.updatedAt, stored.user.person.updatedAt)
                                   : stored.user.person.updatedAt;
    insertMeta(resource, "User", base, stored.rev, stored.user.known.createdAt, modified);
    return resource;
}

base::Result<QJsonObject> complete(data::Reader& reader, QJsonObject resource, const Request& request)
{
    if (scim::isLeftOut("groups", request.parameters))
        return resource;
    const auto groups = groupsOf(reader, resource.value(QLatin1StringView("id")).toString(), request.base);
    if (!groups)
        return tl::unexpected(groups.error());
    if (!groups->isEmpty())
        resource.insert(QStringLiteral("groups"), *groups);
    return resource;
}

base::Result<QStringList> idsOfUserName(data::Reader& reader, const QString& userName)
{
    const auto named = reader.referring(kUserKind, QStringLiteral("user_key"), userName.toCaseFolded());
    const auto mailed = reader.personIdsOfEmail(userName);
    if (!named || !mailed)
        return tl::unexpected(named ? mailed.error() : named.error());
    QStringList ids = *mailed;
    ids.append(userName); // who has no address is called by the id
    for (const data::StoredEntity& one : *named)
        ids.append(one.id);
    ids.removeDuplicates();
    return ids;
}

base::Result<std::optional<StoredUser>> findUser(data::Reader& reader, const QString& id)
{
    auto found = findAny(reader, id);
    if (found && *found && (*found)->user.known.deleted)
        return std::nullopt;
    return found;
}

} // namespace provisioning
