// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/badges.h"

#include "app/domain/badgerules.h"
#include "app/domain/json.h"
#include "app/domain/personskill.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"

#include <algorithm>

namespace commands {

namespace {

base::Result<domain::BadgeEvidence> evidenceOf(data::Reader& reader, const QString& personId)
{
    const auto completions = allReferring<domain::Completion>(reader, "person_id", personId);
    const auto statements = allReferring<domain::PersonSkill>(reader, "person_id", personId);
    if (!completions || !statements)
        return tl::unexpected(completions ? statements.error() : completions.error());
    domain::BadgeEvidence evidence;
    for (const domain::Completion& completion : *completions)
        evidence.completedCourses.insert(completion.courseId);
    for (const domain::PersonSkill& statement : *statements) {
        const bool counts = statement.raterKind == QLatin1StringView("assessed") ||
                            statement.raterKind == QLatin1StringView("supervisor");
        int& level = evidence.skillLevels[statement.skillId];
        if (counts && !statement.removedAt.isValid() && !statement.contestedAt.isValid())
            level = std::max(level, statement.level);
    }
    return evidence;
}

// What this course can have brought: badges of its own, and those of pathways and skills.
base::Result<QList<domain::Badge>> candidates(data::Reader& reader, const QString& courseId)
{
    auto own = allReferring<domain::Badge>(reader, "rule_target", courseId);
    const auto pathways = allReferring<domain::Badge>(reader, "rule_kind", QStringLiteral("pathway"));
    const auto skills = allReferring<domain::Badge>(reader, "rule_kind", QStringLiteral("skill"));
    if (!own || !pathways || !skills)
        return tl::unexpected(!own ? own.error() : !pathways ? pathways.error() : skills.error());
    own->append(*pathways);
    own->append(*skills);
    return own;
}

base::Result<bool> isEarned(data::Reader& reader, const domain::Badge& badge, const domain::BadgeEvidence& evidence)
{
    if (badge.ruleKind != QLatin1StringView("pathway"))
        return domain::earns(badge, evidence);
    const auto stored = reader.entity(domain::kindOf<domain::Pathway>(), badge.ruleTarget);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return false;
    const auto pathway = domain::fromJson<domain::Pathway>((*stored)->object());
    if (!pathway)
        return tl::unexpected(pathway.error());
    return domain::earns(badge, evidence, &*pathway);
}

} // namespace

base::Result<void> issueBadges(data::Transaction& transaction, const domain::Enrollment& enrollment)
{
    const auto badges = candidates(transaction, enrollment.courseId);
    if (!badges || badges->isEmpty())
        return badges ? base::Result<void>() : tl::unexpected(badges.error());
    const auto evidence = evidenceOf(transaction, enrollment.personId);
    const auto awards = allReferring<domain::BadgeAward>(transaction, "person_id", enrollment.personId);
    if (!evidence || !awards)
        return tl::unexpected(evidence ? awards.error() : evidence.error());
    for (const domain::Badge& badge : *badges) {
        const auto earned = isEarned(transaction, badge, *evidence);
        if (!earned)
            return tl::unexpected(earned.error());
        QList<domain::BadgeAward> held;
        std::copy_if(awards->begin(), awards->end(), std::back_inserter(held),
                     [&](const domain::BadgeAward& award) { return award.badgeId == badge.id; });
        // Cycles are counted at the moment of completing: what is replayed later brings the same.
        const int cycle = *earned ? domain::nextCycle(held, enrollment.completedAt) : 0;
        if (cycle == 0)
            continue;
        const auto award = domain::awardOf(badge, enrollment.personId, cycle, enrollment.completedAt);
        const auto done = store(transaction, domain::kindOf<domain::BadgeAward>(), award.id, domain::toJson(award));
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace commands
