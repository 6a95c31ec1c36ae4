// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caldav/caldavclient.h"
#include "app/calendar/freetime.h"

namespace store {
class Database;
}

namespace services {

// What the cache knows of a person's own calendars: which there are, when the entries in them are, and what LXCP has
// written into one of them. Thread of the connection.

struct DavCalendar
{
    QUrl url;
    QString name;
    bool busy = false;   // its times count
    bool target = false; // LXCP writes into it
    QString syncToken;
};

struct DavEntry
{
    QUrl url;
    QString etag;
    QString uid;
};

struct DavWritten
{
    QString uid;
    QUrl url;
    QString etag;      // empty: the person took it out; not that of what stands there: it has what somebody added
    QString hash;      // davHash()
    QByteArray text{}; // ours alone, as it was written last; empty: by a program that did not keep it
};

namespace davtables {

[[nodiscard]] QList<DavCalendar> calendars(store::Database& db); // by name
// Those that the server has now; what was chosen of them before stays, new ones are busy and none is written to. Files
// are left alone.
[[nodiscard]] base::Result<void> setCalendars(store::Database& db, const QList<caldav::Collection>& found);
[[nodiscard]] base::Result<void> putCalendar(store::Database& db, const QUrl& url,
                                             const QString& name); // its times count
[[nodiscard]] base::Result<void> removeCalendar(store::Database& db, const QUrl& url);
// Forgets what is known of the entries: everything is read again.
[[nodiscard]] base::Result<void> forgetEntries(store::Database& db, const QUrl& calendar);
[[nodiscard]] base::Result<void> setToken(store::Database& db, const QUrl& calendar, const QString& token);
[[nodiscard]] base::Result<void> setBusy(store::Database& db, const QUrl& calendar, bool busy);
[[nodiscard]] base::Result<void> setTarget(store::Database& db, const QUrl& calendar); // empty: none
// All but what was written: connected to the same server again, LXCP knows its own entries.
[[nodiscard]] base::Result<void> forgetAccount(store::Database& db);
// When LXCP has written into one of these calendars before, that one is the target again.
[[nodiscard]] base::Result<void> takeUpTarget(store::Database& db);

[[nodiscard]] QHash<QUrl, QString> etags(store::Database& db, const QUrl& calendar);
[[nodiscard]] std::optional<QString> etagOf(store::Database& db, const QUrl& entry);
// With their times, as putEntry() got them.
[[nodiscard]] QList<std::pair<DavEntry, QByteArray>> entries(store::Database& db, const QUrl& calendar);
// Of all files, also of those that are no longer known.
[[nodiscard]] QList<QUrl> fileEntries(store::Database& db);
[[nodiscard]] std::optional<DavEntry> entryWith(store::Database& db, const QUrl& calendar, const QString& uid);
// 'times': timesOnly() as text; 'busy' what it makes of the time that is looked at.
[[nodiscard]] base::Result<void> putEntry(store::Database& db, const QUrl& calendar, const DavEntry& entry,
                                          const QByteArray& times, const calendar::Stretches& busy);
// Also notes that it is gone where LXCP had written it.
[[nodiscard]] base::Result<void> removeEntry(store::Database& db, const QUrl& url);
// Each entry's text is given to 'busyOf' anew.
[[nodiscard]] base::Result<void> lookAgain(store::Database& db,
                                           const std::function<calendar::Stretches(const QByteArray& times)>& busyOf);

// Those that stand in a calendar that is known.
[[nodiscard]] QList<DavWritten> writtenHere(store::Database& db);
[[nodiscard]] base::Result<void> putWritten(store::Database& db, const DavWritten& one);
[[nodiscard]] base::Result<void> removeWritten(store::Database& db, const QString& uid);

// When the calendars that count keep the person busy in [from, to), seconds since 1970; or one of them alone.
[[nodiscard]] calendar::Stretches busy(store::Database& db, qint64 from, qint64 to, const QUrl& calendar = {});

} // namespace davtables

} // namespace services
