// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/moment.h"

#include <QHash>

#include <memory>

namespace calendar {

class Zone;

// What the clocks of a calendar's zones show. A VTIMEZONE in the calendar says what its TZID means (RFC 5545 section
// 3.2.19); else a TZID is looked up as an IANA name, also at the end of '/…/Europe/Berlin', and as one of Windows'
// names. What nobody knows is read like a time without a zone. One object belongs to one thread.
class Zones
{
public:
    // `floating`: the zone (IANA) of days and of times without a zone; empty: UTC.
    explicit Zones(const QString& floating = {});
    ~Zones();
    Zones(Zones&&) noexcept;
    Zones& operator=(Zones&&) noexcept;

    // The zones of a VCALENDAR. Those that make no sense (no onset, no offsets) are as if they were not there.
    void add(const Component& calendar);

    [[nodiscard]] bool knows(const QString& tzid) const;
    // Seconds from 1970-01-01T00:00:00Z. A time that daylight saving leaves out counts by the offset before the gap,
    // one that comes twice is the first (section 3.3.5).
    [[nodiscard]] qint64 toUtc(const Moment& moment) const;
    // What the clock of `like` shows then: a moment of the same form and zone.
    [[nodiscard]] Moment fromUtc(qint64 utc, const Moment& like) const;
    [[nodiscard]] bool exists(const Moment& moment) const;
    [[nodiscard]] int offsetAt(qint64 utc, const QString& tzid) const;

private:
    [[nodiscard]] const Zone& zone(const Moment& moment) const;
    [[nodiscard]] const Zone* lookUp(const QString& tzid) const;

    QString m_floating;
    mutable QHash<QString, std::shared_ptr<Zone>> m_zones; // null: nobody knows it
};

// The name of the IANA zone that a TZID stands for; empty when there is none.
[[nodiscard]] QString ianaName(const QString& tzid);

// A VTIMEZONE that says what the clocks of an IANA zone show from `from` to `to` (section 3.6.5): yearly rules where
// there are some, dates where there are none (Morocco's Ramadan, a government's whim). A rule that still holds at `to`
// goes on. Nothing when the zone is not known.
[[nodiscard]] std::optional<Component> zoneComponent(const QString& iana, const QDate& from, const QDate& to);

} // namespace calendar
