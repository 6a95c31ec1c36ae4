// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/authority.h"

#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "server/data/entityof.h"

namespace commands {

namespace {

const auto kSupervisorRole = QStringLiteral("supervisor");
const auto kLearningDevelopment = QStringLiteral("learning-development");
const auto kAdministrator = QStringLiteral("administrator");

bool contains(const domain::Delegation& delegation, const QDateTime& at)
{
    return delegation.startsAt <= at && at < delegation.endsAt;
}

} // namespace

Authority::Authority(data::Reader& reader, const QDateTime& now) : m_reader(reader), m_now(now) {}

base::Result<domain::Policy> Authority::policy()
{
    const auto policy = data::entityOf<domain::Policy>(m_reader, QStringLiteral("org"));
    if (!policy)
        return tl::unexpected(policy.error());
    return policy->value_or(domain::Policy{});
}

base::Result<std::optional<domain::Person>> Authority::activePerson(const QString& id)
{
    if (id.isEmpty())
        return std::nullopt;
    auto person = data::entityOf<domain::PersonRecord>(m_reader, id);
    if (person && *person && !(*person)->active)
        return std::nullopt;
    return person;
}

base::Result<bool> Authority::isFree(const QString& personId, const domain::CourseRequest& request, Need need)
{
    if (personId == request.personId)
        return false;
    const auto person = activePerson(personId);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person || need == Need::Active)
        return person->has_value();
    return isAway(personId, request).map([](bool away) { return !away; });
}

// With the requester in their place.
base::Result<bool> Authority::isAway(const QString& personId, const domain::CourseRequest& request)
{
    const auto delegation = data::entityOf<domain::Delegation>(m_reader, personId);
    if (!delegation)
        return tl::unexpected(delegation.error());
    return *delegation && (*delegation)->delegateId == request.personId && contains(**delegation, m_now);
}

base::Result<QString> Authority::anybodyWith(const QString& role, const domain::CourseRequest& request, Need need)
{
    const auto people = m_reader.referring(domain::kindOf<domain::PersonRecord>(), QStringLiteral("roles"), role);
    if (!people)
        return tl::unexpected(people.error());
    for (const data::StoredEntity& stored : *people) {
        const auto free = isFree(stored.id, request, need);
        if (!free)
            return tl::unexpected(free.error());
        if (*free)
            return stored.id;
    }
    return QString();
}

base::Result<Desk> Authority::deskOf(const domain::CourseRequest& request)
{
    const auto free = isFree(request.deskId, request, Need::Decider);
    if (!free)
        return tl::unexpected(free.error());
    if (*free)
        return Desk{request.deskId, request.deskRole, {}};
    auto desk = firstDesk(request);
    const auto away = isAway(request.deskId, request);
    if (desk && away && *away && desk->personId != request.deskId)
        desk->insteadOf = request.deskId;
    return desk;
}

base::Result<Desk> Authority::firstDesk(const domain::CourseRequest& request)
{
    const auto chain = chainOf(request);
    if (!chain)
        return tl::unexpected(chain.error());
    for (const Need need : {Need::Decider, Need::Active}) {
        auto desk = firstOf(*chain, request, need);
        if (!desk || !desk->personId.isEmpty())
            return desk;
    }
    return Desk{QString(), kLearningDevelopment, {}};
}

base::Result<QList<Desk>> Authority::chainOf(const domain::CourseRequest& request)
{
    const auto policy = this->policy();
    if (!policy)
        return tl::unexpected(policy.error());
    QList<Desk> chain;
    if (request.deskRole != kLearningDevelopment) {
        QString below = request.personId;
        for (int step = 0; step < 2; ++step) {
            const auto person = data::entityOf<domain::PersonRecord>(m_reader, below);
            if (!person)
                return tl::unexpected(person.error());
            if (!*person)
                break;
            below = (*person)->supervisorId;
            chain.append({below, kSupervisorRole, {}});
        }
    }
    chain.append({policy->learningDevelopmentId, kLearningDevelopment, {}});
    return chain;
}

base::Result<Desk> Authority::firstOf(const QList<Desk>& chain, const domain::CourseRequest& request, Need need)
{
    QString away;
    for (const Desk& desk : chain) {
        const auto free = isFree(desk.personId, request, need);
        const auto active = isFree(desk.personId, request, Need::Active);
        if (!free || !active)
            return tl::unexpected(free ? active.error() : free.error());
        if (*free)
            return Desk{desk.personId, desk.role, away};
        if (*active && away.isEmpty())
            away = desk.personId;
    }
    for (const QString& role : {kLearningDevelopment, kAdministrator}) {
        const auto anybody = anybodyWith(role, request, need);
        if (!anybody)
            return tl::unexpected(anybody.error());
        if (!anybody->isEmpty())
            return Desk{*anybody, kLearningDevelopment, away};
    }
    return Desk{QString(), kLearningDevelopment, {}};
}

base::Result<bool> Authority::mayDecide(const domain::Person& actor, const Desk& desk, const QDateTime& at)
{
    if (desk.personId.isEmpty())
        return false;
    if (actor.id == desk.personId)
        return true;
    if (desk.role == kLearningDevelopment && actor.roles.contains(kLearningDevelopment))
        return true;
    const auto delegation = data::entityOf<domain::Delegation>(m_reader, desk.personId);
    if (!delegation)
        return tl::unexpected(delegation.error());
    // Decided offline in the window and sent after it is fine: the revision that they saw, they saw in the window.
    return *delegation && (*delegation)->delegateId == actor.id &&
           (contains(**delegation, m_now) || contains(**delegation, at));
}

base::Result<bool> Authority::couldDecide(const domain::Person& actor, const domain::CourseRequest& request,
                                          const QDateTime& at)
{
    QList<Desk> desks;
    for (const domain::RequestEvent& event : request.events) {
        const bool routes = event.action != QLatin1StringView("asked") && event.action != QLatin1StringView("answered");
        if (routes && !event.toId.isEmpty())
            desks.append({event.toId, request.deskRole, {}});
        if (event.actorId == actor.id)
            return actor.id != request.personId;
    }
    for (const Desk& desk : std::as_const(desks)) {
        const auto may = mayDecide(actor, desk, at);
        if (!may || *may)
            return may;
    }
    return false;
}

bool routeTo(domain::CourseRequest& request, const Desk& desk, const QString& eventId, const QDateTime& now,
             int reviewDays)
{
    if (desk.personId == request.deskId && desk.role == request.deskRole)
        return false;
    request.deskId = desk.personId;
    request.deskRole = desk.role;
    request.deskSince = now;
    request.dueAt = now.addDays(reviewDays);
    request.updatedAt = now;
    domain::RequestEvent event;
    event.id = eventId;
    event.at = now;
    event.action = QStringLiteral("routed");
    event.onBehalfOf = desk.insteadOf;
    event.toId = desk.personId;
    request.events.append(event);
    return true;
}

} // namespace commands
