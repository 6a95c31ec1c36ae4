// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/main/options.h"

namespace server {

// 'policy show' and 'policy set'; the exit code.
[[nodiscard]] int runPolicy(const Options& options);

} // namespace server
