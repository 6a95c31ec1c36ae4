// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "server/commands/badges.h"
#include "server/commands/standings.h"
#include "server/main/options.h"

#include <QDateTime>

namespace data {
class Storage;
}

namespace server {

// lxcp-server recompute: accepted answers, badges, standings, comparisons and demand from what is recorded; 0 done, 1
// failed.
int recompute(const Options& options);

// The same for a server at work: some people in each transaction, so that nobody waits long for their turn. What was
// awarded is signed by 'signer'; null: by whoever signs next.
[[nodiscard]] base::Result<commands::Recomputed> recomputeStandingsIn(data::Storage& storage, const QDateTime& now,
                                                                      bool badges,
                                                                      commands::AwardSigner* signer = nullptr);
// The deeds of accepted answers, as the threads say; how many were not.
[[nodiscard]] base::Result<int> putAnswersRightIn(data::Storage& storage, const QDateTime& now);
[[nodiscard]] base::Result<int> recomputeComparisonsIn(data::Storage& storage, const QDateTime& now);
[[nodiscard]] base::Result<int> recomputeDemandIn(data::Storage& storage, const QDateTime& now);

} // namespace server
