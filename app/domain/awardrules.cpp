// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/awardrules.h"

#include "app/domain/awardrecord.h"
#include "app/domain/badge.h"
#include "app/domain/skill.h"

#include <QUuid>

#include <array>

namespace domain {

namespace {

constexpr qsizetype kBadgeTitle = 120; // characters
constexpr qsizetype kBadgeText = 2000;
constexpr int kMostMonths = 240;
constexpr int kMostCounted = 1000; // sessions, answers

// The member that cannot be; null: none.
const char* wrongIn(const Badge& badge)
{
    const auto is = [&](const char* kind) { return badge.ruleKind == QLatin1StringView(kind); };
    const bool targeted = is("course") || is("pathway") || is("skill");
    const bool counted = is("sessions") || is("answers") || is("skill");
    if (badge.title.trimmed().isEmpty() || badge.title.size() > kBadgeTitle)
        return "title";
    if (badge.description.size() > kBadgeText)
        return "description";
    if (badge.criteria.size() > kBadgeText)
        return "criteria";
    if (!targeted && !counted && !is("manual"))
        return "rule_kind";
    if (targeted && badge.ruleTarget.isEmpty())
        return "rule_target";
    if ((counted && badge.ruleLevel < 1) || badge.ruleLevel > (is("skill") ? kHighestLevel : kMostCounted))
        return "rule_level";
    return badge.monthsValid < 0 || badge.monthsValid > kMostMonths ? "months_valid" : nullptr;
}

} // namespace

base::Result<QJsonObject> defineBadge(const Command& command, const RuleContext& /*context*/,
                                      const std::optional<QJsonObject>& /*current*/)
{
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto badge = fromJson<Badge>(json);
    if (!badge)
        return ruleFailure("invalid-payload", badge.error().detail);
    if (const char* wrong = wrongIn(*badge))
        return ruleFailure("invalid-payload", QString::fromLatin1(wrong));
    badge->updatedAt = command.at;
    return toJson(*badge);
}

base::Result<QJsonObject> awardBadge(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    const auto person = requiredText(command, "person_id");
    const auto badge = requiredText(command, "badge_id");
    if (!person || !badge)
        return tl::unexpected(person ? badge.error() : person.error());
    if (QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", QStringLiteral("id"));
    if (*person == context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("to oneself"));
    if (current)
        return *current;
    AwardRecord record;
    record.id = command.target;
    record.personId = *person;
    record.badgeId = *badge;
    record.title = command.payload.value(QLatin1StringView("title")).toString();
    record.awardedAt = command.at;
    record.byId = context.actorId;
    return toJson(record);
}

base::Result<QJsonObject> revokeBadge(const Command& command, const RuleContext& /*context*/,
                                      const std::optional<QJsonObject>& current)
{
    auto record = existing<AwardRecord>(current, command);
    const auto reason = requiredText(command, "reason");
    if (!record || !reason)
        return tl::unexpected(record ? reason.error() : record.error());
    if (reason->size() > kBadgeText)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    if (record->revokedAt.isValid())
        return ruleFailure("wrong-state", QStringLiteral("it was revoked before"));
    record->state = QStringLiteral("revoking");
    record->revokedAt = command.at;
    record->revokedReason = *reason;
    return toJson(*record);
}

} // namespace domain
