// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davtimes.h"

#include "app/calendar/itip.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace services {

namespace {

constexpr qint64 kHalfDay = 43'200; // seconds

const QList<QByteArray> kTimeProperties{"UID",           "DTSTAMP", "DTSTART",  "DTEND",   "DURATION",
                                        "RRULE",         "EXRULE",  "RDATE",    "EXDATE",  "STATUS",
                                        "RECURRENCE-ID", "TRANSP",  "SEQUENCE", "FREEBUSY"};

QString mailOf(const QString& address)
{
    return address.isEmpty() ? QString() : QStringLiteral("mailto:") + address;
}

bool saysWhen(const calendar::Property& property, const QString& address)
{
    if (property.name == "ATTENDEE")
        return !address.isEmpty() && calendar::isSameAddress(QString::fromUtf8(property.value), mailOf(address));
    return kTimeProperties.contains(property.name);
}

// What others see of ours, put over what they have.
void putOver(calendar::Entry& theirs, const calendar::Entry& ours)
{
    theirs.sequence = std::max(theirs.sequence, ours.sequence);
    theirs.stamp = ours.stamp;
    theirs.start = ours.start;
    theirs.end = ours.end;
    theirs.duration = ours.duration;
    theirs.rules = ours.rules;
    theirs.exceptionRules.clear();
    theirs.dates = ours.dates;
    theirs.exceptions = ours.exceptions;
    theirs.summary = ours.summary;
    theirs.url = ours.url;
    theirs.location = ours.location;
    theirs.status = ours.status;
    theirs.transparent = ours.transparent;
}

calendar::Entry merge(calendar::Entry theirs, const calendar::Entry& ours)
{
    theirs.recurrence = ours.recurrence;
    putOver(theirs, ours);
    return theirs;
}

// The one of our series that takes place then, or that is the nearest of that day: where the series moved to another
// hour. Nothing: there is none.
std::optional<calendar::Entry> singleAt(const calendar::Series& ours, const calendar::Zones& zones, qint64 utc)
{
    const auto around =
        calendar::expand(calendar::Series{ours.uid, ours.master}, zones, utc - kHalfDay, utc + kHalfDay);
    if (!around || !ours.master->recurs())
        return std::nullopt;
    const auto nearest = std::ranges::min_element(
        *around, {}, [utc](const calendar::Occurrence& one) { return std::abs(one.start - utc); });
    if (nearest == around->end() || std::abs(nearest->start - utc) >= kHalfDay)
        return std::nullopt;
    calendar::Entry single = *ours.master;
    single.recurrence = nearest->recurrence;
    single.start = nearest->local;
    single.end = single.end.isValid() ? zones.fromUtc(nearest->end, single.end) : calendar::Moment();
    single.rules.clear();
    single.dates.clear();
    single.exceptions.clear();
    return single;
}

} // namespace

calendar::Component timesOnly(const calendar::Component& calendar, const QString& address)
{
    calendar::Component bare = calendar::emptyCalendar();
    for (const calendar::Component& one : calendar.components) {
        if (one.name == "VTIMEZONE") {
            bare.components += one;
            continue;
        }
        if (one.name != "VEVENT" && one.name != "VFREEBUSY")
            continue;
        calendar::Component entry{one.name};
        for (const calendar::Property& property : one.properties) {
            if (!saysWhen(property, address))
                continue;
            calendar::Property kept = property;
            if (kept.name == "ATTENDEE") {
                kept.parameters.removeIf([](const calendar::Parameter& some) { return some.name != "PARTSTAT"; });
                kept.original.clear();
            }
            entry.properties += kept;
        }
        bare.components += entry;
    }
    return bare;
}

base::Result<calendar::Stretches> knownBusyIn(const calendar::Component& calendar, const QString& address,
                                              const QString& zone, qint64 from, qint64 to)
{
    calendar::Zones zones(zone);
    zones.add(calendar);
    return calendar::busyTimes(calendar::seriesOf(calendar::entriesOf(calendar)), zones, from, to, mailOf(address));
}

calendar::Stretches busyIn(const calendar::Component& calendar, const QString& address, const QString& zone,
                           qint64 from, qint64 to)
{
    return knownBusyIn(calendar, address, zone, from, to).value_or(calendar::Stretches());
}

bool isOurs(const QString& uid, const QString& host)
{
    static const QRegularExpression kForm(QStringLiteral("^[a-z_]+-[0-9a-f]{32}@"));
    return uid.endsWith(QLatin1Char('@') + host) && kForm.match(uid).hasMatch();
}

calendar::Series mergedInto(const calendar::Component& theirs, const calendar::Series& ours)
{
    calendar::Series merged = ours;
    calendar::Zones zones;
    zones.add(theirs);
    const auto when = [&](const calendar::Moment& moment) {
        return moment.isValid() ? std::optional(zones.toUtc(moment)) : std::nullopt;
    };
    const auto entries = calendar::entriesOf(theirs);
    const auto find = [&](const calendar::Entry& mine, const calendar::Moment& recurrence) {
        return std::ranges::find_if(entries, [&](const calendar::Entry& one) {
            return one.uid == mine.uid && when(one.recurrence) == when(recurrence);
        });
    };
    const auto over = [&](calendar::Entry& mine) {
        auto found = find(mine, mine.recurrence);
        if (found == entries.end()) // one of a series that moves now has what all of it has
            found = find(mine, {});
        if (found != entries.end())
            mine = merge(*found, mine);
    };
    if (merged.master)
        over(*merged.master);
    for (calendar::Entry& changed : merged.changed)
        over(changed);
    for (const calendar::Entry& one : entries) {
        const bool isSingle = ours.master && one.uid == ours.uid && one.recurrence.isValid();
        const auto single = isSingle ? singleAt(ours, zones, zones.toUtc(one.recurrence)) : std::nullopt;
        const auto isThere = [&](const calendar::Entry& other) {
            return when(other.recurrence) == when(single->recurrence);
        };
        if (single && std::ranges::none_of(merged.changed, isThere))
            merged.changed.append(merge(one, *single));
    }
    return merged;
}

QByteArray davText(const calendar::Series& series)
{
    return calendar::written(calendar::calendarFrom(series));
}

QString davHash(const QByteArray& text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& line : text.split('\n')) {
        if (!line.startsWith("DTSTAMP") && !line.startsWith("SEQUENCE"))
            hash.addData(line);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace services
