// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/flow.h"

#include "app/learning/scorm/rules.h"

namespace scorm {

namespace {

const QVector<int>& siblingsOf(const ActivityTree& tree, int activity)
{
    return tree.at(tree.at(activity).parent).available;
}

Traversal traverseForward(const ActivityTree& tree, int activity, bool intoChildren)
{
    const Activity& from = tree.at(activity);
    if (!from.isLeaf() && intoChildren) {
        if (from.available.isEmpty())
            return {ActivityTree::kNone, Direction::None, false, "SB.2.1-2"};
        return {from.available.first(), Direction::Forward, false, ""};
    }
    if (activity == ActivityTree::kRoot)
        return {ActivityTree::kNone, Direction::None, true, "SB.2.1-1"};
    const QVector<int>& siblings = siblingsOf(tree, activity);
    if (activity == siblings.last() || !siblings.contains(activity))
        return traverse(tree, from.parent, Direction::Forward, false, Direction::None);
    return {siblings.at(siblings.indexOf(activity) + 1), Direction::Forward, false, ""};
}

Traversal traverseBackward(const ActivityTree& tree, int activity, bool intoChildren, bool reversed)
{
    if (activity == ActivityTree::kRoot)
        return {ActivityTree::kNone, Direction::None, false, "SB.2.1-3"};
    const Activity& from = tree.at(activity);
    if (!from.isLeaf() && intoChildren) {
        if (from.available.isEmpty())
            return {ActivityTree::kNone, Direction::None, false, "SB.2.1-2"};
        if (from.sequencing().control.forwardOnly)
            return {from.available.first(), Direction::Forward, false, ""};
        return {from.available.last(), Direction::Backward, false, ""};
    }
    if (!reversed && tree.parentOf(activity)->sequencing().control.forwardOnly)
        return {ActivityTree::kNone, Direction::None, false, "SB.2.1-4"};
    const QVector<int>& siblings = siblingsOf(tree, activity);
    if (activity == siblings.first() || !siblings.contains(activity))
        return traverse(tree, from.parent, Direction::Backward, false, Direction::None);
    return {siblings.at(siblings.indexOf(activity) - 1), Direction::Backward, false, ""};
}

// [SB.2.2] Flow Activity Traversal Subprocess
FlowResult traverseActivity(const ActivityTree& tree, int activity, Direction direction, Direction previous)
{
    const Activity& subject = tree.at(activity);
    const Activity* parent = tree.parentOf(activity);
    if (parent && !parent->sequencing().control.flow)
        return {activity, false, false, "SB.2.2-1"};
    if (applies(tree, activity, RuleAction::Skip)) {
        const Traversal step = traverse(tree, activity, direction, false, previous);
        if (step.next < 0)
            return {activity, false, step.endSession, step.exception};
        const bool turned = previous == Direction::Backward && step.direction == Direction::Backward;
        return traverseActivity(tree, step.next, turned ? Direction::Backward : direction,
                                turned ? Direction::None : previous);
    }
    if (isBarred(tree, activity))
        return {activity, false, false, "SB.2.2-2"};
    if (subject.isLeaf())
        return {activity, true, false, ""};
    const Traversal step = traverse(tree, activity, direction, true, Direction::None);
    if (step.next < 0)
        return {activity, false, step.endSession, step.exception};
    if (direction == Direction::Backward && step.direction == Direction::Forward)
        return traverseActivity(tree, step.next, Direction::Forward, Direction::Backward);
    return traverseActivity(tree, step.next, direction, Direction::None);
}

} // namespace

Traversal traverse(const ActivityTree& tree, int activity, Direction direction, bool intoChildren, Direction previous)
{
    int from = activity;
    bool reversed = false;
    // Came from behind into a cluster that only goes forward, and found nothing up to its end: go on before it.
    if (previous == Direction::Backward && from != ActivityTree::kRoot && siblingsOf(tree, from).last() == from) {
        direction = Direction::Backward;
        from = siblingsOf(tree, from).first();
        reversed = true;
    }
    return direction == Direction::Forward ? traverseForward(tree, from, intoChildren)
                                           : traverseBackward(tree, from, intoChildren, reversed);
}

FlowResult flow(const ActivityTree& tree, int activity, Direction direction, bool intoChildren)
{
    const Traversal step = traverse(tree, activity, direction, intoChildren, Direction::None);
    if (step.next < 0)
        return {activity, false, step.endSession, step.exception};
    return traverseActivity(tree, step.next, direction, Direction::None);
}

} // namespace scorm
