// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/davtables.h"

#include "app/store/database.h"
#include "app/store/transaction.h"

namespace services::davtables {

namespace {

constexpr int kMostStretches = 5000; // that are looked at at once

QString davKey(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

template <typename... A>
base::Result<void> davRun(store::Database& db, const char* sql, const A&... values)
{
    auto row = db.statement(sql);
    row.args(values...);
    return row.run();
}

base::Result<void> putBusy(store::Database& db, const QString& key, const calendar::Stretches& busy)
{
    if (const auto gone = davRun(db, "DELETE FROM dav_busy WHERE entry = ?1", key); !gone)
        return gone;
    for (const calendar::Stretch& one : busy) {
        const auto kept =
            davRun(db, "INSERT INTO dav_busy (entry, starts, ends) VALUES (?1, ?2, ?3)", key, one.from, one.to);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace

QList<DavCalendar> calendars(store::Database& db)
{
    QList<DavCalendar> all;
    auto row = db.statement("SELECT url, name, busy, target, sync_token FROM dav_calendar ORDER BY name, url");
    while (row.next())
        all.append({QUrl::fromEncoded(row.bytes(0)), row.text(1), row.number(2) != 0, row.number(3) != 0, row.text(4)});
    return all;
}

base::Result<void> putCalendar(store::Database& db, const QUrl& url, const QString& name)
{
    return davRun(db,
                  "INSERT INTO dav_calendar (url, name, busy, target, sync_token) VALUES (?1, ?2, 1, 0, '') ON "
                  "CONFLICT (url) DO UPDATE SET name = ?2",
                  davKey(url), name);
}

base::Result<void> removeCalendar(store::Database& db, const QUrl& url)
{
    return davRun(db, "DELETE FROM dav_calendar WHERE url = ?1", davKey(url));
}

base::Result<void> setCalendars(store::Database& db, const QList<caldav::Collection>& found)
{
    store::Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    QStringList keys;
    for (const caldav::Collection& one : found) {
        keys.append(davKey(one.url));
        const auto kept = putCalendar(db, one.url, one.name.isEmpty() ? one.url.path() : one.name);
        if (!kept)
            return kept;
    }
    for (const DavCalendar& known : calendars(db)) {
        if (keys.contains(davKey(known.url)) || known.url.scheme() == QLatin1StringView("file"))
            continue;
        const auto gone = forgetEntries(db, known.url).and_then([&] { return removeCalendar(db, known.url); });
        if (!gone)
            return gone;
    }
    return transaction.commit();
}

base::Result<void> forgetEntries(store::Database& db, const QUrl& calendar)
{
    const QString key = davKey(calendar);
    return davRun(db, "DELETE FROM dav_busy WHERE entry IN (SELECT url FROM dav_entry WHERE calendar = ?1)", key)
        .and_then([&] { return davRun(db, "DELETE FROM dav_entry WHERE calendar = ?1", key); })
        .and_then([&] { return setToken(db, calendar, {}); });
}

base::Result<void> setToken(store::Database& db, const QUrl& calendar, const QString& token)
{
    return davRun(db, "UPDATE dav_calendar SET sync_token = ?2 WHERE url = ?1", davKey(calendar), token);
}

base::Result<void> setBusy(store::Database& db, const QUrl& calendar, bool busy)
{
    return davRun(db, "UPDATE dav_calendar SET busy = ?2 WHERE url = ?1", davKey(calendar), busy);
}

base::Result<void> setTarget(store::Database& db, const QUrl& calendar)
{
    return davRun(db, "UPDATE dav_calendar SET target = (url = ?1)", davKey(calendar));
}

base::Result<void> forgetAccount(store::Database& db)
{
    return db.exec("DELETE FROM dav_calendar; DELETE FROM dav_entry; DELETE FROM dav_busy; "
                   "DELETE FROM meta WHERE name LIKE 'dav\\_%' ESCAPE '\\'");
}

base::Result<void> takeUpTarget(store::Database& db)
{
    return db.exec("UPDATE dav_calendar SET target = 1 WHERE NOT EXISTS (SELECT 1 FROM dav_calendar WHERE target = 1) "
                   "AND url = (SELECT c.url FROM dav_calendar c JOIN dav_written w ON substr(w.url, 1, length(c.url)) "
                   "= c.url GROUP BY c.url ORDER BY count(*) DESC, c.url LIMIT 1)");
}

QHash<QUrl, QString> etags(store::Database& db, const QUrl& calendar)
{
    QHash<QUrl, QString> known;
    auto row = db.statement("SELECT url, etag FROM dav_entry WHERE calendar = ?1");
    row.args(davKey(calendar));
    while (row.next())
        known.insert(QUrl::fromEncoded(row.bytes(0)), row.text(1));
    return known;
}

std::optional<QString> etagOf(store::Database& db, const QUrl& entry)
{
    auto row = db.statement("SELECT etag FROM dav_entry WHERE url = ?1");
    row.args(davKey(entry));
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

QList<std::pair<DavEntry, QByteArray>> entries(store::Database& db, const QUrl& calendar)
{
    QList<std::pair<DavEntry, QByteArray>> all;
    auto row = db.statement("SELECT url, etag, uid, times FROM dav_entry WHERE calendar = ?1");
    row.args(davKey(calendar));
    while (row.next())
        all.append({{QUrl::fromEncoded(row.bytes(0)), row.text(1), row.text(2)}, row.bytes(3)});
    return all;
}

QList<QUrl> fileEntries(store::Database& db)
{
    QList<QUrl> all;
    auto row = db.statement("SELECT url FROM dav_entry WHERE url >= 'file:' AND url < 'file;'");
    while (row.next())
        all.append(QUrl::fromEncoded(row.bytes(0)));
    return all;
}

std::optional<DavEntry> entryWith(store::Database& db, const QUrl& calendar, const QString& uid)
{
    auto row = db.statement("SELECT url, etag, uid FROM dav_entry WHERE calendar = ?1 AND uid = ?2");
    row.args(davKey(calendar), uid);
    if (!row.next())
        return std::nullopt;
    return DavEntry{QUrl::fromEncoded(row.bytes(0)), row.text(1), row.text(2)};
}

base::Result<void> putEntry(store::Database& db, const QUrl& calendar, const DavEntry& entry, const QByteArray& times,
                            const calendar::Stretches& busy)
{
    const QString key = davKey(entry.url);
    const auto kept = davRun(db,
                             "INSERT INTO dav_entry (url, calendar, etag, uid, times) VALUES (?1, ?2, ?3, ?4, ?5) ON "
                             "CONFLICT (url) DO UPDATE SET calendar = ?2, etag = ?3, uid = ?4, times = ?5",
                             key, davKey(calendar), entry.etag, entry.uid, times);
    return kept ? putBusy(db, key, busy) : kept;
}

base::Result<void> removeEntry(store::Database& db, const QUrl& url)
{
    const QString key = davKey(url);
    return putBusy(db, key, {})
        .and_then([&] { return davRun(db, "DELETE FROM dav_entry WHERE url = ?1", key); })
        .and_then([&] { return davRun(db, "UPDATE dav_written SET etag = '' WHERE url = ?1", key); });
}

base::Result<void> lookAgain(store::Database& db,
                             const std::function<calendar::Stretches(const QByteArray& times)>& busyOf)
{
    QList<std::pair<QString, QByteArray>> all;
    {
        auto row = db.statement("SELECT url, times FROM dav_entry WHERE times <> ''");
        while (row.next())
            all.append({row.text(0), row.bytes(1)});
    }
    store::Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    for (const auto& [key, times] : std::as_const(all)) {
        if (const auto kept = putBusy(db, key, busyOf(times)); !kept)
            return kept;
    }
    return transaction.commit();
}

QList<DavWritten> writtenHere(store::Database& db)
{
    QList<DavWritten> all;
    auto row = db.statement("SELECT uid, url, etag, hash, text FROM dav_written w WHERE EXISTS (SELECT 1 FROM "
                            "dav_calendar c WHERE substr(w.url, 1, length(c.url)) = c.url)");
    while (row.next())
        all.append({row.text(0), QUrl::fromEncoded(row.bytes(1)), row.text(2), row.text(3), row.bytes(4)});
    return all;
}

base::Result<void> putWritten(store::Database& db, const DavWritten& one)
{
    return davRun(
        db,
        "INSERT INTO dav_written (uid, url, etag, hash, text) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (uid) DO "
        "UPDATE SET url = ?2, etag = ?3, hash = ?4, text = ?5",
        one.uid, davKey(one.url), one.etag, one.hash, one.text);
}

base::Result<void> removeWritten(store::Database& db, const QString& uid)
{
    return davRun(db, "DELETE FROM dav_written WHERE uid = ?1", uid);
}

calendar::Stretches busy(store::Database& db, qint64 from, qint64 to, const QUrl& calendar)
{
    QList<calendar::Stretch> all;
    auto row = db.statement("SELECT b.starts, b.ends FROM dav_busy b JOIN dav_entry e ON e.url = b.entry JOIN "
                            "dav_calendar c ON c.url = e.calendar WHERE c.busy = 1 AND b.ends > ?1 AND b.starts < ?2 "
                            "AND (?4 = '' OR c.url = ?4) ORDER BY b.starts LIMIT ?3");
    row.args(from, to, kMostStretches, davKey(calendar));
    while (row.next())
        all.append({row.number(0), row.number(1)});
    return calendar::joined(all);
}

} // namespace services::davtables
