// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/challenges.h"

#include <algorithm>
#include <set>

namespace standing {

namespace {

bool counts(const domain::Challenge& challenge, const domain::Deed& deed)
{
    const auto day = localDate(deed);
    return challenge.kinds.contains(deed.kind) && (challenge.refs.isEmpty() || challenge.refs.contains(deed.ref)) &&
           challenge.from <= day && day <= challenge.until;
}

// When each of a person's deeds that count was, ascending. A day of learning is one, however many courses it had.
QList<QDateTime> counted(const domain::Challenge& challenge, const Ledger& ledger)
{
    QList<QDateTime> times;
    std::set<QDate> days;
    for (const auto& deed : ledger.deeds()) {
        if (!counts(challenge, deed))
            continue;
        if (deed.kind != QLatin1String("learning") || days.insert(localDate(deed)).second)
            times.append(deed.at);
    }
    return times;
}

// When the target was reached by deeds in any order.
QDateTime reached(QList<QDateTime> times, int target)
{
    if (times.size() < std::max(target, 1))
        return {};
    std::sort(times.begin(), times.end());
    return times[std::max(target, 1) - 1];
}

} // namespace

ChallengeStanding challengeStanding(const domain::GameRules& rules, const domain::Challenge& challenge,
                                    const std::map<QString, Ledger>& group, int members, const QString& me, QDate today)
{
    ChallengeStanding standing;
    const bool together = challenge.aim == QLatin1String("together");
    if (!allowed(rules).challenges) {
        standing.withheld = Withheld::ByPolicy;
        return standing;
    }
    standing.open = challenge.from <= today && today <= challenge.until;
    QList<QDateTime> everything;
    for (const auto& [person, ledger] : group) {
        const QList<QDateTime> own = counted(challenge, ledger);
        everything += own;
        standing.people += !own.isEmpty();
        standing.reached += !together && reached(own, challenge.target).isValid();
        if (person != me)
            continue;
        standing.mine = int(own.size());
        if (!together)
            standing.reachedAt = reached(own, challenge.target);
    }
    standing.all = int(everything.size());
    if (together)
        standing.reachedAt = reached(everything, challenge.target);
    if (members < smallestGroup(rules)) {
        standing.withheld = Withheld::SmallGroup;
        standing.all = standing.people = standing.reached = 0;
        if (together)
            standing.reachedAt = {};
    }
    return standing;
}

} // namespace standing
