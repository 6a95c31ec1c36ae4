// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringpage.h"

namespace store {
class Database;
}

namespace services {

// A time, and the id of the event or session whose time it is.
struct Engagement
{
    QString id;
    QDateTime starts, ends;
};

// What somebody has at that time: mentoring sessions, events to which they come, and what keeps them busy by their own
// calendars. In the order of time, at most kMostClashes of each. 'meetings': their sessions of those days.
[[nodiscard]] QList<Clash> clashesOf(store::Database& db, const QString& me, const Engagement& engagement,
                                     const QList<MeetingItem>& meetings);

inline constexpr int kMostClashes = 5;

} // namespace services
