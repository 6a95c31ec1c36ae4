// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/matcher.h"

#include <algorithm>

namespace mentoring {

namespace {

constexpr quint32 bit(WhyNot why)
{
    return quint32(1) << int(why);
}

constexpr int kWhyNots = int(WhyNot::KeptApart) + 1;

QString primaryLanguage(const QString& tag)
{
    return tag.section(QLatin1Char('-'), 0, 0).toLower();
}

QStringList zonesOf(const MatchInput& input)
{
    QStringList zones;
    for (const auto& wish : input.wishes)
        zones.append(wish.timezone);
    for (const auto& offer : input.offers)
        zones.append(offer.timezone);
    zones.removeDuplicates();
    return zones;
}

template <typename T>
std::optional<int> indexById(const std::vector<T>& sides, const QString& id)
{
    const auto at = std::lower_bound(sides.begin(), sides.end(), id,
                                     [](const T& side, const QString& key) { return side.id < key; });
    if (at == sides.end() || at->id != id)
        return std::nullopt;
    return int(at - sides.begin());
}

} // namespace

// Points of a pair, in per mille of each part, and the reasons when somebody asked for them.
struct Matcher::Sum
{
    int points = 0;
    int possible = 0;
    QList<Reason>* reasons = nullptr;

    void add(int weight, int share)
    {
        points += weight * share;
        possible += weight;
    }
    void say(Why why, const QString& ref = {}, int number = 0)
    {
        if (reasons)
            reasons->append({why, ref, number});
    }
    [[nodiscard]] int score() const { return possible == 0 ? 500 : (points + possible / 2) / possible; }
};

// Turns records into numbers.
class Matcher::Reader
{
public:
    Reader(const MatchInput& input, Matcher& matcher) : m_input(input), m_matcher(matcher)
    {
        for (const auto& person : input.people) {
            m_people.insert(person.id, &person);
            m_personNumbers.of(person.id);
        }
        m_matcher.m_chains.resize(std::size_t(m_people.size()));
        for (const auto& person : input.people) {
            auto& chain = m_matcher.m_chains[std::size_t(m_personNumbers.of(person.id))];
            chain.clear();
            for (auto id = person.supervisorId; id != person.id && m_people.contains(id);
                 id = m_people.value(id)->supervisorId) {
                const int number = m_personNumbers.of(id);
                if (std::find(chain.begin(), chain.end(), number) != chain.end())
                    break; // they supervise each other
                chain.push_back(number);
            }
        }
    }

    Giver giver(const domain::MentorOffer& offer)
    {
        Giver giver;
        fill(giver, offer.id, offer.personId, offer.active, offer.languages);
        giver.weeks = m_matcher.m_calendar.weeksOf(offer.times, offer.timezone);
        giver.skills = known(offer.skills, offer.personId);
        std::sort(giver.skills.begin(), giver.skills.end(), [](Known a, Known b) { return a.skill < b.skill; });
        giver.seats = std::max(0, offer.capacity - m_input.taken.value(offer.id));
        return giver;
    }

    Seeker seeker(const domain::MentorWish& wish)
    {
        Seeker seeker;
        fill(seeker, wish.id, wish.personId, wish.active, wish.languages);
        seeker.weeks = m_matcher.m_calendar.weeksOf(wish.times, wish.timezone);
        seeker.skillIds = wish.skills;
        seeker.skillIds.removeDuplicates();
        seeker.skills = known(seeker.skillIds, wish.personId);
        seeker.languageTags = wish.languages;
        seeker.preferred = wish.preferred;
        seeker.avoided = wish.avoided;
        seeker.wishedDepartment = wish.department;
        seeker.createdAt = wish.createdAt;
        return seeker;
    }

private:
    void fill(Side& side, const QString& id, const QString& personId, bool active, const QStringList& languages)
    {
        side.id = id;
        side.personId = personId;
        const auto* person = m_people.value(personId);
        side.active = active && person && person->active;
        if (person) {
            side.person = m_personNumbers.of(personId);
            side.department = person->department;
        }
        for (const auto& tag : languages)
            side.languages.push_back(m_languages.of(primaryLanguage(tag)));
    }

