// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/calendar/moment.h"

#include <QList>

namespace calendar {

// RECUR (RFC 5545 section 3.3.10).
struct Rule
{
    enum class Frequency { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };
    struct Day
    {
        int nth = 0;     // 0: each; negative: from the end
        int weekday = 1; // Monday is 1, as in QDate
        friend bool operator==(const Day&, const Day&) = default;
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1;
    qint64 count = 0; // 0: not limited
    std::optional<Moment> until{};
    QList<int> seconds{}, minutes{}, hours{}, monthDays{}, yearDays{}, weeks{}, months{}, positions{};
    QList<Day> days{};
    int weekStart = 1;
    QByteArray foreign{}; // the whole text, when it asks for another calendar or for SKIP (RFC 7529)

    [[nodiscard]] bool isWithinDay() const { return frequency <= Frequency::Hourly; }
};

// Errors: Malformed with what is wrong: a part that is not known or there twice, a number outside of its range, and
// what the section forbids: BYWEEKNO other than YEARLY, BYYEARDAY with DAILY, WEEKLY or MONTHLY, BYMONTHDAY with
// WEEKLY. Taken although forbidden, because they are common: a number before a day where there is none (it means
// nothing), and COUNT together with UNTIL (what ends first).
[[nodiscard]] base::Result<Rule> ruleFrom(const QByteArray& text);

} // namespace calendar
