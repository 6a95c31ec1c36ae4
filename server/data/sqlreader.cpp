// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/sqlreader.h"

#include <QJsonArray>

#include <algorithm>

namespace data {

namespace {

constexpr int kKeysPerStatement = 128;

// Lists of keys are padded with their last one to few lengths, so that few statements are prepared.
int paddedLength(qsizetype keys)
{
    for (int length : {1, 8, 32}) {
        if (keys <= length)
            return length;
    }
    return kKeysPerStatement;
}

// Calls run(kind and padded ids as values, "(?,?,…)" for the ids) for slices of the keys until one fails. One kind at a
// time: SQLite finds 'kind = ? AND id IN (…)' in the index, but reads the whole table for '(kind, id) IN (VALUES …)'.
template <typename Run>
base::Result<void> inSlices(const QList<EntityKey>& keys, Run run)
{
    QHash<QString, QStringList> idsOfKind;
    for (const EntityKey& key : keys)
        idsOfKind[key.kind].append(key.id);
    for (auto ids = idsOfKind.constBegin(); ids != idsOfKind.constEnd(); ++ids) {
        for (qsizetype from = 0; from < ids->size(); from += kKeysPerStatement) {
            const qsizetype size = std::min<qsizetype>(kKeysPerStatement, ids->size() - from);
            const int length = paddedLength(size);
            QVariantList values{ids.key()};
            values.reserve(length + 1);
            for (int i = 0; i < length; ++i)
                values << (*ids)[from + std::min<qsizetype>(i, size - 1)];
            if (const base::Result<void> done = run(values, placeholders(1, length)); !done)
                return done;
        }
    }
    return {};
}

StoredEntity storedOf(const Rows& rows)
{
    return {rows.text(0), rows.text(1), rows.number(2), rows.utf8(3)};
}

base::Result<QList<StoredEntity>> storedList(base::Result<Rows> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredEntity> list;
    while (rows->next())
        list.append(storedOf(*rows));
    return list;
}

} // namespace

QString placeholders(int rows, int columns)
{
    QString row = QStringLiteral("?,").repeated(columns);
    row.back() = QLatin1Char(')');
    QString all = (QLatin1Char('(') + row + QLatin1Char(',')).repeated(rows);
    all.chop(1);
    return all;
}

QString SqlReader::sql(const char* text) const
{
    return m_connection.dialect().sql(text);
}

SqlReader::~SqlReader()
{
    rollback();
}

void SqlReader::rollback()
{
    if (m_open)
        (void)m_connection.steer(QStringLiteral("ROLLBACK"));
    if (!m_ended)
        m_connection.busy = false;
    m_open = false;
    m_ended = true;
}

base::Result<void> SqlReader::begin(const QStringList& statements)
{
    m_connection.busy = true;
    m_connection.failed = false;
    for (const QString& sql : statements) {
        if (const auto done = m_connection.steer(sql); !done)
            return done;
        m_open = true;
    }
    return {};
}

base::Result<qint64> SqlReader::seq()
{
    const auto value = meta(QStringLiteral("seq"));
    if (!value)
        return tl::unexpected(value.error());
    return value->toLongLong();
}

base::Result<qint64> SqlReader::scopeSeq(const QString& scope)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT seq FROM entity_scope WHERE scope = ? ORDER BY seq DESC LIMIT 1"), {scope});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->number(0) : 0;
}

base::Result<QString> SqlReader::meta(const QString& name)
{
    auto rows = m_connection.run(QStringLiteral("SELECT value FROM meta WHERE name = ?"), {name});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->text(0) : QString();
}

base::Result<std::optional<StoredEntity>> SqlReader::entity(const QString& kind, const QString& id)
{
    auto rows = m_connection.run(sql("SELECT kind, id, rev, {data} FROM entity WHERE kind = ? AND id = ?"), {kind, id});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(storedOf(*rows)) : std::nullopt;
}

