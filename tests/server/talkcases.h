// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rules.h"

#include <QSet>

namespace support {

// The commands of communities, messages and notices, which tst_talkauthority tries.
inline QSet<QString> talkCommands()
{
    QSet<QString> kinds;
    for (const QString& kind : domain::commandKinds()) {
        for (const char* of : {"community.", "membership.", "event.", "thread.", "post.", "reaction.", "attachment.",
                               "report.", "conversation.", "message.", "read.", "notices."}) {
            if (kind.startsWith(QLatin1StringView(of)))
                kinds.insert(kind);
        }
    }
    return kinds;
}

} // namespace support
