// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/runtime.h"

namespace scorm {

// A value of adl.nav.request (SN 5.6.4): continue, suspendAll, {target=ID}choice …; nothing for other words.
[[nodiscard]] std::optional<Request> navigationRequest(const QString& word);
[[nodiscard]] QString navigationWord(Navigation kind); // "continue", "choice" …

} // namespace scorm
