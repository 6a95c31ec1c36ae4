// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/info.h"
#include "app/learning/package/reader.h"

#include <QJsonObject>

namespace package {

// One recogniser a format; each is called when the entry that is the format's mark is there.
[[nodiscard]] base::Result<PackageInfo> recogniseScorm(const Reader& reader, const Entry& manifest);
[[nodiscard]] base::Result<PackageInfo> recogniseCmi5(const Reader& reader, const Entry& structure);
[[nodiscard]] base::Result<PackageInfo> recogniseTincan(const Reader& reader, const Entry& manifest);
[[nodiscard]] base::Result<PackageInfo> recogniseH5p(const Reader& reader, const Entry& manifest);
// HTML, videos, PDF, links.
[[nodiscard]] base::Result<PackageInfo> recognisePlain(const Reader& reader);

// A JSON object of at most Limits::maxManifestBytes.
[[nodiscard]] base::Result<QJsonObject> readJson(const Reader& reader, const Entry& entry);

} // namespace package
