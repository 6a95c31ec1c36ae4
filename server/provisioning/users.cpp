// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/provisioning/users.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "server/imports/bounds.h"
#include "server/imports/peoplewriter.h"
#include "server/provisioning/groups.h"
#include "server/provisioning/support.h"
#include "server/provisioning/userreading.h"
#include "server/scim/patch.h"

#include <QSet>

#include <algorithm>

namespace provisioning {

namespace {

const QString kUser = domain::kindOf<domain::ProvisionedUser>();
const QString kUserKey = QStringLiteral("user_key");

base::Result<void> checkUnique(data::Reader& reader, const scim::User& user)
{
    const auto ids = idsOfUserName(reader, user.known.userName);
    const auto mailed = user.person.email.isEmpty() || !user.person.active ? base::Result<QStringList>()
                                                                           : reader.personIdsOfEmail(user.person.email);
    if (!ids || !mailed)
        return tl::unexpected(ids ? mailed.error() : ids.error());
    QStringList all = *ids + *mailed;
    all.removeDuplicates();
    for (const QString& id : std::as_const(all)) {
        const auto other = findUser(reader, id);
        if (!other)
            return tl::unexpected(other.error());
        if (!*other || id == user.person.id)
            continue;
        const scim::User& found = (*other)->user;
        if (scim::userNameOf(found).toCaseFolded() == user.known.userKey)
            return scim::refusal("uniqueness", QStringLiteral("userName: somebody else has it"), 409);
        if (found.person.active && mailed->contains(id))
            return scim::refusal("uniqueness", QStringLiteral("emails: somebody else who is active has it"), 409);
    }
    return {};
}

base::Result<void> checkManager(data::Reader& reader, const scim::User& user)
{
    if (user.person.supervisorId.isEmpty())
        return {};
    const auto manager = findUser(reader, user.person.supervisorId);
    if (!manager)
        return tl::unexpected(manager.error());
    if (!*manager)
        return scim::refusal("invalidValue", QStringLiteral("manager: nobody has this id"));
    // Up to somebody without a supervisor, or who was passed before.
    QSet<QString> passed;
    QString above = user.person.supervisorId;
    while (!above.isEmpty() && !passed.contains(above)) {
        if (above == user.person.id)
            return scim::refusal("invalidValue", QStringLiteral("manager: this person is above that one already"));
        passed.insert(above);
        const auto next = findUser(reader, above);
        if (!next)
            return tl::unexpected(next.error());
        above = *next ? (*next)->user.person.supervisorId : QString();
    }
    return {};
}

base::Result<void> put(data::Transaction& transaction, scim::User user)
{
    if (const auto written = imports::writePeople(transaction, {user.person}); !written)
        return tl::unexpected(written.error());
    const auto before = transaction.entity(kUser, user.person.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && (*before)->object() == domain::toJson(user.known))
        return {};
    user.known.updatedAt = transaction.now();
    const auto stored = transaction.put(
        {kUser, user.person.id, QJsonDocument(domain::toJson(user.known)).toJson(QJsonDocument::Compact), {}});
    return stored ? base::Result<void>() : tl::unexpected(stored.error());
}

Answer write(data::Transaction& transaction, scim::User user, const Request& request, int status)
{
    user.known.id = user.person.id;
    user.known.deleted = false;
    if (!user.known.createdAt.isValid())
        user.known.createdAt = transaction.now();
    if (const QString reason = imports::reasonAgainst(user.person); !reason.isEmpty())
        return scim::refusal("invalidValue", reason);
    for (const auto& check : {checkManager(transaction, user), checkUnique(transaction, user)}) {
        if (!check)
            return tl::unexpected(check.error());
    }
    if (const auto done = put(transaction, user); !done)
        return tl::unexpected(done.error());
    const auto now = findUser(transaction, user.person.id);
    if (!now)
        return tl::unexpected(now.error());
    Q_ASSERT(*now);
    const auto resource = complete(transaction, withMeta(**now, request.base), request);
    return resource ? Answer(answerWith(*resource, request, (*now)->rev, status)) : tl::unexpected(resource.error());
}

// Who is meant, if the request's condition holds.
base::Result<StoredUser> target(data::Reader& reader, const Request& request)
{
    auto found = findUser(reader, request.id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return notFound(request.id);
    if (const auto match = checkMatch(request, (*found)->rev); !match)
        return tl::unexpected(match.error());
    return std::move(**found);
}

base::Result<std::optional<scim::User>> deletedTwin(data::Reader& reader, const scim::User& user)
{
    if (user.known.externalId.isEmpty())
        return std::nullopt;
    const auto named = reader.referring(kUser, kUserKey, user.known.userKey);
    if (!named)
        return tl::unexpected(named.error());
    for (const data::StoredEntity& one : *named) {
        auto found = findAny(reader, one.id);
        if (!found)
            return tl::unexpected(found.error());
        if (*found && (*found)->user.known.deleted && (*found)->user.known.externalId == user.known.externalId)
            return std::move((*found)->user);
    }
    return std::nullopt;
}

} // namespace

Answer getUser(data::Reader& reader, const Request& request)
{
    const auto found = findUser(reader, request.id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return notFound(request.id);
    if (hasAlready(request, (*found)->rev))
        return Response{304, std::nullopt, tagOf((*found)->rev), {}};
    const auto resource = complete(reader, withMeta(**found, request.base), request);
    return resource ? Answer(answerWith(*resource, request, (*found)->rev)) : tl::unexpected(resource.error());
}

Answer createUser(data::Transaction& transaction, const Request& request)
{
    const auto body = bodyOf(request);
    const auto resource = body ? scim::tidied(*body) : tl::unexpected(body.error());
    if (!resource)
        return tl::unexpected(resource.error());
    scim::User blank;
    blank.person.roles = {QStringLiteral("learner")};
    auto user = scim::withResource(blank, *resource);
    if (!user)
        return tl::unexpected(user.error());
    const auto twin = deletedTwin(transaction, *user);
    if (!twin)
        return tl::unexpected(twin.error());
    if (*twin) {
        // Roles are granted anew, not got back.
        user->person.id = (*twin)->person.id;
        user->known.createdAt = (*twin)->known.createdAt;
    } else {
        user->person.id = base::newId();
    }
    return write(transaction, std::move(*user), request, 201);
}

Answer replaceUser(data::Transaction& transaction, const Request& request)
{
    auto found = target(transaction, request);
    const auto body = bodyOf(request);
    if (!found || !body)
        return tl::unexpected(found ? body.error() : found.error());
    const auto resource = scim::tidied(*body);
    auto user = resource ? scim::withResource(std::move(found->user), *resource) : tl::unexpected(resource.error());
    return user ? write(transaction, std::move(*user), request, 200) : tl::unexpected(user.error());
}

Answer patchUser(data::Transaction& transaction, const Request& request)
{
    auto found = target(transaction, request);
    const auto body = bodyOf(request);
    if (!found || !body)
        return tl::unexpected(found ? body.error() : found.error());
    auto resource = scim::patched(scim::statedResourceOf(found->user), *body);
    if (!resource)
        return tl::unexpected(resource.error());
    if (!resource->contains(QLatin1StringView("roles")))
        resource->insert(QStringLiteral("roles"),
                         QJsonArray()); // taken away, unlike in a PUT that does not speak of it
    auto user = scim::withResource(std::move(found->user), *resource);
    return user ? write(transaction, std::move(*user), request, 200) : tl::unexpected(user.error());
}

Answer deleteUser(data::Transaction& transaction, const Request& request)
{
    auto found = target(transaction, request);
    if (!found)
        return tl::unexpected(found.error());
    scim::User user = std::move(found->user);
    user.person.active = false;
    user.known.id = user.person.id;
    user.known.userName = scim::userNameOf(user);
    user.known.userKey = user.known.userName.toCaseFolded();
    user.known.deleted = true;
    if (const auto done = put(transaction, std::move(user)); !done)
        return tl::unexpected(done.error());
    if (const auto done = leaveGroups(transaction, request.id); !done)
        return tl::unexpected(done.error());
    return Response{204, std::nullopt, {}, {}};
}

} // namespace provisioning
