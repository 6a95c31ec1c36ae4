// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/board.h"

#include <algorithm>

namespace standing {

Allowed allowed(const domain::GameRules& rules)
{
    if (rules.preset == QLatin1String("works-council"))
        return {true, true, true, WhoIsRanked::Nobody};
    if (rules.preset == QLatin1String("voluntary"))
        return {true, true, true, WhoIsRanked::WhoJoined};
    if (rules.preset == QLatin1String("full"))
        return {true, true, true, WhoIsRanked::Everybody};
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

Ranking::Ranking(const domain::GameRules& rules, QList<Contender> group)
    : m_kind(allowed(rules).ranking), m_smallest(smallestGroup(rules))
{
    for (const auto& one : std::as_const(group))
        m_members.insert(one.personId, one.joined);
    if (m_kind == WhoIsRanked::Nobody)
        return;
    if (m_kind == WhoIsRanked::WhoJoined)
        group.removeIf([](const Contender& one) { return !one.joined; });
    std::sort(group.begin(), group.end(), [](const Contender& a, const Contender& b) {
        return std::pair(-a.points, a.personId) < std::pair(-b.points, b.personId);
    });
    const auto count = int(group.size());
    for (int i = 0; i < count; ++i) {
        const auto same = [&](int other) {
            return other >= 0 && other < count && group[other].points == group[i].points;
        };
        const int rank = same(i - 1) ? m_rows[i - 1].rank : i + 1;
        m_rows.append({rank, group[i].personId, group[i].points, same(i - 1) || same(i + 1), false});
        m_places.insert(group[i].personId, i);
    }
}

Withheld Ranking::withheldFrom(const QString& me) const
{
    const auto own = m_members.constFind(me);
    if (m_kind == WhoIsRanked::Nobody)
        return Withheld::ByPolicy;
    if (own == m_members.cend())
        return Withheld::NotMember;
    if (m_kind == WhoIsRanked::WhoJoined && !*own)
        return Withheld::NotJoined;
    return m_rows.size() < m_smallest ? Withheld::SmallGroup : Withheld::No;
}

Board Ranking::boardOf(const QString& me, int top, int neighbours) const
{
    Board board;
    board.withheld = withheldFrom(me);
    if (board.withheld != Withheld::No)
        return board;
    const auto count = int(m_rows.size());
    const int mine = m_places.value(me);
    board.people = count;
    board.me = m_rows[mine];
    int last = -1;
    const auto add = [&](int i) {
        board.rows.append(m_rows[i]);
        board.rows.last().afterGap = i != last + 1;
        last = i;
    };
    for (int i = 0; i < std::min(top, count); ++i)
        add(i);
    for (int i = std::max(last + 1, mine - neighbours); i <= std::min(mine + neighbours, count - 1); ++i)
        add(i);
    return board;
}

Board leaderboard(const domain::GameRules& rules, const QList<Contender>& group, const QString& me, int top,
                  int neighbours)
{
    return Ranking(rules, group).boardOf(me, top, neighbours);
}

} // namespace standing