    std::vector<Known> known(const QStringList& skills, const QString& personId)
    {
        std::vector<Known> all;
        const auto standings = m_input.standings.value(personId);
        for (const auto& skill : skills) {
            const auto at =
                std::find_if(standings.begin(), standings.end(), [&](const auto& s) { return s.skillId == skill; });
            all.push_back({m_skills.of(skill), at == standings.end() ? 0 : at->level});
        }
        return all;
    }

    // Gives each text a number.
    class Numbers
    {
    public:
        int of(const QString& text)
        {
            const auto at = m_numbers.constFind(text);
            return at != m_numbers.cend() ? *at : *m_numbers.insert(text, int(m_numbers.size()));
        }

    private:
        QHash<QString, int> m_numbers;
    };

    const MatchInput& m_input;
    Matcher& m_matcher;
    QHash<QString, const domain::Person*> m_people;
    Numbers m_personNumbers, m_skills, m_languages;
};

Matcher::Matcher(const MatchInput& input)
    : m_rules(input.rules),
      m_calendar(input.rules.from.isValid() ? input.rules.from : QDate(1970, 1, 1), input.rules.weeks, zonesOf(input))
{
    Reader reader(input, *this);
    for (const auto& wish : input.wishes)
        m_seekers.push_back(reader.seeker(wish));
    for (const auto& offer : input.offers)
        m_givers.push_back(reader.giver(offer));
    const auto byId = [](const Side& a, const Side& b) { return a.id < b.id; };
    std::sort(m_seekers.begin(), m_seekers.end(), byId);
    std::sort(m_givers.begin(), m_givers.end(), byId);
}

std::optional<int> Matcher::indexOfWish(const QString& id) const
{
    return indexById(m_seekers, id);
}

std::optional<int> Matcher::indexOfOffer(const QString& id) const
{
    return indexById(m_givers, id);
}

int Matcher::placeInWish(int wish, int offer) const
{
    return int(m_seekers[std::size_t(wish)].preferred.indexOf(m_givers[std::size_t(offer)].personId)) + 1;
}

quint32 Matcher::rulesAgainst(const Seeker& seeker, const Giver& giver) const
{
    quint32 against = 0;
    if (seeker.personId == giver.personId)
        against |= bit(WhyNot::Self);
    if (!seeker.active || !giver.active)
        against |= bit(WhyNot::NotOffered);
    const auto above = [this](int one, int other) {
        if (one < 0 || other < 0)
            return false;
        const auto& chain = m_chains[std::size_t(other)];
        return std::find(chain.begin(), chain.end(), one) != chain.end();
    };
    if (above(giver.person, seeker.person) || above(seeker.person, giver.person))
        against |= bit(WhyNot::ReportingLine);
    if (seeker.avoided.contains(giver.personId))
        against |= bit(WhyNot::Avoided);
    if (giver.seats == 0)
        against |= bit(WhyNot::Full);
    return against;
}

quint32 Matcher::judgeSkills(const Seeker& seeker, const Giver& giver, Sum& sum) const
{
    if (seeker.skills.empty())
        return 0;
    int share = 0;
    for (std::size_t i = 0; i < seeker.skills.size(); ++i) {
        const auto wished = seeker.skills[i];
        const auto at = std::lower_bound(giver.skills.begin(), giver.skills.end(), wished,
                                         [](Known a, Known b) { return a.skill < b.skill; });
        const auto& ref = seeker.skillIds[qsizetype(i)];
        if (at == giver.skills.end() || at->skill != wished.skill) {
            sum.say(Why::SkillNotOffered, ref);
        } else if (at->level > 0 && at->level <= wished.level) {
            share += 500;
            sum.say(Why::LevelNotAbove, ref, at->level);
        } else {
            share += 1000;
            sum.say(Why::SkillOffered, ref, at->level);
        }
    }
    sum.add(m_rules.skills, share / int(seeker.skills.size()));
    return share == 0 ? bit(WhyNot::NoSkill) : 0;
}

quint32 Matcher::judgeLanguages(const Seeker& seeker, const Giver& giver, Sum& sum) const
{
    if (seeker.languages.empty())
        return 0;
    if (giver.languages.empty()) {
        sum.add(m_rules.languages, 500);
        sum.say(Why::LanguageUnknown);
        return 0;
    }
    for (std::size_t i = 0; i < seeker.languages.size(); ++i) {
        if (std::find(giver.languages.begin(), giver.languages.end(), seeker.languages[i]) == giver.languages.end())
            continue;
        sum.add(m_rules.languages, i == 0 ? 1000 : 700);
        sum.say(Why::LanguageShared, seeker.languageTags[qsizetype(i)]);
        return 0;
    }
    return bit(WhyNot::NoLanguage);
}

quint32 Matcher::judgeTimes(const Seeker& seeker, const Giver& giver, Sum& sum) const
{
    if (seeker.weeks.empty())
        return 0;
    if (giver.weeks.empty()) {
        sum.add(m_rules.times, 500);
        sum.say(Why::TimesUnknown);
        return 0;
    }
    const auto common = m_calendar.common(seeker.weeks, giver.weeks, m_rules.meetingMinutes);
    if (common.weeksWith == 0)
        return bit(WhyNot::NoTime);
    if (common.weeksWith < common.weeks) {
        // At most half of what a pair gets that can meet in every week.
        sum.add(m_rules.times, 500 * common.weeksWith / common.weeks / 2);
        sum.say(Why::TimeSharedAtTimes, {}, common.weeks - common.weeksWith);
        return 0;
    }
    const int plenty = std::max(m_rules.plentyMinutes, 1);
    sum.add(m_rules.times, 500 + 500 * std::min(common.leastMinutes, plenty) / plenty);
    sum.say(Why::TimeShared, {}, common.leastMinutes);
    return 0;
}

void Matcher::judgePreferences(const Seeker& seeker, const Giver& giver, Sum& sum) const
{
    int share = 0;
    int stated = 0;
    if (!seeker.preferred.isEmpty()) {
        ++stated;
        const int place = int(seeker.preferred.indexOf(giver.personId)) + 1;
        if (place > 0) {
            share += std::max(1000 - 200 * (place - 1), 400);
            sum.say(Why::PersonWished, {}, place);
        }
    }
    if (!seeker.wishedDepartment.isEmpty()) {
        ++stated;
        if ((seeker.wishedDepartment == QLatin1String("same")) == (seeker.department == giver.department)) {
            share += 1000;
            sum.say(Why::DepartmentWished, seeker.wishedDepartment);
        }
    }
    if (stated > 0)
        sum.add(m_rules.preferences, share / stated);
}

quint32 Matcher::judgeInto(const Seeker& seeker, const Giver& giver, Sum& sum, bool everything) const
{
    auto against = rulesAgainst(seeker, giver);
    if (everything || against == 0)
        against |= judgeSkills(seeker, giver, sum);
    if (everything || against == 0)
        against |= judgeLanguages(seeker, giver, sum);
    if (everything || against == 0)
        against |= judgeTimes(seeker, giver, sum);
    if (everything || against == 0)
        judgePreferences(seeker, giver, sum);
    return against;
}

std::optional<int> Matcher::score(int wish, int offer) const
{
    Sum sum;
    if (judgeInto(m_seekers[std::size_t(wish)], m_givers[std::size_t(offer)], sum, false) != 0)
        return std::nullopt;
    return sum.score();
}

Judgement Matcher::judge(int wish, int offer) const
{
    Judgement judgement;
    Sum sum;
    sum.reasons = &judgement.reasons;
    const auto against = judgeInto(m_seekers[std::size_t(wish)], m_givers[std::size_t(offer)], sum, true);
    for (int why = 0; why < kWhyNots; ++why) {
        if (against & bit(WhyNot(why)))
            judgement.obstacles.append(WhyNot(why));
    }
    judgement.score = against == 0 ? sum.score() : 0;
    return judgement;
}

void count(WhyNobody& nobody, const QList<WhyNot>& obstacles)
{
    ++nobody.offers;
    if (obstacles.isEmpty())
        ++nobody.fitting;
    for (const auto why : obstacles)
        ++nobody.ruledOut[why];
    if (obstacles.size() == 1)
        ++nobody.onlyBecause[obstacles.first()];
}

} // namespace mentoring
