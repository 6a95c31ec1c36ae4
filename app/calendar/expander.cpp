// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/expander.h"

#include "app/calendar/days.h"
#include "app/calendar/foreignrule.h"

#include <algorithm>

namespace calendar {

namespace {

using Frequency = Rule::Frequency;

// Nothing given stands for all of them.
bool allows(const QList<int>& numbers, int number, int fromEnd = 0)
{
    return numbers.isEmpty() || numbers.contains(number) || (fromEnd != 0 && numbers.contains(fromEnd));
}

} // namespace

Expander::Expander(const Rule& rule, const Moment& start, std::optional<qint64> until,
                   std::function<bool(qint64)> exists, qint64 steps)
    : m_rule(rule),
      m_dateOnly(start.isDate()),
      m_start(start.local),
      m_startDay(dayOf(start.local)),
      m_until(until),
      m_exists(std::move(exists)),
      m_steps(steps)
{
    if (m_dateOnly && m_rule.isWithinDay()) {
        m_done = true; // a day has no hours to repeat by
        return;
    }
    if (m_rule.seconds.removeAll(60) > 0 && m_rule.seconds.isEmpty()) {
        m_done = true; // no clock of ours shows leap seconds
        return;
    }
    completeRule();
}

// What the rule leaves open comes from DTSTART (RFC 5545 section 3.3.10, 'Information, not contained in the rule').
void Expander::completeRule()
{
    const QDate first = dateOf(m_startDay);
    const bool noDay = m_rule.days.isEmpty() && m_rule.monthDays.isEmpty() && m_rule.yearDays.isEmpty();
    if (m_rule.frequency == Frequency::Weekly && m_rule.days.isEmpty())
        m_rule.days = {{0, first.dayOfWeek()}};
    if (m_rule.frequency == Frequency::Monthly && noDay)
        m_rule.monthDays = {first.day()};
    if (m_rule.frequency == Frequency::Yearly && noDay && !m_rule.weeks.isEmpty()) {
        m_rule.days = {{0, first.dayOfWeek()}};
    } else if (m_rule.frequency == Frequency::Yearly && noDay) {
        if (m_rule.months.isEmpty())
            m_rule.months = {first.month()};
        m_rule.monthDays = {first.day()};
    }
    const int time = int(m_start - m_startDay * kSecondsOfDay);
    if (!m_rule.isWithinDay()) {
        if (m_dateOnly)
            m_times = {0};
        else
            setTimes(m_rule.hours.isEmpty() ? QList<int>{time / 3600} : m_rule.hours,
                     m_rule.minutes.isEmpty() ? QList<int>{time % 3600 / 60} : m_rule.minutes,
                     m_rule.seconds.isEmpty() ? QList<int>{time % 60} : m_rule.seconds);
    }
    m_firstYear = first.year();
    if (m_rule.weeks.isEmpty())
        return;
    // Years of weeks do not begin in January. With an interval it matters which year the start is of: that of its week
    // when the rule says that day, else that of the calendar (the recurrence is then undefined by section 3.8.5.3).
    const WeekYear week = weekYearOf(m_startDay, m_rule.weekStart);
    const int number = int((m_startDay - week.first) / 7) + 1;
    const int weekCount = int((firstWeek(week.year + 1, m_rule.weekStart) - week.first) / 7);
    const bool fitting = allows(m_rule.weeks, number, number - weekCount - 1) && fits(m_startDay);
    if (m_rule.interval == 1)
        m_firstYear = qMin(m_firstYear, qint64(week.year));
    else if (fitting)
        m_firstYear = week.year;
}

void Expander::setTimes(const QList<int>& hours, const QList<int>& minutes, const QList<int>& seconds)
{
    m_times.clear();
    for (const int hour : hours) {
        for (const int minute : minutes) {
            for (const int second : seconds)
                m_times += hour * 3600 + minute * 60 + second;
        }
    }
}

qint64 Expander::stepSeconds() const
{
    switch (m_rule.frequency) {
    case Frequency::Secondly:
        return m_rule.interval;
    case Frequency::Minutely:
        return qint64(m_rule.interval) * 60;
    case Frequency::Hourly:
        return qint64(m_rule.interval) * 3600;
    case Frequency::Daily:
        return m_rule.interval * kSecondsOfDay;
    case Frequency::Weekly:
        return m_rule.interval * 7 * kSecondsOfDay;
    case Frequency::Monthly: // never longer
        return m_rule.interval * 31 * kSecondsOfDay;
    case Frequency::Yearly:
        return m_rule.interval * 366 * kSecondsOfDay;
    }
    return kSecondsOfDay;
}

void Expander::skipTo(qint64 local)
{
    if (m_rule.count == 0)
        m_period = qMax(m_period, (local - m_start) / stepSeconds() - 2);
}

std::optional<qint64> Expander::next()
{
    while (!m_done) {
        const qint64 size = m_rule.positions.isEmpty() ? m_days.size() * m_times.size() : m_chosen.size();
        if (m_next >= size) {
            if (!nextPeriod())
                m_done = true;
            continue;
        }
        const qint64 pair = m_rule.positions.isEmpty() ? m_next : m_chosen[m_next];
        ++m_next;
        const qint64 found = m_days[pair / m_times.size()] * kSecondsOfDay + m_times[pair % m_times.size()];
        if (--m_steps <= 0 || (m_until && found > *m_until)) {
            m_done = true;
            break;
        }
        if (found < m_start || (m_exists && !m_exists(found)))
            continue;
        if (m_rule.count > 0 && ++m_emitted >= m_rule.count)
            m_done = true;
        return found;
    }
    return std::nullopt;
}

bool Expander::nextPeriod()
{
    m_days.clear();
    m_next = 0;
    bool more = true;
    while (more && m_days.isEmpty()) {
        if (--m_steps <= 0)
            return false;
        if (m_rule.isWithinDay())
            more = withinDayPeriod();
        else if (m_rule.frequency == Frequency::Yearly)
            more = yearPeriod();
        else if (m_rule.frequency == Frequency::Monthly)
            more = monthPeriod();
        else
            more = dayPeriod(m_rule.frequency == Frequency::Weekly ? 7 : 1);
        if (m_times.isEmpty())
            m_days.clear();
    }
    if (more && !m_rule.positions.isEmpty())
        selectPositions();
    return more;
}

void Expander::selectPositions()
{
    m_chosen.clear();
    const qint64 size = m_days.size() * m_times.size();
    for (const int position : m_rule.positions) {
        const qint64 number = position > 0 ? position - 1 : size + position;
        if (number >= 0 && number < size)
            m_chosen += number;
    }
    std::sort(m_chosen.begin(), m_chosen.end());
    m_chosen.erase(std::unique(m_chosen.begin(), m_chosen.end()), m_chosen.end());
}

bool Expander::yearPeriod()
{
    const qint64 year = m_firstYear + m_period++ * m_rule.interval;
    if (year > kLastYear)
        return false;
    const bool weeks = !m_rule.weeks.isEmpty();
    const qint64 from = weeks ? firstWeek(int(year), m_rule.weekStart) : dayOf(QDate(int(year), 1, 1));
    const qint64 to = weeks ? firstWeek(int(year) + 1, m_rule.weekStart) : dayOf(QDate(int(year) + 1, 1, 1));
    if (isPastEnd(from))
        return false;
    const int weekCount = int((to - from) / 7);
    for (qint64 day = from; day < to; ++day) {
        const int week = int((day - from) / 7) + 1;
        if (allows(m_rule.weeks, week, week - weekCount - 1) && fits(day))
            m_days += day;
    }
    m_steps -= to - from;
    return true;
}

bool Expander::monthPeriod()
{
    const QDate first = dateOf(m_startDay);
    const qint64 month = qint64(first.year()) * 12 + first.month() - 1 + m_period++ * m_rule.interval;
    if (month / 12 > kLastYear)
        return false;
    const QDate begin(int(month / 12), int(month % 12) + 1, 1);
    const qint64 from = dayOf(begin);
    if (isPastEnd(from))
        return false;
    if (allows(m_rule.months, begin.month())) {
        for (qint64 day = from; day < from + begin.daysInMonth(); ++day) {
            if (fits(day))
                m_days += day;
        }
        m_steps -= begin.daysInMonth();
    }
    return true;
}

bool Expander::dayPeriod(int length)
{
    const int back = length == 7 ? (dateOf(m_startDay).dayOfWeek() - m_rule.weekStart + 7) % 7 : 0;
    const qint64 from = m_startDay - back + m_period++ * m_rule.interval * length;
    if (isPastEnd(from))
        return false;
    for (qint64 day = from; day < from + length; ++day) {
        if (fits(day))
            m_days += day;
    }
    return true;
}

// A second, a minute or an hour. Where a larger unit does not fit, the first period of the next one is looked at next.
bool Expander::withinDayPeriod()
{
    const bool hourly = m_rule.frequency == Frequency::Hourly;
    const bool secondly = m_rule.frequency == Frequency::Secondly;
    const qint64 unit = hourly ? 3600 : secondly ? 1 : 60;
    const qint64 step = stepSeconds();
    const qint64 origin = m_start - (m_start - m_startDay * kSecondsOfDay) % unit;
    const qint64 at = origin + m_period * step;
    const qint64 day = dayOf(at);
    if (isPastEnd(day))
        return false;
    const int time = int(at - day * kSecondsOfDay);
    const auto goTo = [&](qint64 where) { m_period = qMax(m_period + 1, (where - origin + step - 1) / step); };
    if (!fits(day)) {
        goTo((day + 1) * kSecondsOfDay);
    } else if (!allows(m_rule.hours, time / 3600)) {
        goTo(day * kSecondsOfDay + (time / 3600 + 1) * 3600);
    } else if (!hourly && !allows(m_rule.minutes, time % 3600 / 60)) {
        goTo(day * kSecondsOfDay + (time / 60 + 1) * 60);
    } else if (secondly && !allows(m_rule.seconds, time % 60)) {
        ++m_period;
    } else {
        ++m_period;
        m_days += day;
        const int start = int(m_start - m_startDay * kSecondsOfDay);
        const bool ownMinutes = hourly && !m_rule.minutes.isEmpty();
        const bool ownSeconds = !secondly && !m_rule.seconds.isEmpty();
        setTimes({time / 3600}, ownMinutes ? m_rule.minutes : QList<int>{hourly ? start % 3600 / 60 : time % 3600 / 60},
                 ownSeconds ? m_rule.seconds : QList<int>{secondly ? time % 60 : start % 60});
    }
    return true;
}

bool Expander::isPastEnd(qint64 day) const
{
    return day > kLastDay || (m_until && day * kSecondsOfDay > *m_until);
}

bool Expander::fits(qint64 day) const
{
    const auto parts = QDate::fromJulianDay(day + kJulianEpoch);
    int year = 0;
    int month = 0;
    int monthDay = 0;
    parts.getDate(&year, &month, &monthDay);
    if (!allows(m_rule.months, month))
        return false;
    const int monthLength = m_rule.monthDays.isEmpty() && m_rule.days.isEmpty() ? 31 : parts.daysInMonth();
    if (!allows(m_rule.monthDays, monthDay, monthDay - monthLength - 1))
        return false;
    const int yearLength = QDate::isLeapYear(year) ? 366 : 365;
    // The nth Monday of what: the month, or of the year when a yearly rule names no months.
    const bool ofYear = m_rule.frequency == Frequency::Yearly && m_rule.months.isEmpty();
    const int yearDay = ofYear || !m_rule.yearDays.isEmpty() ? int(day - dayOf(QDate(year, 1, 1))) + 1 : 0;
    if (!allows(m_rule.yearDays, yearDay, yearDay - yearLength - 1))
        return false;
    const int weekday = int(((day + 3) % 7 + 7) % 7) + 1;
    return ofYear ? fitsWeekday(weekday, yearDay, yearLength) : fitsWeekday(weekday, monthDay, monthLength);
}

bool Expander::fitsWeekday(int weekday, int place, int length) const
{
    const int nth = (place - 1) / 7 + 1;
    const int last = -((length - place) / 7 + 1);
    const auto is = [&](const Rule::Day& one) {
        return one.weekday == weekday && (one.nth == 0 || one.nth == nth || one.nth == last);
    };
    return m_rule.days.isEmpty() || std::any_of(m_rule.days.begin(), m_rule.days.end(), is);
}

base::Result<QList<Moment>> instances(const QByteArray& text, const Moment& start, int most)
{
    const auto rule = ruleFrom(text);
    if (!rule)
        return base::failure(rule.error());
    QList<Moment> found;
    if (!rule->foreign.isEmpty())
        return foreignInstances(rule->foreign, start, most);
    std::optional<qint64> until;
    if (rule->until)
        until = rule->until->local + (rule->until->isDate() ? kSecondsOfDay - 1 : 0);
    Expander expander(*rule, start, until);
    while (found.size() < most) {
        const auto next = expander.next();
        if (!next)
            break;
        found += Moment{start.form, *next, start.zone};
    }
    return found;
}

} // namespace calendar
