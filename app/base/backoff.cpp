// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/backoff.h"

#include <algorithm>

namespace base {

std::chrono::milliseconds backoffDelay(int attempt, double random01)
{
    using namespace std::chrono;
    constexpr auto first = milliseconds(5'000);
    constexpr auto most = milliseconds(300'000);
    const int doublings = std::clamp(attempt - 1, 0, 6);
    const auto whole = std::min(most, first * (1 << doublings));
    return whole / 2 + milliseconds(static_cast<milliseconds::rep>(double(whole.count()) / 2 * random01));
}

} // namespace base
