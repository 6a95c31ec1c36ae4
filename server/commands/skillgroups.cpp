// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/skillgroups.h"

#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/person.h"
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
        auto done = read();
        if (done)
            done = write();
        if (done)
            done = removeRest();
        return done ? base::Result<int>(m_changed) : tl::unexpected(done.error());
    }

private:
    struct Group
    {
        QString kind, id;
        QStringList people;
    };

    base::Result<void> read()
    {
        const auto policy = m_transaction.entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
        if (!policy)
            return tl::unexpected(policy.error());
        if (*policy)
            m_least = domain::fromJson<domain::Policy>((*policy)->object()).value_or(domain::Policy{}).minGroup;
        auto done = forEach<domain::Person>(m_transaction, [this](const domain::Person& person) {
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
        for (auto it = m_statements.cbegin(); it != m_statements.cend(); ++it) {
            for (const domain::SkillStanding& standing : domain::skillStandings(it.value()))
                m_levels[it.key()].insert(standing.skillId, standing.level);
        }
        return done;
    }

    void add(const QString& kind, const QString& id, const QString& person)
    {
        if (id.isEmpty())
            return;
        Group& group = m_groups[kind + QLatin1Char(':') + id];
        group.kind = kind;
        group.id = id;
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
            const bool open = level == 0 || domain::audienceOfSkill(m_profiles.value(person), skill) <= reader;
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
        if (!read)
            return read;
        for (const QString& id : std::as_const(rest)) {
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

} // namespace commands
