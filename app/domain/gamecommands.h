// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rulesupport.h"

namespace domain {

// Rules of points: who is ranked (game.join, game.leave: one's own choice), how the organisation plays (game.set_rules)
// and challenges. Who may set rules and challenges, the server asks.
[[nodiscard]] base::Result<QJsonObject> joinGame(const Command& command, const RuleContext& context,
                                                 const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> leaveGame(const Command& command, const RuleContext& context,
                                                  const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> setGameRules(const Command& command, const RuleContext& context,
                                                     const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> setChallenge(const Command& command, const RuleContext& context,
                                                     const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> endChallenge(const Command& command, const RuleContext& context,
                                                     const std::optional<QJsonObject>& current);

} // namespace domain
