// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/diskspace.h"

#include <QFileInfo>

#include <filesystem>
#include <limits>

namespace base {

qint64 freeBytes(const QString& folder)
{
    QString there = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(there) && there != QFileInfo(there).absolutePath())
        there = QFileInfo(there).absolutePath();
    std::error_code error;
    const auto space = std::filesystem::space(std::filesystem::path(there.toStdU16String()), error);
    if (error || space.available > std::uintmax_t(std::numeric_limits<qint64>::max()))
        return -1;
    return qint64(space.available);
}

} // namespace base
