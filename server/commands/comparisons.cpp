// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/comparisons.h"

#include "app/domain/profilecard.h"
#include "app/domain/skill.h"
#include "app/standing/board.h"
#include "app/standing/challenges.h"
#include "app/standing/distribution.h"
#include "app/standing/publishing.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/commands/organisation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace commands {

namespace {

using standing::Period;
using standing::Withheld;

constexpr std::array kPeriods{std::pair{Period::Week, "week"}, std::pair{Period::Month, "month"},
                              std::pair{Period::All, "all"}};
constexpr qsizetype kSkillPlots = 4; // of a person: those in which they stand highest

QString wordFor(Withheld withheld)
{
    switch (withheld) {
    case Withheld::No:
        return {};
    case Withheld::ByPolicy:
        return QStringLiteral("policy");
    case Withheld::NotJoined:
        return QStringLiteral("not-joined");
    case Withheld::Overlap:
        return QStringLiteral("overlap");
    case Withheld::SmallGroup:
    case Withheld::NotMember:
        break;
    }
    return QStringLiteral("small-group");
}

// A figure that people have, by group; absent where it must not be shown.
struct Figure
{
    QHash<int, standing::Spread> spreads; // by index of the group
    QSet<int> overlapping;
};

class Comparing
{
public:
    Comparing(const Organisation& organisation, const QDateTime& now)
        : m_org(organisation), m_now(now), m_today(now.toUTC().date())
    {
    }

    QList<domain::Comparison> run()
    {
        makeRankings();
        QList<domain::Comparison> all;
        for (const domain::Person& person : m_org.people) {
            domain::Comparison made;
            made.id = person.id;
            made.updatedAt = m_now;
            addBoards(made);
            addPlots(made);
            addChallenges(made);
            all.append(made);
        }
        return all;
    }

private:
    [[nodiscard]] int pointsOf(const QString& person, Period period) const
    {
        const auto ledger = m_org.ledgers.find(person);
        if (ledger == m_org.ledgers.end() || !standing::allowed(m_org.rules).ownFigures)
            return 0;
        const auto days = standing::daysOf(period, m_today);
        return ledger->second.points(days.from, days.until);
    }

    void makeRankings()
    {
        for (const PeopleGroup& group : m_org.groups) {
            for (const auto& [period, name] : kPeriods) {
                QList<standing::Contender> contenders;
                for (const QString& person : group.people)
                    contenders.append({person, pointsOf(person, period), m_org.joined.contains(person)});
                m_rankings.emplace_back(m_org.rules, std::move(contenders));
            }
        }
    }

    void addBoards(domain::Comparison& made) const
    {
        for (const int index : m_org.groupsOf.value(made.id)) {
            const PeopleGroup& group = m_org.groups[index];
            for (std::size_t i = 0; i < kPeriods.size(); ++i) {
                const auto board = m_rankings[std::size_t(index) * kPeriods.size() + i].boardOf(made.id);
                domain::BoardFigures figures;
                figures.groupKind = group.kind;
                figures.groupId = group.id;
                figures.title = group.title;
                figures.period = QString::fromLatin1(kPeriods[i].second);
                figures.withheld = wordFor(board.withheld);
                figures.mine = pointsOf(made.id, kPeriods[i].first);
                figures.people = board.people;
                figures.rank = board.me ? board.me->rank : 0;
                for (const standing::BoardRow& row : board.rows)
                    figures.lines.append({row.rank, row.personId, row.points, row.tied, row.afterGap});
                made.boards.append(figures);
            }
        }
    }

    // 'valueOf' gives a person's figure as far as the group may count it.
    template <typename Value>
    Figure spread(Value valueOf, const std::optional<standing::Scale>& scale) const
    {
        Figure figure;
        standing::Publishing publishing(standing::smallestGroup(m_org.rules));
        for (int i = 0; i < int(m_org.groups.size()); ++i) {
            QMap<QString, double> values;
            for (const QString& person : m_org.groups[i].people) {
                if (const std::optional<double> value = valueOf(person, m_org.groups[i]))
                    values.insert(person, *value);
            }
            const auto people = values.keys();
            if (values.size() >= standing::smallestGroup(m_org.rules) &&
                !publishing.admit(QSet<QString>(people.begin(), people.end())))
                figure.overlapping.insert(i);
            else
                figure.spreads.insert(i, standing::Spread(m_org.rules, values, scale));
        }
        return figure;
    }

