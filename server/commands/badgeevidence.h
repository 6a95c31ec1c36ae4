// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badgeevidence.h"
#include "server/data/reader.h"

namespace commands {

// What a person can show for badges, as the records have it.
[[nodiscard]] base::Result<domain::DatedEvidence> badgeEvidenceOf(data::Reader& reader, const QString& personId);

} // namespace commands
