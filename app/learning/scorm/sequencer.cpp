// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/sequencer.h"

#include "app/learning/scorm/attempts.h"
#include "app/learning/scorm/rules.h"
#include "app/learning/scorm/selection.h"

#include <algorithm>

namespace scorm {

namespace {

// [DB.2.1] Clear Suspended Activity Subprocess: another activity than the suspended one is delivered.
void clearSuspended(ActivityTree& tree, int target)
{
    if (tree.suspended < 0)
        return;
    if (tree.suspended != target) {
        const int common = tree.commonAncestor(tree.suspended, target);
        const QVector<int> path = tree.pathUp(tree.suspended, common, false);
        for (const int step : path) {
            const auto& children = tree.at(step).children;
            tree.at(step).suspended =
                std::any_of(children.begin(), children.end(), [&](int child) { return tree.at(child).suspended; });
        }
    }
    tree.suspended = ActivityTree::kNone;
}

void endSession(ActivityTree& tree, bool walkedOff)
{
    if (walkedOff) {
        terminateDescendants(tree, ActivityTree::kRoot);
        if (tree.at(ActivityTree::kRoot).active)
            endAttempt(tree, ActivityTree::kRoot);
    }
    tree.current = ActivityTree::kNone;
}

Turn refusedTurn(const char* exception)
{
    return {false, exception, ActivityTree::kNone, false, false};
}

} // namespace

const char* checkDelivery(const ActivityTree& tree, int activity)
{
    if (!tree.at(activity).isLeaf())
        return "DB.1.1-1";
    const QVector<int> path = tree.pathUp(activity, ActivityTree::kNone, false);
    return std::any_of(path.begin(), path.end(), [&](int step) { return isBarred(tree, step); }) ? "DB.1.1-3" : "";
}

bool deliver(ActivityTree& tree, int target)
{
    const bool resumed = tree.at(target).suspended;
    clearSuspended(tree, target);
    terminateDescendants(tree, target);
    forgetGlobals(tree);
    const QVector<int> path = tree.pathUp(target, ActivityTree::kNone, false);
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        Activity& activity = tree.at(*step);
        if (activity.active)
            continue;
        if (activity.suspended)
            activity.suspended = false;
        else if (activity.tracked())
            beginAttempt(tree, *step);
        tree.at(*step).active = true;
    }
    tree.current = target;
    return resumed;
}

Turn sequence(ActivityTree& tree, const Request& request)
{
    const NavigationOutcome navigation = processNavigation(tree, request);
    if (!navigation.valid)
        return refusedTurn(navigation.exception);
    // A session begins: what is to be selected once is selected before anything is looked for.
    if (tree.current < 0)
        prepareAll(tree);
    SequencingRequest next = navigation.sequencing;
    if (navigation.termination != Termination::None) {
        const TerminationOutcome termination = processTermination(tree, navigation.termination);
        if (!termination.valid)
            return refusedTurn(termination.exception);
        if (termination.override.kind != SequencingKind::None)
            next = termination.override;
    }
    const SequencingOutcome outcome = processSequencing(tree, next);
    if (outcome.endSession) {
        endSession(tree, next.kind != SequencingKind::Exit);
        return {true, outcome.exception, ActivityTree::kNone, false, true};
    }
    if (outcome.moveTo >= 0) {
        if (tree.current >= 0) {
            const int common = tree.commonAncestor(tree.current, outcome.moveTo);
            terminateDescendants(tree, common);
            endAttempt(tree, common);
        }
        tree.current = outcome.moveTo;
    }
    if (outcome.delivery < 0)
        return {true, outcome.exception, ActivityTree::kNone, false, false};
    const char* exception = checkDelivery(tree, outcome.delivery);
    if (*exception)
        return {true, exception, ActivityTree::kNone, false, false};
    const bool resumed = deliver(tree, outcome.delivery);
    return {true, "", outcome.delivery, resumed, false};
}

} // namespace scorm
