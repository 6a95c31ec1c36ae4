// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "server/data/storage.h"

#include <QJsonObject>

#include <optional>

namespace commands {

// People's calendars are to be told by mail (domain::Invitation) of the session, or of the event that is answered, of
// that id. 'since': of what was done; what was not sent yet is replaced, but goes on counting as not told.
[[nodiscard]] base::Result<void> inviteLater(data::Transaction& transaction, const QString& id, const QDateTime& since);

// The same for what a command has done with an event of a community: whoever answers gets it into their calendar, or
// out of it, and those who come what has changed; whoever plans one comes. Nothing about what is over.
[[nodiscard]] base::Result<void> followEvent(data::Transaction& transaction, const domain::Command& command,
                                             const std::optional<QJsonObject>& before, const QJsonObject& after);

// Whoever leaves a community, or is removed, gets its events that are to come out of their calendar; whoever is a
// member again gets those back of which they had said that they come.
[[nodiscard]] base::Result<void> followMembership(data::Transaction& transaction,
                                                  const std::optional<QJsonObject>& before, const QJsonObject& after);

} // namespace commands
