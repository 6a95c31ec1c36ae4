// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"

namespace scorm {

// [RB.1.5] Brings up to date all clusters above the activity, and those above activities whose primary objective reads
// a global objective that it writes (SN 4.6.4), deepest first.
void rollUp(ActivityTree& tree, int activity);

} // namespace scorm
