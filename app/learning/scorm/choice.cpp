// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/sequencer.h"

#include "app/learning/scorm/flow.h"
#include "app/learning/scorm/rules.h"

#include <algorithm>

namespace scorm {

namespace {

// [SB.2.4] Choice Activity Traversal Subprocess: the exception, empty when the way past the activity is free.
const char* blocksChoice(const ActivityTree& tree, int activity, Direction direction)
{
    if (direction == Direction::Forward)
        return applies(tree, activity, RuleAction::StopForwardTraversal) ? "SB.2.4-1" : "";
    const Activity* parent = tree.parentOf(activity);
    if (!parent)
        return "SB.2.4-3";
    return parent->sequencing().control.forwardOnly ? "SB.2.4-2" : "";
}

// [SB.2.9.2] Choice Flow Tree Traversal Subprocess
int nextChoice(const ActivityTree& tree, int activity, Direction direction)
{
    const Activity* parent = tree.parentOf(activity);
    if (!parent)
        return ActivityTree::kNone;
    const bool forward = direction == Direction::Forward;
    const QVector<int>& siblings = parent->available;
    if (activity == (forward ? siblings.last() : siblings.first()))
        return nextChoice(tree, parent->index, direction);
    return siblings.at(siblings.indexOf(activity) + (forward ? 1 : -1));
}

// [SB.2.9] steps 2 and 3
const char* checkTarget(const ActivityTree& tree, int target)
{
    const QVector<int> path = tree.pathUp(target, ActivityTree::kNone, false);
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        const Activity* parent = tree.parentOf(*step);
        if (parent && !parent->available.contains(*step))
            return "SB.2.9-2";
        if (applies(tree, *step, RuleAction::HiddenFromChoice))
            return "SB.2.9-3";
    }
    const Activity* parent = tree.parentOf(target);
    return parent && !parent->sequencing().control.choice ? "SB.2.9-4" : "";
}

// [SB.2.9] step 6: siblings
const char* walkSiblings(const ActivityTree& tree, int target)
{
    const QVector<int>& siblings = tree.parentOf(target)->available;
    const qsizetype from = siblings.indexOf(tree.current), to = siblings.indexOf(target);
    const bool forward = to > from;
    for (qsizetype i = from; i != to; i += forward ? 1 : -1) {
        const char* exception = blocksChoice(tree, siblings.at(i), forward ? Direction::Forward : Direction::Backward);
        if (*exception)
            return exception;
    }
    return "";
}

// [SB.2.9] steps 7 and 9: from the common ancestor down to the target, which is left out.
const char* walkDown(const ActivityTree& tree, int common, int target, bool forward)
{
    QVector<int> path = tree.pathUp(target, common, true);
    path.removeFirst();
    if (path.isEmpty())
        return "SB.2.9-5";
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        const char* exception = forward ? blocksChoice(tree, *step, Direction::Forward) : "";
        if (*exception)
            return exception;
        const Activity& activity = tree.at(*step);
        if (!activity.active && *step != common && activity.sequencing().control.preventActivation)
            return "SB.2.9-6";
    }
    return "";
}

// [SB.2.9.1] and the check that uses it: a constrained cluster lets the learner go to its next neighbour only.
const char* checkConstraint(const ActivityTree& tree, int constrained, int target)
{
    const Direction direction = tree.isForward(target, constrained) ? Direction::Forward : Direction::Backward;
    const int next = nextChoice(tree, constrained, direction);
    const int consider = next < 0 ? constrained : next;
    if (target == consider || target == constrained || tree.isAvailableDescendant(target, consider))
        return "";
    return "SB.2.9-8";
}

// [SB.2.9] steps 8 and 9: from the current activity up to the common ancestor.
const char* walkUp(const ActivityTree& tree, int common, int target)
{
    const QVector<int> path = tree.pathUp(tree.current, common, false);
    int constrained = ActivityTree::kNone;
    for (const int step : path) {
        const ControlMode& control = tree.at(step).sequencing().control;
        if (!control.choiceExit && tree.at(step).active)
            return "SB.2.9-7";
        if (constrained < 0 && control.constrainChoice)
            constrained = step;
    }
    return constrained < 0 || target == common ? "" : checkConstraint(tree, constrained, target);
}

const char* walkTo(const ActivityTree& tree, int common, int target)
{
    if (tree.current == target)
        return "";
    if (tree.current >= 0 && target != ActivityTree::kRoot && tree.at(tree.current).parent == tree.at(target).parent)
        return walkSiblings(tree, target);
    if (tree.current < 0 || tree.current == common)
        return target == common ? "" : walkDown(tree, common, target, true);
    const char* exception = walkUp(tree, common, target);
    if (*exception || target == common)
        return exception;
    return walkDown(tree, common, target, tree.isForward(target, tree.current));
}

} // namespace

SequencingOutcome processChoice(const ActivityTree& tree, int target)
{
    if (target < 0)
        return {ActivityTree::kNone, false, "SB.2.9-1", ActivityTree::kNone};
    const int common = tree.current < 0 ? ActivityTree::kRoot : tree.commonAncestor(tree.current, target);
    const char* exception = checkTarget(tree, target);
    if (!*exception)
        exception = walkTo(tree, common, target);
    if (*exception)
        return {ActivityTree::kNone, false, exception, ActivityTree::kNone};
    if (tree.at(target).isLeaf())
        return {target, false, "", ActivityTree::kNone};
    const FlowResult result = flow(tree, target, Direction::Forward, true);
    if (!result.deliverable)
        return {ActivityTree::kNone, false, "SB.2.9-9", target};
    return {result.activity, false, "", ActivityTree::kNone};
}

} // namespace scorm
