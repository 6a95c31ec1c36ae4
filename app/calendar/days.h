// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace calendar {

// Days are numbered from 1970-01-01, so that seconds on a clock and days go over into each other by division.
inline constexpr qint64 kSecondsOfDay = 86400;
inline constexpr qint64 kJulianEpoch = 2440588;
inline constexpr int kLastYear = 9999;
inline constexpr qint64 kLastDay = 2932896; // 9999-12-31

[[nodiscard]] inline qint64 dayOf(qint64 seconds)
{
    return seconds >= 0 ? seconds / kSecondsOfDay : -((kSecondsOfDay - 1 - seconds) / kSecondsOfDay);
}
[[nodiscard]] inline qint64 dayOf(const QDate& date)
{
    return date.toJulianDay() - kJulianEpoch;
}
[[nodiscard]] inline QDate dateOf(qint64 day)
{
    return QDate::fromJulianDay(day + kJulianEpoch);
}

// The first day of week 1 of a year: the first week with at least four of its days (RFC 5545 section 3.3.10, BYWEEKNO).
[[nodiscard]] inline qint64 firstWeek(int year, int weekStart)
{
    const QDate fourth(year, 1, 4); // is always in week 1
    return dayOf(fourth) - (fourth.dayOfWeek() - weekStart + 7) % 7;
}

struct WeekYear
{
    int year = 0;
    qint64 first = 0; // the first day of its week 1
};
[[nodiscard]] inline WeekYear weekYearOf(qint64 day, int weekStart)
{
    int year = dateOf(day).year() + 1;
    while (firstWeek(year, weekStart) > day)
        --year;
    return {year, firstWeek(year, weekStart)};
}

} // namespace calendar
