// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/mentoringrules.h"

#include "app/base/timezones.h"
#include "app/domain/mentorprogramme.h"
#include "app/domain/mentorsession.h"
#include "app/domain/profilerules.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kSkillsMost = 50;
constexpr qsizetype kPeopleMost = 100;
constexpr qsizetype kLanguagesMost = 20;
constexpr qsizetype kSlotsMost = 50;
constexpr qsizetype kSpansMost = 500;
constexpr qsizetype kSourcesMost = 20;
constexpr int kToldDays = 30;              // that what was told of a calendar counts
constexpr int kLookedDays = 60;            // that a device has looked ahead which does not say so
constexpr qsizetype kStatementMost = 4000; // characters
constexpr int kCapacityMost = 20;
constexpr int kDayMinutes = 24 * 60;
constexpr int kDaysOfWeek = 7;

bool areWords(const QStringList& words, qsizetype most)
{
    return words.size() <= most &&
           std::ranges::all_of(words, [](const QString& word) { return !word.isEmpty() && word.size() <= 100; });
}

// What was stored before this was asked for is not refused with each other change.
bool areLanguages(const Command& command, const QStringList& tags)
{
    return tags.size() <= kLanguagesMost &&
           (!command.payload.contains(QLatin1StringView("languages")) || std::ranges::all_of(tags, isLanguageTag));
}

QJsonObject overlaid(QJsonObject into, const QJsonObject& payload, std::initializer_list<const char*> members)
{
    for (const char* member : members) {
        if (payload.contains(QLatin1StringView(member)))
            into.insert(QLatin1StringView(member), payload.value(QLatin1StringView(member)));
    }
    return into;
}

// What the actor says of themself: the target is theirs, and what the payload does not mention stays.
template <Entity T>
base::Result<T> ofActor(const Command& command, const RuleContext& context, const std::optional<QJsonObject>& current,
                        std::initializer_list<const char*> members)
{
    if (command.target != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's"));
    T blank;
    blank.id = command.target;
    auto value = fromJson<T>(overlaid(current.value_or(toJson(blank)), command.payload, members));
    if (!value)
        return ruleFailure("invalid-payload", value.error().detail);
    return value;
}

bool isRepeatable(const QString& timezone, const QString& rule)
{
    return rule.size() <= 300 && (rule.isEmpty() || isZone(timezone));
}

bool isSpan(const BusySpan& span)
{
    return span.startsAt.isValid() && span.minutes > 0 && span.minutes <= 31 * kDayMinutes &&
           isRepeatable(span.timezone, span.rule) && span.changes.size() <= kSpansMost;
}

bool stillCounts(const BusySource& source, const QDateTime& now)
{
    return source.id == QLatin1StringView(kEventsSource) || source.at.addDays(kToldDays) > now;
}

// Also one that is empty stays a while: an older word that comes later finds the newer one.
void takeSource(Availability& times, const BusySource& news)
{
    const auto known = std::ranges::find(times.told, news.id, &BusySource::id);
    if (known == times.told.end())
        times.told.append(news);
    else if (known->at <= news.at)
        *known = news;
}

QList<WeekSlot> dayOf(const QList<WeekSlot>& week, int weekday)
{
    QList<WeekSlot> parts;
    std::ranges::copy_if(week, std::back_inserter(parts),
                         [weekday](const WeekSlot& slot) { return slot.weekday == weekday; });
    return parts;
}

bool isSameDay(const QList<WeekSlot>& a, const QList<WeekSlot>& b, int weekday)
{
    return wire::encode(dayOf(a, weekday)) == wire::encode(dayOf(b, weekday));
}

// Both changed a day, each otherwise.
bool disagree(const QList<WeekSlot>& was, const QList<WeekSlot>& mine, const QList<WeekSlot>& theirs)
{
    bool found = false;
    for (int weekday = 1; weekday <= kDaysOfWeek; ++weekday)
        found = found || (!isSameDay(was, mine, weekday) && !isSameDay(was, theirs, weekday) &&
                          !isSameDay(mine, theirs, weekday));
    return found;
}

} // namespace

