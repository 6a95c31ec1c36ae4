// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

#include <QString>

namespace shell {

// The one quiet line about how current everything is (D4).
struct Freshness
{
    QString text;
    QLatin1StringView icon;
    bool attention = false; // something waits for the person

    [[nodiscard]] static Freshness of(const services::SyncStatus& status, const QDateTime& now);
};

} // namespace shell
