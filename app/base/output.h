// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base {

// What a console program ends with: 'code', or 1 when that says success and standard output could not be written (a
// full disk behind it), which is then said on standard error. For the end of main(); one thread.
[[nodiscard]] int exitCodeOf(int code, const char* program);

} // namespace base
