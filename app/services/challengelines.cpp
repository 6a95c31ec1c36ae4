// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/challengelines.h"

#include "app/domain/person.h"
#include "app/services/catalogchoices.h"
#include "app/store/database.h"
#include "app/store/people.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

bool isThere(store::Database& db, const char* sql, const QString& first, const QString& second)
{
    auto row = db.statement(sql);
    row.args(first, second);
    return row.next();
}

QString nameBy(store::Database& db, const char* sql, const QString& id)
{
    auto row = db.statement(sql);
    row.args(id);
    return row.next() ? row.text(0) : QString();
}

bool belongs(store::Database& db, const domain::Person& me, const domain::Challenge& challenge)
{
    const auto is = [&](const char* kind) { return challenge.groupKind == QLatin1StringView(kind); };
    if (is("department"))
        return me.department == challenge.groupId;
    if (is("team"))
        return me.supervisorId == challenge.groupId;
    if (is("pathway"))
        return isThere(db,
                       "SELECT 1 FROM pathway_enrollment WHERE person_id = ?1 AND pathway_id = ?2 AND state = "
                       "'active'",
                       me.id, challenge.groupId);
    if (is("community"))
        return isThere(db,
                       "SELECT 1 FROM community_member WHERE person_id = ?1 AND community_id = ?2 AND state = "
                       "'member'",
                       me.id, challenge.groupId);
    return is("organisation");
}

// Makes lines of challenges for one person.
class LineMaker
{
public:
    LineMaker(store::Database& db, const QString& me, const QDate& today) : m_db(db), m_today(today)
    {
        m_me = store::personOf(db, me).value_or(domain::Person{});
        m_me.id = me;
        m_figures = store::Table<domain::Comparison>::find(db, me).value_or(domain::Comparison{}).challenges;
    }

    ChallengeLine line(const domain::Challenge& challenge)
    {
        ChallengeLine line;
        line.challenge = challenge;
        const auto said = std::ranges::find(m_figures, challenge.id, &domain::ChallengeFigures::challengeId);
        line.counted = said != m_figures.end();
        if (line.counted)
            line.figures = *said;
        line.open = challenge.from <= m_today && m_today <= challenge.until;
        line.forMe = belongs(m_db, m_me, challenge);
        line.mayChange = mayChallenge(m_db, m_me.id, challenge.groupKind, challenge.groupId);
        line.waiting = isThere(m_db, "SELECT 1 FROM outbox WHERE entity = ?1 AND target = ?2 LIMIT 1",
                               QStringLiteral("challenge"), challenge.id);
        line.group = challengeGroupTitle(m_db, challenge.groupKind, challenge.groupId);
        line.setBy = nameBy(m_db, "SELECT name FROM person WHERE id = ?1", challenge.setBy);
        for (const QString& ref : challenge.refs) {
            const QString title = catalogTitle(m_db, QStringLiteral("course"), ref);
            line.courses.append(title.isEmpty() ? ref : title);
        }
        return line;
    }

private:
    store::Database& m_db;
    const QDate m_today;
    domain::Person m_me;
    QList<domain::ChallengeFigures> m_figures;
};

} // namespace

QList<ChallengeLine> challengeLines(store::Database& db, const QString& me, const QDate& today,
                                    const QString& groupKind, const QString& groupId)
{
    LineMaker maker(db, me, today);
    QList<ChallengeLine> lines;
    for (const auto& challenge : store::Table<domain::Challenge>::select(
             db,
             "WHERE (removed_at IS NULL OR removed_at = '') AND (?1 = '' OR (group_kind = ?1 AND group_id = ?2)) "
             "ORDER BY until_day DESC, id",
             groupKind, groupId))
        lines.append(maker.line(challenge));
    std::ranges::stable_partition(lines, [](const ChallengeLine& line) { return line.open; });
    return lines;
}

std::optional<ChallengeLine> challengeLine(store::Database& db, const QString& me, const QDate& today,
                                           const QString& id)
{
    const auto challenge = store::Table<domain::Challenge>::find(db, id);
    if (!challenge || challenge->removedAt.isValid())
        return std::nullopt;
    return LineMaker(db, me, today).line(*challenge);
}

ChallengeLine challengeLine(store::Database& db, const QString& me, const QDate& today,
                            const domain::Challenge& challenge)
{
    return LineMaker(db, me, today).line(challenge);
}

bool mayChallengeAll(store::Database& db, const QString& me)
{
    const auto person = store::Table<domain::Person>::find(db, me);
    return person && (person->roles.contains(QLatin1StringView("learning-development")) ||
                      person->roles.contains(QLatin1StringView("administrator")));
}

bool mayChallenge(store::Database& db, const QString& me, const QString& groupKind, const QString& groupId)
{
    if (groupKind == QLatin1StringView("team") && groupId == me)
        return !nameBy(db, "SELECT id FROM person WHERE supervisor_id = ?1 LIMIT 1", me).isEmpty();
    const bool moderates =
        groupKind == QLatin1StringView("community") &&
        isThere(db,
                "SELECT 1 FROM community_member WHERE person_id = ?1 AND community_id = ?2 AND state = 'member' AND "
                "role IN ('moderator', 'owner')",
                me, groupId);
    return moderates || mayChallengeAll(db, me);
}

QList<GroupChoice> moderatedCommunities(store::Database& db, const QString& me)
{
    auto row =
        db.statement("SELECT c.id, c.name FROM community_member m JOIN community c ON c.id = m.community_id WHERE "
                     "m.person_id = ?1 AND m.state = 'member' AND m.role IN ('moderator', 'owner') ORDER BY "
                     "c.name");
    row.args(me);
    QList<GroupChoice> found;
    while (row.next())
        found.append({row.text(0), row.text(1)});
    return found;
}

QList<GroupChoice> challengeGroups(store::Database& db, const QString& kind, const QString& words, int limit)
{
    const char* sql =
        kind == QLatin1StringView("department")
            ? "SELECT DISTINCT department, department FROM person WHERE department <> '' AND instr(lower(department), "
              "lower(?1)) ORDER BY department LIMIT ?2"
        : kind == QLatin1StringView("team")
            ? "SELECT id, name FROM person WHERE id IN (SELECT supervisor_id FROM person) AND instr(lower(name), "
              "lower(?1)) ORDER BY name LIMIT ?2"
        : kind == QLatin1StringView("community")
            ? "SELECT id, name FROM community WHERE instr(lower(name), lower(?1)) ORDER BY name LIMIT ?2"
            : "SELECT id, title FROM pathway WHERE instr(lower(title), lower(?1)) ORDER BY title LIMIT ?2";
    auto row = db.statement(sql);
    row.args(words.simplified(), limit);
    QList<GroupChoice> groups;
    while (row.next())
        groups.append({row.text(0), row.text(1)});
    return groups;
}

QString challengeGroupTitle(store::Database& db, const QString& kind, const QString& id)
{
    if (kind == QLatin1StringView("team"))
        return nameBy(db, "SELECT name FROM person WHERE id = ?1", id);
    if (kind == QLatin1StringView("community"))
        return nameBy(db, "SELECT name FROM community WHERE id = ?1", id);
    if (kind == QLatin1StringView("pathway"))
        return nameBy(db, "SELECT title FROM pathway WHERE id = ?1", id);
    return kind == QLatin1StringView("department") ? id : QString();
}

} // namespace services
