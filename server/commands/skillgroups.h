// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace commands {

// Writes what is known of the skills of whole teams (for their supervisors) and departments (for learning &
// development) as of now, and takes away what can no longer be said: domain::groupFigures with the policy's minGroup.
// Reads every person, profile and statement. The number of figures that changed.
[[nodiscard]] base::Result<int> recomputeSkillGroups(data::Transaction& transaction);

// The same for the team and the department of one person who has changed what they show: at once, since figures that
// still count them, less the cards that no longer show them, would be what they keep back.
[[nodiscard]] base::Result<void> recomputeSkillGroupsOf(data::Transaction& transaction, const QString& personId);

} // namespace commands
