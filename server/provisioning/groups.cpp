// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/provisioning/groups.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "server/provisioning/support.h"
#include "server/provisioning/users.h"
#include "server/scim/patch.h"

#include <QSet>

#include <algorithm>

namespace provisioning {

namespace {

using domain::ProvisionedGroup;

const QString kGroup = domain::kindOf<ProvisionedGroup>();
const QString kMembersField = QStringLiteral("members");
constexpr int kGroupsPerPage = 200;

struct StoredGroup
{
    ProvisionedGroup group;
    qint64 rev = 0;
};

base::Result<StoredGroup> read(const data::StoredEntity& stored)
{
    auto group = domain::fromJson<ProvisionedGroup>(stored.object());
    return group ? base::Result<StoredGroup>(StoredGroup{std::move(*group), stored.rev})
                 : tl::unexpected(group.error());
}

base::Result<StoredGroup> groupOf(data::Reader& reader, const Request& request)
{
    const auto stored = reader.entity(kGroup, request.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return notFound(request.id);
    return read(**stored);
}

base::Result<StoredGroup> targetGroup(data::Reader& reader, const Request& request)
{
    auto found = groupOf(reader, request);
    if (!found)
        return found;
    if (const auto match = checkMatch(request, found->rev); !match)
        return tl::unexpected(match.error());
    return found;
}

QJsonObject groupResource(const StoredGroup& stored, const QHash<QString, QString>& names, const QString& base)
{
    QJsonObject resource = scim::resourceOf(stored.group, names, base);
    insertMeta(resource, "Group", base, stored.rev, stored.group.createdAt, stored.group.updatedAt);
    return resource;
}

// With the members' names, unless the answer leaves the members out.
base::Result<QJsonObject> completeGroup(data::Reader& reader, const StoredGroup& stored, const Request& request)
{
    QHash<QString, QString> names;
    if (!scim::isLeftOut("members", request.parameters)) {
        QList<data::EntityKey> keys;
        for (const QString& id : stored.group.members)
            keys.append({domain::kindOf<domain::PersonRecord>(), id});
        const auto people = reader.entities(keys);
        if (!people)
            return tl::unexpected(people.error());
        for (const data::StoredEntity& one : *people)
            names.insert(one.id, one.object().value(QLatin1StringView("name")).toString());
    }
    return groupResource(stored, names, request.base);
}

base::Result<void> checkMembers(data::Reader& reader, const QStringList& members, const QStringList& before)
{
    const QSet<QString> known(before.begin(), before.end());
    for (const QString& id : members) {
        if (known.contains(id))
            continue;
        const auto found = findUser(reader, id);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return scim::refusal("invalidValue", QStringLiteral("members: there is no person ") + id.left(100));
    }
    return {};
}

base::Result<void> putGroup(data::Transaction& transaction, ProvisionedGroup group)
{
    group.updatedAt = transaction.now();
    const auto put =
        transaction.put({kGroup, group.id, QJsonDocument(domain::toJson(group)).toJson(QJsonDocument::Compact), {}});
    return put ? base::Result<void>() : tl::unexpected(put.error());
}

Answer writeGroup(data::Transaction& transaction, const ProvisionedGroup& group, const QStringList& membersBefore,
                  Request request, int status)
{
    if (const auto members = checkMembers(transaction, group.members, membersBefore); !members)
        return tl::unexpected(members.error());
    if (const auto done = putGroup(transaction, group); !done)
        return tl::unexpected(done.error());
    request.id = group.id;
    const auto stored = groupOf(transaction, request);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto resource = completeGroup(transaction, *stored, request);
    return resource ? Answer(answerWith(*resource, request, stored->rev, status)) : tl::unexpected(resource.error());
}

// Groups that have the person.
base::Result<QList<StoredGroup>> groupsWith(data::Reader& reader, const QString& personId)
{
    const auto stored = reader.referring(kGroup, kMembersField, personId);
    if (!stored)
        return tl::unexpected(stored.error());
    QList<StoredGroup> groups;
    for (const data::StoredEntity& one : *stored) {
        auto group = read(one);
        if (!group)
            return tl::unexpected(group.error());
        groups.append(std::move(*group));
    }
    std::sort(groups.begin(), groups.end(),
              [](const StoredGroup& a, const StoredGroup& b) { return a.group.id < b.group.id; });
    return groups;
}

base::Result<QList<QJsonObject>> matchingGroups(data::Reader& reader, const scim::Query& query, const Request& request)
{
    QList<QJsonObject> resources;
    QString after;
    while (true) {
        const auto page = reader.page(kGroup, after, kGroupsPerPage);
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            return resources;
        for (const data::StoredEntity& one : *page) {
            auto group = read(one);
            if (!group)
                return tl::unexpected(group.error());
            QJsonObject resource = groupResource(*group, {}, request.base);
            if (!query.filter || scim::matches(*query.filter, resource))
                resources.append(std::move(resource));
        }
        after = page->last().id;
    }
}

} // namespace

Answer getGroup(data::Reader& reader, const Request& request)
{
    const auto found = groupOf(reader, request);
    if (!found)
        return tl::unexpected(found.error());
    if (hasAlready(request, found->rev))
        return Response{304, std::nullopt, tagOf(found->rev), {}};
    const auto resource = completeGroup(reader, *found, request);
    return resource ? Answer(answerWith(*resource, request, found->rev)) : tl::unexpected(resource.error());
}

Answer listGroups(data::Reader& reader, const Request& request)
{
    const auto query = scim::queryFrom(request.parameters);
    if (!query)
        return tl::unexpected(query.error());
    auto resources = matchingGroups(reader, *query, request);
    if (!resources)
        return tl::unexpected(resources.error());
    scim::sort(*resources, *query);
    const qsizetype total = resources->size();
    QList<QJsonObject> page = resources->mid(query->start, query->count);
    for (QJsonObject& resource : page)
        resource = scim::projected(resource, request.parameters);
    return Response{200, scim::listResponse(page, total, query->start), {}, {}};
}

Answer createGroup(data::Transaction& transaction, const Request& request)
{
    const auto body = bodyOf(request);
    const auto resource = body ? scim::tidied(*body) : tl::unexpected(body.error());
    auto group = resource ? scim::withResource(ProvisionedGroup(), *resource) : tl::unexpected(resource.error());
    if (!group)
        return tl::unexpected(group.error());
    group->id = base::newId();
    group->createdAt = transaction.now();
    return writeGroup(transaction, *group, {}, request, 201);
}

Answer replaceGroup(data::Transaction& transaction, const Request& request)
{
    auto found = targetGroup(transaction, request);
    const auto body = bodyOf(request);
    if (!found || !body)
        return tl::unexpected(found ? body.error() : found.error());
    const auto resource = scim::tidied(*body);
    const auto group = resource ? scim::withResource(found->group, *resource) : tl::unexpected(resource.error());
    return group ? writeGroup(transaction, *group, found->group.members, request, 200) : tl::unexpected(group.error());
}

Answer patchGroup(data::Transaction& transaction, const Request& request)
{
    auto found = targetGroup(transaction, request);
    const auto body = bodyOf(request);
    if (!found || !body)
        return tl::unexpected(found ? body.error() : found.error());
    const auto resource = scim::patched(scim::resourceOf(found->group, {}, request.base), *body);
    const auto group = resource ? scim::withResource(found->group, *resource) : tl::unexpected(resource.error());
    return group ? writeGroup(transaction, *group, found->group.members, request, 200) : tl::unexpected(group.error());
}

Answer deleteGroup(data::Transaction& transaction, const Request& request)
{
    const auto found = targetGroup(transaction, request);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto removed = transaction.remove(kGroup, request.id); !removed)
        return tl::unexpected(removed.error());
    return Response{204, std::nullopt, {}, {}};
}

base::Result<QJsonArray> groupsOf(data::Reader& reader, const QString& personId, const QString& base)
{
    const auto groups = groupsWith(reader, personId);
    if (!groups)
        return tl::unexpected(groups.error());
    QJsonArray list;
    for (const StoredGroup& one : *groups)
        list.append(QJsonObject{{QStringLiteral("value"), one.group.id},
                                {QStringLiteral("$ref"), base + QStringLiteral("/Groups/") + one.group.id},
                                {QStringLiteral("display"), one.group.displayName}});
    return list;
}

base::Result<void> leaveGroups(data::Transaction& transaction, const QString& personId)
{
    const auto groups = groupsWith(transaction, personId);
    if (!groups)
        return tl::unexpected(groups.error());
    for (StoredGroup one : *groups) {
        one.group.members.removeAll(personId);
        if (const auto done = putGroup(transaction, std::move(one.group)); !done)
            return done;
    }
    return {};
}

} // namespace provisioning
