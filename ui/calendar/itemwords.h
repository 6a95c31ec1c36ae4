// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/calendarservice.h"
#include "ui/widgets/tag.h"

#include <QCoreApplication>

namespace uicalendar {

// What stands on a calendar, as words for people.
class ItemWords final
{
    Q_DECLARE_TR_FUNCTIONS(uicalendar::ItemWords)

public:
    [[nodiscard]] static QString mark(const services::CalendarItem& item); // in the cell of a month: "09:30 Mentoring"
    // "due, mandatory"; "09:30–10:30 (14:30–15:30 in Kolkata), Room 4".
    [[nodiscard]] static QString about(const services::CalendarItem& item);
    [[nodiscard]] static QLatin1StringView icon(const services::CalendarItem& item);
    [[nodiscard]] static widgets::Tone tone(const services::CalendarItem& item);
};

} // namespace uicalendar
