// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace base {

// The zone of this name of the IANA database, invalid when there is none. For where the system's own data know it by
// its older name only: Windows has Asia/Calcutta and no Asia/Kolkata.
[[nodiscard]] QTimeZone zoneNamed(const QString& iana);

// Whether the database has it, under a name of today or an older one: zones of places and others (Etc/UTC, CET).
[[nodiscard]] bool isZoneName(const QString& iana);

// The name that the database has for it now: Asia/Kolkata for Asia/Calcutta, and the name itself for most. What leaves
// this computer says it, as others need not know the older one.
[[nodiscard]] QString currentZoneName(const QByteArray& id);

// What its zone is called then, for texts that are read anywhere: "CET", or "UTC+04" where it has no letters.
[[nodiscard]] QString zoneLetters(const QDateTime& when);

} // namespace base
