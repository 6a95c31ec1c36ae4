// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/freetime.h"

namespace services {

// What LXCP makes of the entries of a person's own calendar, and of its own among them. Pure.

// What an entry says of time, and nothing else: no titles, places, texts or people but the one with 'address' (a bare
// one), whose answer counts.
[[nodiscard]] calendar::Component timesOnly(const calendar::Component& calendar, const QString& address);

// When it keeps the person busy in [from, to), seconds since 1970; nothing when a rule of it is beyond what is looked
// at (Malformed). 'zone' is the person's.
[[nodiscard]] base::Result<calendar::Stretches> knownBusyIn(const calendar::Component& calendar, const QString& address,
                                                            const QString& zone, qint64 from, qint64 to);
[[nodiscard]] calendar::Stretches busyIn(const calendar::Component& calendar, const QString& address,
                                         const QString& zone, qint64 from, qint64 to);

// Whether LXCP of that host has made the UID (calendar::stableUid).
[[nodiscard]] bool isOurs(const QString& uid, const QString& host);

// The text that is written, and what tells two versions apart: all of it but the time at which it was made and its
// number (progress in a course is a revision, too).
[[nodiscard]] QByteArray davText(const calendar::Series& series);
[[nodiscard]] QString davHash(const QByteArray& text);

} // namespace services
