// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/communityrules.h"

#include "app/base/timezones.h"
#include "app/domain/homecards.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kName = 120; // characters
constexpr qsizetype kPurpose = 2000;
constexpr qsizetype kEntries = 30; // of one list
constexpr qsizetype kEntry = 300;
constexpr qsizetype kChanges = 20; // of an event that are kept

const auto kMember = QStringLiteral("member");
const auto kModerator = QStringLiteral("moderator");
const auto kOwner = QStringLiteral("owner");
const auto kInvited = QStringLiteral("invited");
const auto kDeclined = QStringLiteral("declined");
const auto kLeft = QStringLiteral("left");
const auto kRemoved = QStringLiteral("removed");
const QStringList kCommunityFields{QStringLiteral("name"),      QStringLiteral("purpose"), QStringLiteral("goals"),
                                   QStringLiteral("resources"), QStringLiteral("open"),    QStringLiteral("language"),
                                   QStringLiteral("tags")};
const QStringList kEventFields{QStringLiteral("title"),   QStringLiteral("description"), QStringLiteral("starts_at"),
                               QStringLiteral("ends_at"), QStringLiteral("timezone"),    QStringLiteral("location"),
                               QStringLiteral("url")};

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= kEntry && url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
}

bool areEntries(const QStringList& list)
{
    return list.size() <= kEntries && std::ranges::all_of(list, [](const QString& entry) {
               return !entry.trimmed().isEmpty() && entry.size() <= kEntry;
           });
}

QJsonObject withFields(QJsonObject into, const QJsonObject& payload, const QStringList& fields)
{
    for (const QString& field : fields) {
        if (payload.contains(field))
            into.insert(field, payload.value(field));
    }
    return into;
}

base::Result<Community> checked(const QJsonObject& json)
{
    auto community = fromJson<Community>(json);
    if (!community)
        return ruleFailure("invalid-payload", community.error().detail);
    community->name = community->name.trimmed();
    const bool good = !community->name.isEmpty() && community->name.size() <= kName &&
                      community->purpose.size() <= kPurpose && areEntries(community->goals) &&
                      areEntries(community->tags) && community->resources.size() <= kEntries &&
                      community->language.size() <= kEntry &&
                      std::ranges::all_of(community->resources, [](const CommunityResource& resource) {
                          return resource.title.size() <= kEntry && isWebAddress(resource.url);
                      });
    if (!good)
        return ruleFailure("invalid-payload", QStringLiteral("name, purpose, goals, resources or tags"));
    return community;
}

QString personOf(const Command& command)
{
    return command.target.section(QLatin1Char(':'), 1);
}

// The membership that the command is about; a new one when there is none yet.
base::Result<CommunityMember> membershipOf(const Command& command, const std::optional<QJsonObject>& current)
{
    if (current)
        return fromJson<CommunityMember>(*current);
    CommunityMember made;
    made.id = command.target;
    made.communityId = command.target.section(QLatin1Char(':'), 0, 0);
    made.personId = personOf(command);
    if (made.communityId.isEmpty() || made.personId.isEmpty())
        return ruleFailure("invalid-payload", QStringLiteral("the target is COMMUNITY:PERSON"));
    return made;
}

bool isInvitation(const QString& state)
{
    return state == kInvited || state == kDeclined;
}

QJsonObject set(CommunityMember member, const QString& state, const Command& command)
{
    if (member.state != state && state == kMember)
        member.since = command.at;
    member.state = state;
    if (member.role.isEmpty() || state != kMember)
        member.role = kMember;
    if (!isInvitation(state))
        member.invitedBy.clear();
    if (state != kRemoved) {
        member.removedBy.clear();
        member.removeReason.clear();
    }
    member.updatedAt = command.at;
    return toJson(member);
}

