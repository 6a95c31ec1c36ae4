// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/deeds.h"

namespace standing {

domain::Deed courseDeed(const domain::Completion& completion, const QString& timezone)
{
    return {QStringLiteral("course:") + completion.id,
            completion.personId,
            QStringLiteral("course"),
            completion.courseId,
            completion.completedAt,
            timezone};
}

domain::Deed badgeDeed(const domain::BadgeAward& award, const QString& timezone)
{
    return {QStringLiteral("badge:") + award.id,
            award.personId,
            QStringLiteral("badge"),
            award.id,
            award.awardedAt,
            timezone};
}

domain::Deed learningDeed(const QString& personId, const QString& attemptId, const QDateTime& at,
                          const QString& timezone)
{
    domain::Deed deed{{}, personId, QStringLiteral("learning"), attemptId, at, timezone};
    deed.id = QStringLiteral("learning:%1:%2").arg(attemptId, localDate(deed).toString(Qt::ISODate));
    return deed;
}

QList<domain::Deed> learningDeeds(const domain::Attempt& attempt, const QString& timezone)
{
    QList<domain::Deed> deeds;
    for (const QString& day : attempt.days) {
        const QDateTime noon(QDate::fromString(day, Qt::ISODate), QTime(12, 0), Qt::UTC);
        deeds.append(learningDeed(attempt.personId, attempt.id, noon, QStringLiteral("UTC")));
    }
    if (!deeds.isEmpty())
        return deeds;
    for (const QDateTime& at : {attempt.startedAt, attempt.updatedAt}) {
        if (at.isValid())
            deeds.append(learningDeed(attempt.personId, attempt.id, at, timezone));
    }
    return deeds;
}

domain::GameRules usualRules()
{
    domain::GameRules rules;
    rules.points = {{QStringLiteral("course"), 100, 0, true, true},
                    {QStringLiteral("badge"), 150, 0, true, true},
                    {QStringLiteral("learning"), 10, 1, false, true},
                    {QStringLiteral("session"), 30, 2, true, true},
                    {QStringLiteral("answer"), 20, 3, true, true}};
    rules.levels = {{2, 100}, {3, 300}, {4, 700}, {5, 1500}, {6, 3000}, {7, 6000}};
    return rules;
}

domain::Standing standingOf(const domain::GameRules& rules, const QString& personId, const Ledger& ledger,
                            const Streak& streak, const QDateTime& now)
{
    domain::Standing standing;
    standing.id = personId;
    standing.updatedAt = now;
    if (!allowed(rules).ownFigures)
        return standing;
    standing.points = ledger.points();
    standing.level = levelFor(rules, standing.points).level;
    standing.streakDays = streak.days;
    standing.longestStreak = streak.longest;
    standing.freezes = streak.freezes;
    if (const auto days = ledger.activeDays(); !days.isEmpty())
        standing.lastDay = days.last();
    return standing;
}

} // namespace standing
