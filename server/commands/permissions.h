// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/person.h"
#include "server/data/reader.h"

#include <optional>

namespace commands {

// Commands that not everybody may give, and what they need to be about; nothing for the others, which Execution knows.
// Badges: learning & development. Rules of points: these and administrators. Challenges: likewise, and supervisors for
// their own team. A word on a course: who took it, or is at it. Errors: Rejected.
[[nodiscard]] base::Result<void> checkPermission(data::Reader& reader, const domain::Person& actor,
                                                 const domain::Command& command,
                                                 const std::optional<QJsonObject>& current);

// Decided by role, not by whether the actor is shown the target.
[[nodiscard]] bool isByRole(const QString& commandKind);

} // namespace commands
