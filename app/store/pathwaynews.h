// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/pathway.h"

namespace store {

class Database;

// Writes what the change of a pathway means for the signed-in person (meta "person"; everybody in the cache when it is
// not set) into 'pathway_news'. Nothing when the person does not follow the pathway. Call it in the transaction that
// changes it.
[[nodiscard]] base::Result<void> recordPathwayNews(Database& writer, const domain::Pathway& before,
                                                   const domain::Pathway& after, qint64 rev);

} // namespace store
