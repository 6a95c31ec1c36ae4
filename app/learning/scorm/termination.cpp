// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/sequencer.h"

#include "app/learning/scorm/attempts.h"
#include "app/learning/scorm/rollup.h"
#include "app/learning/scorm/rules.h"

#include <algorithm>

namespace scorm {

namespace {

TerminationOutcome impossible(const char* exception)
{
    return {false, {}, exception};
}

TerminationOutcome leadsTo(SequencingKind kind)
{
    return {true, {kind, ActivityTree::kNone}, ""};
}

// [TB.2.1] Sequencing Exit Action Rules Subprocess: the topmost cluster over the current activity that wants to end.
void applyExitRules(ActivityTree& tree)
{
    const QVector<int> path = tree.pathUp(tree.at(tree.current).parent, ActivityTree::kNone, false);
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        if (!firstApplying(tree, *step, tree.at(*step).sequencing().exitRules, {RuleAction::Exit}))
            continue;
        terminateDescendants(tree, *step);
        endAttempt(tree, *step);
        tree.current = *step;
        return;
    }
}

// [TB.2.2] Sequencing Post Condition Rules Subprocess
std::optional<RuleAction> postCondition(const ActivityTree& tree)
{
    const Activity& current = tree.at(tree.current);
    if (current.suspended)
        return std::nullopt;
    return firstApplying(tree, tree.current, current.sequencing().postconditions,
                         {RuleAction::ExitParent, RuleAction::ExitAll, RuleAction::Retry, RuleAction::RetryAll,
                          RuleAction::Continue, RuleAction::Previous});
}

TerminationOutcome exitAll(ActivityTree& tree, SequencingKind next)
{
    if (tree.at(tree.current).active)
        endAttempt(tree, tree.current);
    terminateDescendants(tree, ActivityTree::kRoot);
    if (tree.current != ActivityTree::kRoot || tree.at(ActivityTree::kRoot).active)
        endAttempt(tree, ActivityTree::kRoot);
    tree.current = ActivityTree::kRoot;
    if (next == SequencingKind::Retry)
        forgetGlobals(tree);
    return leadsTo(next);
}

TerminationOutcome exitCurrent(ActivityTree& tree)
{
    endAttempt(tree, tree.current);
    applyExitRules(tree);
    for (;;) {
        const std::optional<RuleAction> action = postCondition(tree);
        if (action == RuleAction::ExitAll)
            return exitAll(tree, SequencingKind::Exit);
        if (action == RuleAction::RetryAll || (action == RuleAction::Retry && tree.current == ActivityTree::kRoot))
            return exitAll(tree, SequencingKind::Retry);
        if (action == RuleAction::ExitParent) {
            if (tree.current == ActivityTree::kRoot)
                return impossible("TB.2.3-4");
            tree.current = tree.at(tree.current).parent;
            endAttempt(tree, tree.current);
            continue;
        }
        if (tree.current == ActivityTree::kRoot)
            return leadsTo(SequencingKind::Exit);
        if (action == RuleAction::Retry)
            return leadsTo(SequencingKind::Retry);
        if (action == RuleAction::Continue)
            return leadsTo(SequencingKind::Continue);
        if (action == RuleAction::Previous)
            return leadsTo(SequencingKind::Previous);
        return leadsTo(SequencingKind::None);
    }
}

TerminationOutcome suspendAll(ActivityTree& tree)
{
    if (tree.at(tree.current).active || tree.at(tree.current).suspended) {
        rollUp(tree, tree.current);
        tree.suspended = tree.current;
    } else if (tree.current != ActivityTree::kRoot) {
        tree.suspended = tree.at(tree.current).parent;
    } else {
        return impossible("TB.2.3-3");
    }
    const QVector<int> path = tree.pathUp(tree.suspended, ActivityTree::kNone, false);
    for (const int step : path) {
        tree.at(step).active = false;
        tree.at(step).suspended = true;
    }
    tree.current = ActivityTree::kRoot;
    return leadsTo(SequencingKind::Exit);
}

} // namespace

TerminationOutcome processTermination(ActivityTree& tree, Termination termination)
{
    if (tree.current < 0)
        return impossible("TB.2.3-1");
    const bool one = termination == Termination::Exit || termination == Termination::Abandon;
    if (one && !tree.at(tree.current).active)
        return impossible("TB.2.3-2");
    switch (termination) {
    case Termination::Exit:
        return exitCurrent(tree);
    case Termination::ExitAll:
        return exitAll(tree, SequencingKind::Exit);
    case Termination::SuspendAll:
        return suspendAll(tree);
    case Termination::Abandon:
        tree.at(tree.current).active = false;
        return leadsTo(SequencingKind::None);
    case Termination::AbandonAll: {
        const QVector<int> path = tree.pathUp(tree.current, ActivityTree::kNone, false);
        for (const int step : path)
            tree.at(step).active = false;
        tree.current = ActivityTree::kRoot;
        return leadsTo(SequencingKind::Exit);
    }
    case Termination::None:
        break;
    }
    return impossible("TB.2.3-7");
}

} // namespace scorm
