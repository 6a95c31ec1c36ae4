// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/lrsstore/sqllrstransaction.h"

#include "app/learning/lrsstore/querysql.h"
#include "app/learning/lrsstore/rows.h"
#include "app/learning/lrsstore/statementwriter.h"

#include <QJsonDocument>

namespace lrsstore {

namespace {

using xapi::Document;
using xapi::DocumentKey;
using xapi::DocumentKind;
using xapi::StoredStatement;

QDateTime instantOf(const QVariant& milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QList<StoredStatement> storedOf(const QList<QVariantList>& rows)
{
    QList<StoredStatement> statements;
    statements.reserve(rows.size());
    for (const QVariantList& row : rows) {
        statements.append({row.at(0).toLongLong(), row.at(1).toString(), row.at(2).toString().toUtf8(),
                           instantOf(row.at(3)), row.at(4).toInt() != 0});
    }
    return statements;
}

// The condition for all documents that a key names but for its id, and its values.
Sql documentsOf(const DocumentKey& key)
{
    Sql sql{QStringLiteral("kind = ? AND agent = ? AND activity = ?"), {int(key.kind), key.agent, key.activity}};
    if (key.kind == DocumentKind::State && !key.registration.isEmpty()) {
        sql.text += QStringLiteral(" AND registration = ?");
        sql.values << key.registration;
    }
    return sql;
}

QVariantList wholeKey(const DocumentKey& key)
{
    return {int(key.kind), key.agent, key.activity, key.registration, key.id};
}

const auto kWholeKey = "kind = ? AND agent = ? AND activity = ? AND registration = ? AND id = ?";

} // namespace

base::Result<void> SqlLrsTransaction::exec(const QString& sql, const QVariantList& values)
{
    const auto done = m_runner->run(sql, values);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

base::Result<QList<StoredStatement>> SqlLrsTransaction::statements(const QStringList& ids)
{
    const auto rows =
        selectIn(*m_runner, QStringLiteral("SELECT seq, id, json, stored, voided FROM xapi_statement WHERE id IN (%1)"),
                 {}, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    return storedOf(*rows);
}

base::Result<QList<StoredStatement>> SqlLrsTransaction::find(const xapi::StatementQuery& query)
{
    const Sql sql = findStatements(query);
    const auto rows = m_runner->run(sql.text, sql.values);
    if (!rows)
        return tl::unexpected(rows.error());
    return storedOf(*rows);
}

base::Result<QDateTime> SqlLrsTransaction::lastStored()
{
    const auto rows =
        m_runner->run(QStringLiteral("SELECT stored FROM xapi_statement ORDER BY stored DESC LIMIT 1"), {});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? QDateTime() : instantOf(rows->first().first());
}

base::Result<void> SqlLrsTransaction::insert(const QList<xapi::NewStatement>& statements)
{
    return StatementWriter(*m_runner).write(statements);
}

base::Result<bool> SqlLrsTransaction::isBy(const QString& statementId, const QStringList& actors)
{
    const auto rows = selectIn(*m_runner,
                               QStringLiteral("SELECT 1 FROM xapi_statement s JOIN xapi_key k ON k.seq = s.seq WHERE "
                                              "s.id = ? AND k.family = 0 AND (k.places & 1) <> 0 AND k.value IN (%1)"),
                               {statementId.toLower()}, actors);
    if (!rows)
        return tl::unexpected(rows.error());
    return !rows->isEmpty();
}

base::Result<QHash<QByteArray, QByteArray>> SqlLrsTransaction::attachments(const QList<QByteArray>& hashes)
{
    QStringList names;
    for (const QByteArray& hash : hashes)
        names.append(QString::fromLatin1(hash));
    const auto rows =
        selectIn(*m_runner, QStringLiteral("SELECT sha2, content FROM xapi_attachment WHERE sha2 IN (%1)"), {}, names);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QByteArray, QByteArray> contents;
    for (const QVariantList& row : *rows)
        contents.insert(row.at(0).toString().toLatin1(), row.at(1).toByteArray());
    return contents;
}

base::Result<void> SqlLrsTransaction::putAttachments(const QHash<QByteArray, QByteArray>& contents)
{
    for (auto content = contents.begin(); content != contents.end(); ++content) {
        const auto done = exec(QStringLiteral("INSERT INTO xapi_attachment (sha2, content) VALUES (?, ?) "
                                              "ON CONFLICT DO NOTHING"),
                               {QString::fromLatin1(content.key()), content.value()});
        if (!done)
            return done;
    }
    return {};
}

base::Result<std::optional<Document>> SqlLrsTransaction::document(const DocumentKey& key)
{
    const auto rows =
        m_runner->run(QStringLiteral("SELECT content_type, content, etag, updated FROM xapi_document WHERE ") +
                          QLatin1StringView(kWholeKey),
                      wholeKey(key));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return std::optional<Document>();
    const QVariantList& row = rows->first();
    return std::optional(Document{row.at(0).toString().toUtf8(), row.at(1).toByteArray(),
                                  row.at(2).toString().toLatin1(), instantOf(row.at(3))});
}

base::Result<QStringList> SqlLrsTransaction::documentIds(const DocumentKey& key, const QDateTime& since)
{
    Sql sql = documentsOf(key);
    if (since.isValid()) {
        sql.text += QStringLiteral(" AND updated > ?");
        sql.values << since.toMSecsSinceEpoch();
    }
    const auto rows = m_runner->run(QStringLiteral("SELECT DISTINCT id FROM xapi_document WHERE ") + sql.text +
                                        QStringLiteral(" ORDER BY id"),
                                    sql.values);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList ids;
    for (const QVariantList& row : *rows)
        ids.append(row.first().toString());
    return ids;
}

base::Result<void> SqlLrsTransaction::putDocument(const DocumentKey& key, const Document& document)
{
    return exec(
        QStringLiteral("INSERT INTO xapi_document (kind, agent, activity, registration, id, content_type, etag, "
                       "updated, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (kind, agent, activity, registration, id) DO UPDATE SET "
                       "content_type = excluded.content_type, etag = excluded.etag, "
                       "updated = excluded.updated, content = excluded.content"),
        wholeKey(key) + QVariantList{QString::fromUtf8(document.contentType), QString::fromLatin1(document.etag),
                                     document.updated.toMSecsSinceEpoch(), document.content});
}

base::Result<void> SqlLrsTransaction::removeDocument(const DocumentKey& key)
{
    return exec(QStringLiteral("DELETE FROM xapi_document WHERE ") + QLatin1StringView(kWholeKey), wholeKey(key));
}

base::Result<void> SqlLrsTransaction::removeDocuments(const DocumentKey& key)
{
    const Sql sql = documentsOf(key);
    return exec(QStringLiteral("DELETE FROM xapi_document WHERE ") + sql.text, sql.values);
}

base::Result<QJsonObject> SqlLrsTransaction::definition(const QString& activity)
{
    const auto rows = m_runner->run(QStringLiteral("SELECT definition FROM xapi_activity WHERE id = ?"), {activity});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? QJsonObject()
                           : QJsonDocument::fromJson(rows->first().first().toString().toUtf8()).object();
}

base::Result<QStringList> SqlLrsTransaction::namesOf(const QString& agent)
{
    const auto rows =
        m_runner->run(QStringLiteral("SELECT name FROM xapi_agent_name WHERE agent = ? ORDER BY name"), {agent});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList names;
    for (const QVariantList& row : *rows)
        names.append(row.first().toString());
    return names;
}

base::Result<std::unique_ptr<xapi::LrsTransaction>> SqlLrsStorage::read()
{
    return m_source.read().map(transactionOn);
}

base::Result<std::unique_ptr<xapi::LrsTransaction>> SqlLrsStorage::write()
{
    return m_source.write().map(transactionOn);
}

std::unique_ptr<xapi::LrsTransaction> transactionOn(std::unique_ptr<SqlRunner> runner)
{
    return std::make_unique<SqlLrsTransaction>(std::move(runner));
}

} // namespace lrsstore
