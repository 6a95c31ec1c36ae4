// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace commands {

// Brings what people ask for (domain::Demand) up to what requests of the last year, courses saved for later and wishes
// say; entities that changed. Only of groups of at least Policy::minGroup people, and so that no sums and differences
// of what is shown tell of fewer (standing::Publishing). Reads all of it, so commands do not call it.
[[nodiscard]] base::Result<int> recomputeDemand(data::Transaction& transaction);

} // namespace commands
