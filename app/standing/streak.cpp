// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/streak.h"

#include <algorithm>

namespace standing {

namespace {

class Walk
{
public:
    Walk(const domain::GameRules& rules, const QList<Away>& away) : m_rules(rules), m_away(away) {}

    void active()
    {
        ++m_streak.days;
        m_streak.longest = std::max(m_streak.longest, m_streak.days);
        m_credit = std::min(m_credit + 1, std::max(m_rules.mostFreezes, 0) * m_rules.freezeEvery);
    }

    // Days from 'from' on and before 'end', all without a deed.
    void idle(QDate from, QDate end)
    {
        for (auto day = from; day < end && m_streak.days > 0; day = day.addDays(1)) {
            if (isRest(day))
                continue;
            if (m_rules.freezeEvery > 0 && m_credit >= m_rules.freezeEvery) {
                m_credit -= m_rules.freezeEvery;
                m_streak.frozen.append(day);
            } else {
                m_streak.days = m_credit = 0;
                m_streak.frozen.clear();
            }
        }
    }

    [[nodiscard]] Streak streak() const
    {
        auto streak = m_streak;
        streak.freezes = m_rules.freezeEvery > 0 ? m_credit / m_rules.freezeEvery : 0;
        return streak;
    }

private:
    [[nodiscard]] bool isRest(QDate day) const
    {
        if (m_rules.restAtWeekends && day.dayOfWeek() >= 6)
            return true;
        return std::any_of(m_away.begin(), m_away.end(),
                           [day](const Away& away) { return away.from <= day && day <= away.until; });
    }

    const domain::GameRules& m_rules;
    const QList<Away>& m_away;
    Streak m_streak;
    // In active days, of which a freeze costs 'freezeEvery'. Whole freezes, earned with each n-th day of the streak,
    // would let a day that comes late move the days on which they are earned, and so end a streak that stood without
    // it.
    int m_credit = 0;
};

} // namespace

Streak streakOf(const domain::GameRules& rules, const QList<QDate>& activeDays, QDate today, const QList<Away>& away)
{
    Walk walk(rules, away);
    QDate next; // the day after the last one that was looked at
    for (const auto& day : activeDays) {
        if (next.isValid())
            walk.idle(next, day);
        walk.active();
        next = day.addDays(1);
    }
    if (next.isValid())
        walk.idle(next, today);
    auto streak = walk.streak();
    streak.doneToday = activeDays.contains(today);
    return streak;
}

} // namespace standing
