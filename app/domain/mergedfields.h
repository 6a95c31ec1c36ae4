// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fieldmerge.h"

namespace domain {

// Of which members of what commands change both versions are kept, and which mean something only together.
[[nodiscard]] const FieldMerge& offerMerge();
[[nodiscard]] const FieldMerge& wishMerge();
[[nodiscard]] const FieldMerge& profileMerge();
[[nodiscard]] const FieldMerge& noticesMerge();
[[nodiscard]] const FieldMerge& badgeMerge();
[[nodiscard]] const FieldMerge& challengeMerge();
[[nodiscard]] const FieldMerge& ratingMerge();
[[nodiscard]] const FieldMerge& programmeMerge();
[[nodiscard]] const FieldMerge& plainMerge(); // each member by itself

} // namespace domain
