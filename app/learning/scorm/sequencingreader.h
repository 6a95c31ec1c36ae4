// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/sequencing.h"
#include "app/learning/scorm/xmltree.h"

#include <QHash>

namespace scorm {

// An imsss:sequencing element (CAM 5.1) with what it refers to in the sequencing collection (id → element): children
// that are written locally replace those of the collection. `node` null: the defaults. Error Malformed names value and
// line.
[[nodiscard]] base::Result<Sequencing> readSequencing(const XmlNode* node, const QHash<QString, XmlNode>& collection);

} // namespace scorm
