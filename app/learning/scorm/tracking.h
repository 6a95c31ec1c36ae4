// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"
#include "app/learning/scorm/runtime.h"
#include "app/learning/scorm/valuestore.h"

namespace scorm {

// Between the run-time data of content and the tracking model of its activity, SCORM 2004 (RTE 4.2, 'sequencing
// impacts').

// What the LMS knows when content is launched. `values` holds what a suspended attempt has left, or nothing.
void giveValues(const ActivityTree& tree, int activity, const Learner& learner, bool resumed, ValueStore& values);

// What the content has said becomes what sequencing knows. Activities that are not tracked learn nothing.
void transfer(ActivityTree& tree, int activity, const ValueStore& values);

// cmi.exit asks for the attempt to be resumed.
[[nodiscard]] bool wantsResume(const ValueStore& values);
// Adds cmi.session_time to cmi.total_time; hundredths of a second that were added.
qint64 addSessionTime(ValueStore& values);
// What cmi.exit and adl.nav.request ask for at Terminate.
[[nodiscard]] std::optional<Request> requestOf(const ValueStore& values);

} // namespace scorm
