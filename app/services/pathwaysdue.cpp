// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/pathwaysdue.h"

#include "app/domain/pathwayprogress.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

struct Revised
{
    qint64 rev = 0;
    QDateTime at;
};

// Of an entry, by whichever of the two was changed last.
Revised revised(store::Database& db, const QString& joinedId)
{
    auto row = db.statement("SELECT max(e.rev, p.rev), max(ifnull(e.updated_at, ''), ifnull(p.updated_at, '')) FROM "
                            "pathway_enrollment e JOIN pathway p ON p.id = e.pathway_id WHERE e.id = ?1");
    row.args(joinedId);
    return row.next() ? Revised{row.number(0), row.instant(1)} : Revised();
}

} // namespace

QList<PathwayDue> pathwaysDue(store::Database& db, const QString& personId)
{
    QSet<QString> completed;
    auto row = db.statement("SELECT course_id FROM enrollment WHERE person_id = ?1 AND state = 'completed'");
    row.args(personId);
    while (row.next())
        completed.insert(row.text(0));
    QList<PathwayDue> all;
    for (const auto& joined : store::Table<domain::PathwayEnrollment>::select(
             db, "WHERE person_id = ?1 AND state = 'active' ORDER BY id", personId)) {
        const auto pathway = store::Table<domain::Pathway>::find(db, joined.pathwayId);
        if (!pathway)
            continue;
        const auto dates = domain::pathwayDates(*pathway, joined, completed);
        const Revised revision = dates.isEmpty() ? Revised() : revised(db, joined.id);
        for (const domain::PathwayDate& date : dates)
            all.append({date.id, pathway->id, date.title, date.dueAt, 0, revision.rev, revision.at});
    }
    std::ranges::stable_sort(all, {}, &PathwayDue::dueAt);
    return all;
}

} // namespace services
