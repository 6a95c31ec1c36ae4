// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/storereport.h"

#include "app/domain/kinds.h"
#include "app/store/database.h"
#include "app/store/statement.h"

namespace services {

namespace {

qint64 numberOf(store::Database& db, const QByteArray& sql)
{
    return db.number({sql.constData(), std::size_t(sql.size())}).value_or(-1);
}

} // namespace

QStringList storeReport(store::Database& db)
{
    QStringList lines;
    auto check = db.statement("PRAGMA quick_check(5)");
    while (check.next())
        lines << QStringLiteral("check: %1").arg(check.text(0));
    if (!check.ok())
        lines << QStringLiteral("check: failed, %1").arg(check.error().code);
    lines << QStringLiteral("schema version: %1").arg(numberOf(db, "PRAGMA user_version"));
    lines << QStringLiteral("size: %1 bytes, free: %2 pages")
                 .arg(numberOf(db, "PRAGMA page_count") * numberOf(db, "PRAGMA page_size"))
                 .arg(numberOf(db, "PRAGMA freelist_count"));
    domain::forEachKind([&]<typename T>(std::type_identity<T>) {
        const qint64 rows = numberOf(db, QByteArrayLiteral("SELECT count(*) FROM ") + domain::Declared<T>::kind);
        lines << QStringLiteral("%1: %2").arg(QLatin1StringView(domain::Declared<T>::kind)).arg(rows);
    });
    return lines;
}

} // namespace services
