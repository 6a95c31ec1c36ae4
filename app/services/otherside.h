// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace store {
class Database;
struct OutboxEntry;
} // namespace store

namespace services {

// What the server has of the thing that a wedged command changes: as sync brought it last, else as it came with the
// refusal. Empty: the server has none, or did not say.
[[nodiscard]] QJsonObject otherSideOf(store::Database& db, const store::OutboxEntry& entry);

} // namespace services