base::Result<Event> checkedEvent(const QJsonObject& json)
{
    auto event = fromJson<Event>(json);
    if (!event)
        return ruleFailure("invalid-payload", event.error().detail);
    const bool good = !event->title.trimmed().isEmpty() && event->title.size() <= kEntry &&
                      event->description.size() <= kPurpose && event->location.size() <= kEntry &&
                      (event->url.isEmpty() || isWebAddress(event->url)) && event->startsAt.isValid() &&
                      event->endsAt.isValid() && event->startsAt < event->endsAt && base::isZoneName(event->timezone);
    if (!good)
        return ruleFailure("invalid-payload", QStringLiteral("title, times, zone, place or link"));
    return event;
}

tl::unexpected<base::Error> hasBegun()
{
    return ruleFailure("in-the-past", QStringLiteral("nobody can come to what has begun"));
}

void noteChange(Event& event, const char* what, const Command& command, const RuleContext& context,
                const QString& from = {}, const QString& to = {})
{
    event.changes.append({QString::fromLatin1(what), context.actorId, command.at, {}, from, to});
    if (event.changes.size() > kChanges)
        event.changes.removeFirst();
}

base::Result<Event> changeableEvent(const Command& command, const RuleContext& context,
                                    const std::optional<QJsonObject>& current)
{
    auto event = existing<Event>(current, command);
    if (!event)
        return event;
    if (event->communityId.isEmpty() || !isMember(context) ||
        (event->organiserId != context.actorId && !moderates(context)))
        return ruleFailure("not-allowed", QStringLiteral("somebody else's event"));
    return event;
}

} // namespace

QString communityOf(const Command& command, const std::optional<QJsonObject>& current)
{
    if (command.kind.startsWith(QLatin1StringView("community.")))
        return command.target;
    if (command.kind.startsWith(QLatin1StringView("membership.")))
        return command.target.section(QLatin1Char(':'), 0, 0);
    const auto member = QLatin1StringView("community_id");
    const QString ofTarget = current ? current->value(member).toString() : QString();
    return ofTarget.isEmpty() ? command.payload.value(member).toString() : ofTarget;
}

bool isMember(const RuleContext& context)
{
    return !context.communityRole.isEmpty();
}

bool moderates(const RuleContext& context)
{
    return context.communityRole == kModerator || context.communityRole == kOwner;
}

QString roleBy(const CommunityMember& member)
{
    return member.state == kMember ? member.role : QString();
}

bool comes(const QString& answer)
{
    return answer == QLatin1StringView("yes") || answer == QLatin1StringView("maybe");
}

base::Result<QJsonObject> createCommunity(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    if (current) {
        if (current->value(QLatin1StringView("created_by")).toString() != context.actorId)
            return ruleFailure("not-allowed", QStringLiteral("the id is taken"));
        return *current;
    }
    if (!isUuid(command.target))
        return ruleFailure("invalid-payload", QStringLiteral("the id is no UUID"));
    Community made;
    made.id = command.target;
    auto community = checked(withFields(toJson(made), command.payload, kCommunityFields));
    if (!community)
        return tl::unexpected(community.error());
    community->createdBy = context.actorId;
    community->createdAt = command.at;
    community->updatedAt = command.at;
    community->members = 1;
    community->owners = {context.actorId};
    return toJson(*community);
}

base::Result<QJsonObject> updateCommunity(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    if (!current)
        return ruleFailure("no-such-target", command.target);
    if (!moderates(context))
        return ruleFailure("not-allowed", QStringLiteral("only moderators change a community"));
    auto community = checked(withFields(*current, command.payload, kCommunityFields));
    if (!community)
        return tl::unexpected(community.error());
    community->updatedAt = command.at;
    return toJson(*community);
}

const FieldMerge& communityMerge()
{
    static const FieldMerge kMerge{
        {QStringLiteral("purpose")}, {}, {{QStringLiteral("resources"), {QStringLiteral("url")}}}};
    return kMerge;
}

std::optional<QJsonObject> coalesceCommunityUpdates(const Command& older, const Command& newer)
{
    return withFields(older.payload, newer.payload, kCommunityFields);
}

