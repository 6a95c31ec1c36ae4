// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

// What to say of a clock that is wrong, by services::SyncStatus; empty when it is right.
[[nodiscard]] QString clockWords(qint64 skewSeconds);
[[nodiscard]] QString clockHint(qint64 skewSeconds); // in a line with others

} // namespace models
