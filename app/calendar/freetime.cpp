// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/freetime.h"

#include "app/calendar/days.h"

#include <algorithm>

namespace calendar {

namespace {

bool isOpaque(const Entry& entry, const QString& address)
{
    if (entry.kind != Entry::Kind::Event || entry.transparent || entry.isCancelled())
        return false;
    return address.isEmpty() || std::none_of(entry.attendees.begin(), entry.attendees.end(), [&](const Person& person) {
               return person.participation == "DECLINED" && isSameAddress(person.address, address);
           });
}

void addPeriods(QList<Stretch>& into, const Entry& entry, const Zones& zones)
{
    for (const BusyPeriod& busy : entry.busy) {
        if (busy.kind == "FREE")
            continue;
        const qint64 start = zones.toUtc(busy.period.start);
        const Duration length = busy.period.duration.value_or(Duration{});
        const qint64 end =
            busy.period.duration ? start + length.days * kSecondsOfDay + length.seconds : zones.toUtc(busy.period.end);
        into += {start, end};
    }
}

Stretches clipped(const QList<Stretch>& any, qint64 from, qint64 to)
{
    return common(joined(any), {{from, to}});
}

bool contains(const Stretches& all, const Stretch& one)
{
    const auto after = std::upper_bound(all.begin(), all.end(), one.from,
                                        [](qint64 at, const Stretch& stretch) { return at < stretch.from; });
    return after != all.begin() && (after - 1)->to >= one.to;
}

// In both directions no more than what is there: a slot at the edge of the working hours needs no pause beyond them.
Stretches bothFree(const Availability& a, const Availability& b, const Zones& zones, const SlotWish& wish)
{
    const auto wider = [&](const Stretches& busy) {
        QList<Stretch> wide;
        for (const Stretch& one : busy)
            wide += {one.from - wish.pause, one.to + wish.pause};
        return joined(wide);
    };
    const auto free = [&](const Availability& person) {
        return without(workingTimes(person.hours, zones, wish.from, wish.to), wider(person.busy));
    };
    return common(free(a), free(b));
}

} // namespace

Stretches joined(QList<Stretch> any)
{
    std::sort(any.begin(), any.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    Stretches out;
    for (const Stretch& one : std::as_const(any)) {
        if (one.from >= one.to)
            continue;
        if (!out.isEmpty() && one.from <= out.last().to)
            out.last().to = qMax(out.last().to, one.to);
        else
            out += one;
    }
    return out;
}

Stretches common(const Stretches& a, const Stretches& b)
{
    Stretches out;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        const Stretch both{qMax(a[i].from, b[j].from), qMin(a[i].to, b[j].to)};
        if (both.from < both.to)
            out += both;
        if (a[i].to < b[j].to)
            ++i;
        else
            ++j;
    }
    return out;
}

Stretches without(const Stretches& a, const Stretches& b)
{
    Stretches out;
    qsizetype j = 0;
    for (const Stretch& one : a) {
        qint64 at = one.from;
        while (j > 0 && b[j - 1].to > at)
            --j;
        while (j < b.size() && b[j].to <= at)
            ++j;
        for (; j < b.size() && b[j].from < one.to; ++j) {
            if (b[j].from > at)
                out += {at, b[j].from};
            at = qMax(at, b[j].to);
        }
        if (at < one.to)
            out += {at, one.to};
    }
    return out;
}

WorkingHours WorkingHours::usual(const QString& zone)
{
    WorkingHours hours{zone, {}};
    for (int weekday = 1; weekday <= 5; ++weekday)
        hours.parts += {weekday, QTime(9, 0), QTime(17, 0)};
    return hours;
}

Stretches workingTimes(const WorkingHours& hours, const Zones& zones, qint64 from, qint64 to)
{
    QList<Stretch> times;
    const Moment like = Moment::zoned(QDate(1970, 1, 1), QTime(0, 0), hours.zone);
    const QDate last = zones.fromUtc(to, like).date();
    for (QDate day = zones.fromUtc(from, like).date().addDays(-1); day <= last; day = day.addDays(1)) {
        for (const WorkingHours::Part& part : hours.parts) {
            if (part.weekday != day.dayOfWeek() || !part.from.isValid() || !part.to.isValid())
                continue;
            times += {zones.toUtc(Moment::zoned(day, part.from, hours.zone)),
                      zones.toUtc(Moment::zoned(day, part.to, hours.zone))};
        }
    }
    return clipped(times, from, to);
}

base::Result<Stretches> busyTimes(const QList<Series>& all, const Zones& zones, qint64 from, qint64 to,
                                  const QString& address)
{
    QList<Stretch> busy;
    for (const Series& series : all) {
        if (series.master && series.master->kind == Entry::Kind::FreeBusy) {
            addPeriods(busy, *series.master, zones);
            continue;
        }
        const auto found = expand(series, zones, from, to);
        if (!found)
            return base::failure(found.error());
        for (const Occurrence& one : *found) {
            if (isOpaque(entryOf(series, one), address))
                busy += {one.start, one.end};
        }
    }
    return clipped(busy, from, to);
}

Entry freeBusyOf(const Stretches& busy, qint64 from, qint64 to, const QString& uid, qint64 stamp)
{
    Entry entry;
    entry.kind = Entry::Kind::FreeBusy;
    entry.uid = uid;
    entry.stamp = Moment::utc(stamp);
    entry.start = Moment::utc(from);
    entry.end = Moment::utc(to);
    for (const Stretch& one : busy)
        entry.busy += BusyPeriod{{Moment::utc(one.from), Moment::utc(one.to), std::nullopt}};
    return entry;
}

Stretches freeTimes(const Availability& person, const Zones& zones, qint64 from, qint64 to)
{
    return without(workingTimes(person.hours, zones, from, to), person.busy);
}

Stretches freeSlots(const Availability& a, const Availability& b, const Zones& zones, const SlotWish& wish)
{
    Q_ASSERT(wish.step > 0 && wish.length > 0);
    Stretches out;
    for (const Stretch& free : bothFree(a, b, zones, wish)) {
        const qint64 first = (free.from + wish.step - 1) / wish.step * wish.step;
        for (qint64 at = first; at + wish.length <= free.to; at += wish.step)
            out += {at, at + wish.length};
    }
    return out;
}

QList<WeeklySlot> weeklySlots(const Availability& a, const Availability& b, const Zones& zones, const QString& zone,
                              int weeks, const SlotWish& wish, int most)
{
    const Moment like = Moment::zoned(QDate(1970, 1, 1), QTime(0, 0), zone);
    SlotWish all = wish;
    all.to = wish.from + (qint64(weeks) * 7 + 1) * kSecondsOfDay; // and an hour, when the clocks go back
    const Stretches free = bothFree(a, b, zones, all);
    const QDate first = zones.fromUtc(wish.from, like).date();
    QList<WeeklySlot> found;
    for (int day = 0; day < 7; ++day) {
        for (qint64 second = 0; second < kSecondsOfDay; second += wish.step) {
            WeeklySlot slot{
                first.addDays(day).dayOfWeek(), QTime::fromMSecsSinceStartOfDay(int(second) * 1000), {}, {}};
            for (int week = 0; week < weeks; ++week) {
                const Moment start = Moment::zoned(first.addDays(day + 7 * week), slot.time, zone);
                const qint64 utc = zones.toUtc(start);
                const Stretch one{utc, utc + wish.length};
                if (utc < wish.from || !zones.exists(start))
                    continue;
                (contains(free, one) ? slot.fits : slot.clashes) += one;
            }
            if (!slot.fits.isEmpty())
                found += slot;
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const WeeklySlot& x, const WeeklySlot& y) {
        if (x.fits.size() != y.fits.size())
            return x.fits.size() > y.fits.size();
        return x.weekday != y.weekday ? x.weekday < y.weekday : x.time < y.time;
    });
    return found.mid(0, most);
}

} // namespace calendar
