// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/package/limits.h"

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace package {

// A line of the archive's central directory, as it is written there.
struct DirectoryLine
{
    QByteArray name;
    bool nameIsUtf8 = false; // said by bit 11, or by an extra field with the name in UTF-8
    bool encrypted = false;
    bool link = false; // a symbolic link, a pipe or a device, by the attributes of Unix
    int method = 0;    // 0 stored, 8 deflated
    qint64 size = 0;
    qint64 packed = 0;
    quint32 crc = 0;
    qint64 header = 0; // where its local header begins
};

// Reads the central directory of a zip archive (APPNOTE.TXT 4.3.12–4.3.16, with Zip64). libzip reads it as well and
// does the unpacking; what it does not tell is read here: names with a NUL, where entries lie and whether they overlap,
// attributes. Bounded by 'limits'; errors are NotAnArchive, Truncated, Empty, TooManyEntries and Overlap.
[[nodiscard]] base::Result<std::vector<DirectoryLine>> readZipDirectory(QIODevice& archive, const Limits& limits);

} // namespace package
