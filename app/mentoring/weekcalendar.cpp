// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/weekcalendar.h"

#include "app/base/timezones.h"

#include <QTimeZone>

#include <bit>
#include <bitset>

namespace mentoring {

namespace {

constexpr int kQuarter = 15 * 60;
constexpr int kDay = 24 * 3600;
constexpr int kWeekQuarters = 7 * 96;
constexpr int kBits = 8 * 96;

using LocalWeek = std::bitset<kWeekQuarters>;

LocalWeek localWeek(const QList<domain::WeekSlot>& times)
{
    LocalWeek week;
    for (const auto& slot : times) {
        if (slot.weekday < 1 || slot.weekday > 7 || slot.fromMinute < 0 || slot.fromMinute >= 1440 ||
            slot.untilMinute < 0 || slot.untilMinute > 1440)
            continue;
        const int until = slot.untilMinute > slot.fromMinute ? slot.untilMinute : slot.untilMinute + 1440;
        const int day = (slot.weekday - 1) * 96;
        for (int quarter = (slot.fromMinute + 14) / 15; quarter < until / 15; ++quarter)
            week.set(std::size_t((day + quarter) % kWeekQuarters));
    }
    return week;
}

int offsetAt(const std::vector<std::pair<qint64, int>>& offsets, qint64 second)
{
    int offset = 0;
    for (const auto& [since, value] : offsets) {
        if (since > second)
            break;
        offset = value;
    }
    return offset;
}

// bits shifted towards earlier quarters
WeekBits shifted(const WeekBits& bits, int quarters)
{
    WeekBits out{};
    const auto words = std::size_t(quarters / 64);
    const int rest = quarters % 64;
    for (std::size_t i = 0; i + words < bits.size(); ++i) {
        out[i] = bits[i + words] >> rest;
        if (rest && i + words + 1 < bits.size())
            out[i] |= bits[i + words + 1] << (64 - rest);
    }
    return out;
}

WeekBits both(const WeekBits& a, const WeekBits& b)
{
    WeekBits out;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = a[i] & b[i];
    return out;
}

// The first seven days only.
int quartersOfWeek(const WeekBits& bits)
{
    int count = 0;
    for (std::size_t i = 0; i < kWeekQuarters / 64; ++i)
        count += std::popcount(bits[i]);
    return count + std::popcount(bits[kWeekQuarters / 64] & 0xffffffffu);
}

bool hasRun(WeekBits bits, int quarters)
{
    for (int have = 1; have < quarters;) {
        const int step = std::min(have, quarters - have);
        bits = both(bits, shifted(bits, step));
        have += step;
    }
    return quartersOfWeek(bits) > 0;
}

} // namespace

WeekCalendar::WeekCalendar(QDate from, int weeks, const QStringList& zones) : m_weeks(std::max(weeks, 1))
{
    const qint64 start = from.addDays(1 - from.dayOfWeek()).startOfDay(Qt::UTC).toSecsSinceEpoch();
    const qint64 end = start + qint64(m_weeks) * 7 * kDay + kDay;
    for (const auto& name : zones) {
        const QTimeZone zone = base::zoneNamed(name);
        if (name.isEmpty() || m_zones.contains(name) || !zone.isValid())
            continue;
        const auto begin = QDateTime::fromSecsSinceEpoch(start, Qt::UTC);
        Offsets offsets{{start, zone.offsetFromUtc(begin) / kQuarter}};
        for (const auto& change : zone.transitions(begin, QDateTime::fromSecsSinceEpoch(end, Qt::UTC))) {
            if (change.atUtc.toSecsSinceEpoch() > start)
                offsets.emplace_back(change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc / kQuarter);
        }
        m_zones.emplace(name, std::move(offsets));
    }
    // What tells one sort from another: the offsets with which a week begins, and the changes within its eight days.
    std::map<std::vector<qint64>, std::size_t> known;
    for (int week = 0; week < m_weeks; ++week) {
        const qint64 monday = start + qint64(week) * 7 * kDay;
        std::vector<qint64> sign;
        for (const auto& [name, offsets] : m_zones) {
            sign.push_back(offsetAt(offsets, monday));
            for (const auto& [since, offset] : offsets) {
                if (since > monday && since < monday + 8 * kDay)
                    sign.insert(sign.end(), {since - monday, offset});
            }
            sign.push_back(std::numeric_limits<qint64>::max());
        }
        const auto [at, isNew] = known.emplace(sign, m_sorts.size());
        if (isNew)
            m_sorts.push_back({monday, 0});
        ++m_sorts[at->second].weeks;
    }
}

std::vector<WeekBits> WeekCalendar::weeksOf(const QList<domain::WeekSlot>& times, const QString& zone) const
{
    const auto offsets = m_zones.find(zone);
    const auto local = localWeek(times);
    if (offsets == m_zones.end() || local.none())
        return {};
    std::vector<WeekBits> weeks;
    for (const auto& sort : m_sorts) {
        WeekBits bits{};
        auto next = offsets->second.begin();
        int offset = 0;
        for (int quarter = 0; quarter < kBits; ++quarter) {
            const qint64 second = sort.start + qint64(quarter) * kQuarter;
            for (; next != offsets->second.end() && next->first <= second; ++next)
                offset = next->second;
            const int there = (quarter + offset + kWeekQuarters) % kWeekQuarters;
            if (local[std::size_t(there)])
                bits[std::size_t(quarter / 64)] |= quint64(1) << (quarter % 64);
        }
        weeks.push_back(bits);
    }
    return weeks;
}

CommonTime WeekCalendar::common(const std::vector<WeekBits>& a, const std::vector<WeekBits>& b,
                                int meetingMinutes) const
{
    Q_ASSERT(a.size() == m_sorts.size() && b.size() == m_sorts.size());
    const int quarters = std::clamp((meetingMinutes + 14) / 15, 1, 96);
    CommonTime time{std::numeric_limits<int>::max(), 0, m_weeks};
    for (std::size_t sort = 0; sort < m_sorts.size(); ++sort) {
        const auto bits = both(a[sort], b[sort]);
        const bool fits = hasRun(bits, quarters);
        time.leastMinutes = std::min(time.leastMinutes, fits ? quartersOfWeek(bits) * 15 : 0);
        time.weeksWith += fits ? m_sorts[sort].weeks : 0;
    }
    return time;
}

} // namespace mentoring
