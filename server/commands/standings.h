// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace commands {

struct RecomputedStandings
{
    int people = 0;  // of whom there is evidence, or was
    int changed = 0; // standings that were not what the evidence says
};

// Writes everybody's standing as the evidence says as of now: completions, badges, and the first and last day of each
// attempt, dated in the person's zone, since records carry none. Ranks are within the department, among those whom the
// rules rank. Rules: 'game_rules' of the database's meta (domain::GameRules as JSON), else standing::usualRules(); the
// policy's minGroup when it is larger. What is right is left alone, so running it twice changes nothing. Reads all of
// it, so commands do not call it.
[[nodiscard]] base::Result<RecomputedStandings> recomputeStandings(data::Transaction& transaction);

} // namespace commands
