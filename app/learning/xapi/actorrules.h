// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/check.h"

#include <QStringList>

// Agents and groups: 1.0.3 part 2 section 2.4.2, 2.0 section 4.2.2.1.
namespace xapi {

bool checkAgent(Check& check, const QJsonValue& value, const QString& path);
bool checkGroup(Check& check, const QJsonValue& value, const QString& path);
bool checkAgentOrGroup(Check& check, const QJsonValue& value, const QString& path);
// An Agent, or a Group of exactly two Agents (OAuth).
bool checkAuthority(Check& check, const QJsonValue& value, const QString& path);

// The inverse functional identifier as one text: "mbox mailto:a@b", "account https://home name", … Two agents or groups
// are the same when it is. Empty for an anonymous group.
[[nodiscard]] QString ifiKey(const QJsonObject& actor);
// Of the actor, and of the members when it is a group.
[[nodiscard]] QStringList ifiKeys(const QJsonObject& actor);

// An 'agent' parameter: the JSON text of an Agent, or of an identified Group. Error: Malformed, 400.
[[nodiscard]] base::Result<QJsonObject> parseAgentParameter(const QString& text, Version version);

} // namespace xapi
