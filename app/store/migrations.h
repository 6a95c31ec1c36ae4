// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <functional>
#include <vector>

namespace store {

class Database;

// From version - 1 to version. Names tables and columns as they were then, in literals: the declarations of today do
// not describe yesterday's file.
struct Migration
{
    int version;
    std::function<base::Result<void>(Database&)> apply;
    bool widens = true; // what it has place for is to be asked of the server, which kept it back before
};

// The version that this program writes.
inline constexpr int kSchemaVersion = 24;

// The steps from version 2 on. A new file does not go through them: it is made as it is now; a test compares the two.
[[nodiscard]] const std::vector<Migration>& migrations();

// Everything of a new file, in one transaction.
[[nodiscard]] base::Result<void> createSchema(Database& writer, int version = kSchemaVersion);

// Makes a new file, or brings an older one up to the last step (kSchemaVersion when there are none), each step in its
// own transaction together with user_version. Error with code "newer-file" for a file of a later version, which is not
// touched.
[[nodiscard]] base::Result<void> migrate(Database& writer, const std::vector<Migration>& steps = migrations());

} // namespace store
