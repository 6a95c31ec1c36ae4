// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {
class Database;
}

namespace services {

// A request of that person for the course was granted: it is open to them, whether they are registered or not.
[[nodiscard]] bool isApproved(store::Database& db, const QString& personId, const QString& courseId);
// There is nothing to ask for: they are registered for it, or may register by what was granted.
[[nodiscard]] bool isGranted(store::Database& db, const QString& personId, const QString& courseId);

} // namespace services
