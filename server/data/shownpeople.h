// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace data {

// Brings what is sent of people up to date with their records and profiles: their 'person' for everybody, and a
// 'person_detail' of each field that is not, in the scopes of those for whom it is. A transaction does it by itself
// when a record is written; whoever writes a profile or a mentorship calls it. Ids of nobody are left out.
[[nodiscard]] base::Result<void> showPeople(Transaction& transaction, const QStringList& ids);

// Meta: the sequence number at which somebody last changed who sees what. Copies of what everybody sees that are older
// are not handed out any more.
inline constexpr auto kLastChoice = "last_choice";

} // namespace data
