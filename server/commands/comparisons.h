// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/standingpage.h"
#include "server/data/transaction.h"

namespace commands {

// What each active person may see of others: leaderboards of their team, department and pathways, their place in the
// distributions of scores and skills, and challenges; only what the rules (gameRules) allow. Weeks and months are those
// of UTC. Which distributions stand side by side: standing::Publishing, departments first, then teams, then pathways.
// Reads all of the organisation, so commands do not call it.
[[nodiscard]] base::Result<QList<domain::Comparison>> makeComparisons(data::Reader& reader, const QDateTime& now);

// Brings what is stored up to that, for some of them; how many changed.
[[nodiscard]] base::Result<int> writeComparisons(data::Transaction& transaction,
                                                 const QList<domain::Comparison>& comparisons);
// And takes away those of people who have none any more.
[[nodiscard]] base::Result<int> removeComparisons(data::Transaction& transaction,
                                                  const QList<domain::Comparison>& present);

} // namespace commands
