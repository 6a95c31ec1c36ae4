// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace xapi {

// Parses JSON as RFC 8259 has it and xAPI asks for: UTF-8, one value, and no name twice in an object (1.0.3 part 2
// section 2.2), which Qt's parser would silently merge. Objects and arrays nest 100 deep at most. Error: Malformed,
// 400.
[[nodiscard]] base::Result<QJsonValue> parseJson(const QByteArray& bytes);

} // namespace xapi
