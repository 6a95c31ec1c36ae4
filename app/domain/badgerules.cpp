// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/badgerules.h"

#include "app/domain/pathwayprogress.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace domain {

bool earns(const Badge& badge, const BadgeEvidence& evidence, const Pathway* pathway)
{
    if (badge.ruleKind == QLatin1StringView("course"))
        return evidence.completedCourses.contains(badge.ruleTarget);
    if (badge.ruleKind == QLatin1StringView("skill"))
        return badge.ruleLevel > 0 && evidence.skillLevels.value(badge.ruleTarget) >= badge.ruleLevel;
    if (badge.ruleKind == QLatin1StringView("sessions"))
        return badge.ruleLevel > 0 && evidence.sessions >= badge.ruleLevel;
    if (badge.ruleKind == QLatin1StringView("answers"))
        return badge.ruleLevel > 0 && evidence.answers >= badge.ruleLevel;
    if (badge.ruleKind != QLatin1StringView("pathway") || !pathway || pathway->id != badge.ruleTarget)
        return false;
    bool any = false;
    for (const PathwayStep& step : pathway->steps) {
        if (step.optional)
            continue;
        if (!isStepDone(step, evidence.completedCourses))
            return false;
        any = true;
    }
    return any;
}

QDateTime renewableFrom(const BadgeAward& award)
{
    if (!award.expiresAt.isValid())
        return {};
    const QDateTime early = award.expiresAt.addDays(-kRenewalDays);
    if (!award.awardedAt.isValid())
        return early;
    const QDateTime half = award.awardedAt.addSecs(award.awardedAt.secsTo(award.expiresAt) / 2);
    return std::max(early, half);
}

NextCycle nextCycle(const QList<BadgeAward>& awards, const QDateTime& at)
{
    NextCycle next;
    for (const BadgeAward& award : awards) {
        next.cycle = std::max(next.cycle, award.cycle);
        if (award.revokedAt.isValid())
            continue;
        const QDateTime from = renewableFrom(award);
        if (!from.isValid() || at < from)
            return {};
        if (award.expiresAt > at && (!next.follows.isValid() || next.follows < award.expiresAt))
            next.follows = award.expiresAt;
    }
    ++next.cycle;
    return next;
}

QDateTime takenBackAt(const QList<BadgeAward>& awards)
{
    QDateTime last;
    for (const BadgeAward& award : awards) {
        if (award.revokedAt.isValid() && (!last.isValid() || last < award.revokedAt))
            last = award.revokedAt;
    }
    return last;
}

QList<BadgeAward> endingAwards(const QList<BadgeAward>& awards, const QDateTime& from, const QDateTime& to)
{
    QHash<QString, BadgeAward> last;
    for (const BadgeAward& award : awards) {
        if (award.badgeId.isEmpty() || award.revokedAt.isValid())
            continue;
        const auto known = last.constFind(award.badgeId);
        if (known == last.cend() || known->cycle < award.cycle)
            last.insert(award.badgeId, award);
    }
    QList<BadgeAward> ending;
    for (const BadgeAward& award : std::as_const(last)) {
        if (award.expiresAt.isValid() && from <= award.expiresAt && award.expiresAt <= to)
            ending.append(award);
    }
    std::ranges::sort(ending, {}, [](const BadgeAward& one) { return std::tie(one.expiresAt, one.id); });
    return ending;
}

QList<Enrollment> endingCertificates(const QList<Enrollment>& enrollments, const QList<BadgeAward>& awards,
                                     const QHash<QString, QString>& courseOfBadge)
{
    QHash<QString, QDate> covered; // until when, by course
    for (const BadgeAward& award : awards) {
        const QString course = courseOfBadge.value(award.badgeId);
        if (course.isEmpty() || award.revokedAt.isValid() || !award.expiresAt.isValid())
            continue;
        QDate& until = covered[course];
        until = until.isValid() ? std::max(until, award.expiresAt.date()) : award.expiresAt.date();
    }
    QList<Enrollment> ending;
    for (const Enrollment& enrollment : enrollments) {
        const QDateTime& ends = enrollment.expiresAt;
        const QDate until = covered.value(enrollment.courseId);
        const bool anew = (enrollment.completedAt.isValid() && enrollment.completedAt >= ends) ||
                          (until.isValid() && until >= ends.date());
        if (ends.isValid() && !anew && enrollment.state != QLatin1StringView("withdrawn"))
            ending.append(enrollment);
    }
    return ending;
}

BadgeAward awardOf(const Badge& badge, const QString& personId, const NextCycle& next, const QDateTime& at)
{
    BadgeAward award;
    const QString name = QStringLiteral("%1\n%2\n%3").arg(personId, badge.id).arg(next.cycle);
    award.id =
        QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    award.personId = personId;
    award.badgeId = badge.id;
    award.title = badge.title;
    award.criteria = badge.criteria;
    award.cycle = next.cycle;
    award.awardedAt = at;
    if (badge.monthsValid > 0)
        award.expiresAt = (next.follows.isValid() ? next.follows : at).addMonths(badge.monthsValid);
    return award;
}

} // namespace domain
