// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "server/data/transaction.h"

namespace commands {

// Who came into a group of messages and who went: a line of its talk for each command, which reaches who was there
// before and who is there after it. Read marks go to who is in it.
[[nodiscard]] base::Result<void> followGroup(data::Transaction& transaction, const domain::Command& command,
                                             const QString& actorId, const std::optional<QJsonObject>& before,
                                             const QJsonObject& after);

// After somebody has chosen whether they tell that they read: their marks in conversations, and those of the others
// there, are shown to whom they are for now.
[[nodiscard]] base::Result<void> followTelling(data::Transaction& transaction, const std::optional<QJsonObject>& before,
                                               const QJsonObject& settings);

} // namespace commands
