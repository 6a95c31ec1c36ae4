// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace data {
class Reader;
class Transaction;
} // namespace data

namespace commands {

struct Recomputed
{
    int people = 0;  // of whom there is evidence, or was
    int changed = 0; // standings that were not what the evidence says
    int badges = 0;  // awards that were missing
};

// The person's points, level and streak as the evidence says as of now; called by whatever brings evidence, in its
// transaction. What is right is left alone. Somebody without evidence and standing gets none.
[[nodiscard]] base::Result<void> recomputeStanding(data::Transaction& transaction, const QString& personId);

// The same for some people; 'badges': with those that they have earned and were not given. What the commands have kept
// up to date comes out as it is, so running it twice changes nothing.
[[nodiscard]] base::Result<Recomputed> recompute(data::Transaction& transaction, const QStringList& people,
                                                 bool badges = true);
[[nodiscard]] base::Result<QStringList> everybodysIds(data::Reader& reader);

// What others may be compared with (recomputeComparisons), what people ask for (recomputeDemand) and who has earned a
// badge whose rule changed are not what they should be any more: they are made anew soon, by upkeep.
enum class Due { Standings, Comparisons, Demand, Badges };
[[nodiscard]] base::Result<void> setDue(data::Transaction& transaction, Due what, bool due = true);
[[nodiscard]] base::Result<bool> isDue(data::Reader& reader, Due what);

} // namespace commands
