// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/catalogservice.h"

namespace course {

// Whether the person is registered.
[[nodiscard]] inline bool isTaken(const services::CoursePage& page)
{
    return page.enrollment && page.enrollment->state != QLatin1StringView("withdrawn");
}

// Whether somebody has to approve it before the person can register.
[[nodiscard]] inline bool mustBeAskedFor(const services::CoursePage& page)
{
    return page.course.requiresApproval && !page.isApproved;
}

} // namespace course
