// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/sqlreader.h"

#include <QSet>

#include <algorithm>

// The reads that the changes feed is made of.
namespace data {

namespace {

constexpr qsizetype kScopesPerStatement = 64;

// One index range per scope, each cut at the limit: the cost is what changed, not what exists. The limit is part of the
// text, so that PostgreSQL knows it when it plans; there are few different ones. "{range}" in the columns is the number
// of the range.
QString rangeSelects(const char* columns, qsizetype ranges, int limit)
{
    QStringList selects;
    for (qsizetype i = 0; i < ranges; ++i)
        selects.append(QStringLiteral("SELECT * FROM (SELECT %1 FROM entity_scope WHERE scope = ? AND seq > ? AND "
                                      "seq <= ? AND gone <= ? ORDER BY seq LIMIT %2) AS s%3")
                           .arg(QString::fromLatin1(columns).replace(QLatin1StringView("{range}"), QString::number(i)))
                           .arg(limit)
                           .arg(i));
    return selects.join(QLatin1StringView(" UNION ALL "));
}

QVariantList valuesOf(const QList<ScopeRange>& ranges, qint64 upTo)
{
    QVariantList values;
    values.reserve(ranges.size() * 4);
    for (const ScopeRange& range : ranges)
        values << range.scope << range.after << upTo << int(range.withGone);
    return values;
}

} // namespace

base::Result<QList<ScopeRow>> SqlReader::changedRows(const QList<ScopeRange>& ranges, qint64 upTo, int limit)
{
    QList<ScopeRow> list;
    for (qsizetype from = 0; from < ranges.size(); from += kScopesPerStatement) {
        const auto part = ranges.mid(from, kScopesPerStatement);
        auto rows = m_connection.run(rangeSelects("scope, seq, since, kind, id, gone", part.size(), limit),
                                     valuesOf(part, upTo));
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            list.append(scopeRow(*rows));
    }
    std::ranges::sort(list, {}, &ScopeRow::seq);
    if (list.size() > limit)
        list.resize(limit);
    return list;
}

base::Result<QList<ChangedEntity>> SqlReader::changed(const QList<ScopeRange>& ranges, qint64 upTo, int limit)
{
    QList<ChangedEntity> list;
    list.reserve(limit);
    for (qsizetype from = 0; from < ranges.size(); from += kScopesPerStatement) {
        const auto part = ranges.mid(from, kScopesPerStatement);
        // Cut before the contents are read, and not sorted by the database together with them.
        const QString statement = sql("SELECT s.place, s.seq, s.gone, {s.kind}, {s.id}, e.rev, {data} FROM (") +
                                  rangeSelects("{range} AS place, seq, gone, kind, id", part.size(), limit) +
                                  QStringLiteral(" ORDER BY seq LIMIT %1) AS s LEFT JOIN entity e ON e.kind = s.kind "
                                                 "AND e.id = s.id")
                                      .arg(limit);
        auto rows = m_connection.run(statement, valuesOf(part, upTo));
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            ChangedEntity changed{part.at(rows->number(0)).scope,
                                  rows->number(1),
                                  rows->number(2) != 0,
                                  !rows->isNull(5),
                                  rows->utf8(3),
                                  rows->utf8(4),
                                  0,
                                  {}};
            if (changed.exists) {
                changed.rev = rows->number(5);
                changed.json = rows->utf8(6);
            }
            list.append(std::move(changed));
        }
    }
    if (!std::ranges::is_sorted(list, {}, &ChangedEntity::seq))
        std::ranges::stable_sort(list, {}, &ChangedEntity::seq);
    if (list.size() > limit)
        list.resize(limit);
    return list;
}

base::Result<Visit> SqlReader::visit(const QString& personId)
{
    auto rows = m_connection.run(
        sql("SELECT 0, scope, since, until, NULL FROM scope_grant WHERE person = ? "
            "UNION ALL SELECT 1, e.id, e.rev, 0, {data} FROM entity_ref r JOIN entity e ON e.kind = r.kind AND "
            "e.id = r.id WHERE r.kind = 'delegation' AND r.field = 'delegate_id' AND r.value = ? "
            "UNION ALL SELECT 2, name, CAST(value AS BIGINT), 0, NULL FROM meta WHERE name IN ('seq', 'pruned') "
            "UNION ALL SELECT 3, value, 0, 0, NULL FROM meta WHERE name = 'lives'"),
        {personId, personId});
    if (!rows)
        return tl::unexpected(rows.error());
    Visit visit;
    while (rows->next()) {
        const QString name = rows->text(1);
        switch (rows->number(0)) {
        case 0:
            visit.grants.append({name, rows->number(2), rows->number(3)});
            break;
        case 1:
            visit.delegations.append({QStringLiteral("delegation"), name, rows->number(2), rows->utf8(4)});
            break;
        case 3:
            visit.lives = name;
            break;
        default:
            (name == QLatin1StringView("seq") ? visit.seq : visit.pruned) = rows->number(2);
        }
    }
    std::ranges::sort(visit.grants, {}, &Grant::scope);
    return visit;
}

base::Result<QList<ScopeRow>> SqlReader::enteredRows(const QString& scope, qint64 after, qint64 upTo, int limit)
{
    auto rows = m_connection.run(QStringLiteral("SELECT scope, seq, since, kind, id, gone FROM entity_scope WHERE "
                                                "scope = ? AND since > ? AND since <= ? ORDER BY since LIMIT ?"),
                                 {scope, after, upTo, limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ScopeRow> list;
    while (rows->next())
        list.append(scopeRow(*rows));
    return list;
}

base::Result<QList<EntityKey>> SqlReader::visible(const QList<EntityKey>& keys, const QStringList& scopes)
{
    const auto rows = rowsOf(keys);
    if (!rows)
        return tl::unexpected(rows.error());
    const QSet<QString> held(scopes.begin(), scopes.end());
    QSet<EntityKey> seen;
    for (const ScopeRow& row : *rows) {
        if (!row.gone && held.contains(row.scope))
            seen.insert(row.key);
    }
    return QList<EntityKey>(seen.begin(), seen.end());
}

base::Result<QList<Commit>> SqlReader::commits(qint64 after, const QString& origin, int limit)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT seq, scopes FROM commit_log WHERE seq > ? AND origin <> ? ORDER BY seq LIMIT ?"),
        {after, origin, limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Commit> list;
    while (rows->next()) {
        const QString scopes = rows->text(1);
        list.append(
            {rows->number(0), scopes.split(QLatin1Char('\n'), Qt::SkipEmptyParts), scopes == QLatin1StringView("*")});
    }
    return list;
}

} // namespace data
