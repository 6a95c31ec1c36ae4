// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scorm {

// language_type of SCORM 2004 (RTE 4.1.1.2): RFC 3066 with a first part from ISO 639-1 or 639-2, or i- and x-. Any
// case.
[[nodiscard]] bool isLanguageTag(const QString& tag);

} // namespace scorm
