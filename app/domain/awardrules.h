// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rulesupport.h"

namespace domain {

// Badges by hand: what a badge is (badge.define), giving one (badge.award: the register's entry, from which the server
// makes the award) and taking one back with a reason (badge.revoke). Who may, the server asks.
[[nodiscard]] base::Result<QJsonObject> defineBadge(const Command& command, const RuleContext& context,
                                                    const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> awardBadge(const Command& command, const RuleContext& context,
                                                   const std::optional<QJsonObject>& current);
[[nodiscard]] base::Result<QJsonObject> revokeBadge(const Command& command, const RuleContext& context,
                                                    const std::optional<QJsonObject>& current);

} // namespace domain
