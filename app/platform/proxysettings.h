// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace platform {

// Sets the proxy for all connections of this process: "" or "system" (the operating system's settings, environment
// variables included), "none", or an address such as "http://proxy.example:3128" or "socks5://…". This machine itself
// is always reached directly. 'user' and 'password' are for a proxy that is not written with its own. Rejected for an
// address that cannot be understood. Main thread, before the first request.
[[nodiscard]] base::Result<void> useProxy(const QString& setting, const QString& user = {},
                                          const QString& password = {});

} // namespace platform
