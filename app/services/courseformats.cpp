// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/courseformats.h"

namespace services {

bool opensFormat(const std::optional<QStringList>& allowed, const QString& format)
{
    static const QStringList elsewhere{QString(), QStringLiteral("link"), QStringLiteral("classroom")};
    return !allowed || elsewhere.contains(format) || allowed->contains(format);
}

} // namespace services
