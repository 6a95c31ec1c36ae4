// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <optional>

namespace store {

class Database;

// Somebody as the signed-in person may see them: what everybody sees, and what came beside it for them.
[[nodiscard]] std::optional<domain::Person> personOf(Database& db, const QString& id);
// Completes what was read as the kind 'person'.
void addDetails(Database& db, domain::Person& person);

} // namespace store
