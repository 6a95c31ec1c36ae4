// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/main/options.h"

namespace server {

// lxcp-server badges award | revoke | rotate: on the database, whether or not a server is at work on it, which signs
// with the new key from its next signature on. 0 done, 1 failed.
int runBadges(const Options& options);

} // namespace server
