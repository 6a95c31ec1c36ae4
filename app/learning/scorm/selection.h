// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"

namespace scorm {

// [SR.1] Select Children and [SR.2] Randomize Children. Before the first attempt on a cluster, for all that are not
// prepared yet: when a session begins.
void prepareAll(ActivityTree& tree);
// Before another attempt, for one whose timing is OnEachNewAttempt: when an attempt on it has ended. Nothing happens to
// clusters that are active or suspended.
void prepareAgain(ActivityTree& tree, int cluster);

} // namespace scorm
