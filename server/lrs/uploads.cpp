// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lrs/uploads.h"

#include "app/learning/xapi/multipart.h"

namespace lrs {

namespace {

constexpr qint64 kDayMilliseconds = 24LL * 60 * 60 * 1000;

base::Result<void> done(const base::Result<QList<QVariantList>>& rows)
{
    return rows ? base::Result<void>() : base::failure(rows.error());
}

} // namespace

base::Result<void> Uploads::prepare()
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const bool sqlite = (*transaction)->backend() == data::Backend::Sqlite;
    return (*transaction)
        ->define(QStringLiteral("CREATE TABLE IF NOT EXISTS xapi_upload (person_id TEXT NOT NULL, sha2 TEXT NOT NULL, "
                                "at BIGINT NOT NULL, size BIGINT NOT NULL, content %1 NOT NULL, "
                                "PRIMARY KEY (person_id, sha2))")
                     .arg(sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA")))
        .and_then([&] { return (*transaction)->commit(); });
}

base::Result<void> Uploads::put(const QString& personId, const QByteArray& sha2, const QByteArray& content)
{
    if (!xapi::hasHash(content, sha2))
        return base::failure(base::Error{base::Error::Kind::Malformed, QStringLiteral("the content has another SHA-2"),
                                         400, QStringLiteral("wrong-hash"), 0});
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const QString hash = QString::fromLatin1(sha2);
    const auto forgotten =
        (*transaction)
            ->run(QStringLiteral("DELETE FROM xapi_upload WHERE at < ? OR (person_id = ? AND sha2 = ?)"),
                  {now - kDays * kDayMilliseconds, personId, hash});
    if (!forgotten)
        return done(forgotten);
    const auto waiting =
        (*transaction)
            ->run(QStringLiteral("SELECT COALESCE(SUM(size), 0) FROM xapi_upload WHERE person_id = ?"), {personId});
    if (!waiting)
        return done(waiting);
    if (waiting->first().first().toLongLong() + content.size() > m_mostWaiting)
        return base::failure(base::Error{base::Error::Kind::Rejected,
                                         QStringLiteral("attachments wait for statements that did not come"), 429,
                                         QStringLiteral("too-many-requests"), 3600});
    return done((*transaction)
                    ->run(QStringLiteral("INSERT INTO xapi_upload (person_id, sha2, at, size, content) "
                                         "VALUES (?, ?, ?, ?, ?)"),
                          {personId, hash, now, qint64(content.size()), content}))
        .and_then([&] { return (*transaction)->commit(); });
}

base::Result<QHash<QByteArray, QByteArray>> Uploads::of(data::Transaction& transaction, const QString& personId,
                                                        const QList<QByteArray>& hashes)
{
    QHash<QByteArray, QByteArray> contents;
    for (const QByteArray& hash : hashes) {
        const auto rows =
            transaction.run(QStringLiteral("SELECT content FROM xapi_upload WHERE person_id = ? AND sha2 = ?"),
                            {personId, QString::fromLatin1(hash)});
        if (!rows)
            return base::failure(rows.error());
        if (!rows->isEmpty())
            contents.insert(hash, rows->first().first().toByteArray());
    }
    return contents;
}

base::Result<void> Uploads::remove(data::Transaction& transaction, const QString& personId,
                                   const QList<QByteArray>& hashes)
{
    for (const QByteArray& hash : hashes) {
        const auto removed =
            done(transaction.run(QStringLiteral("DELETE FROM xapi_upload WHERE person_id = ? AND sha2 = ?"),
                                 {personId, QString::fromLatin1(hash)}));
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace lrs
