// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/main/options.h"

namespace server {

// Runs until SIGTERM or SIGINT. The program's exit code.
[[nodiscard]] int serve(const Options& options);

} // namespace server
