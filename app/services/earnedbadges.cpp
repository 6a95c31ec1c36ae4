// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/earnedbadges.h"

#include "app/domain/badgeevidence.h"
#include "app/learning/offline/attempts.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

// What can be earned with what this machine knows.
domain::DatedEvidence evidenceIn(store::Database& db, const QString& personId)
{
    QHash<QString, QList<domain::Attempt>> attempts; // by enrollment
    for (const domain::Attempt& attempt : offline::Attempts(db).all())
        attempts[attempt.enrollmentId].append(attempt);
    domain::DatedEvidence evidence;
    for (const domain::Enrollment& stored :
         store::Table<domain::Enrollment>::select(db, "WHERE person_id = ?1", personId)) {
        const auto own = attempts.value(stored.id);
        const domain::Enrollment enrollment = domain::withLearning(stored, domain::mergedLearning(own));
        if (enrollment.state != QLatin1StringView("completed"))
            continue;
        domain::Instants& instants = evidence.completions[enrollment.courseId];
        instants = domain::completionsOf(own);
        if (!instants.contains(enrollment.completedAt))
            instants += enrollment.completedAt;
    }
    return evidence;
}

} // namespace

QList<domain::BadgeAward> earnedHere(store::Database& db, const QString& personId,
                                     const QList<domain::BadgeAward>& awards)
{
    const domain::DatedEvidence evidence = evidenceIn(db, personId);
    QList<domain::BadgeAward> earned;
    for (const domain::Badge& badge :
         store::Table<domain::Badge>::select(db, "WHERE rule_kind IN ('course', 'pathway')")) {
        const auto pathway = store::Table<domain::Pathway>::find(db, badge.ruleTarget);
        QList<domain::BadgeAward> held;
        std::copy_if(awards.begin(), awards.end(), std::back_inserter(held),
                     [&](const domain::BadgeAward& award) { return award.badgeId == badge.id; });
        // Only what is new: a course that was done before its badge existed brings none until it is done again.
        for (const domain::BadgeAward& award :
             domain::missingAwards(badge, evidence, pathway ? &*pathway : nullptr, personId, held)) {
            if (!badge.updatedAt.isValid() || award.awardedAt >= badge.updatedAt)
                earned += award;
        }
    }
    return earned;
}

QList<RenewableBadge> renewableBadges(store::Database& db, const QList<domain::BadgeAward>& awards)
{
    QHash<QString, domain::BadgeAward> last; // by badge
    for (const domain::BadgeAward& award : awards) {
        const auto known = last.constFind(award.badgeId);
        if (!award.badgeId.isEmpty() && !award.revokedAt.isValid() &&
            (known == last.cend() || known->cycle < award.cycle))
            last.insert(award.badgeId, award);
    }
    QList<RenewableBadge> renewable;
    for (const domain::BadgeAward& award : std::as_const(last)) {
        const auto badge =
            award.expiresAt.isValid() ? store::Table<domain::Badge>::find(db, award.badgeId) : std::nullopt;
        if (badge && badge->ruleKind != QLatin1StringView("manual"))
            renewable.append({award, badge->ruleKind, badge->ruleTarget});
    }
    return renewable;
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
