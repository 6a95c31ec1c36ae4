// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/badgeevidence.h"

#include <algorithm>

namespace domain {

namespace {

bool isBetween(const QDateTime& at, const QDateTime& since, const QDateTime& until)
{
    return at.isValid() && (!since.isValid() || at > since) && (!until.isValid() || at <= until);
}

// When something was added that this rule asks for, ascending.
Instants additions(const Badge& badge, const DatedEvidence& evidence, const Pathway* pathway)
{
    Instants added;
    if (badge.ruleKind == QLatin1StringView("course"))
        added = evidence.completions.value(badge.ruleTarget);
    else if (badge.ruleKind == QLatin1StringView("sessions"))
        added = evidence.sessions;
    else if (badge.ruleKind == QLatin1StringView("answers"))
        added = evidence.answers;
    for (const DatedEvidence::Word& word : evidence.words) {
        if (badge.ruleKind == QLatin1StringView("skill") && word.skillId == badge.ruleTarget)
            added += word.at;
    }
    const bool path = pathway && badge.ruleKind == QLatin1StringView("pathway");
    for (const PathwayStep& step : path ? pathway->steps : QList<PathwayStep>()) {
        for (const QString& course : step.courseIds)
            added += evidence.completions.value(course);
    }
    std::ranges::sort(added);
    return added;
}

struct HeldAwards
{
    QDateTime given; // the last award; invalid: none
    QDateTime from;  // when all can be renewed
    bool forGood = false;
};

HeldAwards heldAwards(const QList<BadgeAward>& held)
{
    HeldAwards standing;
    for (const BadgeAward& award : held) {
        if (award.revokedAt.isValid())
            continue;
        const QDateTime from = renewableFrom(award);
        standing.forGood = standing.forGood || !from.isValid();
        standing.given = standing.given.isValid() ? std::max(standing.given, award.awardedAt) : award.awardedAt;
        standing.from = standing.from.isValid() ? std::max(standing.from, from) : from;
    }
    return standing;
}

} // namespace

BadgeEvidence DatedEvidence::between(const QDateTime& since, const QDateTime& until) const
{
    const auto counts = [&](const QDateTime& at) { return isBetween(at, since, until); };
    BadgeEvidence evidence;
    for (auto course = completions.cbegin(); course != completions.cend(); ++course) {
        if (std::ranges::any_of(*course, counts))
            evidence.completedCourses.insert(course.key());
    }
    for (const Word& word : words) {
        if (counts(word.at))
            evidence.skillLevels[word.skillId] = std::max(evidence.skillLevels.value(word.skillId), word.level);
    }
    evidence.sessions = int(std::ranges::count_if(sessions, counts));
    evidence.answers = int(std::ranges::count_if(answers, counts));
    return evidence;
}

QDateTime earnedAt(const Badge& badge, const DatedEvidence& evidence, const Pathway* pathway, const QDateTime& since,
                   const QDateTime& from)
{
    if (!earns(badge, evidence.between(since, {}), pathway))
        return {};
    for (const QDateTime& at : additions(badge, evidence, pathway)) {
        const bool counts = isBetween(at, since, {}) && (!from.isValid() || at >= from);
        if (counts && earns(badge, evidence.between(since, at), pathway))
            return at;
    }
    return {};
}

QList<BadgeAward> missingAwards(const Badge& badge, const DatedEvidence& evidence, const Pathway* pathway,
                                const QString& personId, QList<BadgeAward> held)
{
    QList<BadgeAward> missing;
    for (;;) {
        const HeldAwards standing = heldAwards(held);
        if (standing.forGood)
            break;
        const QDateTime takenBack = takenBackAt(held);
        const QDateTime since = !standing.given.isValid() ? takenBack
                                : takenBack.isValid()     ? std::max(takenBack, standing.given)
                                                          : standing.given;
        const QDateTime at = earnedAt(badge, evidence, pathway, since, standing.from);
        const NextCycle next = at.isValid() ? nextCycle(held, at) : NextCycle();
        if (next.cycle == 0)
            break;
        held += awardOf(badge, personId, next, at);
        missing += held.last();
    }
    return missing;
}

} // namespace domain
