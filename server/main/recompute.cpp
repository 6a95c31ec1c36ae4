// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/recompute.h"

#include "server/commands/standings.h"
#include "server/data/storage.h"
#include "server/main/systemclock.h"

#include <cstdio>

namespace server {

namespace {

base::Result<commands::RecomputedStandings> recomputeIn(const QString& db)
{
    const auto storage = data::openStorage(db);
    if (!storage)
        return base::failure(storage.error());
    const auto transaction = (*storage)->begin(SystemClock().now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto result = commands::recomputeStandings(**transaction);
    if (!result || result->changed == 0)
        return result;
    if (const auto done = (*transaction)->commit(); !done)
        return base::failure(done.error());
    return result;
}

} // namespace

int recompute(const Options& options)
{
    const auto result = recomputeIn(options.db);
    if (!result) {
        std::fprintf(stderr, "lxcp-server: %s\n", qUtf8Printable(result.error().detail));
        return 1;
    }
    std::printf(options.json ? "{\"people\":%d,\"changed\":%d}\n" : "%d people, %d standings changed\n", result->people,
                result->changed);
    return 0;
}

} // namespace server
