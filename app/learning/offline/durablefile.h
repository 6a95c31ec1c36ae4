// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

class QFile;

namespace offline {

// Brings the open file's bytes to the disk, closes it, renames it over 'to' in the same folder, and brings the name to
// the disk too: after a power cut there is the old name or the new one with all bytes. Error: Storage.
[[nodiscard]] base::Result<void> moveDurably(QFile& file, const QString& to);

} // namespace offline
