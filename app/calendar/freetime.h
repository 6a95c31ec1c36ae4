// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/series.h"

#include <QTime>

namespace calendar {

// When two people are free at the same time. Pure: times are seconds from 1970, UTC; zones are IANA names.

struct Stretch // from, and up to but without, to
{
    qint64 from = 0, to = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};
// In order, not touching each other, none empty.
using Stretches = QList<Stretch>;

[[nodiscard]] Stretches joined(QList<Stretch> any); // of any list
[[nodiscard]] Stretches common(const Stretches& a, const Stretches& b);
[[nodiscard]] Stretches without(const Stretches& a, const Stretches& b);

// When somebody works, by the clock on their wall: 9 o'clock stays 9 o'clock when the clocks change.
struct WorkingHours
{
    struct Part
    {
        int weekday = 1; // Monday is 1
        QTime from, to;  // to: not after midnight
    };
    QString zone;
    QList<Part> parts;

    [[nodiscard]] static WorkingHours usual(const QString& zone); // Monday to Friday, 9 to 17
};
[[nodiscard]] Stretches workingTimes(const WorkingHours& hours, const Zones& zones, qint64 from, qint64 to);

// What keeps a person from meeting: of events those that are neither transparent nor cancelled, nor declined by
// `address` (when given); of a VFREEBUSY all but FREE (RFC 5545 sections 3.8.2.6, 3.8.2.7). Errors as of expand().
[[nodiscard]] base::Result<Stretches> busyTimes(const QList<Series>& all, const Zones& zones, qint64 from, qint64 to,
                                                const QString& address = {});
// The same as a VFREEBUSY to give to others: when, and nothing else.
[[nodiscard]] Entry freeBusyOf(const Stretches& busy, qint64 from, qint64 to, const QString& uid, qint64 stamp);

struct Availability
{
    WorkingHours hours;
    Stretches busy;
};
// Working and not busy.
[[nodiscard]] Stretches freeTimes(const Availability& person, const Zones& zones, qint64 from, qint64 to);

struct SlotWish
{
    qint64 from = 0, to = 0;
    qint64 length = 3600; // seconds
    qint64 step = 900;    // slots begin at multiples of it, on the clocks of UTC
    qint64 pause = 0;     // free time that both want before and after
};
// All slots of that length in which both are free, by time. Slots overlap.
[[nodiscard]] Stretches freeSlots(const Availability& a, const Availability& b, const Zones& zones,
                                  const SlotWish& wish);

// The same time each week, by the clock in `zone`.
struct WeeklySlot
{
    int weekday = 1;
    QTime time;
    QList<Stretch> fits; // weeks in which both are free
    QList<Stretch> clashes;
};
// Those that fit in at least one of `weeks` weeks from wish.from on, by number of weeks that fit, then by day and time;
// at most `most`. Where the two zones change their clocks in different weeks, a slot may fit in some and not in others.
[[nodiscard]] QList<WeeklySlot> weeklySlots(const Availability& a, const Availability& b, const Zones& zones,
                                            const QString& zone, int weeks, const SlotWish& wish, int most = 20);

} // namespace calendar
