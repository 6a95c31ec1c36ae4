// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"
#include "app/learning/scorm/objectives.h"

#include <initializer_list>

namespace scorm {

// [UP.2.1] One condition over the tracking of an activity; nothing when the information for it is not there.
[[nodiscard]] std::optional<bool> evaluate(const ActivityTree& tree, int activity, const RuleCondition& condition,
                                           Attempt attempt);
// All or any of the conditions, in three values.
[[nodiscard]] std::optional<bool> evaluate(const ActivityTree& tree, int activity, Combination combination,
                                           const QVector<RuleCondition>& conditions, Attempt attempt);

// [UP.2] The action of the first rule that has one of the wanted actions and applies.
[[nodiscard]] std::optional<RuleAction> firstApplying(const ActivityTree& tree, int activity,
                                                      const QVector<SequencingRule>& rules,
                                                      std::initializer_list<RuleAction> wanted);
// The same for one precondition.
[[nodiscard]] bool applies(const ActivityTree& tree, int activity, RuleAction precondition);

// [UP.1] True when a limit condition is violated: a new attempt would be one too many.
[[nodiscard]] bool violatesLimits(const ActivityTree& tree, int activity);
// [UP.5] True when the activity is disabled or violates a limit: it must not be delivered.
[[nodiscard]] bool isBarred(const ActivityTree& tree, int activity);

} // namespace scorm
