// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gamecommands.h"

#include "app/domain/challenge.h"
#include "app/domain/gamerules.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace domain {

namespace {

constexpr int kMostPoints = 100'000;
constexpr qsizetype kMostRules = 30;
constexpr qsizetype kChallengeTitle = 120; // characters
constexpr int kChallengeDays = 400;

base::Result<QJsonObject> chosen(const Command& command, const RuleContext& context,
                                 const std::optional<QJsonObject>& current, bool joined)
{
    if (command.target != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("everybody chooses for themself"));
    GameMember member;
    if (current) {
        auto read = fromJson<GameMember>(*current);
        if (!read)
            return tl::unexpected(read.error());
        if (read->joined == joined)
            return *current;
    }
    member.id = command.target;
    member.joined = joined;
    member.changedAt = command.at;
    return toJson(member);
}

bool isPreset(const QString& preset)
{
    static const QSet<QString> kPresets{QStringLiteral("off"), QStringLiteral("works-council"),
                                        QStringLiteral("voluntary"), QStringLiteral("full")};
    return kPresets.contains(preset);
}

const char* wrongIn(const GameRules& rules)
{
    if (!isPreset(rules.preset))
        return "preset";
    if (rules.minGroup < 3 || rules.minGroup > 1000)
        return "min_group";
    QSet<QString> kinds;
    for (const PointRule& rule : rules.points) {
        if (rule.kind.isEmpty() || kinds.contains(rule.kind) || rule.points < 0 || rule.points > kMostPoints ||
            rule.mostADay < 0)
            return "points";
        kinds.insert(rule.kind);
    }
    int last = 0;
    for (const LevelRule& level : rules.levels) {
        if (level.points <= last || level.level < 2)
            return "levels";
        last = level.points;
    }
    if (rules.points.size() > kMostRules || rules.levels.size() > kMostRules)
        return "points";
    return rules.freezeEvery < 0 || rules.freezeEvery > 365 || rules.mostFreezes < 0 || rules.mostFreezes > 30
               ? "freezes"
               : nullptr;
}

bool isChallenge(const Challenge& challenge)
{
    static const QSet<QString> kGroups{QStringLiteral("organisation"), QStringLiteral("department"),
                                       QStringLiteral("team"), QStringLiteral("pathway"), QStringLiteral("community")};
    const bool aim = challenge.aim == QLatin1StringView("each") || challenge.aim == QLatin1StringView("together");
    const bool days = challenge.from.isValid() && challenge.until.isValid() && challenge.from <= challenge.until &&
                      challenge.from.daysTo(challenge.until) <= kChallengeDays;
    return !challenge.title.trimmed().isEmpty() && challenge.title.size() <= kChallengeTitle &&
           kGroups.contains(challenge.groupKind) && !challenge.groupId.isEmpty() && !challenge.kinds.isEmpty() &&
           challenge.kinds.size() <= kMostRules && challenge.refs.size() <= kMostRules && aim && days &&
           challenge.target > 0 && challenge.target <= kMostPoints && !QUuid(challenge.id).isNull();
}

} // namespace

base::Result<QJsonObject> joinGame(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current)
{
    return chosen(command, context, current, true);
}

base::Result<QJsonObject> leaveGame(const Command& command, const RuleContext& context,
                                    const std::optional<QJsonObject>& current)
{
    return chosen(command, context, current, false);
}

// The payload has all of them, or what changes.
base::Result<QJsonObject> setGameRules(const Command& command, const RuleContext& /*context*/,
                                       const std::optional<QJsonObject>& current)
{
    if (command.target != QLatin1StringView("org"))
        return ruleFailure("invalid-payload", QStringLiteral("the organisation has one set of rules"));
    QJsonObject json = current.value_or(QJsonObject());
    for (auto it = command.payload.begin(); it != command.payload.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert(QStringLiteral("id"), command.target);
    auto rules = fromJson<GameRules>(json);
    if (!rules)
        return ruleFailure("invalid-payload", rules.error().detail);
    if (const char* wrong = wrongIn(*rules))
        return ruleFailure("invalid-payload", QString::fromLatin1(wrong));
    rules->updatedAt = command.at;
    return toJson(*rules);
}

base::Result<QJsonObject> setChallenge(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto challenge = fromJson<Challenge>(json);
    if (!challenge)
        return ruleFailure("invalid-payload", challenge.error().detail);
    if (!isChallenge(*challenge))
        return ruleFailure("invalid-payload", QStringLiteral("not a challenge"));
    if (current) {
        const auto before = fromJson<Challenge>(*current);
        if (!before)
            return tl::unexpected(before.error());
        if (before->groupKind != challenge->groupKind || before->groupId != challenge->groupId)
            return ruleFailure("not-allowed", QStringLiteral("a challenge stays with its group"));
    }
    challenge->setBy = context.actorId;
    challenge->removedAt = {};
    challenge->updatedAt = command.at;
    return toJson(*challenge);
}

base::Result<QJsonObject> endChallenge(const Command& command, const RuleContext& /*context*/,
                                       const std::optional<QJsonObject>& current)
{
    auto challenge = existing<Challenge>(current, command);
    if (!challenge)
        return tl::unexpected(challenge.error());
    if (challenge->removedAt.isValid())
        return *current;
    challenge->removedAt = command.at;
    challenge->updatedAt = command.at;
    return toJson(*challenge);
}

} // namespace domain
