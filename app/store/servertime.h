// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/ports.h"

#include <QDateTime>

namespace store {

class Database;

// This machine's clock may be wrong, by a year for instance, and what people do is dated by it in trails that others
// read. What the last sync has found out about it is kept in meta "clock_skew": SECONDS INSTANT, server minus machine,
// as of which time of the machine; there is none for a clock that is right to within ten minutes. A clock that is set
// wrong after the sync is told by one that nobody sets: meta "steady_time" has BOOT MILLISECONDS INSTANT, the server's
// time at some moment of this start of the machine.

// Told as changed (Store::changed) when another skew was found out.
inline constexpr auto kClockKind = "clock";

// 'seconds' as net::ApiClient measures it at 'now' of this machine.
[[nodiscard]] base::Result<void> noteClockSkew(Database& writer, qint64 seconds, const QDateTime& now);

// That it is 'server' at 'steady'. Stores it when that was not known for this start of the machine, or was another
// time.
[[nodiscard]] base::Result<void> noteSteadyTime(Database& writer, const domain::SteadyTime& steady,
                                                const QDateTime& server);

// The server's time of something that this machine's clock says is now. With a steady time of the start of the machine
// in which it was synced last, that one's when they differ by ten minutes or more. Otherwise corrected by the skew
// unless the clock was set since, as far as can be told, and not before the last sync.
[[nodiscard]] QDateTime serverTime(Database& db, const QDateTime& now,
                                   const std::optional<domain::SteadyTime>& steady = {});

// The server's time of a sync that this machine's clock has dated, as meta "last_sync" is; invalid stays so.
[[nodiscard]] QDateTime serverTimeOfSync(Database& db, const QDateTime& dated);

} // namespace store
