// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davround.h"

#include "app/base/log.h"
#include "app/calendar/reader.h"
#include "app/services/calendarreader.h"
#include "app/services/davfile.h"
#include "app/services/davmerge.h"
#include "app/services/davtimes.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

namespace services {

namespace {

constexpr int kChunk = 100;         // entries that are fetched at once
constexpr int kWrittenBehind = 365; // days of due dates and events that are in the person's calendar
constexpr int kWrittenAhead = 3 * 365;
constexpr int kMostConflicts = 5; // about one entry in one visit: no endless race with another program
const auto kUntold = QStringLiteral("?");
const auto kRefused = QStringLiteral("calendar-refused");
const auto kReadOnly = QStringLiteral("calendar-read-only");
const auto kChanges = QStringLiteral("calendar-changes");

bool isGone(const base::Error& error)
{
    return error.httpStatus == 404 || error.httpStatus == 410;
}

// About this entry alone, and the same the next time: not the connection, the password or the whole server.
bool isAboutOne(const base::Error& error)
{
    return error.kind == base::Error::Kind::Rejected || error.kind == base::Error::Kind::Malformed ||
           error.kind == base::Error::Kind::Conflict;
}

// Somebody else has written it since it was read.
bool isOvertaken(const base::Error& error)
{
    return error.code == QLatin1StringView("changed-elsewhere");
}

// 403, 404, 405 and 410 mean that nobody may write there, or not this person; all else is about the one entry.
QString codeOfRefusal(const base::Error& error)
{
    if (isOvertaken(error))
        return kChanges;
    return error.httpStatus == 403 || error.httpStatus == 405 || isGone(error) ? kReadOnly : kRefused;
}

QUrl placeFor(const QUrl& calendar, const QString& uid)
{
    QUrl folder = calendar;
    if (!folder.path().endsWith(QLatin1Char('/')))
        folder.setPath(folder.path() + QLatin1Char('/'));
    return folder.resolved(QUrl(uid.section(QLatin1Char('@'), 0, 0) + QStringLiteral(".ics")));
}

bool isWithin(const QUrl& url, const QUrl& calendar)
{
    return !calendar.isEmpty() &&
           url.resolved(QUrl(QStringLiteral("."))) == placeFor(calendar, {}).resolved(QUrl(QStringLiteral(".")));
}

} // namespace

DavRound::DavRound(store::Store& store, net::Http& http, const caldav::Account& account, DavPerson person, Done done,
                   QObject* parent)
    : QObject(parent), m_store(store), m_client(http, account), m_person(std::move(person)), m_done(std::move(done))
{
}

void DavRound::start()
{
    store::Database& db = m_store.writer();
    if (const auto looked = lookAhead(db, m_person); !looked)
        qCWarning(lcStore, "own calendar: %s", qUtf8Printable(looked.error().detail));
    m_address = mailAddressOf(db, m_person.id);
    m_calendars = davtables::calendars(db);
    m_calendars.removeIf([](const DavCalendar& one) { return (!one.busy && !one.target) || isCalendarFile(one.url); });
    readNext();
}

void DavRound::readNext()
{
    if (m_calendars.isEmpty())
        return plan();
    m_reading = m_calendars.takeFirst();
    m_client.changes(m_reading.url, m_reading.syncToken, [this](const base::Result<caldav::Changes>& changes) {
        if (changes)
            return noteChanges(*changes);
        if (!isGone(changes.error()))
            return finish(changes.error());
        // The calendar is not there any more; the others are.
        m_refused = changes.error();
        if (kept(davtables::forgetEntries(m_store.writer(), m_reading.url)))
            readNext();
    });
}

void DavRound::noteChanges(const caldav::Changes& changes)
{
    store::Database& db = m_store.writer();
    auto known = davtables::etags(db, m_reading.url);
    m_wanted.clear();
    m_etags.clear();
    m_token = changes.syncToken;
    for (const auto& one : changes.changed) {
        if (const QString was = known.take(one.url); one.etag.isEmpty() || was != one.etag)
            m_wanted.append(one.url);
        m_etags.insert(one.url, one.etag);
    }
    QList<QUrl> gone = changes.gone;
    if (changes.whole)
        gone += known.keys();
    {
        store::Transaction transaction(db);
        base::Result<void> done = transaction.begun();
        for (qsizetype i = 0; done && i < gone.size(); ++i)
            done = davtables::removeEntry(db, gone.at(i));
        if (!kept(done.and_then([&] { return transaction.commit(); })))
            return;
    }
    readChunk();
}

void DavRound::readChunk()
{
    if (m_wanted.isEmpty()) {
        if (kept(davtables::setToken(m_store.writer(), m_reading.url, m_token)))
            readNext();
        return;
    }
    const QList<QUrl> chunk = m_wanted.mid(0, kChunk);
    m_wanted.remove(0, chunk.size());
    m_client.fetch(m_reading.url, chunk, [this](const base::Result<QList<caldav::Resource>>& all) {
        if (!all)
            return finish(all.error());
        {
            store::Transaction transaction(m_store.writer());
            base::Result<void> done = transaction.begun();
            for (qsizetype i = 0; done && i < all->size(); ++i)
                done = keep(all->at(i));
            if (!kept(done.and_then([&] { return transaction.commit(); })))
                return;
        }
        readChunk();
    });
}

base::Result<void> DavRound::keep(const caldav::Resource& resource)
{
    DavEntry entry{resource.url, resource.etag.isEmpty() ? m_etags.value(resource.url) : resource.etag, {}};
    const auto reading = calendar::read(resource.data);
    if (!reading || reading->components.isEmpty())
        return davtables::putEntry(m_store.writer(), m_reading.url, entry, {}, {}); // nobody reads it: it says nothing
    const calendar::Component bare = timesOnly(reading->components.first(), m_address);
    const auto entries = calendar::entriesOf(bare);
    if (!entries.isEmpty())
        entry.uid = entries.first().uid;
    if (isOurs(entry.uid, m_person.host))
        return davtables::putEntry(m_store.writer(), m_reading.url, entry, {}, {});
    return davtables::putEntry(m_store.writer(), m_reading.url, entry, calendar::written(bare),
                               busyOf(m_store.writer(), m_person, bare));
}

QHash<QString, calendar::Series> DavRound::wantedSeries() const
{
    const CalendarReader reader(m_store.writer(), m_person.id, m_person.now, m_person.zone);
    const QDate today = reader.today();
    QHash<QString, calendar::Series> wanted;
    // Without people: a server that sends invitations itself has nobody to send them to (RFC 6638).
    for (const calendar::Series& series : reader.sessions(m_person.host, false))
        wanted.insert(series.uid, series);
    for (const calendar::Dated& one :
         reader.dates(m_person.words, today.addDays(-kWrittenBehind), today.addDays(kWrittenAhead), false)) {
        const calendar::Series series = calendar::seriesFrom(one, m_person.host, today);
        wanted.insert(series.uid, series);
    }
    return wanted;
}

void DavRound::plan()
{
    store::Database& db = m_store.writer();
    for (const DavCalendar& one : davtables::calendars(db)) {
        if (one.target)
            m_target = one.url;
    }
    const auto wanted = m_target.isEmpty() ? QHash<QString, calendar::Series>() : wantedSeries();
    planRemovals(wanted);
    if (!m_target.isEmpty())
        planWrites(wanted);
    writeNext();
}

void DavRound::planRemovals(const QHash<QString, calendar::Series>& wanted)
{
    store::Database& db = m_store.writer();
    for (const DavWritten& one : davtables::writtenHere(db)) {
        if (wanted.contains(one.uid) && isWithin(one.url, m_target))
            continue;
        Task task;
        task.uid = one.uid;
        task.url = one.url;
        task.etag = one.etag.isEmpty() ? QString() : davtables::etagOf(db, one.url).value_or(one.etag);
        m_tasks.append(task);
    }
}

void DavRound::planWrites(const QHash<QString, calendar::Series>& wanted)
{
    store::Database& db = m_store.writer();
    QHash<QString, DavWritten> before;
    for (const DavWritten& one : davtables::writtenHere(db)) {
        if (isWithin(one.url, m_target))
            before.insert(one.uid, one);
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto there = davtables::entryWith(db, m_target, it.key());
        const bool known = before.contains(it.key());
        const DavWritten was = before.value(it.key());
        if (!there && it->master->isCancelled()) // it was never there, or was taken out already
            continue;
        Task task;
        task.uid = it.key();
        task.series = *it;
        task.text = davText(*it);
        if (known && was.hash == davHash(task.text))
            continue;
        task.url = there ? there->url : placeFor(m_target, it.key());
        task.etag = there ? there->etag : QString();
        task.stranger = there && (!known || there->etag != was.etag);
        task.isNew = !known;
        task.before = was.text;
        m_tasks.append(task);
    }
}

void DavRound::writeNext()
{
    if (m_tasks.isEmpty())
        return finish(m_refused);
    const Task task = m_tasks.takeFirst();
    if (!task.series)
        return remove(task);
    if (task.stranger)
        return mergeAndPut(task);
    put(task);
}

void DavRound::remove(const Task& task)
{
    const auto forget = [this, task] {
        store::Database& db = m_store.writer();
        if (kept(davtables::removeEntry(db, task.url).and_then([&] { return davtables::removeWritten(db, task.uid); })))
            writeNext();
    };
    if (task.etag.isEmpty())
        return forget(); // the person has taken it out already
    m_client.remove(task.url, task.etag, [this, task, forget](const base::Result<bool>& removed) {
        if (removed || isGone(removed.error()))
            return forget();
        Task again = task;
        if (!isTriedAgain(removed.error(), again))
            return failed(removed.error());
        // It was changed there meanwhile, and goes all the same: what it is about is no more.
        m_client.fetch(task.url.resolved(QUrl(QStringLiteral("."))), {task.url},
                       [this, again, forget](const base::Result<QList<caldav::Resource>>& found) mutable {
                           if (!found)
                               return failed(found.error());
                           if (found->isEmpty())
                               return forget();
                           again.etag = found->first().etag;
                           remove(again);
                       });
    });
}

// What is new is noted before it is sent: where the answer is lost, or nobody waits for it any more, it is known that
// it may be there.
void DavRound::put(const Task& task)
{
    store::Database& db = m_store.writer();
    if (task.isNew && !kept(davtables::putWritten(db, {task.uid, task.url, kUntold, {}})))
        return;
    m_client.put(task.url, task.text, task.etag, [this, task](const base::Result<QString>& etag) {
        if (etag)
            return wasPut(task, *etag);
        Task again = task;
        if (isTriedAgain(etag.error(), again))
            return mergeAndPut(again);
        const bool isNowhere = task.isNew && isAboutOne(etag.error());
        if (isNowhere && !kept(davtables::removeWritten(m_store.writer(), task.uid)))
            return;
        failed(etag.error());
    });
}

// Somebody else has written it: what they added stays.
void DavRound::mergeAndPut(Task task)
{
    m_client.fetch(task.url.resolved(QUrl(QStringLiteral("."))), {task.url},
                   [this, task](const base::Result<QList<caldav::Resource>>& found) {
                       if (!found)
                           return failed(found.error());
                       Task merged = task;
                       merged.stranger = false;
                       merged.etag.clear();
                       if (!found->isEmpty()) {
                           const auto reading = calendar::read(found->first().data);
                           merged.etag = found->first().etag;
                           if (reading && !reading->components.isEmpty())
                               merged.text =
                                   davText(mergedInto(reading->components.first(), *task.series, task.before));
                       }
                       put(merged);
                   });
}

void DavRound::wasPut(const Task& task, const QString& etag)
{
    store::Database& db = m_store.writer();
    // The hash is that of ours alone, so that it says whether ours changes. What somebody added goes into the text and
    // is theirs: the entry counts as not ours, so that the next change is put over what stands there, too. A server
    // that does not tell the ETag tells it with the next changes.
    const QByteArray ours = davText(*task.series);
    const QString hash = davHash(ours);
    const QString there = etag.isEmpty() ? kUntold : etag;
    const DavWritten now{task.uid, task.url, davHash(task.text) == hash ? there : kUntold, hash, ours};
    const auto noted = davtables::putWritten(db, now).and_then([&] {
        return davtables::putEntry(db, m_target, {task.url, there, task.uid}, {}, {});
    });
    if (kept(noted))
        writeNext();
}

bool DavRound::isTriedAgain(const base::Error& error, Task& task)
{
    return error.kind == base::Error::Kind::Conflict && ++task.conflicts <= kMostConflicts;
}

void DavRound::failed(const base::Error& error)
{
    if (!isAboutOne(error) || error.httpStatus == 401)
        return finish(error);
    qCWarning(lcNet, "own calendar: an entry was not taken: %s", qUtf8Printable(error.detail));
    // What the person can mend is told before what settles by itself.
    if (!m_refused || !isOvertaken(error)) {
        m_refused = error;
        m_refused->code = codeOfRefusal(error);
    }
    writeNext();
}

bool DavRound::kept(const base::Result<void>& done)
{
    if (!done)
        finish(done.error());
    return done.has_value();
}

void DavRound::finish(const std::optional<base::Error>& error)
{
    if (std::exchange(m_over, true))
        return;
    m_done(error);
}

} // namespace services