QList<WeekSlot> mergedWeek(const QList<WeekSlot>& was, const QList<WeekSlot>& mine, const QList<WeekSlot>& theirs)
{
    QList<WeekSlot> merged;
    for (int weekday = 1; weekday <= kDaysOfWeek; ++weekday)
        merged += dayOf(isSameDay(mine, was, weekday) ? theirs : mine, weekday);
    return merged;
}

bool isZone(const QString& iana)
{
    return iana.size() <= 64 && base::isZoneName(iana);
}

bool isWeek(const QList<WeekSlot>& times)
{
    return times.size() <= kSlotsMost && std::ranges::all_of(times, [](const WeekSlot& slot) {
               return slot.weekday >= 1 && slot.weekday <= 7 && slot.fromMinute >= 0 && slot.fromMinute < kDayMinutes &&
                      slot.untilMinute >= 0 && slot.untilMinute <= kDayMinutes;
           });
}

QList<BusySpan> toldBusy(const Availability& times, const QDateTime& now)
{
    QList<BusySpan> spans;
    for (const BusySource& source : times.told) {
        if (stillCounts(source, now))
            spans += source.spans;
    }
    return spans;
}

QDateTime toldUntil(const Availability& times, const QDateTime& now)
{
    QDateTime until;
    for (const BusySource& source : times.told) {
        if (!stillCounts(source, now))
            continue;
        const QDateTime there = source.until.isValid() ? source.until : source.at.addDays(kLookedDays);
        until = until.isValid() ? std::min(until, there) : there;
    }
    return until;
}

std::optional<QJsonObject> coalesceTimes(const Command& older, const Command& newer)
{
    QJsonObject both = older.payload;
    for (auto it = newer.payload.begin(); it != newer.payload.end(); ++it)
        both.insert(it.key(), it.value());
    const auto idOf = [](const QJsonValue& source) { return source.toObject().value(QLatin1StringView("id")); };
    QJsonArray told = newer.payload.value(QLatin1StringView("told")).toArray();
    for (const QJsonValue& source : older.payload.value(QLatin1StringView("told")).toArray()) {
        if (std::ranges::none_of(told, [&](const QJsonValue& one) { return idOf(one) == idOf(source); }))
            told.append(source);
    }
    if (!told.isEmpty())
        both.insert(QStringLiteral("told"), told);
    // The second change began with what the first one made of it.
    for (const char* was : {"hours_were", "timezone_was"}) {
        if (older.payload.contains(QLatin1StringView("hours")))
            both.insert(QLatin1StringView(was), older.payload.value(QLatin1StringView(was)));
    }
    return both;
}

std::optional<QJsonObject> coalesceFields(const Command& older, const Command& newer)
{
    QJsonObject both = older.payload;
    for (auto it = newer.payload.begin(); it != newer.payload.end(); ++it)
        both.insert(it.key(), it.value());
    return both;
}

base::Result<QJsonObject> putMentorOffer(const Command& command, const RuleContext& context,
                                         const std::optional<QJsonObject>& current)
{
    auto offer = ofActor<MentorOffer>(command, context, current,
                                      {"skills", "about", "capacity", "languages", "times", "timezone", "active"});
    if (!offer)
        return tl::unexpected(offer.error());
    const bool fine = areWords(offer->skills, kSkillsMost) && areLanguages(command, offer->languages) &&
                      offer->about.size() <= kStatementMost && offer->capacity >= 1 &&
                      offer->capacity <= kCapacityMost && isWeek(offer->times) &&
                      (offer->times.isEmpty() || isZone(offer->timezone)) &&
                      (!offer->active || !offer->skills.isEmpty());
    if (!fine)
        return ruleFailure("invalid-payload", QStringLiteral("not an offer"));
    offer->personId = context.actorId;
    offer->updatedAt = command.at;
    return toJson(*offer);
}

