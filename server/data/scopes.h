// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/reader.h"

namespace data {

// The names of scopes; docs/architecture.md says who holds which.
[[nodiscard]] QString orgScope();
[[nodiscard]] QString personScope(const QString& personId);
[[nodiscard]] QString workScope(const QString& personId);
[[nodiscard]] QString deskScope(const QString& personId);
[[nodiscard]] QString teamScope(const QString& supervisorId);
[[nodiscard]] QString roleScope(const QString& role);
// What everybody active holds, as 'org', and the catalog snapshot does not carry.
[[nodiscard]] QString commonsScope();
[[nodiscard]] QString communityScope(const QString& communityId);
[[nodiscard]] QString moderationScope(const QString& communityId);

// Where an entity belongs by its content. Events belong to whom they concern: they get no scope here.
[[nodiscard]] base::Result<QStringList> scopesFor(Reader& reader, const QString& kind, const QJsonObject& entity);

// What the person holds at 'now' by the people, delegations and roles as they stand; empty for somebody who is not
// there or not active.
[[nodiscard]] base::Result<QStringList> heldScopes(Reader& reader, const QString& personId, const QDateTime& now);

} // namespace data
