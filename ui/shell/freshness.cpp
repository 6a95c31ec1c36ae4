// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/freshness.h"

#include "ui/models/syncwords.h"

namespace shell {

Freshness Freshness::of(const services::SyncStatus& status, const QDateTime& now)
{
    using services::Reach;
    using services::SyncPhase;
    Freshness result;
    result.text = models::syncLine(status, now);
    const bool busy = status.phase == SyncPhase::FirstPull || status.phase == SyncPhase::Pulling ||
                      status.phase == SyncPhase::Pushing;
    result.attention = status.wedged > 0;
    if (result.attention)
        result.icon = QLatin1StringView("circle-alert");
    else if (busy || (status.wanted && status.reach == Reach::Online))
        result.icon = QLatin1StringView("refresh-cw");
    else
        result.icon = QLatin1StringView("cloud-off");
    return result;
}

} // namespace shell
