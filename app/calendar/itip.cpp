// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/itip.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace calendar {

namespace {

void noteZones(const Entry& entry, QSet<QString>& zones)
{
    QList<Moment> moments{entry.start, entry.end, entry.recurrence};
    moments += entry.exceptions;
    for (const Period& date : entry.dates)
        moments += date.start;
    for (const Moment& moment : std::as_const(moments)) {
        if (moment.form == Moment::Form::Zoned)
            zones.insert(moment.zone);
    }
}

QList<Entry> allOf(const Series& series)
{
    QList<Entry> entries = series.changed;
    if (series.master)
        entries.prepend(*series.master);
    return entries;
}

// The entry for an instance: what was changed of it, else the master as if it were that instance.
std::optional<Entry> instanceOf(const Series& series, const Moment& recurrence)
{
    for (const Entry& entry : series.changed) {
        if (entry.recurrence == recurrence)
            return entry;
    }
    if (!series.master || !recurrence.isValid())
        return series.master;
    Entry entry = *series.master;
    const Moment was = entry.start;
    entry.rules.clear();
    entry.exceptionRules.clear();
    entry.dates.clear();
    entry.exceptions.clear();
    entry.recurrence = recurrence;
    entry.start = recurrence;
    if (entry.end.isValid())
        entry.end.local += recurrence.local - was.local;
    return entry;
}

bool isOlder(const Entry& message, const Entry& known)
{
    if (message.sequence != known.sequence)
        return message.sequence < known.sequence;
    return message.stamp.isValid() && known.stamp.isValid() && message.stamp.local < known.stamp.local;
}

Applied nothing(const Series& series, const char* why)
{
    return {series, Applied::What::Nothing, QString::fromUtf8(why)};
}

// A new or changed master, or one instance.
Applied applyRequest(Series series, const QList<Entry>& entries)
{
    Applied result{series, Applied::What::Nothing, QStringLiteral("older than what is known")};
    for (const Entry& entry : entries) {
        if (!entry.recurrence.isValid()) {
            if (series.master && isOlder(entry, *series.master))
                continue;
            result.what = series.master ? Applied::What::Updated : Applied::What::Added;
            // The instances that were changed are not those of the new series any more (RFC 5546 section 3.2.2.1).
            if (series.master && mustRaise(*series.master, entry))
                series.changed.clear();
            series.master = entry;
            series.uid = entry.uid;
            continue;
        }
        const auto same = std::find_if(series.changed.begin(), series.changed.end(),
                                       [&](const Entry& one) { return one.recurrence == entry.recurrence; });
        if (same != series.changed.end() && isOlder(entry, *same))
            continue;
        if (same == series.changed.end() && series.master && entry.sequence < series.master->sequence)
            continue;
        if (same != series.changed.end())
            *same = entry;
        else
            series.changed += entry;
        series.uid = entry.uid;
        if (result.what == Applied::What::Nothing)
            result.what = Applied::What::Updated;
    }
    result.series = series;
    return result;
}

Applied applyReply(Series series, const QList<Entry>& entries, const QString& from)
{
    Applied result = nothing(series, "an answer to an older invitation or of somebody who is not invited");
    for (const Entry& answer : entries) {
        if (answer.attendees.isEmpty() || (!from.isEmpty() && !isSameAddress(answer.attendees.first().address, from)))
            continue;
        std::optional<Entry> target = instanceOf(series, answer.recurrence);
        if (!target || answer.sequence < target->sequence)
            continue;
        const Person& who = answer.attendees.first();
        const auto invited = std::find_if(target->attendees.begin(), target->attendees.end(),
                                          [&](const Person& one) { return isSameAddress(one.address, who.address); });
        if (invited == target->attendees.end())
            continue;
        invited->participation = who.participation;
        invited->asked = false;
        result.what = Applied::What::Answered;
        if (!answer.recurrence.isValid()) {
            series.master = target;
            continue;
        }
        series.changed.removeIf([&](const Entry& one) { return one.recurrence == answer.recurrence; });
        series.changed += *target;
    }
    result.series = series;
    return result;
}

Applied applyCancel(Series series, const QList<Entry>& entries)
{
    Applied result = nothing(series, "older than what is known");
    for (const Entry& entry : entries) {
        std::optional<Entry> target = instanceOf(series, entry.recurrence);
        if (!target || isOlder(entry, *target))
            continue;
        target->status = "CANCELLED";
        target->sequence = qMax(entry.sequence, target->sequence);
        target->stamp = entry.stamp;
        result.what = Applied::What::Cancelled;
        if (!entry.recurrence.isValid()) {
            series.master = target;
            continue;
        }
        target->andFuture = entry.andFuture;
        series.changed.removeIf([&](const Entry& one) { return one.recurrence == entry.recurrence; });
        series.changed += *target;
    }
    result.series = series;
    return result;
}

bool comesFromOrganizer(const Series& series, const QList<Entry>& entries, const QString& from)
{
    const Entry& known = series.master ? *series.master : entries.first();
    return from.isEmpty() || !known.organizer || isSameAddress(known.organizer->address, from);
}

Component message(const QByteArray& method, const Entry& entry)
{
    Series one{entry.uid};
    if (entry.recurrence.isValid())
        one.changed += entry;
    else
        one.master = entry;
    return calendarFrom(one, method);
}

} // namespace

