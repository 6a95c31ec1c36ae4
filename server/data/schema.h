// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/connection.h"

namespace data {

// The version of the schema that this program writes.
inline constexpr int kSchemaVersion = 4;

// Brings the schema up to kSchemaVersion, all steps and the version number in one transaction. Error code
// "newer-schema" when the database was written by a newer program.
[[nodiscard]] base::Result<void> migrate(Connection& connection);

} // namespace data
