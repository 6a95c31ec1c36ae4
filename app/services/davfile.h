// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/calendarfile.h"
#include "app/services/davround.h"

namespace store {
class Database;
}

namespace services {

// Store thread.

// A calendar that the person has as a file counts like one on a server, as it was when it was read; the same name
// replaces it. Where no entry of it can count, nothing is replaced. Errors: Malformed (code "not-icalendar" and others
// of calendar::read; "only-ours": all that is in it is from LXCP; "no-entries"), Storage.
[[nodiscard]] base::Result<FileReading> readCalendarFile(store::Database& db, const DavPerson& person,
                                                         const QString& name, const QByteArray& text);
// What is known of one that is forgotten, so that it can be put back.
struct CalendarFile
{
    DavCalendar calendar;
    QList<std::pair<DavEntry, QByteArray>> entries; // with their times
};
[[nodiscard]] base::Result<CalendarFile> forgetCalendarFile(store::Database& db, const QUrl& url);
[[nodiscard]] base::Result<void> putBackCalendarFile(store::Database& db, const DavPerson& person,
                                                     const CalendarFile& file);
[[nodiscard]] bool isCalendarFile(const QUrl& url);

// Busy times are kept as far as they were looked at; as time goes on it is done again, at most every few months.
[[nodiscard]] base::Result<void> lookAhead(store::Database& db, const DavPerson& person);

// When the entry keeps the person busy, of the time that is looked at. 'bare': timesOnly().
[[nodiscard]] calendar::Stretches busyOf(store::Database& db, const DavPerson& person, const calendar::Component& bare);
// Empty: not known.
[[nodiscard]] QString mailAddressOf(store::Database& db, const QString& personId);

} // namespace services
