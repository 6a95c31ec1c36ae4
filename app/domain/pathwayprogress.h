// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pathway.h"

#include <QSet>

namespace domain {

// How a person stands with one step of a pathway.
struct StepStanding
{
    bool done = false;
    bool locked = false;  // a step that must come first is not done
    bool started = false; // not done, but one of its courses is completed or under way
    int completed = 0;    // completed courses, at most 'needed'
    int needed = 0;
    QStringList blockedBy; // titles of the steps that must be done first, in the pathway's order
    QDateTime dueAt;       // invalid: none, or the pathway is not joined
};

// Courses that make the step done: 'need', or all when it is 0 or more than there are.
[[nodiscard]] int neededCourses(const PathwayStep& step);
[[nodiscard]] bool isStepDone(const PathwayStep& step, const QSet<QString>& completedCourseIds);

// When the last step of the pathway is due for who joined then; invalid: none has a date.
[[nodiscard]] QDateTime pathwayDueAt(const Pathway& pathway, const QDateTime& joinedAt);

// A day by which something of a pathway is to be done.
struct PathwayDate
{
    QString id;    // the same for ever: of the PathwayEnrollment, and of the step where it is one's
    QString title; // the pathway's, and the step's
    QDateTime dueAt;
};

// What somebody who follows it still has to do and by when: steps with a date, and the whole where somebody has set
// another day for it than that of its last step. Optional steps have no day.
[[nodiscard]] QList<PathwayDate> pathwayDates(const Pathway& pathway, const PathwayEnrollment& joined,
                                              const QSet<QString>& completedCourseIds);

// Parallel to pathway.steps. A step that is done is never locked, whatever comes before it; a predecessor that the
// pathway no longer has locks nothing, and neither does an optional one. 'joinedAt' invalid: not joined. A step's due
// date is 'dueDays' after joining.
[[nodiscard]] QList<StepStanding> pathwayStanding(const Pathway& pathway, const QSet<QString>& completedCourseIds,
                                                  const QSet<QString>& startedCourseIds, const QDateTime& joinedAt);

} // namespace domain
