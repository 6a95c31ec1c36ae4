// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace commands {

// After people changed: requests on the desk of somebody who is gone, inactive or no longer there go to the next desk
// (with a 'routed' event), and completions move to the new team of their person. 'personIds': whose record changed.
// Returns the number of requests that moved.
[[nodiscard]] base::Result<int> reroute(data::Transaction& transaction, const QStringList& personIds);

} // namespace commands