base::Result<QList<StoredEntity>> SqlReader::entities(const QList<EntityKey>& keys)
{
    QList<StoredEntity> list;
    const auto done = inSlices(keys, [&](const QVariantList& values, const QString& ids) -> base::Result<void> {
        auto part = storedList(
            m_connection.run(sql("SELECT kind, id, rev, {data} FROM entity WHERE kind = ? AND id IN ") + ids, values));
        if (!part)
            return tl::unexpected(part.error());
        list.append(std::move(*part));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return list;
}

base::Result<QList<StoredEntity>> SqlReader::page(const QString& kind, const QString& afterId, int limit)
{
    return storedList(
        m_connection.run(sql("SELECT kind, id, rev, {data} FROM entity WHERE kind = ? AND id > ? ORDER BY id LIMIT ?"),
                         {kind, afterId, limit}));
}

base::Result<QList<StoredEntity>> SqlReader::referring(const QString& kind, const QString& field, const QString& value)
{
    return storedList(m_connection.run(
        sql("SELECT e.kind, e.id, e.rev, {data} FROM entity_ref r JOIN entity e ON e.kind = r.kind AND "
            "e.id = r.id WHERE r.kind = ? AND r.field = ? AND r.value = ? ORDER BY r.id"),
        {kind, field, value}));
}

base::Result<qint64> SqlReader::count(const QString& kind)
{
    auto rows = m_connection.run(QStringLiteral("SELECT count(*) FROM entity WHERE kind = ?"), {kind});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->number(0) : 0;
}

base::Result<QStringList> SqlReader::scopesOf(const QString& kind, const QString& id)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT scope FROM entity_scope WHERE kind = ? AND id = ? AND gone = 0 ORDER BY scope"),
        {kind, id});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList scopes;
    while (rows->next())
        scopes.append(rows->text(0));
    return scopes;
}

base::Result<QList<ScopeRow>> SqlReader::rowsOf(const QList<EntityKey>& keys)
{
    QList<ScopeRow> list;
    const auto done = inSlices(keys, [&](const QVariantList& values, const QString& ids) -> base::Result<void> {
        auto rows = m_connection.run(
            QStringLiteral("SELECT scope, seq, since, kind, id, gone FROM entity_scope WHERE kind = ? AND id IN ") +
                ids,
            values);
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            list.append(scopeRow(*rows));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return list;
}

ScopeRow SqlReader::scopeRow(const Rows& rows)
{
    return {rows.text(0), rows.number(1), rows.number(2), {rows.text(3), rows.text(4)}, rows.number(5) != 0};
}

base::Result<QList<Grant>> SqlReader::grants(const QString& personId)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT scope, since, until FROM scope_grant WHERE person = ? ORDER BY scope"), {personId});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Grant> list;
    while (rows->next())
        list.append({rows->text(0), rows->number(1), rows->number(2)});
    return list;
}

base::Result<std::optional<AppliedCommand>> SqlReader::appliedCommand(const QString& id)
{
    auto rows =
        m_connection.run(QStringLiteral("SELECT id, person, target, rev FROM applied_command WHERE id = ?"), {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::nullopt;
    return AppliedCommand{rows->text(0), rows->text(1), rows->text(2), rows->number(3)};
}

base::Result<QString> SqlReader::personIdOfSubject(const QString& issuer, const QString& subject)
{
    auto rows = m_connection.run(QStringLiteral("SELECT person FROM subject WHERE issuer = ? AND subject = ?"),
                                 {issuer, subject});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->text(0) : QString();
}

base::Result<QStringList> SqlReader::personIdsOfEmail(const QString& email)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT id FROM entity_ref WHERE kind = 'person_record' AND field = 'email' AND value = ?"),
        {email.toCaseFolded()});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList ids;
    while (rows->next())
        ids.append(rows->text(0));
    return ids;
}

base::Result<QList<QVariantList>> SqlReader::run(const QString& sql, const QVariantList& values)
{
    auto rows = m_connection.run(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QVariantList> all;
    while (rows->next())
        all.append(rows->values());
    return all;
}

} // namespace data
