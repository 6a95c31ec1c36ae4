// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gamerules.h"

namespace standing {

struct Away // both included: days that do not end a streak
{
    QDate from;
    QDate until;
};

struct Streak
{
    int days = 0; // active ones; frozen ones are not counted
    int longest = 0;
    int freezes = 0;     // left
    QList<QDate> frozen; // days of the streak that a freeze saved
    bool doneToday = false;
};

// A streak from its active days (ascending, local dates of the events) as of the person's 'today', which never ends it:
// it is not over. Days after today, which somebody reaches who flies west, count. As it is a function of the days,
// evidence that comes late closes the gap that its day had left, and gives back the freeze that it had cost; one day
// more never makes a streak shorter. Each active day saves up for a freeze, up to as many as one can have.
[[nodiscard]] Streak streakOf(const domain::GameRules& rules, const QList<QDate>& activeDays, QDate today,
                              const QList<Away>& away = {});

} // namespace standing
