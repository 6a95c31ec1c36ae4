// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/programmerules.h"

#include "app/domain/mentoringrules.h"

#include <algorithm>

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

// What it is made of, as the person saw it; absent: from before that was said.
std::optional<QList<ProgrammePair>> pairsIn(const QJsonObject& from, const char* member)
{
    QList<ProgrammePair> pairs;
    if (!from.contains(QLatin1StringView(member)) || !wire::decode(from.value(QLatin1StringView(member)), pairs))
        return std::nullopt;
    return pairs;
}

tl::unexpected<base::Error> changedMeanwhile(const char* detail)
{
    return base::failure(
        base::Error{base::Error::Kind::Conflict, QString::fromLatin1(detail), 409, QStringLiteral("stale-revision")});
}

QJsonObject withMembers(QJsonObject into, const QJsonObject& payload, std::initializer_list<const char*> members)
{
    for (const char* member : members) {
        if (payload.contains(QLatin1StringView(member)))
            into.insert(QLatin1StringView(member), payload.value(QLatin1StringView(member)));
    }
    return into;
}

// Both have fixed the same pair otherwise than it was, and otherwise than each other.
bool areAtOdds(const QList<ProgrammePair>& was, const QList<ProgrammePair>& theirs, const QList<ProgrammePair>& mine)
{
    const auto changed = changedPairs(was, mine);
    return std::ranges::any_of(changed, [&](const ProgrammePair& pair) {
        const QString there = fixedIn(theirs, pair);
        return there != fixedIn(was, pair) && there != pair.fixed;
    });
}

bool isAsSeen(const QJsonObject& seen, const MentorProgramme& programme)
{
    const auto fixed = pairsIn(seen, "fixed");
    const QJsonValue mode = seen.value(QLatin1StringView("mode"));
    return (mode.isUndefined() || mode.toString() == programme.mode) &&
           (!fixed || changedPairs(*fixed, programme.fixed).isEmpty());
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

QList<ProgrammePair> mergedPairs(const QList<ProgrammePair>& was, const QList<ProgrammePair>& theirs,
                                 const QList<ProgrammePair>& mine)
{
    QList<ProgrammePair> merged = theirs;
    const auto together = [](const ProgrammePair& pair) { return pair.fixed == QLatin1StringView("together"); };
    for (const ProgrammePair& pair : changedPairs(was, mine)) {
        merged.removeIf([&](const ProgrammePair& one) {
            return isSame(one, pair) || (together(pair) && together(one) && one.wishId == pair.wishId);
        });
        if (!pair.fixed.isEmpty())
            merged.append(pair);
    }
    return merged;
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
    const auto stands = fromJson<MentorProgramme>(before);
    auto programme = fromJson<MentorProgramme>(withMembers(before, command.payload, {"title", "mode", "fixed"}));
    if (!programme || !stands)
        return ruleFailure("invalid-payload", programme ? stands.error().detail : programme.error().detail);
    if (programme->state == QLatin1StringView("published"))
        return ruleFailure("wrong-state", QStringLiteral("it is published"));
    if (const auto were = pairsIn(command.payload, "fixed_were")) {
        if (areAtOdds(*were, stands->fixed, programme->fixed))
            return changedMeanwhile("the same pair is fixed otherwise since");
        programme->fixed = mergedPairs(*were, stands->fixed, programme->fixed);
    }
    const bool mode = programme->mode == QLatin1StringView("optimal") || programme->mode == QLatin1StringView("stable");
    if (!mode || programme->title.trimmed().isEmpty() || programme->title.size() > kTitleMost ||
        !arePairs(programme->fixed))
        return ruleFailure("invalid-payload", QStringLiteral("title, mode or pairs"));
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
    if (!isAsSeen(command.payload.value(QLatin1StringView("seen")).toObject(), *before))
        return changedMeanwhile("the pairs were made of something else than what stands");
    auto programme = fromJson<MentorProgramme>(withMembers(*current, command.payload, {"pairs", "report"}));
    if (!programme || !arePairs(programme->pairs) || programme->pairs.isEmpty())
        return ruleFailure("invalid-payload", QStringLiteral("pairs"));
    programme->state = QStringLiteral("published");
    programme->ownerId = context.actorId;
    programme->publishedAt = command.at;
    programme->updatedAt = command.at;
    return toJson(*programme);
}

// The second change began with what the first one made of it, or with what it did not know of yet.
std::optional<QJsonObject> coalesceProgramme(const Command& older, const Command& newer)
{
    auto both = coalesceFields(older, newer);
    const auto first = pairsIn(older.payload, "fixed"), second = pairsIn(newer.payload, "fixed");
    if (!first)
        return both;
    if (const auto were = pairsIn(newer.payload, "fixed_were"); were && second)
        both->insert(QStringLiteral("fixed"), wire::encode(mergedPairs(*were, *first, *second)));
    if (const auto were = pairsIn(older.payload, "fixed_were"))
        both->insert(QStringLiteral("fixed_were"), wire::encode(*were));
    else
        both->remove(QStringLiteral("fixed_were"));
    return both;
}

} // namespace domain
