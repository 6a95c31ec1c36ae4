// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"
#include "server/provisioning/message.h"

#include <QJsonArray>

namespace provisioning {

// /Groups and /Groups/{id}: lists of people that the identity system keeps here and finds again. They give nobody
// anything: roles are an attribute of a person, and a team is whoever has the same manager. Errors as of users.h.
[[nodiscard]] Answer getGroup(data::Reader& reader, const Request& request);
[[nodiscard]] Answer listGroups(data::Reader& reader, const Request& request);
[[nodiscard]] Answer createGroup(data::Transaction& transaction, const Request& request);
[[nodiscard]] Answer replaceGroup(data::Transaction& transaction, const Request& request);
[[nodiscard]] Answer patchGroup(data::Transaction& transaction, const Request& request);
[[nodiscard]] Answer deleteGroup(data::Transaction& transaction, const Request& request);

// The attribute 'groups' of a person.
[[nodiscard]] base::Result<QJsonArray> groupsOf(data::Reader& reader, const QString& personId, const QString& base);
[[nodiscard]] base::Result<void> leaveGroups(data::Transaction& transaction, const QString& personId);

} // namespace provisioning
