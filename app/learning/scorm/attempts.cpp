// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/attempts.h"

#include "app/learning/scorm/objectives.h"
#include "app/learning/scorm/rollup.h"
#include "app/learning/scorm/selection.h"

#include <algorithm>

namespace scorm {

namespace {

// What the content did not say is taken for done (SN 4.2.1.6), unless it is the content's business.
void finishLeaf(ActivityTree& tree, int index)
{
    const Activity& leaf = tree.at(index);
    if (!leaf.tracked() || leaf.suspended)
        return;
    const Sequencing& sequencing = leaf.sequencing();
    const ObjectiveValues& own = leaf.objectives.first();
    if (!sequencing.completionSetByContent && !own.completed && !leaf.completionByContent)
        setCompleted(tree, index, 0, true);
    if (!sequencing.objectiveSetByContent && !own.satisfied && !leaf.successByContent)
        setSatisfied(tree, index, 0, true);
}

void markStale(ActivityTree& tree, int index, bool objectives, bool progress)
{
    for (const int child : std::as_const(tree.at(index).children)) {
        const ControlMode& control = tree.at(index).sequencing().control;
        const bool childObjectives = objectives && control.useCurrentAttemptObjectiveInfo;
        const bool childProgress = progress && control.useCurrentAttemptProgressInfo;
        tree.at(child).staleObjectives |= childObjectives;
        tree.at(child).staleProgress |= childProgress;
        if (childObjectives || childProgress)
            markStale(tree, child, childObjectives, childProgress);
    }
}

} // namespace

void endAttempt(ActivityTree& tree, int index)
{
    if (tree.at(index).isLeaf()) {
        finishLeaf(tree, index);
    } else {
        const auto& children = tree.at(index).children;
        tree.at(index).suspended =
            std::any_of(children.begin(), children.end(), [&](int child) { return tree.at(child).suspended; });
    }
    tree.at(index).active = false;
    prepareAgain(tree, index);
    rollUp(tree, index);
}

void terminateDescendants(ActivityTree& tree, int activity)
{
    if (tree.current < 0)
        return;
    const int common = tree.commonAncestor(tree.current, activity);
    const QVector<int> path = tree.pathUp(tree.current, common, false);
    for (const int step : path) {
        if (tree.at(step).active)
            endAttempt(tree, step);
    }
}

void beginAttempt(ActivityTree& tree, int index)
{
    Activity& activity = tree.at(index);
    ++activity.attempts;
    clearLocalObjectives(activity);
    markStale(tree, index, true, true);
}

void forgetGlobals(ActivityTree& tree)
{
    const Activity& root = tree.at(ActivityTree::kRoot);
    if (tree.globalsOfAttempt && !root.active && !root.suspended)
        tree.globals.clear();
}

} // namespace scorm
