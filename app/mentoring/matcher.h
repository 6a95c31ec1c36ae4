// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/domain/personskill.h"
#include "app/mentoring/reasons.h"
#include "app/mentoring/weekcalendar.h"

#include <QHash>

#include <optional>

namespace mentoring {

// What counts how much. Parts that a wish does not mention do not count.
struct MatchRules
{
    int skills = 550;
    int languages = 100;
    int times = 150;
    int preferences = 200;
    int meetingMinutes = 60; // one meeting, in one piece
    int plentyMinutes = 240; // common minutes a week that need not be more
    QDate from;              // the first week that times are compared in
    int weeks = 26;
};

struct MatchInput
{
    QList<domain::MentorWish> wishes;
    QList<domain::MentorOffer> offers;
    QList<domain::Person> people;                           // also those between, for the reporting lines
    QHash<QString, QList<domain::SkillStanding>> standings; // by person; who is not there has no known levels
    QHash<QString, int> taken;                              // seats that mentorships take, by offer
    MatchRules rules;
};

// The one judge of pairs, for suggestions and programmes. Wishes and offers are held in the order of their ids, so that
// what comes out does not depend on the order in which they came in. Immutable; any thread.
class Matcher final
{
public:
    explicit Matcher(const MatchInput& input);

    [[nodiscard]] int wishes() const { return int(m_seekers.size()); }
    [[nodiscard]] int offers() const { return int(m_givers.size()); }
    [[nodiscard]] QString wishId(int wish) const { return m_seekers[std::size_t(wish)].id; }
    [[nodiscard]] QString offerId(int offer) const { return m_givers[std::size_t(offer)].id; }
    [[nodiscard]] QString mentorId(int offer) const { return m_givers[std::size_t(offer)].personId; }
    [[nodiscard]] std::optional<int> indexOfWish(const QString& id) const;
    [[nodiscard]] std::optional<int> indexOfOffer(const QString& id) const;
    [[nodiscard]] int freeSeats(int offer) const { return m_givers[std::size_t(offer)].seats; } // never below 0
    // Place of the mentor in the wish's list of people, 1 first; 0: not there.
    [[nodiscard]] int placeInWish(int wish, int offer) const;
    [[nodiscard]] QDateTime wishedAt(int wish) const { return m_seekers[std::size_t(wish)].createdAt; }

    // No value: ruled out. The same number that judge() gives, without its reasons.
    [[nodiscard]] std::optional<int> score(int wish, int offer) const;
    [[nodiscard]] Judgement judge(int wish, int offer) const;

private:
    struct Side // what both have
    {
        QString id, personId;
        int person = -1; // in m_chains; -1: not known or not active
        bool active = false;
        QString department;
        std::vector<int> languages; // primary language subtags
        std::vector<WeekBits> weeks;
    };
    struct Known
    {
        int skill = 0;
        int level = 0;
    };
    struct Giver : Side
    {
        std::vector<Known> skills; // by skill
        int seats = 0;
    };
    struct Seeker : Side
    {
        std::vector<Known> skills; // with the mentee's own level
        QStringList skillIds, languageTags, preferred, avoided;
        QString wishedDepartment;
        QDateTime createdAt;
    };
    struct Sum;
    class Reader;

    [[nodiscard]] quint32 rulesAgainst(const Seeker&, const Giver&) const;
    quint32 judgeInto(const Seeker&, const Giver&, Sum&, bool everything) const;
    quint32 judgeSkills(const Seeker&, const Giver&, Sum&) const;
    quint32 judgeLanguages(const Seeker&, const Giver&, Sum&) const;
    quint32 judgeTimes(const Seeker&, const Giver&, Sum&) const;
    void judgePreferences(const Seeker&, const Giver&, Sum&) const;

    MatchRules m_rules;
    WeekCalendar m_calendar;
    std::vector<Seeker> m_seekers;
    std::vector<Giver> m_givers;
    std::vector<std::vector<int>> m_chains; // each person's supervisors, nearest first
};

// Adds what rules an offer out, or that nothing does.
void count(WhyNobody& nobody, const QList<WhyNot>& obstacles);

} // namespace mentoring
