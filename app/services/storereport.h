// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace store {
class Database;
}

namespace services {

// What may be told about a cache when something is wrong with it: whether the file is sound (SQLite's quick_check), its
// size and how many rows each kind has. No contents. Reads the whole file: not in the interface thread.
[[nodiscard]] QStringList storeReport(store::Database& db);

} // namespace services
