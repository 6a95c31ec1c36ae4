// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/ledger.h"

#include "app/base/timezones.h"

#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace standing {

namespace {

bool lessDeed(const domain::Deed& a, const domain::Deed& b)
{
    return std::tie(a.at, a.kind, a.ref, a.timezone) < std::tie(b.at, b.kind, b.ref, b.timezone);
}

int worth(const domain::PointRule& rule, int deeds)
{
    return rule.points * (rule.mostADay > 0 ? std::min(deeds, rule.mostADay) : deeds);
}

// Adds to the count of a day; a day without any has no entry.
void change(std::map<QDate, int>& days, QDate day, int by)
{
    if (by == 0)
        return;
    const auto at = days.try_emplace(day, 0).first;
    at->second += by;
    if (at->second == 0)
        days.erase(at);
}

} // namespace

QDate localDate(const domain::Deed& deed)
{
    const QTimeZone zone = base::zoneNamed(deed.timezone);
    return (zone.isValid() ? deed.at.toTimeZone(zone) : deed.at.toUTC()).date();
}

Ledger::Ledger(const domain::GameRules& rules)
{
    for (const auto& rule : rules.points) {
        if (!m_buckets.contains(rule.kind))
            m_buckets.insert(rule.kind, {rule, {}, {}});
    }
}

void Ledger::add(const domain::Deed& deed)
{
    const auto known = m_deeds.find(deed.id);
    if (known != m_deeds.end()) {
        if (!lessDeed(deed, known->second))
            return;
        take(known->second);
    }
    m_deeds.insert_or_assign(deed.id, deed);
    put(deed);
}

void Ledger::remove(const QString& deedId)
{
    const auto known = m_deeds.find(deedId);
    if (known == m_deeds.end())
        return;
    take(known->second);
    m_deeds.erase(known);
}

void Ledger::put(const domain::Deed& deed)
{
    const auto bucket = m_buckets.find(deed.kind);
    if (bucket == m_buckets.end())
        return;
    const auto day = localDate(deed);
    activeDay(*bucket, day, +1);
    if (!bucket->rule.oncePerRef)
        return countDay(*bucket, day, +1);
    auto& same = bucket->byRef[deed.ref];
    if (!same.empty())
        countDay(*bucket, same.begin()->second, -1);
    same.emplace(Key{deed.at, deed.id}, day);
    countDay(*bucket, same.begin()->second, +1);
}

void Ledger::take(const domain::Deed& deed)
{
    const auto bucket = m_buckets.find(deed.kind);
    if (bucket == m_buckets.end())
        return;
    const auto day = localDate(deed);
    activeDay(*bucket, day, -1);
    if (!bucket->rule.oncePerRef)
        return countDay(*bucket, day, -1);
    auto& same = bucket->byRef[deed.ref];
    countDay(*bucket, same.begin()->second, -1);
    same.erase(Key{deed.at, deed.id});
    if (same.empty())
        bucket->byRef.erase(deed.ref);
    else
        countDay(*bucket, same.begin()->second, +1);
}

void Ledger::countDay(Bucket& bucket, QDate day, int by)
{
    const auto at = bucket.counted.find(day);
    const int before = at == bucket.counted.end() ? 0 : at->second;
    change(bucket.counted, day, by);
    const int points = worth(bucket.rule, before + by) - worth(bucket.rule, before);
    change(m_pointsByDay, day, points);
    m_points += points;
}

void Ledger::activeDay(const Bucket& bucket, QDate day, int by)
{
    if (bucket.rule.streak)
        change(m_active, day, by);
}

int Ledger::points(QDate from, QDate until) const
{
    int sum = 0;
    auto at = from.isValid() ? m_pointsByDay.lower_bound(from) : m_pointsByDay.begin();
    for (; at != m_pointsByDay.end() && (!until.isValid() || at->first <= until); ++at)
        sum += at->second;
    return sum;
}

QList<QDate> Ledger::activeDays() const
{
    QList<QDate> days;
    for (const auto& [day, deeds] : m_active)
        days.append(day);
    return days;
}

QList<domain::Deed> Ledger::deeds() const
{
    QList<domain::Deed> deeds;
    for (const auto& [id, deed] : m_deeds)
        deeds.append(deed);
    std::stable_sort(deeds.begin(), deeds.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return deeds;
}

std::map<QString, Ledger> ledgers(const domain::GameRules& rules, const QList<domain::Deed>& deeds)
{
    std::map<QString, Ledger> all;
    for (const auto& deed : deeds)
        all.try_emplace(deed.personId, rules).first->second.add(deed);
    return all;
}

LevelStanding levelFor(const domain::GameRules& rules, int points)
{
    LevelStanding standing{1, points, 0};
    for (const auto& level : rules.levels) {
        if (points < level.points) {
            standing.toNext = level.points - points;
            break;
        }
        standing.level = level.level;
        standing.into = points - level.points;
    }
    return standing;
}

} // namespace standing
