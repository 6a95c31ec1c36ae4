// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {
class Database;
}

namespace services {

// What a cache holds that is nowhere else: erasing it loses that for good.
struct KeptData
{
    int changes = 0; // that have not reached the server
    int badges = 0;  // from elsewhere
    int notes = 0;   // private ones
    int drafts = 0;  // of texts

    bool operator==(const KeptData&) const = default;
};

[[nodiscard]] KeptData keptIn(store::Database& db);

} // namespace services
