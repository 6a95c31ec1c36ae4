// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorsession.h"
#include "server/data/transaction.h"

namespace commands {

// New times of single meetings that nobody has answered before they were: what is still to come is at its agreed time
// again (domain::letLapse), and calendars are told so.

// After a session was stored: when it is to be looked at.
[[nodiscard]] base::Result<void> noteWaiting(data::Transaction& transaction, const domain::MentorSession& session);

// True when such a time has passed since the last putPassedBack().
[[nodiscard]] base::Result<bool> putBackDue(data::Reader& reader, const QDateTime& now);
[[nodiscard]] base::Result<void> putPassedBack(data::Transaction& transaction);

} // namespace commands
