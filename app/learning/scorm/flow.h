// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"

namespace scorm {

enum class Direction { None, Forward, Backward };

// [SB.2.1] Where a step leads.
struct Traversal
{
    int next = ActivityTree::kNone;
    Direction direction = Direction::None;
    bool endSession = false; // walked off the end of the tree
    const char* exception = "";
};

// [SB.2.3] Where a flow stops.
struct FlowResult
{
    int activity = ActivityTree::kNone;
    bool deliverable = false;
    bool endSession = false;
    const char* exception = "";
};

// [SB.2.1] Flow Tree Traversal Subprocess
[[nodiscard]] Traversal traverse(const ActivityTree& tree, int activity, Direction direction, bool intoChildren,
                                 Direction previous);
// [SB.2.3] Flow Subprocess
[[nodiscard]] FlowResult flow(const ActivityTree& tree, int activity, Direction direction, bool intoChildren);

} // namespace scorm
