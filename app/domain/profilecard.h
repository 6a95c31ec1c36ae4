// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badge.h"
#include "app/domain/profile.h"

#include <QStringView>

namespace domain {

// Who may see a field: each sees what the ones before it see, too.
enum class Audience { Everyone, Team, Me };

// Fields of a profile, and of the person (shownperson.h), that have a visibility. Those of statements about skills:
// 'skills', or 'skill:ID' for one.
[[nodiscard]] const QStringList& visibleFields();
[[nodiscard]] QString audienceName(Audience audience); // everyone | team | me
[[nodiscard]] Audience usualAudience(const QString& field);
[[nodiscard]] Audience audienceOf(const Profile& profile, const QString& field);
[[nodiscard]] Audience audienceOfSkill(const Profile& profile, const QString& skillId);

// Whether the public page of an award answers: when its person has shared it ('page:ID': everyone), or shows badges to
// everyone and has not closed this one (me). What is for the team is not for the world.
[[nodiscard]] bool hasPublicPage(const Profile& profile, const QString& awardId);
[[nodiscard]] QString pageField(const QString& awardId);

// What statements come to, one entry a skill, the highest level first. The supervisor's word counts before peers' (the
// lower median), that before one's own; within a kind the newest. What was assessed is the least that somebody can: a
// course for beginners takes nothing away from what others have seen. What is contested or taken back does not count.
[[nodiscard]] QList<SkillStanding> skillStandings(const QList<PersonSkill>& statements);

// A badge on a profile; it is shown as far as the field 'badges' allows, courses as far as 'achievements' does.
[[nodiscard]] Achievement badgeAchievement(const BadgeAward& award);

// The one place where a profile is cut down to what an audience may see. Client (preview) and server (what is sent)
// share it. 'statements' and 'achievements' are all there are.
[[nodiscard]] ProfileCard profileCard(const Profile& profile, const QList<PersonSkill>& statements,
                                      const QList<Achievement>& achievements, Audience audience);

// Whether the person's supervisor may read the statement itself: who said what, with which evidence.
[[nodiscard]] bool isForSupervisor(const Profile& profile, const PersonSkill& statement);

} // namespace domain
