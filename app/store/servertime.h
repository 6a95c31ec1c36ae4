// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>

namespace store {

class Database;

// This machine's clock may be wrong, by a year for instance, and what people do is dated by it in trails that others
// read. What the last sync has found out about it is kept in meta "clock_skew": SECONDS INSTANT, server minus machine,
// as of which time of the machine; there is none for a clock that is right to within ten minutes.

// 'seconds' as net::ApiClient measures it at 'now' of this machine.
[[nodiscard]] base::Result<void> noteClockSkew(Database& writer, qint64 seconds, const QDateTime& now);

// The server's time of something that this machine's clock says is now: corrected by the skew unless the clock was set
// since, as far as can be told, and not before the last sync.
[[nodiscard]] QDateTime serverTime(Database& db, const QDateTime& now);

} // namespace store
