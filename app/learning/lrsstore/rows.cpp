// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/lrsstore/rows.h"

#include <algorithm>

namespace lrsstore {

namespace {

// Few lengths, so that few statements are prepared.
constexpr int kRowsAtOnce = 64;
constexpr int kValuesAtOnce = 128;

} // namespace

base::Result<void> insertRows(SqlRunner& runner, const QString& into, const QString& tail, int columns,
                              const QVariantList& values)
{
    const QString row = QLatin1Char('(') + QStringLiteral("?,").repeated(columns).chopped(1) + QStringLiteral("),");
    qsizetype from = 0;
    while (from < values.size()) {
        const qsizetype left = (values.size() - from) / columns;
        const qsizetype rows = left >= kRowsAtOnce ? kRowsAtOnce : left >= 8 ? 8 : 1;
        const auto done = runner.run(into + QStringLiteral(" VALUES ") + row.repeated(rows).chopped(1) + tail,
                                     values.mid(from, rows * columns));
        if (!done)
            return tl::unexpected(done.error());
        from += rows * columns;
    }
    return {};
}

base::Result<QList<QVariantList>> selectIn(SqlRunner& runner, const QString& sql, const QVariantList& before,
                                           const QStringList& list)
{
    QList<QVariantList> all;
    for (qsizetype from = 0; from < list.size(); from += kValuesAtOnce) {
        const qsizetype size = std::min<qsizetype>(kValuesAtOnce, list.size() - from);
        const qsizetype length = size == 1 ? 1 : size <= 16 ? 16 : kValuesAtOnce;
        QVariantList values = before;
        // Filled up with the last one.
        for (qsizetype i = 0; i < length; ++i)
            values << list.at(from + std::min(i, size - 1));
        auto rows = runner.run(sql.arg(QStringLiteral("?,").repeated(length).chopped(1)), values);
        if (!rows)
            return rows;
        all += *rows;
    }
    return all;
}

} // namespace lrsstore
