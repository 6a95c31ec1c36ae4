// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"

namespace server {

// /open/VIEW/ID leads from mails and chat rooms into the program on the reader's machine (lxcp://). Without signing in:
// it says nothing of what is there, and leads to lxcp:// only.
void addOpenRoute(http::Router& router);

} // namespace server
