// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/diskroom.h"

#include "app/base/diskspace.h"

#include <QFileInfo>

namespace store {

namespace {

constexpr qint64 kLeastRoom = 128 * 1024; // bytes: the shared memory of WAL, and the first pages

} // namespace

bool isDiskFull(const QString& path)
{
    const qint64 free = base::freeBytes(QFileInfo(path).absolutePath());
    return free >= 0 && free < kLeastRoom;
}

} // namespace store
