// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <cstdio>

namespace server {

// Says on standard error what a command of the console ended with; the exit code.
inline int failed(const base::Error& error, int code = 1)
{
    std::fprintf(stderr, "lxcp-server: %s\n", qUtf8Printable(error.detail));
    return code;
}

} // namespace server
