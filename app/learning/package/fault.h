// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace package {

// What is wrong with a package, one word each (faultWord), which is base::Error::code; the detail names the entry.
enum class Fault {
    Unreadable,       // the file or folder could not be read at all
    NotAnArchive,     // neither a zip, nor a folder, nor a file that is a package by itself
    Truncated,        // begins as a zip and ends too early, or its directory is damaged
    Empty,            // no file in it
    Encrypted,        // wants a password
    Compression,      // neither stored nor deflated
    Checksum,         // an entry's bytes are not those that were packed
    TooManyEntries,   //
    TooLarge,         // one entry, or all together
    Bomb,             // unpacks to out of proportion
    Overlap,          // two entries share the same bytes of the archive
    UnsafeName,       // leaves the package folder, names a drive or a device, has control characters …
    NameEncoding,     // says UTF-8 and is not
    Link,             // a symbolic link or a special file
    NoManifest,       // nothing in it says what to start
    Manifest,         // imsmanifest.xml, cmi5.xml or h5p.json is malformed
    ManifestEntities, // declares entities or a document type of its own
    ManifestEncoding, // cannot be decoded
    NothingToLaunch,  // no item of it can be started
    Unsupported,      // a package of another standard: AICC, Common Cartridge, QTI
};

[[nodiscard]] QString faultWord(Fault fault);

// Unreadable is Error::Kind::Storage, everything else Malformed. 'entry' may be empty.
[[nodiscard]] tl::unexpected<base::Error> refuse(Fault fault, const QString& entry, const QString& what);

} // namespace package
