// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/publish.h"

#include "app/calendar/itip.h"

namespace calendar {

namespace {

constexpr int kToldDays = 90;

Entry entryOf(const Dated& one)
{
    Entry entry;
    entry.summary = one.title;
    entry.description = one.description;
    entry.location = one.location;
    entry.url = one.url;
    if (!one.category.isEmpty())
        entry.categories = {one.category};
    if (one.task) {
        entry.kind = Entry::Kind::Todo;
        entry.end = Moment::day(one.day);
        entry.status = one.begun ? "IN-PROCESS" : "NEEDS-ACTION";
    } else if (one.day.isValid()) {
        entry.start = Moment::day(one.day);
        entry.end = Moment::day(one.day.addDays(1));
        entry.transparent = true;
    } else {
        entry.status = one.cancelled ? "CANCELLED" : one.perhaps ? "TENTATIVE" : "CONFIRMED";
        entry.transparent = one.cancelled;
        entry.start = Moment::at(one.starts, one.zone);
        if (one.ends.isValid())
            entry.end = Moment::at(one.ends, one.zone);
    }
    return entry;
}

} // namespace

bool isStillTold(const QDateTime& cancelledAt, const QDateTime& starts, const QDateTime& now)
{
    return starts > now || cancelledAt.addDays(kToldDays) > now;
}

Series seriesFrom(const Dated& one, const QString& host, const QDate& today)
{
    Entry entry = entryOf(one);
    entry.uid = stableUid(one.kind, one.id, host);
    entry.sequence = one.revision;
    const QDateTime stamp = one.changed.isValid() ? one.changed : QDateTime(today, QTime(0, 0), Qt::UTC);
    entry.stamp = Moment::utc(stamp.toSecsSinceEpoch());
    return {entry.uid, entry, {}};
}

Component published(const QString& name, const QList<Dated>& all, const QString& host, const QDate& today,
                    const QList<Series>& more)
{
    Component calendar = emptyCalendar("PUBLISH");
    calendar.properties += textProperty("NAME", name); // RFC 7986 section 5.1
    calendar.properties += textProperty("X-WR-CALNAME", name);
    calendar.properties += Property{"REFRESH-INTERVAL", {{"VALUE", "DURATION"}}, "PT1H"};
    calendar.properties += Property{"X-PUBLISHED-TTL", {}, "PT1H"};
    QStringList zones;
    QList<Component> entries;
    QList<Series> series;
    for (const Dated& one : all)
        series += seriesFrom(one, host, today);
    for (const Series& one : series + more) {
        QList<Entry> parts = one.changed;
        if (one.master)
            parts.prepend(*one.master);
        for (const Entry& entry : std::as_const(parts)) {
            if (entry.start.form == Moment::Form::Zoned && !zones.contains(entry.start.zone))
                zones += entry.start.zone;
            entries += componentFrom(entry);
        }
    }
    for (const QString& zone : std::as_const(zones)) {
        if (const auto component = zoneComponent(zone, today.addYears(-2), today.addYears(10)))
            calendar.components += *component;
    }
    calendar.components += entries;
    return calendar;
}

} // namespace calendar
