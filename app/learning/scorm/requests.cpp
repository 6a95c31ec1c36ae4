// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/sequencer.h"

#include "app/learning/scorm/flow.h"

namespace scorm {

namespace {

SequencingOutcome none(const char* exception, bool endSession = false)
{
    return {ActivityTree::kNone, endSession, exception, ActivityTree::kNone};
}

SequencingOutcome delivery(int activity)
{
    return {activity, false, "", ActivityTree::kNone};
}

SequencingOutcome flowFrom(const ActivityTree& tree, int activity, Direction direction, bool intoChildren)
{
    const FlowResult result = flow(tree, activity, direction, intoChildren);
    return result.deliverable ? delivery(result.activity) : none(result.exception, result.endSession);
}

// [SB.2.5]
SequencingOutcome start(const ActivityTree& tree)
{
    if (tree.current >= 0)
        return none("SB.2.5-1");
    if (tree.at(ActivityTree::kRoot).isLeaf())
        return delivery(ActivityTree::kRoot);
    return flowFrom(tree, ActivityTree::kRoot, Direction::Forward, true);
}

// [SB.2.6]
SequencingOutcome resumeAll(const ActivityTree& tree)
{
    if (tree.current >= 0)
        return none("SB.2.6-1");
    return tree.suspended < 0 ? none("SB.2.6-2") : delivery(tree.suspended);
}

// [SB.2.7] and [SB.2.8]
SequencingOutcome step(const ActivityTree& tree, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    if (tree.current < 0)
        return none(forward ? "SB.2.7-1" : "SB.2.8-1");
    const Activity* parent = tree.parentOf(tree.current);
    if (parent && !parent->sequencing().control.flow)
        return none(forward ? "SB.2.7-2" : "SB.2.8-2");
    return flowFrom(tree, tree.current, direction, false);
}

// [SB.2.10]
SequencingOutcome retry(const ActivityTree& tree)
{
    if (tree.current < 0)
        return none("SB.2.10-1");
    const Activity& current = tree.at(tree.current);
    if (current.active || current.suspended)
        return none("SB.2.10-2");
    return current.isLeaf() ? delivery(tree.current) : flowFrom(tree, tree.current, Direction::Forward, true);
}

// [SB.2.11]
SequencingOutcome exitSession(const ActivityTree& tree)
{
    if (tree.current < 0)
        return none("SB.2.11-1");
    if (tree.at(tree.current).active)
        return none("SB.2.11-2");
    return none("", tree.current == ActivityTree::kRoot);
}

} // namespace

SequencingOutcome processSequencing(const ActivityTree& tree, const SequencingRequest& request)
{
    switch (request.kind) {
    case SequencingKind::Start:
        return start(tree);
    case SequencingKind::ResumeAll:
        return resumeAll(tree);
    case SequencingKind::Continue:
        return step(tree, Direction::Forward);
    case SequencingKind::Previous:
        return step(tree, Direction::Backward);
    case SequencingKind::Choice:
        return processChoice(tree, request.target);
    case SequencingKind::Retry:
        return retry(tree);
    case SequencingKind::Exit:
        return exitSession(tree);
    case SequencingKind::Jump: // [SB.2.13]
        return tree.current < 0 ? none("SB.2.13-1") : delivery(request.target);
    case SequencingKind::None:
        break;
    }
    return none("SB.2.12-1");
}

} // namespace scorm
