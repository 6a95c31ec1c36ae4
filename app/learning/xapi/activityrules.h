// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/check.h"

// Activities and their interaction properties: 1.0.3 part 2 section 2.4.4.1, 2.0 section 4.2.2.3.
namespace xapi {

bool checkActivity(Check& check, const QJsonValue& value, const QString& path);

} // namespace xapi
