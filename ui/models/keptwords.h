// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace models {

// What was written and is not in the store yet, which is busy; empty: there is none.
[[nodiscard]] QString beingKeptWords(const QStringList& texts);

} // namespace models
