// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"

namespace scorm {

// [UP.4] End Attempt Process, with the roll-up that follows it.
void endAttempt(ActivityTree& tree, int activity);
// [UP.3] Terminate Descendent Attempts Process: everything active from the current activity up to what it shares with
// the given one.
void terminateDescendants(ActivityTree& tree, int activity);
// What a new attempt on an activity starts with (SN 4.2.1.5): one attempt more, nothing known, and what its children
// know is from an earlier attempt.
void beginAttempt(ActivityTree& tree, int activity);
// Before a new attempt on the whole tree: objectives that are not for longer (adlseq:objectivesGlobalToSystem) go.
void forgetGlobals(ActivityTree& tree);

} // namespace scorm
