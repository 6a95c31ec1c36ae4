// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/standings.h"

#include "app/domain/attempt.h"
#include "app/domain/person.h"
#include "app/standing/deeds.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"

#include <QTimeZone>

namespace commands {

namespace {

base::Result<domain::GameRules> gameRules(data::Reader& reader)
{
    const auto text = reader.meta(QStringLiteral("game_rules"));
    if (!text)
        return tl::unexpected(text.error());
    auto rules = text->isEmpty()
                     ? base::Result<domain::GameRules>(standing::usualRules())
                     : domain::fromJson<domain::GameRules>(QJsonDocument::fromJson(text->toUtf8()).object());
    const auto policy = reader.entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
    if (!policy)
        return tl::unexpected(policy.error());
    if (rules && *policy)
        rules->minGroup = std::max(rules->minGroup, (*policy)->object().value(QLatin1StringView("min_group")).toInt());
    return rules;
}

// The figures, without the instant at which they were found.
bool sameFigures(domain::Standing a, const domain::Standing& b)
{
    a.updatedAt = b.updatedAt;
    return domain::toJson(a) == domain::toJson(b);
}

class Standings
{
public:
    Standings(data::Transaction& transaction, domain::GameRules rules)
        : m_transaction(transaction), m_rules(std::move(rules))
    {
    }

    base::Result<RecomputedStandings> run()
    {
        auto done = readPeople();
        if (done)
            done = readDeeds();
        if (done)
            done = forEach<domain::Standing>(m_transaction,
                                             [this](const domain::Standing& one) { m_stored.insert(one.id, one); });
        if (done) {
            m_ledgers = standing::ledgers(m_rules, m_deeds);
            rankAll();
            done = writeAll();
        }
        return done ? base::Result<RecomputedStandings>(m_result) : tl::unexpected(done.error());
    }

private:
    base::Result<void> readPeople()
    {
        return forEach<domain::Person>(m_transaction,
                                       [this](const domain::Person& one) { m_people.insert(one.id, one); });
    }

    base::Result<void> readDeeds()
    {
        const auto zone = [this](const QString& personId) { return m_people.value(personId).timezone; };
        auto done = forEach<domain::Completion>(m_transaction, [&](const domain::Completion& one) {
            m_deeds.append(standing::courseDeed(one, zone(one.personId)));
        });
        if (done)
            done = forEach<domain::BadgeAward>(m_transaction, [&](const domain::BadgeAward& one) {
                m_deeds.append(standing::badgeDeed(one, zone(one.personId)));
            });
        if (done)
            done = forEach<domain::Attempt>(m_transaction, [&](const domain::Attempt& one) {
                for (const auto& at : {one.startedAt, one.updatedAt}) {
                    if (at.isValid())
                        m_deeds.append(standing::learningDeed(one.personId, one.id, at, zone(one.personId)));
                }
            });
        return done;
    }

    void rankAll()
    {
        QHash<QString, QList<standing::Contender>> departments;
        for (const auto& person : std::as_const(m_people)) {
            if (!person.active)
                continue;
            const auto ledger = m_ledgers.find(person.id);
            departments[person.department].append(
                {person.id, ledger == m_ledgers.end() ? 0 : ledger->second.points(), false});
        }
        for (const auto& group : std::as_const(departments)) {
            const auto board = standing::leaderboard(m_rules, group, group.first().personId, int(group.size()));
            for (const auto& row : board.rows)
                m_boards.insert(row.personId, {board.withheld, board.people, {}, row});
        }
    }

    base::Result<void> writeAll()
    {
        for (const auto& person : std::as_const(m_people)) {
            const auto ledger = m_ledgers.find(person.id);
            if (ledger == m_ledgers.end() && !m_stored.contains(person.id))
                continue;
            ++m_result.people;
            const standing::Ledger& own =
                ledger == m_ledgers.end() ? m_ledgers.try_emplace(person.id, m_rules).first->second : ledger->second;
            const QTimeZone zone(person.timezone.toUtf8());
            const auto now = m_transaction.now();
            const auto today = (zone.isValid() ? now.toTimeZone(zone) : now.toUTC()).date();
            const auto streak = standing::streakOf(m_rules, own.activeDays(), today);
            const auto made = standing::standingOf(m_rules, person.id, own, streak, m_boards.value(person.id), now);
            if (const auto old = m_stored.constFind(person.id); old != m_stored.cend() && sameFigures(made, *old))
                continue;
            const auto written =
                store(m_transaction, domain::kindOf<domain::Standing>(), made.id, domain::toJson(made));
            if (!written)
                return tl::unexpected(written.error());
            ++m_result.changed;
        }
        return {};
    }

    data::Transaction& m_transaction;
    const domain::GameRules m_rules;
    QHash<QString, domain::Person> m_people;
    QHash<QString, domain::Standing> m_stored;
    QList<domain::Deed> m_deeds;
    std::map<QString, standing::Ledger> m_ledgers;
    QHash<QString, standing::Board> m_boards; // with the person's own row
    RecomputedStandings m_result;
};

} // namespace

base::Result<RecomputedStandings> recomputeStandings(data::Transaction& transaction)
{
    auto rules = gameRules(transaction);
    if (!rules)
        return tl::unexpected(rules.error());
    return Standings(transaction, std::move(*rules)).run();
}

} // namespace commands
