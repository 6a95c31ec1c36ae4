// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/persondetail.h"
#include "server/provisioning/support.h"
#include "server/provisioning/userreading.h"

#include <algorithm>

namespace provisioning {

namespace {

const QString kListedPerson = domain::kindOf<domain::PersonRecord>();
const QString kListedUser = domain::kindOf<domain::ProvisionedUser>();
constexpr int kPeoplePerPage = 500;

// Goes through the people, or those who can match at all, and keeps what belongs to the page.
class Listing
{
public:
    Listing(const scim::Query& query, const Request& request) : m_query(query), m_request(request) {}

    void take(const Users& users)
    {
        for (const StoredUser& one : users) {
            if (!one.user.known.deleted)
                consider(one);
        }
    }

    base::Result<QList<QJsonObject>> page(data::Reader& reader)
    {
        scim::sort(m_kept, m_query);
        if (m_query.sortBy)
            m_kept = m_kept.mid(m_query.start, m_query.count);
        for (QJsonObject& resource : m_kept) {
            auto whole = complete(reader, std::move(resource), m_request);
            if (!whole)
                return tl::unexpected(whole.error());
            resource = scim::projected(*whole, m_request.parameters);
        }
        return m_kept;
    }

    qsizetype total = 0;

private:
    void consider(const StoredUser& one)
    {
        const bool onPage = m_query.sortBy || (total >= m_query.start && total - m_query.start < m_query.count);
        if (!m_query.filter && !onPage) {
            ++total;
            return;
        }
        const QJsonObject resource = withMeta(one, m_request.base);
        if (m_query.filter && !scim::matches(*m_query.filter, resource))
            return;
        ++total;
        if (onPage)
            m_kept.append(resource);
    }

    const scim::Query& m_query;
    const Request& m_request;
    QList<QJsonObject> m_kept;
};

base::Result<std::optional<QStringList>> candidates(data::Reader& reader, const scim::Query& query)
{
    if (const auto userName = wantedValue(query.filter, "userName")) {
        auto ids = idsOfUserName(reader, *userName);
        return ids ? base::Result<std::optional<QStringList>>(std::move(*ids)) : tl::unexpected(ids.error());
    }
    if (const auto id = wantedValue(query.filter, "id"))
        return QStringList{*id};
    const auto externalId = wantedValue(query.filter, "externalId");
    if (!externalId)
        return std::nullopt;
    const auto referring = reader.referring(kListedUser, QStringLiteral("external_id"), *externalId);
    if (!referring)
        return tl::unexpected(referring.error());
    QStringList ids;
    for (const data::StoredEntity& one : *referring)
        ids.append(one.id);
    return ids;
}

base::Result<void> walk(data::Reader& reader, const std::optional<QStringList>& ids, Listing& listing)
{
    const auto take = [&](const QList<data::StoredEntity>& people) -> base::Result<void> {
        const auto users = joined(reader, people);
        if (!users)
            return tl::unexpected(users.error());
        listing.take(*users);
        return {};
    };
    if (ids) {
        QList<data::EntityKey> keys;
        for (const QString& id : *ids)
            keys.append({kListedPerson, id});
        auto people = reader.entities(keys);
        if (!people)
            return tl::unexpected(people.error());
        std::sort(people->begin(), people->end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        return take(*people);
    }
    QString after;
    while (true) {
        const auto people = reader.page(kListedPerson, after, kPeoplePerPage);
        if (!people)
            return tl::unexpected(people.error());
        if (people->isEmpty())
            return {};
        if (const auto done = take(*people); !done)
            return done;
        after = people->last().id;
    }
}

} // namespace

Answer listUsers(data::Reader& reader, const Request& request)
{
    const auto query = scim::queryFrom(request.parameters);
    if (!query)
        return tl::unexpected(query.error());
    if (query->filter && mentions(*query->filter, "groups"))
        return scim::refusal("invalidFilter", QStringLiteral("groups: ask /Groups for members"));
    const auto ids = candidates(reader, *query);
    if (!ids)
        return tl::unexpected(ids.error());
    Listing listing(*query, request);
    if (const auto done = walk(reader, *ids, listing); !done)
        return tl::unexpected(done.error());
    const auto page = listing.page(reader);
    if (!page)
        return tl::unexpected(page.error());
    return Response{200, scim::listResponse(*page, listing.total, query->start), {}, {}};
}

} // namespace provisioning
