// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workoffline.h"

#include "app/services/syncservice.h"
#include "ui/models/preferences.h"

namespace models {

void rememberWorkOffline(services::SyncService& sync, Preferences& preferences)
{
    const QString name = QStringLiteral("sync/offline");
    if (preferences.state(name).toBool())
        sync.setWanted(false);
    QObject::connect(&sync, &services::SyncService::statusChanged, &preferences, [&sync, &preferences, name] {
        const bool offline = !sync.status().wanted;
        if (preferences.state(name).toBool() != offline)
            preferences.setState(name, offline);
    });
}

} // namespace models
