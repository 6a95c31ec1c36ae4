// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace commands {

// After people changed: requests on the desk of somebody who is gone, inactive or no longer there go to the next desk
// (with a 'routed' event), and completions move to the new team of their person. 'personIds': whose record changed.
// Returns the number of requests that moved.
[[nodiscard]] base::Result<int> reroute(data::Transaction& transaction, const QStringList& personIds);

// After somebody said who stands in for them, or took it back ('before': as it was): what who stands in, or did, has
// asked for goes on, or back. For an absence that begins or ends later, absencesDue() says so from then on.
[[nodiscard]] base::Result<void> followDelegation(data::Transaction& transaction,
                                                  const std::optional<QJsonObject>& before, const QJsonObject& after);

// True when an absence has begun or ended since the last followAbsences().
[[nodiscard]] base::Result<bool> absencesDue(data::Reader& reader, const QDateTime& now);
[[nodiscard]] base::Result<void> followAbsences(data::Transaction& transaction);

} // namespace commands
