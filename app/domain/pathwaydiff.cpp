// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pathwaydiff.h"

#include "app/domain/pathwayprogress.h"

#include <algorithm>

namespace domain {

namespace {

const PathwayStep* stepOf(const Pathway& pathway, const QString& id)
{
    const auto found =
        std::find_if(pathway.steps.cbegin(), pathway.steps.cend(), [&](const auto& step) { return step.id == id; });
    return found == pathway.steps.cend() ? nullptr : &*found;
}

void compareSteps(const PathwayStep& before, const PathwayStep& after, const QSet<QString>& completed,
                  QList<PathwayChange>& changes)
{
    if (isStepDone(after, completed))
        return;
    if (isStepDone(before, completed))
        changes.append({QStringLiteral("step-reopened"), after.id, after.title, {}});
    if (before.optional != after.optional)
        changes.append({after.optional ? QStringLiteral("step-optional") : QStringLiteral("step-required"),
                        after.id,
                        after.title,
                        {}});
    // Of a step that wants all its courses those that came and went say it.
    if (before.need != after.need && neededCourses(before) != neededCourses(after))
        changes.append({QStringLiteral("need-changed"), after.id, after.title, {}});
    for (const QString& course : after.courseIds) {
        if (!before.courseIds.contains(course) && !completed.contains(course))
            changes.append({QStringLiteral("course-added"), after.id, after.title, course});
    }
    for (const QString& course : before.courseIds) {
        if (!after.courseIds.contains(course) && !completed.contains(course))
            changes.append({QStringLiteral("course-removed"), after.id, after.title, course});
    }
    if (before.dueDays != after.dueDays)
        changes.append({QStringLiteral("due-changed"), after.id, after.title, {}});
}

} // namespace

QList<PathwayChange> pathwayDiff(const Pathway& before, const Pathway& after, const QSet<QString>& completedCourseIds)
{
    QList<PathwayChange> changes;
    for (const PathwayStep& step : after.steps) {
        if (const PathwayStep* earlier = stepOf(before, step.id))
            compareSteps(*earlier, step, completedCourseIds, changes);
        else if (!isStepDone(step, completedCourseIds))
            changes.append({QStringLiteral("step-added"), step.id, step.title, {}});
    }
    for (const PathwayStep& step : before.steps) {
        if (!stepOf(after, step.id) && !isStepDone(step, completedCourseIds))
            changes.append({QStringLiteral("step-removed"), step.id, step.title, {}});
    }
    return changes;
}

} // namespace domain
