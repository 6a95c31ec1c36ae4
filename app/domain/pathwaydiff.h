// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pathway.h"

#include <QSet>

namespace domain {

// What the change of a pathway means for one person who follows it (C4).
struct PathwayChange
{
    // step-added | step-removed | step-required | step-optional | step-reopened | need-changed | due-changed |
    // course-added | course-removed
    QString change;
    QString stepId;
    QString stepTitle;
    QString courseId; // of course-added, course-removed
    bool operator==(const PathwayChange&) const = default;
};

// In the order of the new steps, removed ones last. Said is only what changes something still to be done: nothing about
// steps that stay done, or about courses that were completed anyway.
[[nodiscard]] QList<PathwayChange> pathwayDiff(const Pathway& before, const Pathway& after,
                                               const QSet<QString>& completedCourseIds);

} // namespace domain
