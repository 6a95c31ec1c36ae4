// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace store {
class Database;
}

namespace services {

struct PathwayDue // a day of a pathway that I follow
{
    QString id; // of the day, see domain::PathwayDate
    QString pathwayId;
    QString title; // the pathway's, and the step's where it is one's
    QDateTime dueAt;
    int daysToDue = 0; // negative: overdue
    qint64 revision = 0;
    QDateTime changedAt;
};

// What is still to be done of the pathways that the person follows and has a day (domain::pathwayDates), the earliest
// first; 'daysToDue' is the caller's to fill in.
[[nodiscard]] QList<PathwayDue> pathwaysDue(store::Database& db, const QString& personId);

} // namespace services
