// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/lrsstore/querysql.h"

namespace lrsstore {

namespace {

// Builds a SELECT out of conditions on 's', the statement that is returned, and 't', the one that is matched: the same,
// or one that 's' targets.
class Select final
{
public:
    explicit Select(const xapi::StatementQuery& asked) : query(asked) {}

    // What the database should begin with is written first and joined in a fixed order, since neither knows how
    // selective a value is: the registration, then agent, activity, verb, and else the order of storing.
    Sql itself()
    {
        QString from = QStringLiteral("xapi_statement s");
        orderBy = QStringLiteral("s.seq");
        if (query.registration.isEmpty()) {
            if (!query.agent.isEmpty())
                from = keyedBy(kAgents, query.agent, agentPlace());
            else if (!query.activity.isEmpty())
                from = keyedBy(kActivities, query.activity, activityPlace());
        }
        addMatch(QStringLiteral("s"));
        addOwn();
        return finish(from, QString());
    }

    // Several targets of one statement may match.
    Sql targeting()
    {
        orderBy = QStringLiteral("r.source");
        conditions << QStringLiteral("s.seq = r.source") << QStringLiteral("t.seq = r.target");
        addMatch(QStringLiteral("t"));
        addOwn();
        return finish(QStringLiteral("xapi_reach r CROSS JOIN xapi_statement s CROSS JOIN xapi_statement t"),
                      QStringLiteral("DISTINCT "));
    }

private:
    [[nodiscard]] int agentPlace() const { return query.relatedAgents ? kAnywhere : kSubject; }
    [[nodiscard]] int activityPlace() const { return query.relatedActivities ? kAnywhere : kSubject; }

    QString keyedBy(Family family, const QString& value, int place)
    {
        keyed = family;
        conditions << QStringLiteral("k.family = %1 AND k.value = ? AND (k.places & %2) <> 0 AND s.seq = k.seq")
                          .arg(int(family))
                          .arg(place);
        values << value;
        orderBy = QStringLiteral("k.seq");
        return QStringLiteral("xapi_key k CROSS JOIN xapi_statement s");
    }

    void addKey(const QString& table, Family family, const QString& value, int place)
    {
        if (value.isEmpty() || keyed == family)
            return;
        conditions << QStringLiteral("EXISTS (SELECT 1 FROM xapi_key x WHERE x.family = %1 AND x.value = ? AND "
                                     "x.seq = %2.seq AND (x.places & %3) <> 0)")
                          .arg(int(family))
                          .arg(table)
                          .arg(place);
        values << value;
    }

    void addMatch(const QString& table)
    {
        if (!query.registration.isEmpty()) {
            // Said twice, so that the index of those that have one can be used.
            conditions << QStringLiteral("%1.registration = ? AND %1.registration <> ''").arg(table);
            values << query.registration;
        }
        addKey(table, kAgents, query.agent, agentPlace());
        addKey(table, kActivities, query.activity, activityPlace());
        if (!query.verb.isEmpty()) {
            conditions << table + QStringLiteral(".verb = ?");
            values << query.verb;
        }
    }

    // What holds for the returned statement itself.
    void addOwn()
    {
        conditions << QStringLiteral("s.voided = 0");
        if (!query.onlyActors.isEmpty()) {
            const QString marks = QStringLiteral("?,").repeated(query.onlyActors.size()).chopped(1);
            conditions << QStringLiteral(
                              "s.seq IN (SELECT o.seq FROM xapi_key o WHERE o.family = 0 AND o.value IN (%1) "
                              "AND (o.places & 1) <> 0)")
                              .arg(marks);
            for (const QString& actor : query.onlyActors)
                values << actor;
        }
        // By the order of storing, which is the order of time, so that the index of the order bounds the search.
        const auto bound = [&](const QDateTime& time, const char* condition) {
            if (!time.isValid())
                return;
            conditions << QLatin1StringView(condition);
            values << time.toMSecsSinceEpoch();
        };
        bound(query.since, "s.seq > (SELECT COALESCE(MAX(b.seq), 0) FROM xapi_statement b WHERE b.stored = "
                           "(SELECT MAX(c.stored) FROM xapi_statement c WHERE c.stored <= ?))");
        bound(query.until, "s.seq <= (SELECT COALESCE(MAX(b.seq), 0) FROM xapi_statement b WHERE b.stored = "
                           "(SELECT MAX(c.stored) FROM xapi_statement c WHERE c.stored <= ?))");
        if (query.after > 0) {
            conditions << (query.ascending ? QStringLiteral("s.seq > ?") : QStringLiteral("s.seq < ?"));
            values << query.after;
        }
    }

    Sql finish(const QString& from, const QString& distinct)
    {
        values << query.limit + 1;
        return {QStringLiteral("SELECT %5%1 AS seq FROM %2 WHERE %3 ORDER BY %1 %4 LIMIT ?")
                    .arg(orderBy, from, conditions.join(QStringLiteral(" AND ")),
                         query.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC"), distinct),
                values};
    }

    const xapi::StatementQuery& query;
    std::optional<Family> keyed;
    QString orderBy;
    QStringList conditions;
    QVariantList values;
};

} // namespace

Sql findStatements(const xapi::StatementQuery& query)
{
    const QString order = query.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    Sql found = Select(query).itself();
    const bool filters =
        !query.agent.isEmpty() || !query.verb.isEmpty() || !query.activity.isEmpty() || !query.registration.isEmpty();
    if (filters) {
        const Sql others = Select(query).targeting();
        found.text = QStringLiteral("SELECT seq FROM (%1) m UNION SELECT seq FROM (%2) n").arg(found.text, others.text);
        found.values += others.values;
    }
    found.text = QStringLiteral("SELECT f.seq, f.id, f.json, f.stored, f.voided FROM (%1) w "
                                "JOIN xapi_statement f ON f.seq = w.seq ORDER BY f.seq %2 LIMIT ?")
                     .arg(found.text, order);
    found.values << query.limit + 1;
    return found;
}

} // namespace lrsstore