base::Result<QJsonObject> joinCommunity(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto member = membershipOf(command, current);
    if (!member)
        return tl::unexpected(member.error());
    if (member->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("everybody joins for themself"));
    if (member->state == kMember)
        return *current;
    if (member->state == kRemoved)
        return ruleFailure("not-allowed", QStringLiteral("a moderator has to admit them"));
    const QString text = command.payload.value(QLatin1StringView("text")).toString().trimmed();
    if (text.size() > kPurpose)
        return ruleFailure("invalid-payload", QStringLiteral("text"));
    member->text = text;
    const bool welcome = context.communityOpen || isInvitation(member->state);
    return set(*member, welcome ? kMember : QStringLiteral("asked"), command);
}

base::Result<QJsonObject> leaveCommunity(const Command& command, const RuleContext& context,
                                         const std::optional<QJsonObject>& current)
{
    const auto member = existing<CommunityMember>(current, command);
    if (!member)
        return tl::unexpected(member.error());
    if (member->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("everybody leaves for themself"));
    if (member->state == kLeft || member->state == kRemoved)
        return *current;
    return set(*member, kLeft, command);
}

base::Result<QJsonObject> declineInvitation(const Command& command, const RuleContext& context,
                                            const std::optional<QJsonObject>& current)
{
    const auto member = existing<CommunityMember>(current, command);
    if (!member)
        return tl::unexpected(member.error());
    if (member->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("everybody answers for themself"));
    if (member->state == kDeclined)
        return *current;
    if (member->state != kInvited)
        return ruleFailure("wrong-state", QStringLiteral("there is no invitation"));
    return set(*member, kDeclined, command);
}

base::Result<QJsonObject> withdrawInvitation(const Command& command, const RuleContext& context,
                                             const std::optional<QJsonObject>& current)
{
    const auto member = existing<CommunityMember>(current, command);
    if (!member)
        return tl::unexpected(member.error());
    if (!moderates(context))
        return ruleFailure("not-allowed", QStringLiteral("only moderators take an invitation back"));
    if (member->state == kLeft)
        return *current;
    if (!isInvitation(member->state))
        return ruleFailure("wrong-state", QStringLiteral("there is no invitation"));
    return set(*member, kLeft, command);
}

base::Result<QJsonObject> admitMember(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    auto member = membershipOf(command, current);
    if (!member)
        return tl::unexpected(member.error());
    if (!moderates(context))
        return ruleFailure("not-allowed", QStringLiteral("only moderators admit"));
    if (member->state == kMember || member->state == kInvited) // of two who invite, the first has
        return *current;
    // Who asked has said that they want to; who was removed was a member, unless it was what they asked for.
    const bool wants =
        member->state == QLatin1StringView("asked") || (member->state == kRemoved && member->since.isValid());
    member->invitedBy = context.actorId;
    return set(*member, wants ? kMember : kInvited, command);
}

base::Result<QJsonObject> removeMember(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto member = existing<CommunityMember>(current, command);
    if (!member)
        return tl::unexpected(member.error());
    const bool above = context.communityRole == kOwner || (moderates(context) && member->role == kMember);
    if (!above || member->personId == context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("moderators remove members, owners moderators"));
    if (member->state == kRemoved)
        return *current;
    const QString reason = command.payload.value(QLatin1StringView("reason")).toString().trimmed();
    if (reason.size() > kPurpose)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    member->removedBy = context.actorId;
    member->removeReason = reason;
    return set(*member, kRemoved, command);
}

base::Result<QJsonObject> appointMember(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto member = existing<CommunityMember>(current, command);
    if (!member)
        return tl::unexpected(member.error());
    if (context.communityRole != kOwner)
        return ruleFailure("not-allowed", QStringLiteral("only owners appoint"));
    if (member->state != kMember)
        return ruleFailure("wrong-state", QStringLiteral("not a member"));
    const QString role = command.payload.value(QLatin1StringView("role")).toString();
    if (role != kMember && role != kModerator && role != kOwner)
        return ruleFailure("invalid-payload", QStringLiteral("role"));
    if (member->role == role)
        return *current;
    member->role = role;
    member->updatedAt = command.at;
    return toJson(*member);
}

