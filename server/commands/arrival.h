// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "server/data/transaction.h"

#include <QJsonObject>

namespace commands {

// What the server's clock says of texts, whatever the writer's laptop had: a new thread, post or message gets the time
// at which it arrived ('arrived_at'), as have the changes of an event, and nobody has read anything that arrives later
// ('read.mark' ends at the transaction's time). Of those that arrive together each has a time of its own, a millisecond
// apart: who has read the first has not read the others. 'fresh': the entity was not there before. Other commands leave
// it as it is.
[[nodiscard]] QJsonObject withArrival(const domain::Command& command, QJsonObject entity, bool fresh,
                                      data::Transaction& transaction);

} // namespace commands
