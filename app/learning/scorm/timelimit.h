// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/runtime.h"
#include "app/learning/scorm/valuestore.h"

namespace scorm {

// RTE 4.2.15 and 4.2.25, 1.2 RTE 3.4.4: of the time that content may take, what earlier sessions of the attempt have
// left, and what is to happen then. None where the manifest sets no limit, or nothing is to happen.
[[nodiscard]] std::optional<TimeLimit> timeLimitOf(const ValueStore& values, bool is12);

} // namespace scorm
