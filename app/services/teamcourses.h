// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/teamservice.h"

namespace services {

// Courses of the reports, by person and title, but what was withdrawn; besides, what their cards show that ends: a
// badge as if it were a completed course. What a course gave and a badge by it are one line, with the later end. Of a
// badge by another rule the enrollment has neither id nor course. 'ending': only what ends, now or some day.
[[nodiscard]] QList<TeamCourse> teamCourses(store::Database& db, const QString& supervisorId, bool ending);

} // namespace services
