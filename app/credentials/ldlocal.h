// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/ldcontext.h"

namespace credentials {

// Only for the sources of context processing.
struct LdContexts::Local
{
    QJsonObject object;
    Using how;
    bool isProtected = false;
    QHash<QString, bool> defined{}; // false: on its way, so a second visit is a circle
};

} // namespace credentials
