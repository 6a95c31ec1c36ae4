// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/net/apicall.h"

namespace net {

class ApiClient;

// POST /v1/commands: the answers in the order of 'commands'. Malformed when they do not match them one by one.
[[nodiscard]] ApiCall<QList<domain::CommandResult>>* sendCommands(ApiClient& api,
                                                                  const QList<domain::Command>& commands);

} // namespace net
