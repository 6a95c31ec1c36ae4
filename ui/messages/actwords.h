// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talktypes.h"

namespace messages {

// 'Maya added Lin', 'Sam left'; empty for what somebody wrote.
[[nodiscard]] QString actWords(const services::ActLine& line);

} // namespace messages
