// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/evidence.h"

#include "app/domain/attempt.h"
#include "app/standing/deeds.h"
#include "server/commands/badges.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/commands/standings.h"

#include <QHash>

namespace commands {

namespace {

base::Result<QList<domain::Attempt>> attemptsOf(data::Reader& reader, const QString& personId)
{
    const auto enrollments = allReferring<domain::Enrollment>(reader, "person_id", personId);
    if (!enrollments)
        return tl::unexpected(enrollments.error());
    QList<domain::Attempt> all;
    for (const domain::Enrollment& enrollment : *enrollments) {
        const auto attempts = allReferring<domain::Attempt>(reader, "enrollment_id", enrollment.id);
        if (!attempts)
            return attempts;
        all += *attempts;
    }
    return all;
}

} // namespace

base::Result<QList<domain::Deed>> deedsOf(data::Reader& reader, const domain::Person& person)
{
    const auto attempts = attemptsOf(reader, person.id);
    const auto completions = allReferring<domain::Completion>(reader, "person_id", person.id);
    const auto awards = allReferring<domain::BadgeAward>(reader, "person_id", person.id);
    auto deeds = allReferring<domain::Deed>(reader, "person_id", person.id);
    if (!attempts || !completions || !awards || !deeds)
        return tl::unexpected(!attempts      ? attempts.error()
                              : !completions ? completions.error()
                              : !awards      ? awards.error()
                                             : deeds.error());
    QHash<QDateTime, QString> zones; // where the person was when they completed something
    for (const domain::Attempt& attempt : *attempts) {
        if (attempt.completedAt.isValid() && !attempt.completedZone.isEmpty())
            zones.insert(attempt.completedAt, attempt.completedZone);
        *deeds += standing::learningDeeds(attempt, person.timezone);
    }
    for (const domain::Completion& one : *completions)
        *deeds += standing::courseDeed(one, zones.value(one.completedAt, person.timezone));
    for (const domain::BadgeAward& one : *awards) {
        if (!one.revokedAt.isValid())
            *deeds += standing::badgeDeed(one, zones.value(one.awardedAt, person.timezone));
    }
    return deeds;
}

base::Result<void> recordDeed(data::Transaction& transaction, const domain::Deed& deed)
{
    const auto before = transaction.entity(domain::kindOf<domain::Deed>(), deed.id);
    const auto done = before ? store(transaction, domain::kindOf<domain::Deed>(), deed.id, domain::toJson(deed))
                             : tl::unexpected(before.error());
    if (!done)
        return tl::unexpected(done.error());
    // It was somebody else's, as when another answer is accepted.
    const QString other = *before ? (*before)->object().value(QLatin1StringView("person_id")).toString() : QString();
    if (!other.isEmpty() && other != deed.personId) {
        if (const auto lost = recomputeStanding(transaction, other); !lost)
            return lost;
    }
    const auto awarded = awardEarned(transaction, deed.personId, deed.kind + u's', {});
    return awarded ? recomputeStanding(transaction, deed.personId) : awarded;
}

base::Result<void> removeDeed(data::Transaction& transaction, const QString& deedId)
{
    const auto stored = transaction.entity(domain::kindOf<domain::Deed>(), deedId);
    if (!stored || !*stored)
        return stored ? base::Result<void>() : tl::unexpected(stored.error());
    const QString person = (*stored)->object().value(QLatin1StringView("person_id")).toString();
    const auto gone = transaction.remove(domain::kindOf<domain::Deed>(), deedId);
    return gone ? recomputeStanding(transaction, person) : tl::unexpected(gone.error());
}

base::Result<domain::GameRules> gameRules(data::Reader& reader)
{
    const auto stored = reader.entity(domain::kindOf<domain::GameRules>(), QStringLiteral("org"));
    const auto policy = reader.entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
    if (!stored || !policy)
        return tl::unexpected(stored ? policy.error() : stored.error());
    auto rules = *stored ? domain::fromJson<domain::GameRules>((*stored)->object())
                         : base::Result<domain::GameRules>(standing::usualRules());
    if (rules && *policy)
        rules->minGroup = std::max(rules->minGroup, (*policy)->object().value(QLatin1StringView("min_group")).toInt());
    return rules;
}

} // namespace commands
