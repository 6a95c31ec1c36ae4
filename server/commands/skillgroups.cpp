// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/skillgroups.h"

#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/person.h"
#include "app/domain/persondetail.h"
#include "app/domain/profilecard.h"
#include "app/domain/skill.h"
#include "app/domain/skillgroups.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"

namespace commands {

namespace {

const auto kTeam = QStringLiteral("team");
const auto kDepartment = QStringLiteral("department");

class SkillGroups
{
public:
    explicit SkillGroups(data::Transaction& transaction) : m_transaction(transaction) {}

    base::Result<int> run()
    {
        auto done = readPolicy();
        if (done)
            done = readEverybody();
        if (done)
            done = write();
        if (done)
            done = removeRest();
        return done ? base::Result<int>(m_changed) : tl::unexpected(done.error());
    }

    base::Result<int> runAround(const domain::Person& person)
    {
        auto done = readPolicy();
        if (done)
            done = readAround(person);
        if (done)
            done = write();
        for (auto it = m_groups.cbegin(); done && it != m_groups.cend(); ++it)
            done = removeRestOf(it->kind, it->id);
        return done ? base::Result<int>(m_changed) : tl::unexpected(done.error());
    }

private:
    struct Group
    {
        QString kind, id;
        QStringList people;
    };

    base::Result<void> readPolicy()
    {
        const auto policy = m_transaction.entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
        if (!policy)
            return tl::unexpected(policy.error());
        if (*policy)
            m_least = domain::fromJson<domain::Policy>((*policy)->object()).value_or(domain::Policy{}).minGroup;
        return {};
    }

    base::Result<void> readEverybody()
    {
        auto done = forEach<domain::PersonRecord>(m_transaction, [this](const domain::Person& person) {
            if (!person.active)
                return;
            add(kTeam, person.supervisorId, person.id);
            add(kDepartment, person.department, person.id);
        });
        if (done)
            done = forEach<domain::Profile>(
                m_transaction, [this](const domain::Profile& profile) { m_profiles.insert(profile.id, profile); });
        if (done)
            done = forEach<domain::PersonSkill>(m_transaction, [this](const domain::PersonSkill& statement) {
                m_statements[statement.personId].append(statement);
            });
        setLevels();
        return done;
    }

    // The groups that the person is in.
    base::Result<void> readAround(const domain::Person& person)
    {
        const QString kind = domain::kindOf<domain::PersonRecord>();
        add(kTeam, person.supervisorId, {});
        add(kDepartment, person.department, {});
        const auto team = m_transaction.referring(kind, QStringLiteral("supervisor_id"), person.supervisorId);
        if (!team)
            return tl::unexpected(team.error());
        QSet<QString> people;
        const auto take = [&](const QString& group, const QString& id, const domain::Person& one) {
            if (!one.active || id.isEmpty())
                return;
            add(group, id, one.id);
            people.insert(one.id);
        };
        for (const data::StoredEntity& stored : *team) {
            const auto one = domain::fromJson<domain::Person>(stored.object());
            if (!one)
                return tl::unexpected(one.error());
            take(kTeam, person.supervisorId, *one);
        }
        auto done = forEach<domain::PersonRecord>(m_transaction, [&](const domain::Person& one) {
            if (one.department == person.department)
                take(kDepartment, person.department, one);
        });
        for (const QString& one : std::as_const(people)) {
            if (done)
                done = readOne(one);
        }
        setLevels();
        return done;
    }

    base::Result<void> readOne(const QString& person)
    {
        const auto stored = m_transaction.entity(domain::kindOf<domain::Profile>(), person);
        auto statements = allReferring<domain::PersonSkill>(m_transaction, "person_id", person);
        if (!stored || !statements)
            return tl::unexpected(stored ? statements.error() : stored.error());
        const auto profile =
            *stored ? domain::fromJson<domain::Profile>((*stored)->object()) : base::Result<domain::Profile>();
        if (!profile)
            return tl::unexpected(profile.error());
        m_profiles.insert(person, *profile);
        m_statements.insert(person, *statements);
        return {};
    }

    void setLevels()
    {
        for (auto it = m_statements.cbegin(); it != m_statements.cend(); ++it) {
            for (const domain::SkillStanding& standing : domain::skillStandings(it.value()))
                m_levels[it.key()].insert(standing.skillId, standing.level);
        }
    }

