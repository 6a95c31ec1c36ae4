// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/board.h"

#include <algorithm>

namespace standing {

Allowed allowed(const domain::GameRules& rules)
{
    if (rules.preset == QLatin1String("works-council"))
        return {true, true, true, Ranking::Nobody};
    if (rules.preset == QLatin1String("voluntary"))
        return {true, true, true, Ranking::WhoJoined};
    if (rules.preset == QLatin1String("full"))
        return {true, true, true, Ranking::Everybody};
    return {};
}

int smallestGroup(const domain::GameRules& rules)
{
    return std::max(rules.minGroup, 3); // of two, each knows the other's
}

Days daysOf(Period period, QDate date)
{
    if (period == Period::Week) {
        const auto monday = date.addDays(1 - date.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    if (period == Period::Month)
        return {QDate(date.year(), date.month(), 1), QDate(date.year(), date.month(), date.daysInMonth())};
    return {};
}

Board leaderboard(const domain::GameRules& rules, const QList<Contender>& group, const QString& me, int top,
                  int neighbours)
{
    Board board;
    const auto ranking = allowed(rules).ranking;
    const auto own = std::find_if(group.begin(), group.end(), [&](const Contender& one) { return one.personId == me; });
    if (ranking == Ranking::Nobody)
        board.withheld = Withheld::ByPolicy;
    else if (own == group.end())
        board.withheld = Withheld::NotMember;
    else if (ranking == Ranking::WhoJoined && !own->joined)
        board.withheld = Withheld::NotJoined;
    if (board.withheld != Withheld::No)
        return board;
    auto ranked = group;
    if (ranking == Ranking::WhoJoined)
        ranked.removeIf([](const Contender& one) { return !one.joined; });
    if (ranked.size() < smallestGroup(rules)) {
        board.withheld = Withheld::SmallGroup;
        return board;
    }
    std::sort(ranked.begin(), ranked.end(), [](const Contender& a, const Contender& b) {
        return std::pair(-a.points, a.personId) < std::pair(-b.points, b.personId);
    });
    const auto count = int(ranked.size());
    board.people = count;
    QList<BoardRow> rows;
    int mine = 0;
    for (int i = 0; i < count; ++i) {
        const auto same = [&](int other) {
            return other >= 0 && other < count && ranked[other].points == ranked[i].points;
        };
        const int rank = same(i - 1) ? rows[i - 1].rank : i + 1;
        rows.append({rank, ranked[i].personId, ranked[i].points, same(i - 1) || same(i + 1), false});
        if (ranked[i].personId == me)
            mine = i;
    }
    board.me = rows[mine];
    int last = -1;
    for (int i = 0; i < count; ++i) {
        if (i >= top && std::abs(i - mine) > neighbours)
            continue;
        board.rows.append(rows[i]);
        board.rows.last().afterGap = i != last + 1;
        last = i;
    }
    return board;
}

} // namespace standing
