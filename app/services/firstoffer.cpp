// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/firstoffer.h"

#include "app/domain/profilecard.h"
#include "app/store/table.h"

namespace services {

namespace {

constexpr int kOfferedLevel = 3; // whoever can do it on their own
constexpr int kMostOffered = 6;  // skills, the best ones

} // namespace

domain::MentorOffer offerFromProfile(store::Database& db, const QString& personId)
{
    domain::MentorOffer offer;
    offer.active = false;
    const auto said = store::Table<domain::PersonSkill>::select(db, "WHERE person_id = ?1", personId);
    for (const domain::SkillStanding& skill : domain::skillStandings(said)) {
        if (skill.level >= kOfferedLevel && offer.skills.size() < kMostOffered)
            offer.skills.append(skill.skillId);
    }
    if (const auto profile = store::Table<domain::Profile>::find(db, personId))
        offer.languages = profile->languages;
    if (const auto times = store::Table<domain::Availability>::find(db, personId);
        times && !times->hours.isEmpty() && !times->timezone.isEmpty()) {
        offer.times = times->hours;
        offer.timezone = times->timezone;
    }
    return offer;
}

domain::MentorWish wishFromProfile(store::Database& db, const QString& personId)
{
    const domain::MentorOffer known = offerFromProfile(db, personId);
    domain::MentorWish wish;
    wish.active = false;
    wish.languages = known.languages;
    wish.times = known.times;
    wish.timezone = known.timezone;
    return wish;
}

} // namespace services
