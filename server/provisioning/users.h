// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"
#include "server/provisioning/message.h"
#include "server/scim/user.h"

namespace provisioning {

// A person as the identity system sees them, and the revision that stands for all of it.
struct StoredUser
{
    scim::User user;
    qint64 rev = 0;
};

// Absent also when the identity system deleted them.
[[nodiscard]] base::Result<std::optional<StoredUser>> findUser(data::Reader& reader, const QString& id);

// /Users and /Users/{id}. Errors: Rejected with the HTTP status and the scimType as code (400, 404, 409, 412), Storage.
// Writing functions leave the commit to their caller.
[[nodiscard]] Answer getUser(data::Reader& reader, const Request& request);
[[nodiscard]] Answer listUsers(data::Reader& reader, const Request& request);
// A person anew; who was deleted and comes back with the same userName and externalId is taken up again with all that
// was theirs.
[[nodiscard]] Answer createUser(data::Transaction& transaction, const Request& request);
[[nodiscard]] Answer replaceUser(data::Transaction& transaction, const Request& request);
[[nodiscard]] Answer patchUser(data::Transaction& transaction, const Request& request);
// The person becomes inactive; what they did stays.
[[nodiscard]] Answer deleteUser(data::Transaction& transaction, const Request& request);

} // namespace provisioning
