// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/meta.h"

#include "app/store/database.h"

namespace store {

std::optional<QString> meta(Database& db, const QString& name)
{
    Statement row = db.statement("SELECT value FROM meta WHERE name = ?1");
    row.bind(1, name);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

base::Result<void> setMeta(Database& db, const QString& name, const QString& value)
{
    return db
        .statement(
            "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .args(name, value)
        .run();
}

base::Result<void> removeMeta(Database& db, const QString& name)
{
    return db.statement("DELETE FROM meta WHERE name = ?1").args(name).run();
}

} // namespace store
