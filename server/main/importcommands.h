// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/main/options.h"

namespace server {

// 'import …' and 'generate'. The program's exit code.
[[nodiscard]] int runImport(const Options& options);

} // namespace server
