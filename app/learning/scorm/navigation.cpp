// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/sequencer.h"

namespace scorm {

namespace {

NavigationOutcome refused(const char* exception)
{
    return {false, Termination::None, {}, exception};
}

NavigationOutcome valid(Termination termination, SequencingKind kind, int target = ActivityTree::kNone)
{
    return {true, termination, {kind, target}, ""};
}

// The attempt on the current activity is ended first, when there is one.
Termination exitIfActive(const ActivityTree& tree)
{
    return tree.current >= 0 && tree.at(tree.current).active ? Termination::Exit : Termination::None;
}

NavigationOutcome begin(const ActivityTree& tree, bool resume)
{
    if (tree.current >= 0)
        return refused("NB.2.1-1");
    if (resume && tree.suspended < 0)
        return refused("NB.2.1-3");
    return valid(Termination::None, resume ? SequencingKind::ResumeAll : SequencingKind::Start);
}

NavigationOutcome stepForward(const ActivityTree& tree)
{
    if (tree.current < 0)
        return refused("NB.2.1-2");
    const Activity* parent = tree.parentOf(tree.current);
    if (!parent || !parent->sequencing().control.flow)
        return refused("NB.2.1-4");
    return valid(exitIfActive(tree), SequencingKind::Continue);
}

NavigationOutcome stepBack(const ActivityTree& tree)
{
    if (tree.current < 0)
        return refused("NB.2.1-2");
    const Activity* parent = tree.parentOf(tree.current);
    if (!parent)
        return refused("NB.2.1-6");
    const ControlMode& control = parent->sequencing().control;
    if (!control.flow || control.forwardOnly)
        return refused("NB.2.1-5");
    return valid(exitIfActive(tree), SequencingKind::Previous);
}

NavigationOutcome choose(const ActivityTree& tree, int target)
{
    if (target < 0)
        return refused("NB.2.1-11");
    const Activity* parent = tree.parentOf(target);
    if (parent && !parent->sequencing().control.choice)
        return refused("NB.2.1-10");
    if (tree.current < 0)
        return valid(Termination::None, SequencingKind::Choice, target);
    // Leaving the current activity, and each cluster that does not hold the target, must be allowed.
    const QVector<int> left = tree.pathUp(tree.current, tree.commonAncestor(tree.current, target), false);
    for (const int step : left) {
        if (tree.at(step).active && !tree.at(step).sequencing().control.choiceExit)
            return refused("NB.2.1-8");
    }
    return valid(exitIfActive(tree), SequencingKind::Choice, target);
}

NavigationOutcome leave(const ActivityTree& tree, Navigation kind)
{
    if (tree.current < 0)
        return refused("NB.2.1-2");
    const bool active = tree.at(tree.current).active;
    switch (kind) {
    case Navigation::Exit:
        return active ? valid(Termination::Exit, SequencingKind::Exit) : refused("NB.2.1-12");
    case Navigation::Abandon:
        return active ? valid(Termination::Abandon, SequencingKind::Exit) : refused("NB.2.1-12");
    case Navigation::ExitAll:
        return valid(Termination::ExitAll, SequencingKind::Exit);
    case Navigation::AbandonAll:
        return valid(Termination::AbandonAll, SequencingKind::Exit);
    default:
        return valid(Termination::SuspendAll, SequencingKind::Exit);
    }
}

} // namespace

NavigationOutcome processNavigation(const ActivityTree& tree, const Request& request)
{
    const bool aimed = request.kind == Navigation::Choice || request.kind == Navigation::Jump;
    return processNavigation(tree, request.kind, aimed ? tree.find(request.target) : ActivityTree::kNone);
}

NavigationOutcome processNavigation(const ActivityTree& tree, Navigation kind, int target)
{
    switch (kind) {
    case Navigation::Start:
        return begin(tree, false);
    case Navigation::ResumeAll:
        return begin(tree, true);
    case Navigation::Continue:
        return stepForward(tree);
    case Navigation::Previous:
        return stepBack(tree);
    case Navigation::Choice:
        return choose(tree, target);
    case Navigation::Jump:
        if (target < 0 || !tree.isAvailable(target))
            return refused("NB.2.1-11");
        if (tree.current < 0)
            return refused("NB.2.1-2");
        return valid(exitIfActive(tree), SequencingKind::Jump, target);
    default:
        return leave(tree, kind);
    }
}

} // namespace scorm
