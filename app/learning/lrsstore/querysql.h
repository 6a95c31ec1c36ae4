// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/lrsstore/sqlrunner.h"
#include "app/learning/xapi/lrsstorage.h"

namespace lrsstore {

// Families of keys and the places in a statement where they stand.
enum Family { kAgents = 0, kActivities = 1 };
enum Place { kActor = 1, kSubject = 2, kAnywhere = 4 }; // kSubject: actor or object; for activities the object

struct Sql
{
    QString text;
    QVariantList values;
};

// The SELECT of seq, id, json, stored and voided for a query, in its order, with one row beyond its limit.
[[nodiscard]] Sql findStatements(const xapi::StatementQuery& query);

} // namespace lrsstore
