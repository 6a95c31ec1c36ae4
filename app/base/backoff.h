// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace base {

// Exponential backoff with full jitter. `random01` is in [0, 1), `attempt` counts failures from 1. The wait grows from
// 5 s to 5 min; half of it is fixed so that a retry is never immediate, the other half is random so that a hundred
// thousand laptops do not come back in step.
[[nodiscard]] std::chrono::milliseconds backoffDelay(int attempt, double random01);

} // namespace base
