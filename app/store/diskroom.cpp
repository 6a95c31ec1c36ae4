// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/diskroom.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace store {

namespace {

constexpr qint64 kLeastRoom = 128 * 1024; // bytes: the shared memory of WAL, and the first pages

} // namespace

bool isDiskFull(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath())
        folder = QFileInfo(folder).absolutePath();
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.isReady() && disk.bytesAvailable() < kLeastRoom;
}

} // namespace store
