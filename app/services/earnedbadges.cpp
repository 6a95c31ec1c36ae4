// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/earnedbadges.h"

#include "app/domain/badgerules.h"
#include "app/learning/offline/attempts.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

// What can be earned with what this machine knows.
domain::BadgeEvidence evidenceIn(store::Database& db, const QString& personId, QHash<QString, QDateTime>& completedAt)
{
    domain::BadgeEvidence evidence;
    const auto learned = offline::Attempts(db).learning();
    for (const domain::Enrollment& stored :
         store::Table<domain::Enrollment>::select(db, "WHERE person_id = ?1", personId)) {
        const domain::Enrollment enrollment = domain::withLearning(stored, learned.value(stored.id));
        if (enrollment.state != QLatin1StringView("completed"))
            continue;
        evidence.completedCourses.insert(enrollment.courseId);
        completedAt.insert(enrollment.courseId, enrollment.completedAt);
    }
    return evidence;
}

// A course's date is that of its first completion; who took it again has another one in the attempt.
QDateTime lastCompletion(store::Database& db, const QString& personId, const domain::Badge& badge, QDateTime first)
{
    if (badge.ruleKind != QLatin1StringView("course"))
        return first;
    for (const domain::Attempt& attempt : offline::Attempts(db).of(domain::enrollmentId(personId, badge.ruleTarget))) {
        if (attempt.completedAt.isValid() && (!first.isValid() || attempt.completedAt > first))
            first = attempt.completedAt;
    }
    return first;
}

} // namespace

QList<domain::BadgeAward> earnedHere(store::Database& db, const QString& personId,
                                     const QList<domain::BadgeAward>& awards)
{
    QHash<QString, QDateTime> completedAt;
    const domain::BadgeEvidence evidence = evidenceIn(db, personId, completedAt);
    QList<domain::BadgeAward> earned;
    for (const domain::Badge& badge :
         store::Table<domain::Badge>::select(db, "WHERE rule_kind IN ('course', 'pathway')")) {
        const auto pathway = store::Table<domain::Pathway>::find(db, badge.ruleTarget);
        if (!domain::earns(badge, evidence, pathway ? &*pathway : nullptr))
            continue;
        QList<domain::BadgeAward> held;
        std::copy_if(awards.begin(), awards.end(), std::back_inserter(held),
                     [&](const domain::BadgeAward& award) { return award.badgeId == badge.id; });
        const QDateTime at = lastCompletion(db, personId, badge, completedAt.value(badge.ruleTarget));
        // Only what is new: a course that was done before its badge existed brings none until it is done again.
        const QDateTime takenBack = domain::takenBackAt(held);
        const bool isNew = (!at.isValid() || !badge.updatedAt.isValid() || at >= badge.updatedAt) &&
                           (!takenBack.isValid() || at > takenBack);
        const int cycle = domain::nextCycle(held, at);
        if (cycle > 0 && isNew && (badge.ruleKind == QLatin1StringView("course") || held.isEmpty()))
            earned += domain::awardOf(badge, personId, cycle, at);
    }
    return earned;
}

QHash<QString, QString> coursesOfBadges(store::Database& db)
{
    QHash<QString, QString> courses;
    auto row = db.statement("SELECT id, rule_target FROM badge WHERE rule_kind = 'course'");
    while (row.next())
        courses.insert(row.text(0), row.text(1));
    return courses;
}

} // namespace services
