// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace package {

// What a package may make us hold, read and write. The defaults let every real course through that we know of (the
// largest are some gigabytes of video) and stop what only an attack needs.
struct Limits
{
    int maxEntries = 50'000;
    qint64 maxTotalBytes = 16LL * 1024 * 1024 * 1024; // of all files, unpacked
    qint64 maxEntryBytes = 8LL * 1024 * 1024 * 1024;  // of one file, unpacked
    int maxNameBytes = 1'024;                         // of one entry's whole name, as it is in the archive
    int maxDepth = 64;                                // folders within folders
    // Deflate cannot do better than 1032:1. Content that is read by people stays below 20:1; small files of one
    // repeated byte do not matter, therefore the ratio counts only from here on.
    int maxRatio = 200;
    qint64 ratioFromBytes = 16LL * 1024 * 1024;
    qint64 maxManifestBytes = 16LL * 1024 * 1024; // imsmanifest.xml, cmi5.xml, h5p.json
};

} // namespace package
