// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"
#include "app/learning/scorm/runtime.h"
#include "app/learning/scorm/valuestore.h"

namespace scorm {

// SCORM 1.2 has no tracking model of its own; its statuses are written into the one of 2004, so that lists of steps,
// progress and roll-up are the same code. Data of content stays from visit to visit.

// `first`: the content was never entered before.
void giveValues12(const Item& item, const Learner& learner, bool first, ValueStore& values);
// RTE 1.2 section 3.4.4 (lesson_status, mastery_score): what is left to the LMS when content finishes.
void finishStatus12(ValueStore& values);
void transfer12(ActivityTree& tree, int activity, const ValueStore& values);
qint64 addSessionTime12(ValueStore& values); // hundredths of a second
[[nodiscard]] std::optional<Request> requestOf12(const ValueStore& values);

// adlcp:prerequisites in aicc_script (CAM 1.2 section 2.3.5.3.3): item identifiers with & | ~ = <> ( ) and n*{a,b,c}.
// An expression that cannot be understood holds: content must not be locked away by a typing error.
[[nodiscard]] bool prerequisitesHold(const ActivityTree& tree, const QString& expression);

} // namespace scorm
