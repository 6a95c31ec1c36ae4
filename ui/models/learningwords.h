// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"

namespace models {

// What a course is called in a row; words where the catalog is not here (what was rescued from a damaged cache, before
// the next sync), and never its id.
[[nodiscard]] QString titleOf(const services::LearningItem& item);
[[nodiscard]] QString titleOf(const services::TeamItem& item);

} // namespace models
