// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/teamservice.h"
#include "ui/models/reportpdf.h"

namespace team {

// What a dash among levels means; on the page and in the document.
[[nodiscard]] QString dashWords();

// For paper: how the reports stand, their courses with dates and what is overdue at 'now' (when it is made, in the zone
// of the person), their skills against what titles ask for.
[[nodiscard]] models::Report teamReport(const services::TeamPage& page, const QList<services::TeamCourse>& courses,
                                        const QDateTime& now, bool rightToLeft);

// For programs: one table, a row for each course and each skill of each report, and one for who has neither; dates as
// ISO 8601, progress in per cent. A skill whose level is not shown has none, and a note; so has what is overdue.
[[nodiscard]] QByteArray teamCsv(const services::TeamPage& page, const QList<services::TeamCourse>& courses,
                                 const QDateTime& now);

} // namespace team
