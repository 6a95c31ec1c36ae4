// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/followup.h"

#include "app/domain/course.h"
#include "app/domain/coursevoice.h"
#include "app/domain/demand.h"
#include "app/domain/json.h"
#include "server/commands/answerdeeds.h"
#include "server/commands/answering.h"
#include "server/commands/badges.h"
#include "server/commands/consequences.h"
#include "server/commands/evidence.h"
#include "server/commands/reroute.h"
#include "server/commands/skillgroups.h"
#include "server/commands/standings.h"
#include "server/data/shownpeople.h"

#include <algorithm>

namespace commands {

namespace {

QString member(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1StringView(name)).toString();
}

// The stars that a rating gives now; 0: none.
int starsOf(const std::optional<QJsonObject>& rating)
{
    const bool stands = rating && rating->value(QLatin1StringView("removed_at")).isNull();
    return stands ? rating->value(QLatin1StringView("stars")).toInt() : 0;
}

// The course's average with this rating in the place of the earlier one. Catalogs bring averages along that were made
// elsewhere, so it is carried on rather than made anew.
base::Result<void> rate(data::Transaction& transaction, const std::optional<QJsonObject>& before,
                        const QJsonObject& after)
{
    const QString courseId = member(after, "course_id");
    const auto stored = transaction.entity(domain::kindOf<domain::Course>(), courseId);
    if (!stored || !*stored)
        return stored ? base::Result<void>() : tl::unexpected(stored.error());
    auto course = domain::fromJson<domain::Course>((*stored)->object());
    if (!course)
        return tl::unexpected(course.error());
    const int was = starsOf(before);
    const int is = starsOf(after);
    const double sum = course->ratingAverage.value_or(0) * course->ratingCount - was + is;
    course->ratingCount = std::max(0, course->ratingCount - (was > 0 ? 1 : 0) + (is > 0 ? 1 : 0));
    course->ratingAverage =
        course->ratingCount > 0 ? std::optional(std::clamp(sum / course->ratingCount, 1.0, 5.0)) : std::nullopt;
    const auto done = store(transaction, domain::kindOf<domain::Course>(), courseId, domain::toJson(*course));
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

// The days of learning or the completion that an attempt has now.
base::Result<void> afterLearning(data::Transaction& transaction, const std::optional<QJsonObject>& before,
                                 const QJsonObject& after)
{
    bool news = !before;
    for (const char* name : {"days", "completed_at", "completed_zone"})
        news = news || before->value(QLatin1StringView(name)) != after.value(QLatin1StringView(name));
    const bool scored = !before || before->value(QLatin1StringView("score")) != after.value(QLatin1StringView("score"));
    if (scored) {
        if (const auto due = setDue(transaction, Due::Comparisons); !due)
            return due;
    }
    return news ? recomputeStanding(transaction, member(after, "person_id")) : base::Result<void>();
}

// Who says how a session of mentoring was, was there.
base::Result<void> sessionHeld(data::Transaction& transaction, const domain::Command& command,
                               const QJsonObject& feedback)
{
    const QString session = member(feedback, "session_id");
    if (session.isEmpty())
        return {};
    domain::Deed deed;
    deed.personId = member(feedback, "person_id");
    deed.kind = QStringLiteral("session");
    deed.ref = session + QLatin1Char(':') + member(feedback, "occurrence");
    deed.id = QStringLiteral("session:%1:%2").arg(deed.ref, deed.personId);
    deed.at = domain::instantFromWire(member(feedback, "occurrence"));
    if (!deed.at.isValid())
        deed.at = command.at;
    if (deed.at > command.at) // it has not been yet
        return {};
    deed.timezone = command.zone;
    return recordDeed(transaction, deed);
}

// One course for everybody who asked.
base::Result<void> demandAnswered(data::Transaction& transaction, const domain::Command& command,
                                  const domain::Person& actor, const QJsonObject& after)
{
    const auto demand = domain::fromJson<domain::Demand>(after);
    if (!demand)
        return tl::unexpected(demand.error());
    if (const auto answered = answerRequests(transaction, *demand, command, actor.id); !answered)
        return tl::unexpected(answered.error());
    const auto told = tellAskers(transaction, *demand);
    return told ? setDue(transaction, Due::Demand) : told;
}

// Whom the person shows their skills to.
QJsonObject skillVisibility(const std::optional<QJsonObject>& profile)
{
    QJsonObject visibility = profile ? profile->value(QLatin1StringView("visibility")).toObject() : QJsonObject();
    for (const QString& field : visibility.keys()) {
        if (!field.startsWith(QLatin1StringView("skill")))
            visibility.remove(field);
    }
    return visibility;
}

// Somebody chose who sees what: figures about skills change at once, leaderboards of departments soon, and copies of
// the catalog from before are no longer right.
base::Result<void> choiceMade(data::Transaction& transaction, const std::optional<QJsonObject>& before,
                              const QJsonObject& after)
{
    const auto chosen = [](const QJsonObject& profile) {
        return profile.value(QLatin1StringView("visibility")).toObject();
    };
    const QJsonObject was = before ? chosen(*before) : QJsonObject();
    const QJsonObject is = chosen(after);
    if (was == is)
        return {};
    const auto seq = transaction.seq();
    auto done = seq ? transaction.setMeta(QString::fromLatin1(data::kLastChoice), QString::number(*seq))
                    : tl::unexpected(seq.error());
    if (done && was.value(QLatin1StringView("department")) != is.value(QLatin1StringView("department")))
        done = setDue(transaction, Due::Comparisons);
    if (done && skillVisibility(before) != skillVisibility(after))
        done = recomputeSkillGroupsOf(transaction, member(after, "id"));
    return done;
}

base::Result<void> setGameDue(data::Transaction& transaction, bool rules)
{
    const auto due = setDue(transaction, Due::Comparisons);
    return due && rules ? setDue(transaction, Due::Standings) : due;
}

} // namespace

base::Result<void> followUp(data::Transaction& transaction, const domain::Person& actor, const domain::Command& command,
                            const std::optional<QJsonObject>& before, const QJsonObject& after)
{
    const auto is = [&](const char* kind) { return command.kind == QLatin1StringView(kind); };
    const auto of = [&](const char* family) { return command.kind.startsWith(QLatin1StringView(family)); };
    if (is("attempt.save"))
        return afterLearning(transaction, before, after);
    if (is("profile.update"))
        return choiceMade(transaction, before, after);
    if (of("skill.")) {
        const auto done =
            awardEarned(transaction, member(after, "person_id"), QStringLiteral("skill"), member(after, "skill_id"));
        return done ? setDue(transaction, Due::Comparisons) : done;
    }
    if (of("game.") || of("challenge."))
        return setGameDue(transaction, is("game.set_rules"));
    if (is("course.rate") || is("course.unrate"))
        return rate(transaction, before, after);
    if (is("badge.define"))
        return setDue(transaction, Due::Badges);
    if (is("demand.answer"))
        return demandAnswered(transaction, command, actor, after);
    if (is("badge.award"))
        return awardByHand(transaction, member(after, "id"), member(after, "badge_id"), member(after, "person_id"),
                           command.at, member(after, "by_id"));
    if (is("badge.revoke"))
        return revokeAward(transaction, member(after, "id"), domain::instantFromWire(member(after, "revoked_at")),
                           member(after, "revoked_reason"));
    if (is("mentoring_feedback.give"))
        return sessionHeld(transaction, command, after);
    if (is("thread.accept")) {
        const auto thread = domain::fromJson<domain::Thread>(after);
        const auto done = thread ? followAcceptedAnswer(transaction, *thread, command.at)
                                 : base::Result<bool>(tl::unexpected(thread.error()));
        return done ? base::Result<void>() : tl::unexpected(done.error());
    }
    if (of("delegation."))
        return followDelegation(transaction, before, after);
    if (of("pathway.") || of("membership."))
        return setDue(transaction, Due::Comparisons);
    if (of("request.") || of("wish.") || of("course."))
        return setDue(transaction, Due::Demand);
    return {};
}

} // namespace commands
