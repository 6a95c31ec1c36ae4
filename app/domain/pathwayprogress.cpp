// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pathwayprogress.h"

#include <algorithm>

namespace domain {

namespace {

int completedCourses(const PathwayStep& step, const QSet<QString>& completed)
{
    return int(std::count_if(step.courseIds.cbegin(), step.courseIds.cend(),
                             [&](const auto& id) { return completed.contains(id); }));
}

QStringList blockersOf(const PathwayStep& step, const Pathway& pathway, const QSet<QString>& completed)
{
    QStringList titles;
    for (const PathwayStep& other : pathway.steps) {
        if (step.afterStepIds.contains(other.id) && !other.optional && !isStepDone(other, completed))
            titles.append(other.title);
    }
    return titles;
}

} // namespace

int neededCourses(const PathwayStep& step)
{
    const int all = int(step.courseIds.size());
    return step.need > 0 ? std::min(step.need, all) : all;
}

bool isStepDone(const PathwayStep& step, const QSet<QString>& completedCourseIds)
{
    return completedCourses(step, completedCourseIds) >= neededCourses(step);
}

QDateTime pathwayDueAt(const Pathway& pathway, const QDateTime& joinedAt)
{
    int days = 0;
    for (const PathwayStep& step : pathway.steps)
        days = std::max(days, step.dueDays.value_or(0));
    return days > 0 ? joinedAt.addDays(days) : QDateTime();
}

QList<StepStanding> pathwayStanding(const Pathway& pathway, const QSet<QString>& completedCourseIds,
                                    const QSet<QString>& startedCourseIds, const QDateTime& joinedAt)
{
    QList<StepStanding> standings;
    for (const PathwayStep& step : pathway.steps) {
        StepStanding standing;
        standing.needed = neededCourses(step);
        standing.completed = std::min(completedCourses(step, completedCourseIds), standing.needed);
        standing.done = isStepDone(step, completedCourseIds);
        if (!standing.done) {
            standing.blockedBy = blockersOf(step, pathway, completedCourseIds);
            standing.locked = !standing.blockedBy.isEmpty();
            standing.started =
                standing.completed > 0 || std::any_of(step.courseIds.cbegin(), step.courseIds.cend(),
                                                      [&](const auto& id) { return startedCourseIds.contains(id); });
        }
        if (joinedAt.isValid() && step.dueDays)
            standing.dueAt = joinedAt.addDays(*step.dueDays);
        standings.append(standing);
    }
    return standings;
}

QList<PathwayDate> pathwayDates(const Pathway& pathway, const PathwayEnrollment& joined,
                                const QSet<QString>& completedCourseIds)
{
    if (joined.state != QLatin1StringView("active"))
        return {};
    QList<PathwayDate> dates;
    bool open = false;
    for (const PathwayStep& step : pathway.steps) {
        if (step.optional || isStepDone(step, completedCourseIds))
            continue;
        open = true;
        if (step.dueDays)
            dates.append({joined.id + QLatin1Char(':') + step.id, pathway.title + QStringLiteral(" · ") + step.title,
                          joined.joinedAt.addDays(*step.dueDays)});
    }
    if (open && joined.dueAt.isValid() && joined.dueAt != pathwayDueAt(pathway, joined.joinedAt))
        dates.append({joined.id, pathway.title, joined.dueAt});
    return dates;
}

} // namespace domain
