// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davtimes.h"

#include "app/calendar/itip.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace services {

namespace {

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
