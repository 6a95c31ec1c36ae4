// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/reader.h"

namespace package {

// Writes the package's files as one zip archive to 'path', which must not exist. The same files give the same bytes,
// wherever and whenever: names in order, no times, no owners. What is compressed already (videos, pictures, PDF) is
// stored, so that a player can seek in it. A single cmi5 course structure gets the name that a package needs: cmi5.xml.
// Error: Unreadable when it cannot be written, Checksum when a file cannot be read.
[[nodiscard]] base::Result<void> pack(const Reader& reader, const QString& path);

} // namespace package
