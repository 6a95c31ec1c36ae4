// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/lrsstore/sqlrunner.h"

#include <QStringList>

namespace lrsstore {

// Inserts rows of so many values with few statements. 'into' is "INSERT INTO t (a, b)", 'tail' what follows the values.
[[nodiscard]] base::Result<void> insertRows(SqlRunner& runner, const QString& into, const QString& tail, int columns,
                                            const QVariantList& values);

// Runs the statement for slices of the list, '%1' in it being "?,?,…", and joins the rows. 'before' are values that
// stand before the list's.
[[nodiscard]] base::Result<QList<QVariantList>> selectIn(SqlRunner& runner, const QString& sql,
                                                         const QVariantList& before, const QStringList& list);

} // namespace lrsstore
