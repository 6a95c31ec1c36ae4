// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/person.h"
#include "server/data/transaction.h"

#include <optional>

namespace commands {

// What a command of the families of points, badges and words on courses brings besides its target, and what is due to
// be made anew because of it. 'before' is the target as it was, 'after' as it is now.
[[nodiscard]] base::Result<void> followUp(data::Transaction& transaction, const domain::Person& actor,
                                          const domain::Command& command, const std::optional<QJsonObject>& before,
                                          const QJsonObject& after);

} // namespace commands
