// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/enrollment.h"
#include "app/domain/person.h"
#include "app/domain/profilecard.h"
#include "app/domain/skill.h"

namespace services {

struct StatementLine
{
    domain::PersonSkill said;
    QString raterName; // person, or the title of the course
    bool waiting = false;
};

struct SkillLine
{
    QString name;
    domain::SkillStanding standing;
    int target = 0;      // what the person's title asks for; 0: nothing
    bool untold = false; // of somebody else: no level of it is shown, so that there may be one all the same
    bool unseen = false; // and nothing else is
    domain::Audience audience = domain::Audience::Everyone; // of one's own: who sees it
    QList<StatementLine> statements;                        // those that the viewer may read, the newest first
};

struct KudosLine
{
    domain::Kudos kudos;
    QString fromName;
    QString skillName;
    bool waiting = false;
};

// A course on a profile, as the person's supervisor sees it too.
struct CourseLine
{
    domain::Enrollment enrollment;
    QString title;
};

// Whose eyes a profile is looked at with: one's own, or those of one's supervisor (P6).
enum class Lens { Own, Supervisor };

// Everything on a profile's page.
struct ProfilePage
{
    domain::Person person;
    QString supervisorName;
    domain::Profile profile; // one's own only: with what is for nobody else
    domain::ProfileCard card;
    QList<SkillLine> skills;   // by level, then those that are missing for the title
    QList<KudosLine> kudos;    // the newest first
    QList<CourseLine> courses; // one's own, or a report's; the newest first
    bool mine = false;         // the viewer's own, seen with their own eyes
    bool preview = false;      // the viewer's own, seen with the supervisor's
    bool supervised = false;   // a report of the viewer, or the preview of that
    bool waiting = false;      // a change of the profile is not yet sent
};

} // namespace services
