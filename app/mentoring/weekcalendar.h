// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentoring.h"

#include <array>
#include <map>
#include <vector>

namespace mentoring {

// The quarters of an hour of a week that somebody has time in, from Monday 00:00 UTC over eight days: the eighth day
// lets a meeting reach over the end of the week.
using WeekBits = std::array<quint64, 12>;

struct CommonTime
{
    int leastMinutes = 0; // in the poorest week of the horizon
    int weeksWith = 0;    // weeks in which a meeting fits
    int weeks = 0;        // of the horizon
};

// The weeks of a horizon, each sort once. Two people's usual weeks lie differently against each other while only one of
// their zones has changed its clocks, so one week does not speak for the others. Offsets are taken to be multiples of a
// quarter of an hour, which they are everywhere today.
class WeekCalendar final
{
public:
    // 'from' is any day of the first week. Zones are IANA names; unknown ones have no times.
    WeekCalendar(QDate from, int weeks, const QStringList& zones);

    // Empty when nothing was said, or the zone is not known. Otherwise one entry for each sort of week.
    [[nodiscard]] std::vector<WeekBits> weeksOf(const QList<domain::WeekSlot>& times, const QString& zone) const;
    // Both from weeksOf(), neither empty. A week counts when it has 'meetingMinutes' (15..1440) in one piece.
    [[nodiscard]] CommonTime common(const std::vector<WeekBits>& a, const std::vector<WeekBits>& b,
                                    int meetingMinutes) const;

private:
    // Seconds since the epoch from which an offset (in quarters of an hour) holds, ascending.
    using Offsets = std::vector<std::pair<qint64, int>>;
    struct Sort
    {
        qint64 start = 0; // Monday 00:00 UTC of its first week, seconds since the epoch
        int weeks = 0;
    };
    std::map<QString, Offsets> m_zones;
    std::vector<Sort> m_sorts;
    int m_weeks = 0;
};

} // namespace mentoring
