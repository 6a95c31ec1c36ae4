// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace support {

QString sourcePath(QStringView below)
{
    return QStringLiteral(LXCP_SOURCE_DIR).append(below);
}

QString sharedPath(QStringView below)
{
    return QStringLiteral(LXCP_SOURCE_DIR "/../shared").append(below);
}

QString programPath(QStringView name)
{
    return QStringLiteral(LXCP_BIN_DIR "/").append(name);
}

} // namespace support
