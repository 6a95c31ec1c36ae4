// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/courseid.h"

#include <QUuid>

namespace imports {

namespace {

// Of version 4, made once for this program; changing it would give every course a new id.
constexpr QUuid kCourseNamespace(0x5e0f3c1a, 0x8d47, 0x4b92, 0xa3, 0x6e, 0x11, 0xc9, 0x58, 0xd2, 0x7f, 0x04);

} // namespace

QString courseId(const QString& sourceId)
{
    return QUuid::createUuidV5(kCourseNamespace, sourceId).toString(QUuid::WithoutBraces);
}

} // namespace imports
