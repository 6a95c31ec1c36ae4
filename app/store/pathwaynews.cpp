// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pathwaynews.h"

#include "app/domain/pathwaydiff.h"
#include "app/store/database.h"
#include "app/store/meta.h"

namespace store {

namespace {

bool follows(Database& db, const QString& pathwayId, const QString& me)
{
    Statement row =
        db.statement("SELECT 1 FROM pathway_enrollment WHERE pathway_id = ?1 AND state = 'active' AND (?2 = '' OR "
                     "person_id = ?2) LIMIT 1");
    row.args(pathwayId, me);
    return row.next();
}

QSet<QString> completedCourses(Database& db, const QString& me)
{
    Statement row =
        db.statement("SELECT course_id FROM enrollment WHERE state = 'completed' AND (?1 = '' OR person_id = ?1)");
    row.args(me);
    QSet<QString> ids;
    while (row.next())
        ids.insert(row.text(0));
    return ids;
}

QString courseTitle(Database& db, const QString& id)
{
    Statement row = db.statement("SELECT title FROM course WHERE id = ?1");
    row.args(id);
    return row.next() ? row.text(0) : id;
}

} // namespace

base::Result<void> recordPathwayNews(Database& writer, const domain::Pathway& before, const domain::Pathway& after,
                                     qint64 rev)
{
    const QString me = meta(writer, QStringLiteral("person")).value_or(QString());
    if (!follows(writer, after.id, me))
        return {};
    const auto changes = domain::pathwayDiff(before, after, completedCourses(writer, me));
    const QDateTime at = after.updatedAt.isValid() ? after.updatedAt : QDateTime::currentDateTimeUtc();
    for (const auto& change : changes) {
        // The id is made from what happened: reading the same change twice says it once.
        const QString id =
            QStringLiteral("%1/%2/%3/%4/%5").arg(after.id).arg(rev).arg(change.change, change.stepId, change.courseId);
        const QString subject = change.courseId.isEmpty() ? change.stepTitle : courseTitle(writer, change.courseId);
        const auto done = writer
                              .statement("INSERT OR IGNORE INTO pathway_news (id, pathway_id, at, change, subject) "
                                         "VALUES (?1, ?2, ?3, ?4, ?5)")
                              .args(id, after.id, at, change.change, subject)
                              .run();
        if (!done)
            return done;
        writer.noteChange(QStringLiteral("pathway_news"), id);
    }
    return {};
}

} // namespace store
