// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/courseaccess.h"

#include "app/domain/enrollment.h"
#include "app/store/table.h"

namespace services {

bool isApproved(store::Database& db, const QString& personId, const QString& courseId)
{
    auto granted = db.statement("SELECT 1 FROM course_request WHERE course_id = ?1 AND person_id = ?2 AND state IN "
                                "('approved', 'fulfilled') LIMIT 1");
    granted.args(courseId, personId);
    return granted.next();
}

bool isGranted(store::Database& db, const QString& personId, const QString& courseId)
{
    const auto mine = store::Table<domain::Enrollment>::find(db, domain::enrollmentId(personId, courseId));
    return (mine && mine->state != QLatin1StringView("withdrawn")) || isApproved(db, personId, courseId);
}

} // namespace services
