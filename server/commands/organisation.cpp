// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/organisation.h"

#include "app/domain/attempt.h"
#include "app/domain/community.h"
#include "app/domain/pathway.h"
#include "app/domain/profilecard.h"
#include "app/domain/shownperson.h"
#include "server/commands/evidence.h"
#include "server/commands/foreach.h"

#include <algorithm>

namespace commands {

namespace {

constexpr int kMostPathways = 3;    // of a person
constexpr int kMostCommunities = 5; // that a person is compared in: the largest

const auto kCommunity = QStringLiteral("community");

class OrganisationReader
{
public:
    OrganisationReader(data::Reader& reader, Organisation& organisation) : m_reader(reader), m_org(organisation) {}

    base::Result<void> run()
    {
        auto done = forEach<domain::PersonRecord>(m_reader, [this](const domain::Person& person) {
            if (person.active)
                m_org.people.insert(person.id, person);
        });
        if (done)
            done = forEach<domain::GameMember>(m_reader, [this](const domain::GameMember& member) {
                if (member.joined)
                    m_org.joined.insert(member.id);
            });
        if (done)
            done = forEach<domain::Profile>(
                m_reader, [this](const domain::Profile& profile) { m_org.profiles.insert(profile.id, profile); });
        if (done)
            done = readGroups();
        if (done)
            done = readSkills();
        if (done)
            done = readScores();
        if (done)
            done = readLedgers();
        if (done)
            done = forEach<domain::Challenge>(m_reader, [this](const domain::Challenge& challenge) {
                if (!challenge.removedAt.isValid())
                    m_org.challenges.append(challenge);
            });
        return done;
    }

private:
    void add(const QString& kind, const QString& id, const QString& title, const QString& person)
    {
        if (id.isEmpty())
            return;
        PeopleGroup& group = m_groups[{kind, id}];
        group.kind = kind;
        group.id = id;
        group.title = title;
        group.people.insert(person);
    }

    base::Result<void> readGroups()
    {
        for (const domain::Person& person : std::as_const(m_org.people)) {
            // A board of a department says who belongs to it.
            const QString department =
                domain::shownPerson(person, m_org.profiles.value(person.id), domain::Audience::Everyone).department;
            add(QStringLiteral("department"), department, department, person.id);
            add(QStringLiteral("team"), person.supervisorId, m_org.people.value(person.supervisorId).name, person.id);
        }
        QHash<QString, QString> titles;
        auto done = forEach<domain::Pathway>(
            m_reader, [&](const domain::Pathway& pathway) { titles.insert(pathway.id, pathway.title); });
        QMap<QString, QMultiMap<QDateTime, QString>> joined; // person → when → pathway
        if (done)
            done = forEach<domain::PathwayEnrollment>(m_reader, [&](const domain::PathwayEnrollment& one) {
                if (one.state == QLatin1StringView("active") && m_org.people.contains(one.personId))
                    joined[one.personId].insert(one.joinedAt, one.pathwayId);
            });
        for (auto person = joined.cbegin(); person != joined.cend(); ++person) {
            const QStringList newest = person->values(); // ascending
            for (const QString& pathway : newest.mid(std::max<qsizetype>(0, newest.size() - kMostPathways)))
                add(QStringLiteral("pathway"), pathway, titles.value(pathway), person.key());
        }
        if (done)
            done = readCommunities();
        sortGroups();
        return done;
    }

    base::Result<void> readCommunities()
    {
        QHash<QString, QString> names;
        auto done = forEach<domain::Community>(
            m_reader, [&](const domain::Community& community) { names.insert(community.id, community.name); });
        if (done)
            done = forEach<domain::CommunityMember>(m_reader, [&](const domain::CommunityMember& one) {
                if (one.state == QLatin1StringView("member") && m_org.people.contains(one.personId))
                    add(kCommunity, one.communityId, names.value(one.communityId), one.personId);
            });
        return done;
    }

    void sortGroups()
    {
        const QStringList order{QStringLiteral("department"), QStringLiteral("team"), QStringLiteral("pathway"),
                                kCommunity};
        m_org.groups = m_groups.values();
        std::ranges::sort(m_org.groups, {}, [&](const PeopleGroup& group) {
            return std::tuple(order.indexOf(group.kind), -group.people.size(), group.id);
        });
        QHash<QString, int> communities; // of each person, so far
        for (int i = 0; i < int(m_org.groups.size()); ++i) {
            const bool community = m_org.groups[i].kind == kCommunity;
            for (const QString& person : std::as_const(m_org.groups[i].people)) {
                if (!community || ++communities[person] <= kMostCommunities)
                    m_org.groupsOf[person].append(i);
            }
        }
    }

    base::Result<void> readSkills()
    {
        QHash<QString, QList<domain::PersonSkill>> statements;
        auto done = forEach<domain::PersonSkill>(
            m_reader, [&](const domain::PersonSkill& statement) { statements[statement.personId].append(statement); });
        for (auto it = statements.cbegin(); it != statements.cend(); ++it) {
            for (const domain::SkillStanding& standing : domain::skillStandings(it.value()))
                m_org.levels[it.key()].insert(standing.skillId, standing.level);
        }
        return done;
    }

    base::Result<void> readScores()
    {
        QHash<QString, QHash<QString, double>> best; // person → course → scaled
        const auto done = forEach<domain::Attempt>(m_reader, [&](const domain::Attempt& attempt) {
            if (!attempt.score)
                return;
            auto& courses = best[attempt.personId];
            const auto known = courses.constFind(attempt.courseId);
            if (known == courses.cend() || *known < *attempt.score)
                courses.insert(attempt.courseId, *attempt.score);
        });
        for (auto it = best.cbegin(); it != best.cend(); ++it) {
            double sum = 0;
            for (const double score : it.value())
                sum += std::clamp(score, 0.0, 1.0);
            m_org.scores.insert(it.key(), 100 * sum / double(it.value().size()));
        }
        return done;
    }

    base::Result<void> readLedgers()
    {
        for (const domain::Person& person : std::as_const(m_org.people)) {
            const auto deeds = deedsOf(m_reader, person);
            if (!deeds)
                return tl::unexpected(deeds.error());
            if (deeds->isEmpty())
                continue;
            auto& ledger = m_org.ledgers.try_emplace(person.id, m_org.rules).first->second;
            for (const domain::Deed& deed : *deeds)
                ledger.add(deed);
        }
        return {};
    }

    data::Reader& m_reader;
    Organisation& m_org;
    QMap<std::pair<QString, QString>, PeopleGroup> m_groups;
};

} // namespace

base::Result<Organisation> readOrganisation(data::Reader& reader)
{
    Organisation organisation;
    auto rules = gameRules(reader);
    if (!rules)
        return tl::unexpected(rules.error());
    organisation.rules = std::move(*rules);
    const auto done = OrganisationReader(reader, organisation).run();
    return done ? base::Result<Organisation>(std::move(organisation)) : tl::unexpected(done.error());
}

} // namespace commands
