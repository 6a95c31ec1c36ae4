// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"

#include <QDateTime>
#include <QJsonObject>

namespace commands {

// What the server's clock says of texts, whatever the writer's laptop had: a new thread, post or message gets the time
// at which it arrived ('arrived_at'), as have the changes of an event, and nobody has read anything that arrives later
// ('read.mark' ends at 'now'). 'fresh': the entity was not there before. Other commands leave it as it is.
[[nodiscard]] QJsonObject withArrival(const domain::Command& command, QJsonObject entity, bool fresh,
                                      const QDateTime& now);

} // namespace commands
