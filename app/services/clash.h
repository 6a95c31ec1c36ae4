// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace services {

// What somebody has at the time of something else.
struct Clash
{
    enum class Kind { Session, Event, Calendar }; // Calendar: busy by one of their own calendars, which tells no titles
    Kind kind = Kind::Session;
    QString title;
    QString with; // name of the other one of a session
    QDateTime starts, ends;
};

} // namespace services
