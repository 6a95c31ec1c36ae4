// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/info.h"
#include "app/learning/package/reader.h"

namespace package {

// What the package is, from its files alone; its name does not count. An error's code is a Fault's word. Reads
// manifests and launch pages, no media. What may be started and what not:
// - a launch path that leaves the package, or a javascript:, file: or data: address, makes the item not openable;
// - a package none of whose items can be opened is refused (NothingToLaunch);
// - of two entries with one name the later one in the archive counts, as it would after unpacking; names that differ in
//   case are different files.
// For packages without a manifest of a standard an optional 'lxcp.json' at the root says more:
//   {"title": …, "language": "en", "items": [{"title": …, "href": …}], "hosts": ["example.org"]}
[[nodiscard]] base::Result<PackageInfo> recognise(const Reader& reader);

// open, verify and recognise in one.
[[nodiscard]] base::Result<PackageInfo> inspect(const QString& path, const Limits& limits = {});

} // namespace package
