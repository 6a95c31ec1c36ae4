// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace store {

class Database;

// A full pull is collected in tables 'shadow_<kind>' while the screen goes on reading the old rows.

// Empty shadow tables, whatever an earlier attempt has left.
[[nodiscard]] base::Result<void> makeShadow(Database& writer);
[[nodiscard]] base::Result<void> dropShadow(Database& writer);
// In one transaction: rows that the server no longer has go, others become as they are in the shadow (keys stay, only
// what differs is written), waiting commands are replayed on them, 'cursor' is kept, the shadow goes.
[[nodiscard]] base::Result<void> swapShadow(Database& writer, const QString& cursor);

} // namespace store
