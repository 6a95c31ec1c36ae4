// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/check.h"

// The optional parts of a statement: 1.0.3 part 2 sections 2.4.5, 2.4.6 and 2.4.11, 2.0 sections 4.2.2.4 to 4.2.2.6.
namespace xapi {

bool checkResult(Check& check, const QJsonValue& value, const QString& path);
// 'aboutActivity': the statement's object is an Activity, so that revision and platform may be said.
bool checkContext(Check& check, const QJsonValue& value, const QString& path, bool aboutActivity);
bool checkAttachments(Check& check, const QJsonObject& statement, const QString& path);
bool checkStatementRef(Check& check, const QJsonValue& value, const QString& path);

} // namespace xapi