    void addPlot(domain::Comparison& made, const Figure& figure, const char* name, const QString& ref,
                 double mine) const
    {
        for (const int index : m_org.groupsOf.value(made.id)) {
            const PeopleGroup& group = m_org.groups[index];
            standing::Distribution place;
            if (figure.overlapping.contains(index))
                place.withheld = Withheld::Overlap;
            else
                place = figure.spreads.find(index)->placeOf(made.id);
            domain::PlotFigures plot;
            plot.figure = QString::fromLatin1(name);
            plot.ref = ref;
            plot.groupKind = group.kind;
            plot.groupId = group.id;
            plot.title = group.title;
            plot.withheld = wordFor(place.withheld);
            plot.mine = mine;
            if (plot.withheld.isEmpty()) {
                plot.people = place.people;
                plot.width = place.scale.width;
                for (int bin = 0; bin < place.scale.bins; ++bin)
                    plot.bins.append({place.scale.from + bin * place.scale.width, place.counts[bin]});
                plot.median = place.quantiles[2];
                plot.myBin = place.myBin;
                plot.below = place.below;
                plot.same = place.same;
            }
            made.plots.append(plot);
        }
    }

    void addPlots(domain::Comparison& made)
    {
        if (!standing::allowed(m_org.rules).distributions)
            return;
        if (m_org.scores.contains(made.id)) {
            if (!m_scores)
                m_scores = spread(
                    [this](const QString& person, const PeopleGroup&) {
                        const auto score = m_org.scores.constFind(person);
                        return score == m_org.scores.cend() ? std::nullopt : std::optional<double>(*score);
                    },
                    standing::Scale{0, 10, 10});
            addPlot(made, *m_scores, "score", {}, m_org.scores.value(made.id));
        }
        const auto levels = m_org.levels.value(made.id);
        QStringList skills = levels.keys();
        skills.removeIf([&](const QString& skill) { return levels.value(skill) < 1; });
        std::ranges::sort(skills, {}, [&](const QString& skill) { return std::pair(-levels.value(skill), skill); });
        for (const QString& skill : skills.first(std::min(kSkillPlots, skills.size())))
            addPlot(made, skillFigure(skill), "skill", skill, levels.value(skill));
    }

    // Levels that the members of the group see of each other anyway: who keeps one to themself is not counted.
    const Figure& skillFigure(const QString& skill)
    {
        auto known = m_skills.find(skill);
        if (known == m_skills.end()) {
            const auto valueOf = [&](const QString& person, const PeopleGroup& group) -> std::optional<double> {
                const auto audience =
                    group.kind == QLatin1StringView("team") ? domain::Audience::Team : domain::Audience::Everyone;
                const int level = m_org.levels.value(person).value(skill);
                const bool open =
                    level == 0 || domain::audienceOfSkill(m_org.profiles.value(person), skill) <= audience;
                return open ? std::optional<double>(level) : std::nullopt;
            };
            known = m_skills.emplace(skill, spread(valueOf, standing::Scale{0, 1, domain::kHighestLevel + 1})).first;
        }
        return known->second;
    }

    void addChallenges(domain::Comparison& made)
    {
        for (const domain::Challenge& challenge : m_org.challenges) {
            const bool everybody = challenge.groupKind == QLatin1StringView("organisation");
            int members = int(m_org.people.size());
            if (!everybody) {
                const auto group = std::ranges::find_if(m_org.groups, [&](const PeopleGroup& one) {
                    return one.kind == challenge.groupKind && one.id == challenge.groupId;
                });
                if (group == m_org.groups.end() || (!group->people.contains(made.id) && !looksAfter(made.id, *group)))
                    continue;
                members = int(group->people.size());
            }
            const auto shared = sharedStanding(challenge, members);
            std::map<QString, standing::Ledger> own;
            if (const auto ledger = m_org.ledgers.find(made.id); ledger != m_org.ledgers.end())
                own.insert(*ledger);
            const auto mine = standing::challengeStanding(m_org.rules, challenge, own, members, made.id, m_today);
            const bool together = challenge.aim == QLatin1StringView("together");
            made.challenges.append({challenge.id, wordFor(shared.withheld), mine.mine, shared.all, shared.people,
                                    shared.reached, together ? shared.reachedAt : mine.reachedAt});
        }
    }