    void add(const QString& kind, const QString& id, const QString& person)
    {
        if (id.isEmpty())
            return;
        Group& group = m_groups[kind + QLatin1Char(':') + id];
        group.kind = kind;
        group.id = id;
        if (!person.isEmpty())
            group.people.append(person);
    }

    base::Result<void> write()
    {
        for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
            QSet<QString> skills;
            for (const QString& person : it->people) {
                for (const QString& skill : m_levels.value(person).keys())
                    skills.insert(skill);
            }
            for (const QString& skill : std::as_const(skills)) {
                if (const auto done = writeOne(*it, skill); !done)
                    return done;
            }
        }
        return {};
    }

    base::Result<void> writeOne(const Group& group, const QString& skill)
    {
        const auto reader = group.kind == kTeam ? domain::Audience::Team : domain::Audience::Everyone;
        QList<domain::GroupMember> members;
        for (const QString& person : group.people) {
            const int level = m_levels.value(person).value(skill);
            const bool open = domain::audienceOfSkill(m_profiles.value(person), skill) <= reader;
            members.append({level, open});
        }
        const auto figures = domain::groupFigures(members, m_least);
        if (!figures)
            return {};
        domain::SkillGroup made;
        made.id = group.kind + QLatin1Char(':') + group.id + QLatin1Char(':') + skill;
        made.groupKind = group.kind;
        made.groupId = group.id;
        made.skillId = skill;
        for (int people : *figures) {
            made.people += people;
            made.levels.append({QString(), people});
        }
        m_written.insert(made.id);
        const auto stored = m_transaction.entity(domain::kindOf<domain::SkillGroup>(), made.id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored) {
            const auto before = domain::fromJson<domain::SkillGroup>((*stored)->object());
            made.updatedAt = before ? before->updatedAt : QDateTime();
            if (domain::toJson(made) == (*stored)->object())
                return {};
        }
        made.updatedAt = m_transaction.now();
        ++m_changed;
        const auto done = store(m_transaction, domain::kindOf<domain::SkillGroup>(), made.id, domain::toJson(made));
        return done ? base::Result<void>() : tl::unexpected(done.error());
    }

    base::Result<void> removeRest()
    {
        QStringList rest;
        const auto read = forEach<domain::SkillGroup>(m_transaction, [&](const domain::SkillGroup& group) {
            if (!m_written.contains(group.id))
                rest.append(group.id);
        });
        return read ? removeAll(rest) : read;
    }

    base::Result<void> removeRestOf(const QString& kind, const QString& id)
    {
        const auto groups = allReferring<domain::SkillGroup>(m_transaction, "group_id", id);
        if (!groups)
            return tl::unexpected(groups.error());
        QStringList rest;
        for (const domain::SkillGroup& group : *groups) {
            if (group.groupKind == kind && !m_written.contains(group.id))
                rest.append(group.id);
        }
        return removeAll(rest);
    }

    base::Result<void> removeAll(const QStringList& rest)
    {
        for (const QString& id : rest) {
            if (const auto gone = m_transaction.remove(domain::kindOf<domain::SkillGroup>(), id); !gone)
                return tl::unexpected(gone.error());
            ++m_changed;
        }
        return {};
    }

    data::Transaction& m_transaction;
    int m_least = domain::Policy{}.minGroup;
    QMap<QString, Group> m_groups;
    QHash<QString, domain::Profile> m_profiles;
    QHash<QString, QList<domain::PersonSkill>> m_statements;
    QHash<QString, QHash<QString, int>> m_levels; // person → skill → level
    QSet<QString> m_written;
    int m_changed = 0;
};

} // namespace

base::Result<int> recomputeSkillGroups(data::Transaction& transaction)
{
    return SkillGroups(transaction).run();
}

base::Result<void> recomputeSkillGroupsOf(data::Transaction& transaction, const QString& personId)
{
    const auto stored = transaction.entity(domain::kindOf<domain::PersonRecord>(), personId);
    if (!stored || !*stored)
        return stored ? base::Result<void>() : tl::unexpected(stored.error());
    const auto person = domain::fromJson<domain::Person>((*stored)->object());
    const auto done = person ? SkillGroups(transaction).runAround(*person) : tl::unexpected(person.error());
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

} // namespace commands
