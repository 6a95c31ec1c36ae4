// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringpage.h"
#include "app/services/talktypes.h"

namespace store {
class Database;
}

namespace services {

// What somebody has at the time of an event: mentoring sessions, events to which they come, and what keeps them busy by
// their own calendars. In the order of time, at most kMostClashes of each. 'meetings': their sessions of those days.
[[nodiscard]] QList<EventClash> clashesOf(store::Database& db, const QString& me, const domain::Event& event,
                                          const QList<MeetingItem>& meetings);

inline constexpr int kMostClashes = 5;

} // namespace services