    // Supervisors see how far their team is, learning & development all groups: what a member sees of the others.
    [[nodiscard]] bool looksAfter(const QString& personId, const PeopleGroup& group) const
    {
        return (group.kind == QLatin1StringView("team") && group.id == personId) ||
               m_org.people.value(personId).roles.contains(QLatin1StringView("learning-development"));
    }

    // What is the same for all members.
    standing::ChallengeStanding sharedStanding(const domain::Challenge& challenge, int members)
    {
        auto known = m_shared.find(challenge.id);
        if (known == m_shared.end())
            known =
                m_shared
                    .emplace(challenge.id, standing::challengeStanding(m_org.rules, challenge, groupLedgers(challenge),
                                                                       members, {}, m_today))
                    .first;
        return known->second;
    }

    const std::map<QString, standing::Ledger>& groupLedgers(const domain::Challenge& challenge)
    {
        if (challenge.groupKind == QLatin1StringView("organisation"))
            return m_org.ledgers;
        auto known = m_challenged.find(challenge.id);
        if (known != m_challenged.end())
            return known->second;
        known = m_challenged.try_emplace(challenge.id).first;
        for (const PeopleGroup& group : m_org.groups) {
            if (group.kind != challenge.groupKind || group.id != challenge.groupId)
                continue;
            for (const QString& person : group.people) {
                if (const auto ledger = m_org.ledgers.find(person); ledger != m_org.ledgers.end())
                    known->second.insert(*ledger);
            }
        }
        return known->second;
    }

    const Organisation& m_org;
    const QDateTime m_now;
    const QDate m_today;
    std::vector<standing::Ranking> m_rankings; // of each group and period
    std::optional<Figure> m_scores;
    std::map<QString, Figure> m_skills;
    std::map<QString, std::map<QString, standing::Ledger>> m_challenged;
    std::map<QString, standing::ChallengeStanding> m_shared;
};

} // namespace

base::Result<QList<domain::Comparison>> makeComparisons(data::Reader& reader, const QDateTime& now)
{
    const auto organisation = readOrganisation(reader);
    if (!organisation)
        return tl::unexpected(organisation.error());
    if (!standing::allowed(organisation->rules).ownFigures)
        return QList<domain::Comparison>{};
    return Comparing(*organisation, now).run();
}

base::Result<int> writeComparisons(data::Transaction& transaction, const QList<domain::Comparison>& comparisons)
{
    const QString kind = domain::kindOf<domain::Comparison>();
    int changed = 0;
    for (domain::Comparison made : comparisons) {
        const auto stored = transaction.entity(kind, made.id);
        if (!stored)
            return tl::unexpected(stored.error());
        const QDateTime now = made.updatedAt;
        if (*stored) {
            const QJsonObject before = (*stored)->object();
            made.updatedAt = domain::instantFromWire(before.value(QLatin1StringView("updated_at")).toString());
            if (domain::toJson(made) == before)
                continue;
        }
        made.updatedAt = now;
        if (const auto done = store(transaction, kind, made.id, domain::toJson(made)); !done)
            return tl::unexpected(done.error());
        ++changed;
    }
    return changed;
}

base::Result<int> removeComparisons(data::Transaction& transaction, const QList<domain::Comparison>& present)
{
    QSet<QString> kept;
    for (const domain::Comparison& one : present)
        kept.insert(one.id);
    QStringList rest;
    const auto read = forEach<domain::Comparison>(transaction, [&](const domain::Comparison& one) {
        if (!kept.contains(one.id))
            rest.append(one.id);
    });
    if (!read)
        return tl::unexpected(read.error());
    for (const QString& id : std::as_const(rest)) {
        if (const auto gone = transaction.remove(domain::kindOf<domain::Comparison>(), id); !gone)
            return tl::unexpected(gone.error());
    }
    return int(rest.size());
}

} // namespace commands
