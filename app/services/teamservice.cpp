// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/teamservice.h"

#include "app/domain/homecards.h"
#include "app/domain/ports.h"
#include "app/domain/profile.h"
#include "app/services/teamcourses.h"
#include "app/store/people.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace services {

namespace {

constexpr int kExpiringWithin = 60; // days
constexpr int kMostSkills = 60;     // on the map, unless titles ask for more

bool concernsTeam(const QString& kind)
{
    static const QSet<QString> kKinds{QStringLiteral("person"),         QStringLiteral("team_card"),
                                      QStringLiteral("person_detail"),  QStringLiteral("enrollment"),
                                      QStringLiteral("course_request"), QStringLiteral("role_target"),
                                      QStringLiteral("skill"),          QStringLiteral("skill_group"),
                                      QStringLiteral("policy"),         QStringLiteral("badge")};
    return kKinds.contains(kind);
}

// What the page is made from, read with a handful of statements whatever the number of reports.
class TeamReader
{
public:
    TeamReader(store::Database& db, const QString& me, const QDateTime& now) : m_db(db), m_me(me), m_now(now) {}

    TeamPage page()
    {
        readMembers();
        readCourses();
        readRequests();
        readLevels();
        readGroups();
        return std::move(m_page);
    }

private:
    void readMembers()
    {
        for (auto& person : store::Table<domain::Person>::select(
                 m_db, "WHERE supervisor_id = ?1 AND active <> 0 ORDER BY name COLLATE NOCASE, id", m_me)) {
            store::addDetails(m_db, person);
            m_rows.insert(person.id, int(m_page.members.size()));
            TeamMember member;
            member.person = std::move(person);
            m_page.members.append(std::move(member));
        }
        if (const auto policy = store::Table<domain::Policy>::find(m_db, QStringLiteral("org")))
            m_page.minGroup = policy->minGroup;
    }

    TeamMember* memberOf(const QString& personId)
    {
        const auto row = m_rows.constFind(personId);
        return row == m_rows.cend() ? nullptr : &m_page.members[*row];
    }

    void readCourses()
    {
        auto row = m_db.statement(
            "SELECT e.person_id, sum(e.state IN ('registered', 'active')), sum(e.state = 'completed'), "
            "sum(e.state IN ('registered', 'active') AND e.due_at < ?2), "
            "avg(CASE WHEN e.state IN ('registered', 'active') THEN e.progress END) "
            "FROM person p JOIN enrollment e ON e.person_id = p.id WHERE p.supervisor_id = ?1 GROUP BY e.person_id");
        row.args(m_me, m_now);
        while (row.next()) {
            TeamMember* member = memberOf(row.text(0));
            if (!member)
                continue;
            member->open = int(row.number(1));
            member->completed = int(row.number(2));
            member->overdue = int(row.number(3));
            member->progress = qRound(row.real(4));
        }
        for (const TeamCourse& one : teamCourses(m_db, m_me, true)) {
            const QDateTime& ends = one.enrollment.expiresAt;
            TeamMember* member = memberOf(one.personId);
            if (member && ends > m_now && ends < m_now.addDays(kExpiringWithin))
                ++member->expiring;
        }
    }

    void readRequests()
    {
        auto row =
            m_db.statement("SELECT r.person_id, count(*) FROM person p JOIN course_request r ON r.person_id = p.id "
                           "WHERE p.supervisor_id = ?1 AND r.state IN ('pending', 'asked') GROUP BY r.person_id");
        row.args(m_me);
        while (row.next()) {
            if (TeamMember* member = memberOf(row.text(0)))
                member->requests = int(row.number(1));
        }
    }

    void readLevels()
    {
        QList<QHash<QString, TeamCell>> rows(m_page.members.size());
        QHash<QString, QList<domain::SkillLevel>> targets; // by title
        QHash<QString, TeamSkill> skills;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString title = m_page.members[i].person.title;
            if (!targets.contains(title)) {
                const auto target = store::Table<domain::RoleTarget>::find(m_db, domain::roleTargetId(title));
                targets.insert(title, target ? target->skills : QList<domain::SkillLevel>());
            }
            for (const domain::SkillLevel& asked : std::as_const(targets)[title])
                rows[i][asked.skillId].target = asked.level;
        }
        readCards(rows);
        for (qsizetype i = 0; i < rows.size(); ++i)
            countSkills(m_page.members[i], rows[i], skills);
        chooseSkills(skills);
        for (const auto& row : std::as_const(rows)) {
            auto& cells = m_page.cells.emplaceBack();
            for (const TeamSkill& skill : std::as_const(m_page.skills))
                cells.append(row.value(skill.id));
        }
    }

