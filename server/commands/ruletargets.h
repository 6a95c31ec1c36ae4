// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "server/data/reader.h"

namespace commands {

// What a badge.define or challenge.set names is there: the course, pathway or skill of the rule; the group whose
// challenge it is, and the courses that count for it. Errors: Rejected, "no-such-reference" with a word about what is
// missing. A payload that cannot be read is the rule's business.
[[nodiscard]] base::Result<void> checkBadgeTarget(data::Reader& reader, const domain::Command& command);
[[nodiscard]] base::Result<void> checkChallengeTargets(data::Reader& reader, const domain::Command& command);

} // namespace commands
