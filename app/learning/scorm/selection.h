// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"

namespace scorm {

// [SR.1] Select Children and [SR.2] Randomize Children of one cluster, when its timing asks for it: Once before the
// first attempt, OnEachNewAttempt before each. Nothing happens to clusters that are active or suspended.
void prepareChildren(ActivityTree& tree, int cluster);
// The same for all clusters, when a session begins.
void prepareAll(ActivityTree& tree);

} // namespace scorm