    void readCards(QList<QHash<QString, TeamCell>>& rows)
    {
        auto row = m_db.statement("SELECT c.id, c.skills FROM person p JOIN team_card c ON c.id = p.id WHERE "
                                  "p.supervisor_id = ?1");
        row.args(m_me);
        while (row.next()) {
            const auto member = m_rows.constFind(row.text(0));
            if (member == m_rows.cend())
                continue;
            const QJsonArray skills = QJsonDocument::fromJson(row.bytes(1)).array();
            for (const QJsonValue& value : skills) {
                const QJsonObject standing = value.toObject();
                const QString id = standing.value(QLatin1StringView("skill_id")).toString();
                rows[*member][id].level = standing.value(QLatin1StringView("level")).toInt();
            }
        }
    }

    static void countSkills(TeamMember& member, const QHash<QString, TeamCell>& row, QHash<QString, TeamSkill>& skills)
    {
        // Who shows none has not reached none: it is not known.
        const bool shows = std::ranges::any_of(row, [](const TeamCell& cell) { return cell.level > 0; });
        for (auto it = row.cbegin(); it != row.cend(); ++it) {
            TeamSkill& skill = skills[it.key()];
            skill.id = it.key();
            skill.shownBy += it->level > 0 ? 1 : 0;
            if (it->target == 0)
                continue;
            member.asked += shows ? 1 : 0;
            member.reached += it->level >= it->target ? 1 : 0;
            ++skill.askedOf;
            skill.shortBy += std::max(0, it->target - it->level);
        }
    }

    // All that is asked for, and of the rest what most people have.
    void chooseSkills(const QHash<QString, TeamSkill>& skills)
    {
        m_page.skills = skills.values();
        std::ranges::sort(m_page.skills, [](const TeamSkill& a, const TeamSkill& b) {
            return std::tie(b.shortBy, b.askedOf, b.shownBy, a.id) < std::tie(a.shortBy, a.askedOf, a.shownBy, b.id);
        });
        std::stable_partition(m_page.skills.begin(), m_page.skills.end(),
                              [](const TeamSkill& skill) { return skill.askedOf > 0; });
        const auto asked =
            std::ranges::count_if(m_page.skills, [](const TeamSkill& skill) { return skill.askedOf > 0; });
        m_page.skills = m_page.skills.first(std::min(m_page.skills.size(), std::max<qsizetype>(asked, kMostSkills)));
        for (qsizetype i = 0; i < m_page.skills.size(); ++i) {
            auto row = m_db.statement("SELECT name FROM skill WHERE id = ?1");
            row.args(m_page.skills[i].id);
            m_page.skills[i].name = row.next() ? row.text(0) : m_page.skills[i].id;
            m_columns.insert(m_page.skills[i].id, int(i));
        }
    }

    void readGroups()
    {
        for (const auto& group :
             store::Table<domain::SkillGroup>::select(m_db, "WHERE group_kind = 'team' AND group_id = ?1", m_me)) {
            const auto column = m_columns.constFind(group.skillId);
            if (column == m_columns.cend())
                continue;
            for (const domain::SkillLevel& people : group.levels)
                m_page.skills[*column].levels.append(people.level);
        }
    }

    store::Database& m_db;
    const QString m_me;
    const QDateTime m_now;
    QHash<QString, int> m_rows;
    QHash<QString, int> m_columns;
    TeamPage m_page;
};

} // namespace

struct TeamService::Private
{
    store::Store& store;
    const domain::Clock& clock;
    QString personId;
};

TeamService::TeamService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(new Private{store, clock, std::move(personId)})
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (concernsTeam(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &TeamService::changed);
}

TeamService::~TeamService() = default;

bool TeamService::isSupervisor() const
{
    auto row = d->store.reader().statement("SELECT 1 FROM person WHERE supervisor_id = ?1 LIMIT 1");
    row.args(d->personId);
    return row.next();
}

QList<TeamCourse> TeamService::courses() const
{
    return teamCourses(d->store.reader(), d->personId, false);
}

TeamPage TeamService::page() const
{
    return TeamReader(d->store.reader(), d->personId, d->clock.now()).page();
}

} // namespace services
