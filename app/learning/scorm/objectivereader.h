// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/sequencing.h"
#include "app/learning/scorm/valuereader.h"

namespace scorm {

// Identifiers of the sequencing vocabulary are xs:anyURI: percent-encoded characters stand for themselves and white
// space is collapsed, so that two spellings of one objective are one.
[[nodiscard]] QString normalizedId(const QString& written);

// imsss:objectives: the primary objective comes first, whatever the order in the manifest.
void readObjectives(ValueReader& read, const XmlNode& list, Sequencing& sequencing);
// adlseq:objectives (SN 3.10.2) adds what more is shared with the same targets; after readObjectives().
void extendObjectives(ValueReader& read, const XmlNode& list, Sequencing& sequencing);

} // namespace scorm
