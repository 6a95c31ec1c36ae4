// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rules.h"
#include "server/data/transaction.h"

namespace commands {

// What the server knows of communities and conversations beyond the rules: who belongs where, what a text hangs on, and
// what follows from a command.

// Fills the actor's place in the community that the command is about.
[[nodiscard]] base::Result<void> addStanding(data::Reader& reader, const domain::Command& command,
                                             const std::optional<QJsonObject>& current, domain::RuleContext& context);

// That what the command refers to is there, open, and the actor's to use. 'kind': of the target.
[[nodiscard]] base::Result<void> checkTalk(data::Reader& reader, const QString& actorId, const QString& kind,
                                           const domain::Command& command, const std::optional<QJsonObject>& current);

// A message reaches whoever is in the conversation now.
[[nodiscard]] base::Result<QJsonObject> withReaders(data::Reader& reader, const QJsonObject& message);

// After the target was stored: the founder's membership, the number of members, who sees threads about courses,
// lines of who came into a group and went.
[[nodiscard]] base::Result<void> followTalk(data::Transaction& transaction, const QString& actorId,
                                            const domain::Command& command, const std::optional<QJsonObject>& before,
                                            const QJsonObject& after);

} // namespace commands
