// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davfile.h"

#include "app/base/ids.h"
#include "app/base/timezones.h"
#include "app/calendar/reader.h"
#include "app/domain/person.h"
#include "app/services/davtimes.h"
#include "app/store/meta.h"
#include "app/store/people.h"
#include "app/store/table.h"
#include "app/store/transaction.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace services {

namespace {

constexpr qint64 kDaySeconds = 86'400;
constexpr int kBusyBehind = 31;  // days of which the busy times are kept
constexpr int kBusyAhead = 420;  // likewise
constexpr int kSliceMs = 30;     // after which others have their turn
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

// Another one each time: what is read counts when all of it is there.
QUrl newFileUrl(const QString& name)
{
    QUrl url;
    url.setScheme(QStringLiteral("file"));
    url.setPath(QLatin1Char('/') + name);
    url.setQuery(base::newId());
    return url;
}

QUrl entryUrl(const QUrl& file, const QString& uid)
{
    QUrl url = file;
    const QByteArray hash = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    url.setFragment(QString::fromLatin1(hash));
    return url;
}

base::Result<calendar::Stretches> knownBusyOf(const QString& mail, const DavPerson& person,
                                              const calendar::Component& bare)
{
    const qint64 now = person.now.toSecsSinceEpoch();
    return knownBusyIn(bare, mail, base::currentZoneName(person.zone.id()), now - kBusyBehind * kDaySeconds,
                       now + kBusyAhead * kDaySeconds);
}

// Why none of the entries of one UID can count, and what they are called; nothing: they can.
std::optional<FileReading::LeftOut> leftOut(const QList<calendar::Entry>& entries, const calendar::Component& part,
                                            const base::Result<calendar::Stretches>& busy, const QString& zone)
{
    calendar::Zones zones(zone);
    zones.add(part);
    for (const calendar::Entry& entry : entries) {
        const qint64 starts = entry.start.isValid() ? zones.toUtc(entry.start) : 0;
        FileReading::LeftOut out{entry.summary, QDateTime(), FileReading::Why::TooOften};
        if (entry.start.isValid())
            out.starts = QDateTime::fromSecsSinceEpoch(starts, Qt::UTC);
        if (!busy && busy.error().code == QLatin1StringView("not-expanded"))
            out.why = FileReading::Why::OtherCalendar;
        else if (!busy && busy.error().kind == base::Error::Kind::Malformed)
            out.why = FileReading::Why::NoSuchRule;
        const bool backwards = entry.end.isValid() && entry.start.isValid() && zones.toUtc(entry.end) < starts;
        const bool never = !entry.start.isValid() && entry.source.find("DTSTART");
        if (backwards)
            out.why = FileReading::Why::EndsFirst;
        if (never)
            out.why = FileReading::Why::NoSuchTime;
        if (entry.uid.isEmpty())
            out.why = FileReading::Why::NoUid;
        if (backwards || never || entry.uid.isEmpty() || !busy)
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
    return knownBusyOf(mailAddressOf(db, person.id), person, bare).value_or(calendar::Stretches());
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

FileRound::FileRound(store::Database& db, DavPerson person, const QString& name, QByteArray text)
    : m_db(db),
      m_person(std::move(person)),
      m_name(name),
      m_url(newFileUrl(name)),
      m_mail(mailAddressOf(db, m_person.id)),
      m_text(std::move(text))
{
}

int FileRound::percent() const
{
    constexpr int kRead = 20;
    if (!m_split)
        return m_file ? kRead / 2 : 0;
    return kRead + int((100 - kRead) * m_at / std::max<qsizetype>(1, m_parts.size()));
}

std::optional<base::Result<FileReading>> FileRound::step()
{
    if (!m_file) {
        const auto reading = calendar::read(std::exchange(m_text, {}));
        if (!reading || reading->components.isEmpty())
            return base::failure(reading ? unusable("not-icalendar") : reading.error());
        m_file = reading->components.first();
    } else if (!m_split) {
        for (const calendar::Entry& entry : calendar::entriesOf(*m_file))
            m_entries[entry.uid].append(entry);
        for (const calendar::Entry& nameless : m_entries.take(QString())) {
            if (const auto out =
                    leftOut({nameless}, *m_file, calendar::Stretches(), base::currentZoneName(m_person.zone.id())))
                m_result.leftOut.append(*out);
        }
        m_parts = split(timesOnly(*m_file, m_mail));
        m_file = calendar::Component();
        m_split = true;
    } else if (m_at < m_parts.size()) {
        if (const auto done = putSome(); !done)
            return base::failure(done.error());
    } else {
        return end();
    }
    return std::nullopt;
}

base::Result<void> FileRound::putSome()
{
    const QString zone = base::currentZoneName(m_person.zone.id());
    QElapsedTimer since;
    since.start();
    store::Transaction transaction(m_db);
    auto done = transaction.begun();
    for (; done && m_at < m_parts.size() && since.elapsed() < kSliceMs; ++m_at) {
        const auto& [uid, part] = m_parts.at(m_at);
        if (isOurs(uid, m_person.host)) {
            ++m_ours;
            continue;
        }
        const auto busy = knownBusyOf(m_mail, m_person, part);
        if (const auto out = leftOut(m_entries.value(uid), part, busy, zone)) {
            m_result.leftOut.append(*out);
        } else {
            const DavEntry entry{entryUrl(m_url, uid), QStringLiteral("file"), uid};
            done = davtables::putEntry(m_db, m_url, entry, calendar::written(part), *busy);
            ++m_result.entries;
        }
    }
    return done.and_then([&] { return transaction.commit(); });
}

// What is there by that name is replaced; its entries go later.
base::Result<FileReading> FileRound::end()
{
    if (m_result.entries == 0 && m_result.leftOut.isEmpty())
        return base::failure(unusable(m_ours > 0 ? "only-ours" : "no-entries"));
    if (m_result.entries == 0)
        return m_result;
    store::Transaction transaction(m_db);
    auto done = transaction.begun().and_then([&] { return davtables::putCalendar(m_db, m_url, m_name); });
    for (const DavCalendar& one : davtables::calendars(m_db)) {
        if (!isCalendarFile(one.url) || one.name != m_name || one.url == m_url)
            continue;
        done = done.and_then([&] { return davtables::setBusy(m_db, m_url, one.busy); }).and_then([&] {
            return davtables::removeCalendar(m_db, one.url);
        });
    }
    done = done.and_then([&] { return transaction.commit(); });
    return done ? base::Result<FileReading>(m_result) : base::failure(done.error());
}

base::Result<std::optional<DavCalendar>> forgetCalendarFile(store::Database& db, const QUrl& url)
{
    for (const DavCalendar& one : davtables::calendars(db)) {
        if (one.url == url && isCalendarFile(url))
            return davtables::removeCalendar(db, url).map([&] { return std::optional(one); });
    }
    return std::nullopt;
}

base::Result<void> putBackCalendarFile(store::Database& db, const DavCalendar& file)
{
    return davtables::putCalendar(db, file.url, file.name).and_then([&] {
        return davtables::setBusy(db, file.url, file.busy);
    });
}

base::Result<bool> sweepCalendarFiles(store::Database& db, const QSet<QUrl>& spared)
{
    QElapsedTimer since;
    since.start();
    QList<QUrl> known;
    for (const DavCalendar& one : davtables::calendars(db))
        known.append(one.url);
    store::Transaction transaction(db);
    auto done = transaction.begun();
    bool more = false;
    for (const QUrl& entry : done ? davtables::fileEntries(db) : QList<QUrl>()) {
        const QUrl file = entry.adjusted(QUrl::RemoveFragment);
        if (known.contains(file) || spared.contains(file))
            continue;
        more = since.elapsed() >= kSliceMs;
        if (more)
            break;
        done = done.and_then([&] { return davtables::removeEntry(db, entry); });
    }
    return done.and_then([&] { return transaction.commit(); }).map([more] { return more; });
}

} // namespace services
