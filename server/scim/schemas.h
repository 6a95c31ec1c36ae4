// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

// What this server can do (RFC 7643 sections 5 to 7, RFC 7644 section 4). 'base' is the address of /scim/v2.
namespace scim {

[[nodiscard]] QJsonObject serviceProviderConfig(const QString& base);
[[nodiscard]] QList<QJsonObject> resourceTypes(const QString& base);
[[nodiscard]] QList<QJsonObject> schemas(const QString& base);

} // namespace scim