base::Result<QJsonObject> putMentorWish(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto wish = ofActor<MentorWish>(
        command, context, current,
        {"skills", "goals", "preferred", "avoided", "department", "languages", "times", "timezone", "active"});
    if (!wish)
        return tl::unexpected(wish.error());
    const bool department = wish->department.isEmpty() || wish->department == QLatin1StringView("same") ||
                            wish->department == QLatin1StringView("other");
    const bool fine = department && areWords(wish->skills, kSkillsMost) && areLanguages(command, wish->languages) &&
                      areWords(wish->preferred, kPeopleMost) && areWords(wish->avoided, kPeopleMost) &&
                      wish->goals.size() <= kStatementMost && isWeek(wish->times) &&
                      (wish->times.isEmpty() || isZone(wish->timezone)) && (!wish->active || !wish->skills.isEmpty());
    if (!fine)
        return ruleFailure("invalid-payload", QStringLiteral("not a wish"));
    wish->personId = context.actorId;
    if (!wish->createdAt.isValid())
        wish->createdAt = command.at;
    wish->updatedAt = command.at;
    return toJson(*wish);
}

// Hours in one zone cannot be merged by day with hours in another: the person says which shall count, unless the device
// had seen what stands.
static bool crossesZones(const Command& command, const Availability& times, const Availability& before,
                         const QList<WeekSlot>& was)
{
    const QJsonValue seen = command.payload.value(QLatin1StringView("timezone_was"));
    if (!seen.isString() || !command.payload.contains(QLatin1StringView("hours")) || before.hours.isEmpty())
        return false;
    if (seen.toString() != before.timezone)
        return true;
    return times.timezone != before.timezone && wire::encode(was) != wire::encode(before.hours);
}

// The person says which shall count.
static tl::unexpected<base::Error> metMeanwhile(const char* detail)
{
    return base::failure(
        base::Error{base::Error::Kind::Conflict, QString::fromLatin1(detail), 409, QStringLiteral("stale-revision")});
}

base::Result<QJsonObject> setAvailability(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    auto times = ofActor<Availability>(command, context, current, {"hours", "timezone", "shared"});
    if (!times)
        return tl::unexpected(times.error());
    QList<BusySource> news;
    QList<WeekSlot> was;
    if (!wire::decode(command.payload.value(QLatin1StringView("told")), news) ||
        !wire::decode(command.payload.value(QLatin1StringView("hours_were")), was))
        return ruleFailure("invalid-payload", QStringLiteral("told or hours_were"));
    const auto before = current ? fromJson<Availability>(*current) : Availability{};
    if (before && crossesZones(command, *times, *before, was))
        return metMeanwhile("the hours are in another zone since");
    if (before && before->timezone == times->timezone && command.payload.contains(QLatin1StringView("hours_were")) &&
        command.payload.contains(QLatin1StringView("hours")) && isWeek(times->hours)) {
        const bool asks = command.payload.contains(QLatin1StringView("timezone_was")); // older devices do not
        if (asks && disagree(was, times->hours, before->hours))
            return metMeanwhile("another device has changed the same day otherwise");
        times->hours = mergedWeek(was, times->hours, before->hours);
    }
    for (BusySource& source : news) {
        if (source.id.isEmpty() || source.id.size() > 64 || source.spans.size() > kSpansMost ||
            !std::ranges::all_of(source.spans, isSpan))
            return ruleFailure("invalid-payload", QStringLiteral("told"));
        source.at = command.at;
        takeSource(*times, source);
    }
    times->told.removeIf([&](const BusySource& source) { return !stillCounts(source, command.at); });
    if (!isWeek(times->hours) || (!times->hours.isEmpty() && !isZone(times->timezone)) ||
        times->told.size() > kSourcesMost)
        return ruleFailure("invalid-payload", QStringLiteral("not times of a week"));
    times->updatedAt = command.at;
    return toJson(*times);
}

} // namespace domain
