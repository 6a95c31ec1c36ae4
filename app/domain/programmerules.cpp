// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/programmerules.h"

#include "app/domain/mentoringrules.h"

#include <algorithm>
#include <iterator>

namespace domain {

namespace {

constexpr qsizetype kPairsMost = 5000;
constexpr qsizetype kTitleMost = 200;

bool arePairs(const QList<ProgrammePair>& pairs)
{
    return pairs.size() <= kPairsMost && std::ranges::all_of(pairs, [](const ProgrammePair& pair) {
               const bool known = pair.fixed.isEmpty() || pair.fixed == QLatin1StringView("together") ||
                                  pair.fixed == QLatin1StringView("apart");
               return known && !pair.wishId.isEmpty() && !pair.offerId.isEmpty();
           });
}

bool isSame(const ProgrammePair& one, const ProgrammePair& other)
{
    return one.wishId == other.wishId && one.offerId == other.offerId;
}

QString fixedIn(const QList<ProgrammePair>& pairs, const ProgrammePair& pair)
{
    const auto found = std::ranges::find_if(pairs, [&](const ProgrammePair& one) { return isSame(one, pair); });
    return found == pairs.end() ? QString() : found->fixed;
}

QJsonObject withMembers(QJsonObject into, const QJsonObject& payload, std::initializer_list<const char*> members)
{
    for (const char* member : members) {
        if (payload.contains(QLatin1StringView(member)))
            into.insert(QLatin1StringView(member), payload.value(QLatin1StringView(member)));
    }
    return into;
}

// Who is together with somebody is so with nobody else: who locked last counts.
QList<ProgrammePair> eachTogetherOnce(const QList<ProgrammePair>& pairs)
{
    QHash<QString, QString> together;
    for (const ProgrammePair& pair : pairs) {
        if (pair.fixed == QLatin1StringView("together"))
            together.insert(pair.wishId, pair.offerId);
    }
    QList<ProgrammePair> kept;
    std::ranges::copy_if(pairs, std::back_inserter(kept), [&](const ProgrammePair& pair) {
        return pair.fixed == QLatin1StringView("apart") ||
               (!pair.fixed.isEmpty() && together.value(pair.wishId) == pair.offerId);
    });
    return kept;
}

} // namespace

QList<ProgrammePair> changedPairs(const QList<ProgrammePair>& was, const QList<ProgrammePair>& now)
{
    QList<ProgrammePair> changed;
    for (const ProgrammePair& pair : now) {
        if (fixedIn(was, pair) != pair.fixed)
            changed.append(pair);
    }
    for (const ProgrammePair& pair : was) {
        if (!pair.fixed.isEmpty() && fixedIn(now, pair).isEmpty())
            changed.append({pair.wishId, pair.offerId, {}, 0});
    }
    return changed;
}

base::Result<QJsonObject> saveProgramme(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    if (QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", QStringLiteral("id"));
    MentorProgramme blank;
    blank.id = command.target;
    blank.mode = QStringLiteral("optimal");
    blank.ownerId = context.actorId;
    const QJsonObject before = current.value_or(toJson(blank));
    auto programme = fromJson<MentorProgramme>(withMembers(before, command.payload, {"title", "mode", "fixed"}));
    if (!programme)
        return ruleFailure("invalid-payload", programme.error().detail);
    if (programme->state == QLatin1StringView("published"))
        return ruleFailure("wrong-state", QStringLiteral("it is published"));
    const bool mode = programme->mode == QLatin1StringView("optimal") || programme->mode == QLatin1StringView("stable");
    if (!mode || programme->title.trimmed().isEmpty() || programme->title.size() > kTitleMost ||
        !arePairs(programme->fixed))
        return ruleFailure("invalid-payload", QStringLiteral("title, mode or pairs"));
    programme->fixed = eachTogetherOnce(programme->fixed);
    programme->state = QStringLiteral("draft");
    programme->updatedAt = command.at;
    return toJson(*programme);
}

base::Result<QJsonObject> publishProgramme(const Command& command, const RuleContext& context,
                                           const std::optional<QJsonObject>& current)
{
    const auto before = existing<MentorProgramme>(current, command);
    if (!before)
        return tl::unexpected(before.error());
    if (before->state != QLatin1StringView("draft"))
        return ruleFailure("wrong-state", QStringLiteral("it is published"));
    auto programme = fromJson<MentorProgramme>(withMembers(*current, command.payload, {"pairs", "report"}));
    if (!programme || !arePairs(programme->pairs) || programme->pairs.isEmpty())
        return ruleFailure("invalid-payload", QStringLiteral("pairs"));
    programme->state = QStringLiteral("published");
    programme->ownerId = context.actorId;
    programme->publishedAt = command.at;
    programme->updatedAt = command.at;
    return toJson(*programme);
}

} // namespace domain
