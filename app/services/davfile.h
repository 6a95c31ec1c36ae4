// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/entry.h"
#include "app/services/calendarfile.h"
#include "app/services/davround.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace store {
class Database;
}

namespace services {

// Store thread.

// A calendar that the person has as a file counts like one on a server, as it was when it was read; the same name
// replaces it. Where no entry of it can count, nothing is replaced. It is read step by step, between which the store
// does what else there is, and counts when all of it is there; what was read of one that was dropped is swept later.
class FileRound final
{
    Q_DISABLE_COPY_MOVE(FileRound)

public:
    FileRound(store::Database& db, DavPerson person, const QString& name, QByteArray text);

    // Nothing: there is more to do. Errors: Malformed (code "not-icalendar" and others of calendar::read; "only-ours":
    // all that is in it is from LXCP; "no-entries"), Storage.
    [[nodiscard]] std::optional<base::Result<FileReading>> step();
    [[nodiscard]] int percent() const;

private:
    base::Result<void> putSome();
    base::Result<FileReading> end();

    store::Database& m_db;
    const DavPerson m_person;
    const QString m_name;
    const QUrl m_url;
    const QString m_mail;
    QByteArray m_text;
    std::optional<calendar::Component> m_file;
    bool m_split = false;
    QHash<QString, QList<calendar::Entry>> m_entries; // by UID
    QList<std::pair<QString, calendar::Component>> m_parts;
    qsizetype m_at = 0;
    int m_ours = 0;
    FileReading m_result;
};

// What is known of one that is forgotten, so that it can be put back: its entries stay until they are swept.
[[nodiscard]] base::Result<std::optional<DavCalendar>> forgetCalendarFile(store::Database& db, const QUrl& url);
[[nodiscard]] base::Result<void> putBackCalendarFile(store::Database& db, const DavCalendar& file);
// Removes entries of files that are no longer known, for a moment; true: there are more.
[[nodiscard]] base::Result<bool> sweepCalendarFiles(store::Database& db, const QSet<QUrl>& spared);
[[nodiscard]] bool isCalendarFile(const QUrl& url);

// Busy times are kept as far as they were looked at; as time goes on it is done again, at most every few months.
[[nodiscard]] base::Result<void> lookAhead(store::Database& db, const DavPerson& person);

// When the entry keeps the person busy, of the time that is looked at. 'bare': timesOnly().
[[nodiscard]] calendar::Stretches busyOf(store::Database& db, const DavPerson& person, const calendar::Component& bare);
// Empty: not known.
[[nodiscard]] QString mailAddressOf(store::Database& db, const QString& personId);

} // namespace services
