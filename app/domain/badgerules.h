// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badge.h"
#include "app/domain/enrollment.h"
#include "app/domain/pathway.h"

#include <QHash>
#include <QSet>

namespace domain {

// What a person can show.
struct BadgeEvidence
{
    QSet<QString> completedCourses;
    QHash<QString, int> skillLevels; // seen by somebody else or by a course, by skill
    int sessions = 0;                // of mentoring, held
    int answers = 0;                 // in communities, accepted
};

// By its rule alone. 'pathway': the one that the rule names, when it is known. A badge that somebody gives is never
// earned.
[[nodiscard]] bool earns(const Badge& badge, const BadgeEvidence& evidence, const Pathway* pathway = nullptr);

// From when on the award can be renewed: kRenewalDays before it ends, but not before half of its time is over. Invalid:
// it does not end. People are reminded from then on.
[[nodiscard]] QDateTime renewableFrom(const BadgeAward& award);
inline constexpr int kRenewalDays = 60;

struct NextCycle
{
    int cycle = 0;     // 0: an award stands that cannot be renewed yet
    QDateTime follows; // the end of the award that it renews; invalid: none stands any more
};

// What comes next for a person who has earned the badge at 'at'. 'awards' are theirs of this badge; one that has
// expired, was revoked or can be renewed makes way for the next.
[[nodiscard]] NextCycle nextCycle(const QList<BadgeAward>& awards, const QDateTime& at);

// When the organisation last took one of these awards back; invalid: never. What a person had shown by then earns
// nothing any more.
[[nodiscard]] QDateTime takenBackAt(const QList<BadgeAward>& awards);

// Those of one person's awards that end between 'from' and 'to', each included, the next one first. Of each badge the
// last cycle counts; what was revoked does not, nor what was given before there were definitions.
[[nodiscard]] QList<BadgeAward> endingAwards(const QList<BadgeAward>& awards, const QDateTime& from,
                                             const QDateTime& to);

// Those of one person's enrollments that gave a certificate which ends. Not where the person finished the course after
// that, nor where an award of a badge by the course ('courseOfBadge': course by badge) ends that day or later: the
// award is spoken of then.
[[nodiscard]] QList<Enrollment> endingCertificates(const QList<Enrollment>& enrollments,
                                                   const QList<BadgeAward>& awards,
                                                   const QHash<QString, QString>& courseOfBadge);

// A new award, waiting for its signature. It lasts from 'at', or from the end of what it renews. Its id is that of a
// device, which others can work out: the server gives another one.
[[nodiscard]] BadgeAward awardOf(const Badge& badge, const QString& personId, const NextCycle& next,
                                 const QDateTime& at);

} // namespace domain
