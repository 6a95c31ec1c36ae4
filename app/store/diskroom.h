// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

// True when where 'path' lies, or would lie, there is less room than a connection to a cache needs to begin: SQLite
// then tells of an input or output error, or that it cannot open the file. Asks the system: for after a failure only.
[[nodiscard]] bool isDiskFull(const QString& path);

} // namespace store
