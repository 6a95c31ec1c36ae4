// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsmessage.h"

namespace xapi {

inline constexpr auto kVoided = "http://adlnet.gov/expapi/verbs/voided";

// Whether a client may store this statement: 1.0.3 part 2 sections 2.2 to 2.4, 2.0 section 4.2. Error: Malformed, 400,
// with the path of the first fault.
[[nodiscard]] base::Result<void> checkStatement(const QJsonValue& statement, Version version);

} // namespace xapi