QString stableUid(const QString& kind, const QString& id, const QString& host)
{
    const QByteArray hash =
        QCryptographicHash::hash((kind + u'\n' + id + u'\n' + host).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1-%2@%3").arg(kind, QString::fromLatin1(hash.toHex().left(32)), host);
}

Component calendarFrom(const Series& series, const QByteArray& method)
{
    Component calendar = emptyCalendar(method);
    const QList<Entry> entries = allOf(series);
    QSet<QString> names;
    QDate first(2020, 1, 1);
    for (const Entry& entry : entries) {
        noteZones(entry, names);
        if (entry.start.isValid())
            first = qMin(first, entry.start.date());
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    for (const QString& name : std::as_const(sorted)) {
        if (auto zone = zoneComponent(ianaName(name), first.addYears(-1), first.addYears(30))) {
            zone->set(textProperty("TZID", name));
            calendar.components += *zone;
        }
    }
    for (const Entry& entry : entries)
        calendar.components += componentFrom(entry);
    return calendar;
}

Component request(const Series& series, qint64 stamp)
{
    Series stamped = series;
    if (stamped.master)
        stamped.master->stamp = Moment::utc(stamp);
    for (Entry& entry : stamped.changed)
        entry.stamp = Moment::utc(stamp);
    return calendarFrom(stamped, "REQUEST");
}

bool mustRaise(const Entry& before, const Entry& after)
{
    return before.start != after.start || before.end != after.end || before.duration != after.duration ||
           before.rules != after.rules || before.dates != after.dates || before.exceptions != after.exceptions ||
           before.location != after.location || before.status != after.status;
}

std::optional<Component> reply(const Series& series, const QString& address, const QByteArray& participation,
                               qint64 stamp, const Moment& recurrence)
{
    const std::optional<Entry> entry = instanceOf(series, recurrence);
    if (!entry)
        return std::nullopt;
    Entry answer;
    answer.kind = entry->kind;
    answer.uid = entry->uid;
    answer.sequence = entry->sequence;
    answer.organizer = entry->organizer;
    answer.summary = entry->summary;
    answer.recurrence = recurrence;
    answer.start = entry->start;
    answer.stamp = Moment::utc(stamp);
    for (const Person& person : entry->attendees) {
        if (isSameAddress(person.address, address)) {
            answer.attendees = {person};
            answer.attendees.first().participation = participation;
            answer.attendees.first().asked = false;
            return message("REPLY", answer);
        }
    }
    return std::nullopt;
}

Component cancel(const Series& series, qint64 stamp, const Moment& recurrence)
{
    Entry entry = instanceOf(series, recurrence).value_or(Entry{});
    entry.uid = series.uid;
    entry.sequence += 1;
    entry.stamp = Moment::utc(stamp);
    entry.status = "CANCELLED";
    entry.source.components.clear(); // nobody wants to be reminded of it
    return message("CANCEL", entry);
}

base::Result<Applied> apply(const Series& current, const Component& message, const QString& from)
{
    const Property* method = message.find("METHOD");
    const QList<Entry> entries = entriesOf(message);
    if (!method || entries.isEmpty())
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("no METHOD or no entry"));
    for (const Entry& entry : entries) {
        if (entry.uid.isEmpty())
            return base::failure(base::Error::Kind::Malformed, QStringLiteral("no UID"));
        if (entry.uid != entries.first().uid || (!current.uid.isEmpty() && entry.uid != current.uid))
            return base::failure(base::Error::Kind::Rejected, QStringLiteral("another UID"));
    }
    const QByteArray what = method->value.trimmed().toUpper();
    if (what == "REPLY")
        return applyReply(current, entries, from);
    if (!comesFromOrganizer(current, entries, from))
        return nothing(current, "not from the organizer");
    if (what == "REQUEST" || what == "PUBLISH" || what == "ADD")
        return applyRequest(current, entries);
    if (what == "CANCEL")
        return applyCancel(current, entries);
    return base::failure(base::Error::Kind::Rejected,
                         QStringLiteral("method %1").arg(QString::fromUtf8(what.left(40))));
}

} // namespace calendar
