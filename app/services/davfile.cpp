// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davfile.h"

#include "app/base/timezones.h"
#include "app/calendar/reader.h"
#include "app/domain/person.h"
#include "app/services/davtimes.h"
#include "app/store/meta.h"
#include "app/store/people.h"
#include "app/store/table.h"
#include "app/store/transaction.h"

#include <QCryptographicHash>
#include <QUrl>

namespace services {

namespace {

constexpr qint64 kDaySeconds = 86'400;
constexpr int kBusyBehind = 31;  // days of which the busy times are kept
constexpr int kBusyAhead = 420;  // likewise
constexpr int kLeastAhead = 300; // days; less: everything is looked at again
const auto kUntil = QStringLiteral("dav_until");

// One calendar for each UID, with the zones of all.
QList<std::pair<QString, calendar::Component>> split(const calendar::Component& bare)
{
    calendar::Component zones = calendar::emptyCalendar();
    QList<std::pair<QString, calendar::Component>> parts;
    QHash<QString, qsizetype> places;
    for (const calendar::Component& one : bare.components) {
        if (one.name == "VTIMEZONE")
            zones.components += one;
    }
    for (const calendar::Component& one : bare.components) {
        const calendar::Property* uid = one.find("UID");
        if (one.name == "VTIMEZONE" || !uid)
            continue;
        const QString name = calendar::unescaped(uid->value);
        if (!places.contains(name)) {
            places.insert(name, parts.size());
            parts.append({name, zones});
        }
        parts[places.value(name)].second.components += one;
    }
    return parts;
}

base::Error unusable(const char* code)
{
    return {base::Error::Kind::Malformed, QStringLiteral("a calendar file"), 0, QString::fromLatin1(code), 0};
}

QUrl fileUrl(const QString& name)
{
    QUrl url;
    url.setScheme(QStringLiteral("file"));
    url.setPath(QLatin1Char('/') + name);
    return url;
}

QUrl entryUrl(const QUrl& file, const QString& uid)
{
    QUrl url = file;
    const QByteArray hash = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    url.setFragment(QString::fromLatin1(hash));
    return url;
}

base::Result<calendar::Stretches> knownBusyOf(store::Database& db, const DavPerson& person,
                                              const calendar::Component& bare)
{
    const qint64 now = person.now.toSecsSinceEpoch();
    return knownBusyIn(bare, mailAddressOf(db, person.id), base::currentZoneName(person.zone.id()),
                       now - kBusyBehind * kDaySeconds, now + kBusyAhead * kDaySeconds);
}

// Why none of the entries of one UID can count, and what they are called; nothing: they can.
std::optional<FileReading::LeftOut> leftOut(const calendar::Component& file, const QString& uid,
                                            const calendar::Component& part,
                                            const base::Result<calendar::Stretches>& busy, const QString& zone)
{
    calendar::Zones zones(zone);
    zones.add(part);
    for (const calendar::Entry& entry : calendar::entriesOf(file)) {
        if (entry.uid != uid)
            continue;
        const qint64 starts = entry.start.isValid() ? zones.toUtc(entry.start) : 0;
        FileReading::LeftOut out{entry.summary, QDateTime(), FileReading::Why::TooOften};
        if (entry.start.isValid())
            out.starts = QDateTime::fromSecsSinceEpoch(starts, Qt::UTC);
        const bool backwards = entry.end.isValid() && entry.start.isValid() && zones.toUtc(entry.end) < starts;
        if (backwards)
            out.why = FileReading::Why::EndsFirst;
        if (backwards || !busy)
            return out;
    }
    return std::nullopt;
}

} // namespace

bool isCalendarFile(const QUrl& url)
{
    return url.scheme() == QLatin1StringView("file");
}

QString mailAddressOf(store::Database& db, const QString& personId)
{
    return store::personOf(db, personId).value_or(domain::Person()).email;
}

calendar::Stretches busyOf(store::Database& db, const DavPerson& person, const calendar::Component& bare)
{
    return knownBusyOf(db, person, bare).value_or(calendar::Stretches());
}

base::Result<void> lookAhead(store::Database& db, const DavPerson& person)
{
    const qint64 now = person.now.toSecsSinceEpoch();
    const qint64 until = store::meta(db, kUntil).value_or(QString()).toLongLong();
    if (until >= now + kLeastAhead * kDaySeconds)
        return {};
    const auto looked = davtables::lookAgain(db, [&](const QByteArray& times) {
        const auto reading = calendar::read(times);
        return reading && !reading->components.isEmpty() ? busyOf(db, person, reading->components.first())
                                                         : calendar::Stretches();
    });
    return looked.and_then([&] { return store::setMeta(db, kUntil, QString::number(now + kBusyAhead * kDaySeconds)); });
}

base::Result<FileReading> readCalendarFile(store::Database& db, const DavPerson& person, const QString& name,
                                           const QByteArray& text)
{
    const auto reading = calendar::read(text);
    if (!reading || reading->components.isEmpty())
        return base::failure(reading ? unusable("not-icalendar") : reading.error());
    const QUrl url = fileUrl(name);
    store::Transaction transaction(db);
    auto done = transaction.begun().and_then([&] { return davtables::forgetEntries(db, url); }).and_then([&] {
        return davtables::putCalendar(db, url, name);
    });
    FileReading result;
    int ours = 0;
    const calendar::Component& file = reading->components.first();
    const QString zone = base::currentZoneName(person.zone.id());
    for (const auto& [uid, part] : split(timesOnly(file, mailAddressOf(db, person.id)))) {
        if (isOurs(uid, person.host)) {
            ++ours;
            continue;
        }
        const auto busy = knownBusyOf(db, person, part);
        if (const auto out = leftOut(file, uid, part, busy, zone)) {
            result.leftOut.append(*out);
        } else if (done) {
            const DavEntry entry{entryUrl(url, uid), QStringLiteral("file"), uid};
            done = davtables::putEntry(db, url, entry, calendar::written(part), *busy);
            ++result.entries;
        }
    }
    if (done && result.entries == 0 && !result.leftOut.isEmpty())
        return result; // what was done so far is undone
    if (done && result.entries == 0)
        done = base::failure(unusable(ours > 0 ? "only-ours" : "no-entries"));
    done = done.and_then([&] { return transaction.commit(); });
    return done ? base::Result<FileReading>(result) : base::failure(done.error());
}

base::Result<CalendarFile> forgetCalendarFile(store::Database& db, const QUrl& url)
{
    CalendarFile file;
    for (const DavCalendar& one : davtables::calendars(db)) {
        if (one.url == url)
            file = {one, davtables::entries(db, url)};
    }
    store::Transaction transaction(db);
    const auto done = transaction.begun()
                          .and_then([&] { return davtables::forgetEntries(db, url); })
                          .and_then([&] { return davtables::removeCalendar(db, url); })
                          .and_then([&] { return transaction.commit(); });
    return done ? base::Result<CalendarFile>(file) : base::failure(done.error());
}

base::Result<void> putBackCalendarFile(store::Database& db, const DavPerson& person, const CalendarFile& file)
{
    const QUrl& url = file.calendar.url;
    store::Transaction transaction(db);
    auto done =
        transaction.begun().and_then([&] { return davtables::putCalendar(db, url, file.calendar.name); }).and_then([&] {
            return davtables::setBusy(db, url, file.calendar.busy);
        });
    for (const auto& [entry, times] : file.entries) {
        const auto reading = calendar::read(times);
        const bool readable = reading && !reading->components.isEmpty();
        const auto busy = readable ? busyOf(db, person, reading->components.first()) : calendar::Stretches();
        done = done.and_then(
            [&, &entry = entry, &times = times] { return davtables::putEntry(db, url, entry, times, busy); });
    }
    return done.and_then([&] { return transaction.commit(); });
}

} // namespace services
