// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace commands {

// Writes what is known of the skills of whole teams (for their supervisors) and departments (for learning &
// development) as of now, and takes away what can no longer be said: domain::groupFigures with the policy's minGroup.
// Reads every person, profile and statement. The number of figures that changed.
[[nodiscard]] base::Result<int> recomputeSkillGroups(data::Transaction& transaction);

} // namespace commands
