// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/provisioning/users.h"

// How users.cpp and userlist.cpp read people.
namespace provisioning {

using Users = QList<StoredUser>;

// The people with what is known of them besides, in their order; also the deleted ones.
[[nodiscard]] base::Result<Users> joined(data::Reader& reader, const QList<data::StoredEntity>& people);
// Also one who was deleted.
[[nodiscard]] base::Result<std::optional<StoredUser>> findAny(data::Reader& reader, const QString& id);
// The resource without groups, which complete() adds if the request wants them.
[[nodiscard]] QJsonObject withMeta(const StoredUser& stored, const QString& base);
[[nodiscard]] base::Result<QJsonObject> complete(data::Reader& reader, QJsonObject resource, const Request& request);
// People who may have this userName; those who have it are among them.
[[nodiscard]] base::Result<QStringList> idsOfUserName(data::Reader& reader, const QString& userName);

} // namespace provisioning
