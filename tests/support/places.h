// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where things lie that tests read or run. One compiled file knows, so that another checkout of the same source finds
// all others in the compiler's cache. Paths are absolute and begin where 'below' (with its '/') is hung on; any thread.
namespace support {

[[nodiscard]] QString sourcePath(QStringView below = {});
// The data beside the project, which may be absent.
[[nodiscard]] QString sharedPath(QStringView below = {});
// A program of this build, by its name.
[[nodiscard]] QString programPath(QStringView name);

} // namespace support
