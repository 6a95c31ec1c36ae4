// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/courseid.h"

#include <QUuid>

namespace imports {

namespace {

// Of version 4, made once for this program; changing one would give every course or pathway a new id.
constexpr QUuid kCourseNamespace(0x5e0f3c1a, 0x8d47, 0x4b92, 0xa3, 0x6e, 0x11, 0xc9, 0x58, 0xd2, 0x7f, 0x04);
constexpr QUuid kPathwayNamespace(0x91b24e6d, 0x3f08, 0x4c5a, 0x8b, 0x17, 0xd4, 0x6a, 0x20, 0x9e, 0xc3, 0x75);

} // namespace

QString courseId(const QString& sourceId)
{
    return QUuid::createUuidV5(kCourseNamespace, sourceId).toString(QUuid::WithoutBraces);
}

QString pathwayId(const QString& sourceId)
{
    return QUuid::createUuidV5(kPathwayNamespace, sourceId).toString(QUuid::WithoutBraces);
}

} // namespace imports
