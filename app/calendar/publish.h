// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/series.h"

#include <QDateTime>

namespace calendar {

// Something with a date, as it is shown to other calendar programs: a whole day, or a stretch of time in a zone.
struct Dated
{
    QString kind; // with `id`, what the UID is made of: the same for ever
    QString id;
    QString title;
    QDate day{};                // a whole day; else:
    QDateTime starts{}, ends{}; // and
    QString zone{};             // IANA, where it takes place; empty: UTC
    QString location{}, url{}, category{}, description{};
    bool perhaps = false; // TENTATIVE: the person has not said yes
    bool cancelled = false;
    int revision = 0;    // SEQUENCE: goes up with every change
    QDateTime changed{}; // DTSTAMP
    bool task = false;   // VTODO: something that is due that day
    bool begun = false;  // VTODO: IN-PROCESS
};

// What was called off is told as such, so that calendars take it off, for 90 days and in any case until it would have
// been.
[[nodiscard]] bool isStillTold(const QDateTime& cancelledAt, const QDateTime& starts, const QDateTime& now);

// The same as an entry that is complete in itself, with UID, SEQUENCE (`revision`) and DTSTAMP (`changed`, else that
// midnight).
[[nodiscard]] Series seriesFrom(const Dated& one, const QString& host, const QDate& today);

// A VCALENDAR that is called `name` and has these as entries of `host` (stableUid()), with the zones they need from two
// years before `today` to ten after it. Whole days are transparent: nobody is busy because something is due.
// `more`: series that are complete in themselves, with UID and SEQUENCE.
[[nodiscard]] Component published(const QString& name, const QList<Dated>& all, const QString& host, const QDate& today,
                                  const QList<Series>& more = {});

} // namespace calendar
