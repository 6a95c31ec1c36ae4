// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

#include <QString>

namespace settings {

// Where this program lives on this computer, told by the composition root.
struct Installation
{
    QString version;
    QString dataFolder; // of the profile
    QString logFolder;  // empty: no log is written
};

// What helps whoever looks into a problem: versions, sizes, states and codes. No names, no addresses, nothing that a
// person wrote.
[[nodiscard]] QString diagnosticsText(const Installation& installation, const services::SyncService* sync);

} // namespace settings
