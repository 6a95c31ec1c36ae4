// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/withoutaccount.h"

namespace base {

// By the last '@', which a password may have more of.
QString withoutAccount(const QString& written)
{
    const qsizetype at = written.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return written;
    const qsizetype scheme = written.indexOf(QLatin1StringView("://"));
    return (scheme >= 0 && scheme < at ? written.left(scheme + 3) : QString()) + written.mid(at + 1);
}

} // namespace base