base::Result<QJsonObject> planEvent(const Command& command, const RuleContext& context,
                                    const std::optional<QJsonObject>& current)
{
    if (current) {
        if (current->value(QLatin1StringView("organiser_id")).toString() != context.actorId)
            return ruleFailure("not-allowed", QStringLiteral("the id is taken"));
        return *current;
    }
    if (!isUuid(command.target))
        return ruleFailure("invalid-payload", QStringLiteral("the id is no UUID"));
    if (!isMember(context))
        return ruleFailure("not-allowed", QStringLiteral("only members plan events"));
    Event made;
    made.id = command.target;
    auto event = checkedEvent(withFields(toJson(made), command.payload, kEventFields));
    if (!event)
        return tl::unexpected(event.error());
    if (event->startsAt <= command.at)
        return hasBegun();
    event->type = QStringLiteral("community");
    event->communityId = command.payload.value(QLatin1StringView("community_id")).toString();
    event->organiserId = context.actorId;
    noteChange(*event, "planned", command, context);
    event->updatedAt = command.at;
    return toJson(*event);
}

base::Result<QJsonObject> changeEvent(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    const auto before = changeableEvent(command, context, current);
    if (!before)
        return tl::unexpected(before.error());
    if (before->cancelledAt.isValid())
        return ruleFailure("wrong-state", QStringLiteral("the event was cancelled"));
    auto event = checkedEvent(withFields(*current, command.payload, kEventFields));
    if (!event)
        return tl::unexpected(event.error());
    if (event->startsAt != before->startsAt && event->startsAt <= command.at)
        return hasBegun();
    if (event->startsAt != before->startsAt || event->endsAt != before->endsAt)
        noteChange(*event, "moved", command, context, toWire(before->startsAt), toWire(event->startsAt));
    if (event->location != before->location)
        noteChange(*event, "place", command, context, before->location, event->location);
    else if (event->url != before->url)
        noteChange(*event, "place", command, context, before->url, event->url);
    event->updatedAt = command.at;
    return toJson(*event);
}

const FieldMerge& eventMerge()
{
    static const FieldMerge kMerge{
        {QStringLiteral("description")},
        {{QStringLiteral("starts_at"), QStringLiteral("ends_at"), QStringLiteral("timezone")}}};
    return kMerge;
}

base::Result<QJsonObject> cancelEvent(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    auto event = changeableEvent(command, context, current);
    if (!event)
        return tl::unexpected(event.error());
    if (event->cancelledAt.isValid())
        return *current;
    event->cancelledAt = command.at;
    noteChange(*event, "cancelled", command, context);
    event->updatedAt = command.at;
    return toJson(*event);
}

base::Result<QJsonObject> answerEvent(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    EventAnswer answer;
    answer.id = command.target;
    answer.eventId = command.payload.value(QLatin1StringView("event_id")).toString();
    answer.communityId = command.payload.value(QLatin1StringView("community_id")).toString();
    answer.personId = context.actorId;
    answer.answer = command.payload.value(QLatin1StringView("answer")).toString();
    answer.seenAt = instantFromWire(command.payload.value(QLatin1StringView("seen_at")).toString());
    answer.updatedAt = command.at;
    if (!isMember(context) || command.target != eventAnswerId(answer.eventId, context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("members answer for themselves"));
    if (!QStringList{QStringLiteral("yes"), QStringLiteral("maybe"), QStringLiteral("no")}.contains(answer.answer))
        return ruleFailure("invalid-payload", QStringLiteral("answer"));
    if (!current)
        return toJson(answer);
    const auto before = fromJson<EventAnswer>(*current);
    if (!before)
        return tl::unexpected(before.error());
    if (before->updatedAt > command.at)
        return *current;
    return toJson(answer);
}

} // namespace domain
