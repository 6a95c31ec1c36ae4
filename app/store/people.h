// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QByteArray>

#include <optional>

namespace store {

class Database;

// Somebody as the signed-in person may see them: what everybody sees, and what came beside it for them.
[[nodiscard]] std::optional<domain::Person> personOf(Database& db, const QString& id);
// The expression for a field of the table 'person' as p, with what came beside it. 'field' is not quoted: a name of
// domain::personFields().
[[nodiscard]] QByteArray personColumn(const QByteArray& field);
// Completes what was read as the kind 'person'.
void addDetails(Database& db, domain::Person& person);

} // namespace store
