// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/courserequest.h"
#include "app/domain/enrollment.h"
#include "server/data/transaction.h"

namespace commands {

// Writes an entity into the scopes that its content gives; its revision.
[[nodiscard]] base::Result<qint64> store(data::Transaction& transaction, const QString& kind, const QString& id,
                                         const QJsonObject& entity);

// The enrollment and, when it is completed, what the team may see of that.
[[nodiscard]] base::Result<qint64> storeEnrollment(data::Transaction& transaction,
                                                   const domain::Enrollment& enrollment);

// What an approval brings: the requester is registered for the course, unless they are already or it is gone.
[[nodiscard]] base::Result<void> registerRequester(data::Transaction& transaction,
                                                   const domain::CourseRequest& request);

} // namespace commands
