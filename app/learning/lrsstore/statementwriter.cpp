// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/lrsstore/statementwriter.h"

#include "app/learning/lrsstore/querysql.h"
#include "app/learning/lrsstore/rows.h"

#include <QJsonDocument>

namespace lrsstore {

namespace {

using xapi::NewStatement;

// Bits of places by value, so that each value of a statement has one row.
QMap<QString, int> placesOf(const QStringList& first, int firstBit, const QStringList& second, int secondBit,
                            const QStringList& third)
{
    QMap<QString, int> places;
    for (const QString& value : first)
        places[value] |= firstBit;
    for (const QString& value : second)
        places[value] |= secondBit;
    for (const QString& value : third)
        places[value] |= kAnywhere;
    return places;
}

// Members of the newer definition win; of language maps each language does.
QJsonObject mergedDefinition(QJsonObject known, const QJsonObject& newer)
{
    for (auto member = newer.begin(); member != newer.end(); ++member) {
        const bool isMap = member.key() == QLatin1StringView("name") ||
                           member.key() == QLatin1StringView("description") ||
                           member.key() == QLatin1StringView("extensions");
        if (!isMap || !known.value(member.key()).isObject()) {
            known.insert(member.key(), member.value());
            continue;
        }
        QJsonObject map = known.value(member.key()).toObject();
        const QJsonObject more = member.value().toObject();
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            map.insert(entry.key(), entry.value());
        known.insert(member.key(), map);
    }
    return known;
}

} // namespace

base::Result<void> StatementWriter::write(const QList<NewStatement>& statements)
{
    const auto last = m_runner.run(QStringLiteral("SELECT COALESCE(MAX(seq), 0) FROM xapi_statement"), {});
    if (!last)
        return tl::unexpected(last.error());
    m_first = last->first().first().toLongLong() + 1;
    return writeRows(statements)
        .and_then([&] { return writeKeys(statements); })
        .and_then([&] { return markVoided(statements); })
        .and_then([&] { return link(statements); })
        .and_then([&] { return writeDefinitions(statements); })
        .and_then([&] { return writeNames(statements); });
}

base::Result<void> StatementWriter::writeRows(const QList<NewStatement>& statements)
{
    QVariantList values;
    values.reserve(statements.size() * 9);
    qint64 seq = m_first;
    for (const NewStatement& statement : statements) {
        values << seq++ << statement.id << statement.verb << statement.registration << statement.target
               << int(statement.voids) << 0 << statement.stored.toMSecsSinceEpoch()
               << QString::fromUtf8(statement.json);
    }
    return insertRows(m_runner,
                      QStringLiteral("INSERT INTO xapi_statement (seq, id, verb, registration, target, voids, voided, "
                                     "stored, json)"),
                      {}, 9, values);
}

base::Result<void> StatementWriter::writeKeys(const QList<NewStatement>& statements)
{
    QVariantList values;
    qint64 seq = m_first;
    for (const NewStatement& statement : statements) {
        const auto agents = placesOf(statement.actors, kActor, statement.agents, kSubject, statement.relatedAgents);
        for (auto agent = agents.begin(); agent != agents.end(); ++agent)
            values << int(kAgents) << agent.key() << seq << agent.value();
        const auto activities = placesOf({}, 0, statement.activities, kSubject, statement.relatedActivities);
        for (auto activity = activities.begin(); activity != activities.end(); ++activity)
            values << int(kActivities) << activity.key() << seq << activity.value();
        ++seq;
    }
    return insertRows(m_runner, QStringLiteral("INSERT INTO xapi_key (family, value, seq, places)"), {}, 4, values);
}

// Whichever of the two comes first; a voiding statement cannot be voided (1.0.3 part 2 section 2.3.2).
base::Result<void> StatementWriter::markVoided(const QList<NewStatement>& statements)
{
    for (const NewStatement& statement : statements) {
        if (!statement.voids)
            continue;
        const auto done = m_runner.run(
            QStringLiteral("UPDATE xapi_statement SET voided = 1 WHERE id = ? AND voids = 0"), {statement.target});
        if (!done)
            return tl::unexpected(done.error());
    }
    QStringList ids;
    for (const NewStatement& statement : statements) {
        if (!statement.voids)
            ids.append(statement.id);
    }
    const auto voided = selectIn(
        m_runner,
        QStringLiteral("SELECT target FROM xapi_statement WHERE target IN (%1) AND target <> '' AND voids = 1"), {},
        ids);
    if (!voided)
        return tl::unexpected(voided.error());
    for (const QVariantList& row : *voided) {
        const auto done = m_runner.run(QStringLiteral("UPDATE xapi_statement SET voided = 1 WHERE id = ?"), row);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

base::Result<void> StatementWriter::link(const QList<NewStatement>& statements)
{
    // Those that the batch targets, and those that target the batch.
    QHash<QString, qint64> seqOf;
    QStringList targets;
    QList<std::pair<qint64, QString>> wanted;
    qint64 seq = m_first;
    for (const NewStatement& statement : statements) {
        seqOf.insert(statement.id, seq);
        if (!statement.target.isEmpty()) {
            targets.append(statement.target);
            wanted.append({seq, statement.target});
        }
        ++seq;
    }
    const auto known =
        selectIn(m_runner, QStringLiteral("SELECT id, seq FROM xapi_statement WHERE id IN (%1)"), {}, targets);
    const auto earlier = selectIn(
        m_runner,
        QStringLiteral("SELECT DISTINCT seq, target FROM xapi_statement WHERE target IN (%1) AND target <> ''"), {},
        seqOf.keys());
    if (!known || !earlier)
        return tl::unexpected(known ? earlier.error() : known.error());
    for (const QVariantList& row : *known)
        seqOf.insert(row.at(0).toString(), row.at(1).toLongLong());
    QSet<std::pair<qint64, qint64>> pairs;
    for (const auto& [source, target] : std::as_const(wanted)) {
        if (const auto found = seqOf.constFind(target); found != seqOf.cend())
            pairs.insert({source, *found});
    }
    for (const QVariantList& row : *earlier)
        pairs.insert({row.at(0).toLongLong(), seqOf.value(row.at(1).toString())});
    for (const auto& [source, target] : std::as_const(pairs)) {
        if (const auto done = linkPair(source, target); !done)
            return done;
    }
    return {};
}

base::Result<QSet<qint64>> StatementWriter::reached(const QString& sql, qint64 start)
{
    const auto rows = m_runner.run(sql, {start});
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<qint64> all{start};
    for (const QVariantList& row : *rows)
        all.insert(row.first().toLongLong());
    return all;
}

base::Result<void> StatementWriter::linkPair(qint64 source, qint64 target)
{
    const auto sources = reached(QStringLiteral("SELECT source FROM xapi_reach WHERE target = ?"), source);
    const auto targets = reached(QStringLiteral("SELECT target FROM xapi_reach WHERE source = ?"), target);
    if (!sources || !targets)
        return tl::unexpected(sources ? targets.error() : sources.error());
    QVariantList values;
    for (const qint64 from : *sources) {
        for (const qint64 to : *targets) {
            if (from != to)
                values << from << to;
        }
    }
    return insertRows(m_runner, QStringLiteral("INSERT INTO xapi_reach (source, target)"),
                      QStringLiteral(" ON CONFLICT DO NOTHING"), 2, values);
}

base::Result<void> StatementWriter::writeDefinitions(const QList<NewStatement>& statements)
{
    QHash<QString, QJsonObject> known;
    QSet<QString> ids;
    for (const NewStatement& statement : statements) {
        for (auto definition = statement.definitions.begin(); definition != statement.definitions.end(); ++definition)
            ids.insert(definition.key());
    }
    const auto rows = selectIn(m_runner, QStringLiteral("SELECT id, definition FROM xapi_activity WHERE id IN (%1)"),
                               {}, ids.values());
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QVariantList& row : *rows)
        known.insert(row.at(0).toString(), QJsonDocument::fromJson(row.at(1).toString().toUtf8()).object());
    QSet<QString> changed;
    for (const NewStatement& statement : statements) {
        for (auto definition = statement.definitions.begin(); definition != statement.definitions.end(); ++definition) {
            QJsonObject& target = known[definition.key()];
            QJsonObject merged = mergedDefinition(target, definition.value());
            if (merged != target) {
                target = std::move(merged);
                changed.insert(definition.key());
            }
        }
    }
    QVariantList values;
    for (const QString& id : std::as_const(changed))
        values << id << QString::fromUtf8(QJsonDocument(known.value(id)).toJson(QJsonDocument::Compact));
    return insertRows(m_runner, QStringLiteral("INSERT INTO xapi_activity (id, definition)"),
                      QStringLiteral(" ON CONFLICT (id) DO UPDATE SET definition = excluded.definition"), 2, values);
}

base::Result<void> StatementWriter::writeNames(const QList<NewStatement>& statements)
{
    QSet<std::pair<QString, QString>> names;
    for (const NewStatement& statement : statements) {
        for (auto name = statement.names.begin(); name != statement.names.end(); ++name)
            names.insert({name.key(), name.value()});
    }
    QVariantList values;
    for (const auto& [agent, name] : std::as_const(names))
        values << agent << name;
    return insertRows(m_runner, QStringLiteral("INSERT INTO xapi_agent_name (agent, name)"),
                      QStringLiteral(" ON CONFLICT DO NOTHING"), 2, values);
}

} // namespace lrsstore
