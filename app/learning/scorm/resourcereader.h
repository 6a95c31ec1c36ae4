// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/manifest.h"
#include "app/learning/scorm/valuereader.h"

namespace scorm {

// The resources of a manifest element with every xml:base applied. Faults: no identifier, an identifier used twice, an
// href that leaves the package (.. in whatever encoding) or has a scheme other than http and https.
[[nodiscard]] QVector<Resource> readResources(ValueReader& read, const XmlNode& manifest);

} // namespace scorm
