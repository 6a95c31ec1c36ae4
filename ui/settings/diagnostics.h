// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/managedpolicy.h"
#include "app/services/syncservice.h"

#include <QString>

#include <functional>

namespace settings {

// Where this program lives on this computer, told by the composition root.
struct Installation
{
    QString version;
    QString dataFolder; // of the profile
    QString logFolder;  // empty: no log is written
    QString logFile;    // the newest

    // Looks at the cache in another thread and brings lines about it, in the interface thread unless the context is
    // gone; empty while nobody is signed in.
    using Lines = std::function<void(const QStringList&)>;
    std::function<void(QObject* context, Lines done)> checkStore = {};
};

// What helps whoever looks into a problem: versions, sizes, states and codes. No names, no addresses, nothing that a
// person wrote.
[[nodiscard]] QString diagnosticsText(const Installation& installation, const services::SyncService* sync,
                                      const domain::ManagedPolicy& policy = {});

// The last lines of the log, at most so many bytes, without what tells who and where: addresses, e-mail addresses,
// names of machines, the home folder.
[[nodiscard]] QString logForOthers(const QString& path, qint64 bytes);

} // namespace settings
