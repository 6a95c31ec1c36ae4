// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/person.h"
#include "server/data/transaction.h"

#include <QStringList>

namespace commands {

// Of the commands about mentoring what the rules cannot see: that the mentor offers and has a seat, that nobody mentors
// in their own reporting line, that the two of a session or entry are those of a mentorship that runs, that
// a session's time has not passed 'now', and that programmes are learning & development's. Nothing for other commands.
// Errors: Rejected with a code, Storage.
[[nodiscard]] base::Result<void> checkMentoring(data::Reader& reader, const domain::Person& actor,
                                                const domain::Command& command, const QDateTime& now);

// What a mentorship, session or programme brings with it: seats taken, the wish that came true, who sees whose times,
// the proposals of a published programme. 'leftOut': pairs of it that are no longer possible.
[[nodiscard]] base::Result<void> followMentoring(data::Transaction& transaction, const domain::Command& command,
                                                 const QString& kind, const QJsonObject& entity,
                                                 QList<domain::Problem>& leftOut);

// When the two of its sessions are busy, as those read it with whom the person shares their times; after a session has
// changed.
[[nodiscard]] base::Result<void> refreshTimes(data::Transaction& transaction, const QString& personId);

} // namespace commands
