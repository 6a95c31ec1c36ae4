// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/inviting.h"

#include "app/domain/community.h"
#include "app/domain/communityrules.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/provisioned.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/data/entityof.h"

namespace commands {

namespace {

bool saysNews(const QJsonObject& before, const QJsonObject& after)
{
    bool differs = false;
    for (const char* member : {"title", "description", "starts_at", "ends_at", "timezone", "location", "url"})
        differs = differs || before.value(QLatin1StringView(member)) != after.value(QLatin1StringView(member));
    return differs;
}

bool isToCome(const domain::Event& event, const QDateTime& now)
{
    return event.endsAt > now;
}

base::Result<void> inviteWhoAnswers(data::Transaction& transaction, const QJsonObject& before, const QJsonObject& after)
{
    const auto answer = domain::fromJson<domain::EventAnswer>(after);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto said = QLatin1StringView("answer");
    const auto event = data::entityOf<domain::Event>(transaction, answer->eventId);
    if (!event)
        return tl::unexpected(event.error());
    const bool same = before.value(said) == after.value(said);
    const bool concerns = domain::comes(before.value(said).toString()) || domain::comes(answer->answer);
    if (same || !concerns || !*event || (*event)->cancelledAt.isValid() || !isToCome(**event, transaction.now()))
        return {};
    return inviteLater(transaction, answer->id, {});
}

// Whoever plans an event comes to it, unless they have said otherwise already.
base::Result<void> bringPlanner(data::Transaction& transaction, const domain::Event& event, const QDateTime& at)
{
    domain::EventAnswer answer;
    answer.id = domain::eventAnswerId(event.id, event.organiserId);
    const auto said = data::entityOf<domain::EventAnswer>(transaction, answer.id);
    if (!said || *said)
        return said ? base::Result<void>() : base::Result<void>(tl::unexpected(said.error()));
    answer.eventId = event.id;
    answer.communityId = event.communityId;
    answer.personId = event.organiserId;
    answer.answer = QStringLiteral("yes");
    answer.seenAt = event.updatedAt;
    answer.updatedAt = at;
    const auto done = store(transaction, domain::kindOf<domain::EventAnswer>(), answer.id, domain::toJson(answer));
    if (!done)
        return tl::unexpected(done.error());
    return isToCome(event, transaction.now()) ? inviteLater(transaction, answer.id, {}) : base::Result<void>();
}

} // namespace

base::Result<void> inviteLater(data::Transaction& transaction, const QString& id, const QDateTime& since)
{
    const auto waiting = data::entityOf<domain::Invitation>(transaction, id);
    if (!waiting)
        return tl::unexpected(waiting.error());
    const QDateTime before = *waiting ? (*waiting)->since : QDateTime();
    const domain::Invitation invitation{id, transaction.now(), transaction.now(), 0, before.isValid() ? before : since};
    const auto done =
        store(transaction, domain::kindOf<domain::Invitation>(), invitation.id, domain::toJson(invitation));
    return done ? base::Result<void>() : base::Result<void>(tl::unexpected(done.error()));
}

base::Result<void> followEvent(data::Transaction& transaction, const domain::Command& command,
                               const std::optional<QJsonObject>& before, const QJsonObject& after)
{
    if (command.kind == QLatin1StringView("event.answer"))
        return inviteWhoAnswers(transaction, before.value_or(QJsonObject()), after);
    const auto event = domain::fromJson<domain::Event>(after);
    if (!event)
        return tl::unexpected(event.error());
    if (!before && command.kind == QLatin1StringView("event.plan"))
        return bringPlanner(transaction, *event, command.at);
    const bool cancels = command.kind == QLatin1StringView("event.cancel");
    if (!before || (!cancels && !saysNews(*before, after)) || !isToCome(*event, transaction.now()))
        return {};
    const auto answers = allReferring<domain::EventAnswer>(transaction, "event_id", event->id);
    if (!answers)
        return tl::unexpected(answers.error());
    const bool noted = !event->changes.isEmpty() && event->changes.back().at == command.at;
    const QDateTime since = noted ? event->changes.back().arrivedAt : transaction.now();
    for (const domain::EventAnswer& answer : *answers) {
        const auto member = data::entityOf<domain::CommunityMember>(
            transaction, domain::communityMemberId(event->communityId, answer.personId));
        if (!member)
            return tl::unexpected(member.error());
        const bool belongs = *member && !domain::roleBy(**member).isEmpty();
        if (!belongs || !domain::comes(answer.answer)) // who has left was told when they left
            continue;
        if (const auto done = inviteLater(transaction, answer.id, since); !done)
            return done;
    }
    return {};
}

base::Result<void> followMembership(data::Transaction& transaction, const std::optional<QJsonObject>& before,
                                    const QJsonObject& after)
{
    using domain::CommunityMember;
    const auto was = before ? domain::fromJson<CommunityMember>(*before) : base::Result<CommunityMember>({});
    const auto is = domain::fromJson<CommunityMember>(after);
    if (!was || !is)
        return tl::unexpected(was ? is.error() : was.error());
    if (domain::roleBy(*was).isEmpty() == domain::roleBy(*is).isEmpty())
        return {};
    const auto events = allReferring<domain::Event>(transaction, "community_id", is->communityId);
    if (!events)
        return tl::unexpected(events.error());
    for (const domain::Event& event : *events) {
        if (event.cancelledAt.isValid() || !isToCome(event, transaction.now()))
            continue;
        const auto answer =
            data::entityOf<domain::EventAnswer>(transaction, domain::eventAnswerId(event.id, is->personId));
        if (!answer)
            return tl::unexpected(answer.error());
        if (!*answer || !domain::comes((*answer)->answer))
            continue;
        if (const auto done = inviteLater(transaction, (*answer)->id, {}); !done)
            return done;
    }
    return {};
}

} // namespace commands
