// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/main/options.h"

namespace server {

// `lxcp-server recompute`: standings from the evidence, in one transaction. The exit code.
[[nodiscard]] int recompute(const Options& options);

} // namespace server
