// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timezones.h"
#include "app/calendar/days.h"
#include "app/calendar/zones.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace calendar {

namespace {

struct Change
{
    qint64 utc = 0;
    int from = 0, to = 0; // offsets
    bool daylight = false;
    QString name;

    [[nodiscard]] qint64 local() const { return utc + from; } // as DTSTART of an observance is written
    [[nodiscard]] bool isLike(const Change& other) const
    {
        return from == other.from && to == other.to && daylight == other.daylight && name == other.name;
    }
};

QList<Change> changesOf(const QTimeZone& zone, const QDate& from, const QDate& to)
{
    QList<Change> changes;
    const QDateTime begin(from, QTime(0, 0), Qt::UTC);
    int offset = zone.offsetFromUtc(begin);
    for (const auto& one : zone.transitions(begin, QDateTime(to, QTime(0, 0), Qt::UTC))) {
        const Change change{one.atUtc.toSecsSinceEpoch(), offset, one.offsetFromUtc, one.daylightTimeOffset != 0,
                            one.abbreviation};
        // A change of the name alone moves no clock.
        if (change.from != change.to)
            changes += change;
        offset = one.offsetFromUtc;
    }
    return changes;
}

// Where in its month a change comes: the same for all of them, or there is no rule.
struct Place
{
    int month = 0, nth = 0, weekday = 0;
    qint64 time = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

Place placeOf(const Change& change, bool fromEnd)
{
    const QDate date = dateOf(dayOf(change.local()));
    const int nth = fromEnd ? -((date.daysInMonth() - date.day()) / 7 + 1) : (date.day() - 1) / 7 + 1;
    return {date.month(), nth, date.dayOfWeek(), change.local() - dayOf(change.local()) * kSecondsOfDay};
}

int yearOf(const Change& change)
{
    return dateOf(dayOf(change.local())).year();
}

// How many changes from `first` on come at the same place of each year.
qsizetype runLength(const QList<Change>& changes, qsizetype first, bool fromEnd)
{
    qsizetype next = first + 1;
    while (next < changes.size() && yearOf(changes[next]) == yearOf(changes[next - 1]) + 1 &&
           placeOf(changes[next], fromEnd) == placeOf(changes[first], fromEnd))
        ++next;
    return next - first;
}

Component observance(const Change& first)
{
    Component part{first.daylight ? QByteArray("DAYLIGHT") : QByteArray("STANDARD")};
    part.properties += Property{"DTSTART", {}, text(Moment{Moment::Form::Floating, first.local()})};
    part.properties += Property{"TZOFFSETFROM", {}, offsetText(first.from)};
    part.properties += Property{"TZOFFSETTO", {}, offsetText(first.to)};
    part.properties += textProperty("TZNAME", first.name);
    return part;
}

QByteArray ruleText(const Place& place)
{
    static const char* const days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(place.month) + ";BYDAY=" + QByteArray::number(place.nth) +
           days[place.weekday - 1];
}

// `changes` are alike; `last` is the last year of the window.
void addGroup(Component& zone, const QList<Change>& changes, int last)
{
    QList<Change> loose;
    for (qsizetype at = 0; at < changes.size();) {
        const qsizetype ahead = runLength(changes, at, false);
        const qsizetype back = runLength(changes, at, true);
        const qsizetype length = qMax(ahead, back);
        if (length < 3) {
            loose += changes[at++];
            continue;
        }
        Component part = observance(changes[at]);
        QByteArray rule = ruleText(placeOf(changes[at], back >= ahead));
        const Change& end = changes[at + length - 1];
        if (yearOf(end) < last)
            rule += ";UNTIL=" + text(Moment::utc(end.utc));
        part.properties += Property{"RRULE", {}, rule};
        zone.components += part;
        at += length;
    }
    if (loose.isEmpty())
        return;
    Component part = observance(loose.first());
    for (const Change& change : loose.mid(1))
        part.properties += Property{"RDATE", {}, text(Moment{Moment::Form::Floating, change.local()})};
    zone.components += part;
}

} // namespace

std::optional<Component> zoneComponent(const QString& iana, const QDate& from, const QDate& to)
{
    if (!base::isZoneName(iana) || from >= to)
        return std::nullopt;
    const QTimeZone zone = base::zoneNamed(iana);
    // Whole years, so that what holds at the end is seen for each of its changes.
    const QDate begin(from.year(), 1, 1);
    const QDate end(to.year() + 1, 1, 1);
    Component component{"VTIMEZONE"};
    component.properties += textProperty("TZID", iana);
    const QDateTime first(begin, QTime(0, 0), Qt::UTC);
    const int offset = zone.offsetFromUtc(first);
    const Change before{first.toSecsSinceEpoch() - offset, offset, offset, false, zone.abbreviation(first)};
    component.components += observance(before);
    QList<Change> changes = changesOf(zone, begin, end);
    while (!changes.isEmpty()) {
        QList<Change> alike;
        const Change kind = changes.first();
        changes.removeIf([&](const Change& one) {
            const bool is = one.isLike(kind);
            if (is)
                alike += one;
            return is;
        });
        addGroup(component, alike, to.year());
    }
    return component;
}

} // namespace calendar
