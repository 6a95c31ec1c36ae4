// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// Bytes that a file in this folder may take, or, of a folder that is not there yet, in the nearest one above it that
// is. -1 when that cannot be told. The file system itself is asked: where a list of mounts does not name the place (in
// a changed root, in some containers), what is looked up in that list is unknown. Any thread.
[[nodiscard]] qint64 freeBytes(const QString& folder);

} // namespace base
