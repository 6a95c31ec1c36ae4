// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imports {

// The id of a course with this source_id (RFC 9562 UUID version 5).
[[nodiscard]] QString courseId(const QString& sourceId);
// The id of a pathway with this source_id.
[[nodiscard]] QString pathwayId(const QString& sourceId);

} // namespace imports
