// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/output.h"

#include <cstdio>

namespace base {

int exitCodeOf(int code, const char* program)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    std::fprintf(stderr, "%s: standard output could not be written\n", program);
    return code == 0 ? 1 : code;
}

} // namespace base
