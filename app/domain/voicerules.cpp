// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/voicerules.h"

#include "app/domain/coursevoice.h"
#include "app/domain/demand.h"
#include "app/domain/enrollment.h"

#include <QUuid>

namespace domain {

namespace {

constexpr qsizetype kVoiceText = 1000; // characters
constexpr qsizetype kWishWords = 200;

// The course of a command whose target is the actor's own entity about it.
base::Result<QString> ownCourse(const Command& command, const RuleContext& context)
{
    auto course = requiredText(command, "course_id");
    if (course && command.target != enrollmentId(context.actorId, *course))
        return ruleFailure("not-allowed", QStringLiteral("everybody speaks for themself"));
    return course;
}

template <Entity T>
base::Result<QJsonObject> removed(const Command& command, const std::optional<QJsonObject>& current,
                                  const QStringList& allowed, const RuleContext& context)
{
    auto entity = existing<T>(current, command);
    if (!entity)
        return tl::unexpected(entity.error());
    bool mine = false;
    for (const QString& member : allowed)
        mine = mine || current->value(member).toString() == context.actorId;
    if (!mine)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's"));
    if (entity->removedAt.isValid())
        return *current;
    entity->removedAt = command.at;
    if constexpr (requires { entity->text; })
        entity->text.clear();
    return toJson(*entity);
}

} // namespace

base::Result<QJsonObject> saveCourse(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    const auto course = ownCourse(command, context);
    if (!course)
        return tl::unexpected(course.error());
    if (current && current->value(QLatin1StringView("removed_at")).isNull())
        return *current;
    return toJson(SavedCourse{command.target, context.actorId, *course, command.at, {}});
}

base::Result<QJsonObject> unsaveCourse(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    return removed<SavedCourse>(command, current, {QStringLiteral("person_id")}, context);
}

base::Result<QJsonObject> recommendCourse(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    const auto course = requiredText(command, "course_id");
    const auto to = requiredText(command, "to_id");
    if (!course || !to)
        return tl::unexpected(course ? to.error() : course.error());
    if (*to == context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("to oneself"));
    const QString text = command.payload.value(QLatin1StringView("text")).toString().trimmed();
    if (text.size() > kVoiceText || QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", QStringLiteral("text or id"));
    if (current) {
        if (current->value(QLatin1StringView("from_id")).toString() != context.actorId)
            return ruleFailure("not-allowed", QStringLiteral("somebody else's"));
        return *current;
    }
    return toJson(Recommendation{command.target, context.actorId, *to, *course, text, command.at, {}});
}

base::Result<QJsonObject> removeRecommendation(const Command& command, const RuleContext& context,
                                               const std::optional<QJsonObject>& current)
{
    return removed<Recommendation>(command, current, {QStringLiteral("from_id"), QStringLiteral("to_id")}, context);
}

base::Result<QJsonObject> rateCourse(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& /*current*/)
{
    const auto course = ownCourse(command, context);
    if (!course)
        return tl::unexpected(course.error());
    const int stars = command.payload.value(QLatin1StringView("stars")).toInt();
    const QString text = command.payload.value(QLatin1StringView("text")).toString().trimmed();
    if (stars < 1 || stars > 5 || text.size() > kVoiceText)
        return ruleFailure("invalid-payload", QStringLiteral("1 to 5 stars"));
    return toJson(CourseRating{command.target, context.actorId, *course, stars, text, command.at, {}});
}

base::Result<QJsonObject> unrateCourse(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    return removed<CourseRating>(command, current, {QStringLiteral("person_id")}, context);
}

base::Result<QJsonObject> makeWish(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current)
{
    const auto words = requiredText(command, "words");
    if (!words)
        return tl::unexpected(words.error());
    if (words->size() > kWishWords || QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", QStringLiteral("words or id"));
    if (current)
        return current->value(QLatin1StringView("person_id")).toString() == context.actorId
                   ? base::Result<QJsonObject>(*current)
                   : ruleFailure("not-allowed", QStringLiteral("somebody else's"));
    return toJson(Wish{command.target, context.actorId, words->simplified(), command.at, {}});
}

base::Result<QJsonObject> removeWish(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    return removed<Wish>(command, current, {QStringLiteral("person_id")}, context);
}

base::Result<QJsonObject> answerDemand(const Command& command, const RuleContext& /*context*/,
                                       const std::optional<QJsonObject>& current)
{
    auto demand = existing<Demand>(current, command);
    const auto course = requiredText(command, "course_id");
    if (!demand || !course)
        return tl::unexpected(demand ? course.error() : demand.error());
    if (!demand->department.isEmpty())
        return ruleFailure("wrong-state", QStringLiteral("a part of what is asked for"));
    demand->answeredWith = *course;
    demand->answeredAt = command.at;
    return toJson(*demand);
}

} // namespace domain
