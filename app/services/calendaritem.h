// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace services {

// One thing on my calendar.
struct CalendarItem
{
    enum class Kind { Due, Expiry, Event, Session };

    Kind kind = Kind::Due;
    QString id; // of the enrollment or event
    QString courseId;
    QString pathwayId;    // Due: in place of a course
    QString mentorshipId; // Session
    QString title;
    QDate day;                  // on the calendar of this machine
    QDateTime startsAt, endsAt; // Event and Session, in this machine's zone
    QString timezone;           // likewise: IANA, where it takes place
    QStringList zones;          // Session: IANA, where its two live
    QString location, url;
    QString description;   // Event
    bool perhaps = false;  // Event: that is what the person said
    QDateTime cancelledAt; // Event
    bool mandatory = false;
    bool overdue = false;
    bool tentative = false; // Session: not agreed yet
    bool begun = false;     // Due: there is progress
    qint64 revision = 0;
    QDateTime updatedAt;
};

// What the exported file says, in the person's language; %1 is the title.
struct CalendarWords
{
    QString name, due, expires;
};

} // namespace services
