// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/calendar/entry.h"
#include "app/calendar/zones.h"

#include <optional>

namespace calendar {

// Everything of one UID: the entry that recurs, and what was changed of single instances (RFC 5545 section 3.8.4.4).
struct Series
{
    QString uid{};
    std::optional<Entry> master{};
    QList<Entry> changed{}; // with RECURRENCE-ID
};

// In the order in which they appear. Of two entries for the same instance the newer one (SEQUENCE, then DTSTAMP) stays.
// Entries without a UID are series of their own.
[[nodiscard]] QList<Series> seriesOf(const QList<Entry>& entries);

struct Occurrence
{
    qint64 start = 0, end = 0; // seconds from 1970, UTC
    bool allDay = false;       // start and end are midnights where the person is
    Moment local{};            // the start as the entry says it
    Moment recurrence{};       // which instance this is; None when nothing recurs
    int change = -1;           // index into Series::changed; -1: as the master says
};

struct ExpandLimits
{
    int occurrences = 10'000;
    qint64 steps = 1'000'000; // see Expander
};

// What of a series touches [from, to), in order: DTSTART, RRULE and RDATE without EXDATE (section 3.8.5), with changed
// instances and THISANDFUTURE applied: it moves all later ones by as much as the one it names. Cancelled instances are
// there, so that a view can show them; Entry::isCancelled() says so. Of a VTODO the time is that of DTSTART and DUE, or
// of DUE alone. Errors: Malformed when a rule cannot be read, Rejected (code "too-many") when a limit is reached, or
// (code "not-expanded") by a rule in another calendar that cannot be.
[[nodiscard]] base::Result<QList<Occurrence>> expand(const Series& series, const Zones& zones, qint64 from, qint64 to,
                                                     const ExpandLimits& limits = {});

[[nodiscard]] const Entry& entryOf(const Series& series, const Occurrence& occurrence);

} // namespace calendar
