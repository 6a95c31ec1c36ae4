// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/moment.h"

#include <QStringList>

namespace calendar {

// Organizer or attendee (RFC 5545 section 3.8.4). `address` is the value as it is written, usually mailto:….
struct Person
{
    QString address;
    QString name{};             // CN
    QByteArray role{};          // ROLE; empty: REQ-PARTICIPANT
    QByteArray participation{}; // PARTSTAT; empty: NEEDS-ACTION
    bool asked = false;         // RSVP=TRUE
    QList<Parameter> others{};  // what else was there

    friend bool operator==(const Person&, const Person&) = default;
};

// A stretch of time in a VFREEBUSY (section 3.8.2.6).
struct BusyPeriod
{
    Period period;
    QByteArray kind = "BUSY"; // FBTYPE: FREE, BUSY, BUSY-UNAVAILABLE, BUSY-TENTATIVE

    friend bool operator==(const BusyPeriod&, const BusyPeriod&) = default;
};

// A VEVENT, VTODO, VJOURNAL or VFREEBUSY (sections 3.6.1 to 3.6.4) as values. What has no field here, alarms and other
// people's properties among it, stays in `source` and is written again.
struct Entry
{
    enum class Kind { Event, Todo, Journal, FreeBusy };

    Kind kind = Kind::Event;
    QString uid{};
    int sequence = 0;
    Moment stamp{}, start{};
    Moment end{};                       // DTEND, of a VTODO: DUE
    std::optional<Duration> duration{}; // instead of the end
    Moment completed{};                 // VTODO
    QString summary{}, description{}, location{}, url{};
    QStringList categories{};
    QByteArray status{}; // CONFIRMED, CANCELLED, NEEDS-ACTION …
    bool transparent = false;
    std::optional<Person> organizer{};
    QList<Person> attendees{};
    QList<QByteArray> rules{}, exceptionRules{}; // RRULE; EXRULE of RFC 2445, read only
    QList<Period> dates{};                       // RDATE: without end and duration unless it is a period
    QList<Moment> exceptions{};                  // EXDATE
    Moment recurrence{};                         // RECURRENCE-ID: this is not the series but one of it
    bool andFuture = false;                      // RANGE=THISANDFUTURE
    QList<BusyPeriod> busy{};
    Component source{};

    [[nodiscard]] bool isCancelled() const { return status == "CANCELLED"; }
    [[nodiscard]] bool recurs() const { return !rules.isEmpty() || !dates.isEmpty(); }
};

// Nothing for other components.
[[nodiscard]] std::optional<Entry> entryFrom(const Component& component);
// All of a VCALENDAR, in its order.
[[nodiscard]] QList<Entry> entriesOf(const Component& calendar);

// Writes into `source` what differs from what it says, and nothing else: an entry that nobody changed gives its source.
[[nodiscard]] Component componentFrom(const Entry& entry);

// mailto:Ada@Example.com and MAILTO:ada@example.com are the same person.
[[nodiscard]] bool isSameAddress(const QString& a, const QString& b);

} // namespace calendar
