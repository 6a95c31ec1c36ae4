// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/awardrules.h"

#include "app/domain/awardrecord.h"
#include "app/domain/badge.h"

#include <QUuid>

#include <array>

namespace domain {

namespace {

constexpr qsizetype kBadgeTitle = 120; // characters
constexpr qsizetype kBadgeText = 2000;
constexpr int kMostMonths = 240;

} // namespace

base::Result<QJsonObject> defineBadge(const Command& command, const RuleContext& /*context*/,
                                      const std::optional<QJsonObject>& /*current*/)
{
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto badge = fromJson<Badge>(json);
    if (!badge)
        return ruleFailure("invalid-payload", badge.error().detail);
    bool known = badge->ruleKind == QLatin1StringView("manual");
    for (const char* kind : {"course", "pathway", "skill", "sessions", "answers"})
        known = known || badge->ruleKind == QLatin1StringView(kind);
    const bool counted = badge->ruleKind == QLatin1StringView("sessions") ||
                         badge->ruleKind == QLatin1StringView("answers") ||
                         badge->ruleKind == QLatin1StringView("skill");
    const bool targeted = badge->ruleKind == QLatin1StringView("course") ||
                          badge->ruleKind == QLatin1StringView("pathway") ||
                          badge->ruleKind == QLatin1StringView("skill");
    const bool good = known && !badge->title.trimmed().isEmpty() && badge->title.size() <= kBadgeTitle &&
                      badge->description.size() <= kBadgeText && badge->criteria.size() <= kBadgeText &&
                      (!targeted || !badge->ruleTarget.isEmpty()) && (!counted || badge->ruleLevel > 0) &&
                      badge->monthsValid >= 0 && badge->monthsValid <= kMostMonths;
    if (!good)
        return ruleFailure("invalid-payload", QStringLiteral("not a badge"));
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
