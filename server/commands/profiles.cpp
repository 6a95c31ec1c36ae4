// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/profiles.h"

#include "app/domain/course.h"
#include "app/domain/json.h"
#include "app/domain/profilecard.h"
#include "app/domain/skill.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/data/shownpeople.h"

namespace commands {

namespace {

const auto kCompletionsHidden = QStringLiteral("completions_hidden");

base::Result<QList<domain::Achievement>> achievementsOf(data::Reader& reader, const QString& personId,
                                                        const QList<domain::Completion>& completions)
{
    QList<domain::Achievement> achievements;
    for (const domain::Completion& completion : completions) {
        const auto course = reader.entity(domain::kindOf<domain::Course>(), completion.courseId);
        const auto enrollment = reader.entity(domain::kindOf<domain::Enrollment>(), completion.id);
        if (!course || !enrollment)
            return tl::unexpected(course ? enrollment.error() : course.error());
        domain::Achievement achievement;
        achievement.kind = QStringLiteral("course");
        achievement.ref = completion.courseId;
        if (*course)
            achievement.title = (*course)->object().value(QLatin1StringView("title")).toString();
        achievement.at = completion.completedAt;
        if (*enrollment)
            achievement.expiresAt =
                domain::instantFromWire((*enrollment)->object().value(QLatin1StringView("expires_at")).toString());
        achievements.append(achievement);
    }
    const auto awards = allReferring<domain::BadgeAward>(reader, "person_id", personId);
    if (!awards)
        return tl::unexpected(awards.error());
    for (const domain::BadgeAward& award : *awards) {
        if (!award.revokedAt.isValid())
            achievements.append(domain::badgeAchievement(award));
    }
    return achievements;
}

template <domain::Entity T>
base::Result<void> storeAll(data::Transaction& transaction, const QList<T>& entities)
{
    for (const T& entity : entities) {
        const auto done = store(transaction, domain::kindOf<T>(), domain::idOf(entity), domain::toJson(entity));
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

base::Result<void> recomputeProfile(data::Transaction& transaction, const QString& personId)
{
    const auto stored = transaction.entity(domain::kindOf<domain::Profile>(), personId);
    const auto statements = allReferring<domain::PersonSkill>(transaction, "person_id", personId);
    const auto completions = allReferring<domain::Completion>(transaction, "person_id", personId);
    const auto kudos = allReferring<domain::Kudos>(transaction, "to_id", personId);
    if (!stored || !statements || !completions || !kudos)
        return tl::unexpected(!stored        ? stored.error()
                              : !statements  ? statements.error()
                              : !completions ? completions.error()
                                             : kudos.error());
    const auto achievements = achievementsOf(transaction, personId, *completions);
    if (!achievements)
        return tl::unexpected(achievements.error());
    auto profile = *stored ? domain::fromJson<domain::Profile>((*stored)->object()) : domain::Profile{};
    if (!profile)
        return tl::unexpected(profile.error());
    profile->id = personId;
    const auto shown = transaction.entity(domain::kindOf<domain::ProfileCard>(), personId);
    if (!shown)
        return tl::unexpected(shown.error());
    // A card that is there is brought up to date, also when the last thing on it was taken away.
    if (*stored || *shown || !statements->isEmpty() || !achievements->isEmpty()) {
        const auto card = domain::profileCard(*profile, *statements, *achievements, domain::Audience::Everyone);
        const domain::TeamCard team{domain::profileCard(*profile, *statements, *achievements, domain::Audience::Team)};
        auto done = storeAll<domain::ProfileCard>(transaction, {card});
        if (done)
            done = storeAll<domain::TeamCard>(transaction, {team});
        if (!done)
            return done;
    }
    // Who may see these is for the profile to say.
    auto done = data::showPeople(transaction, {personId});
    if (done)
        done = storeAll(transaction, *statements);
    if (done)
        done = storeAll(transaction, *completions);
    return done ? storeAll(transaction, *kudos) : done;
}

base::Result<void> hideCompletionsOnce(data::Transaction& transaction)
{
    const auto done = transaction.meta(kCompletionsHidden);
    if (!done || !done->isEmpty())
        return done ? base::Result<void>() : tl::unexpected(done.error());
    QStringList hiding;
    auto made = forEach<domain::Profile>(transaction, [&](const domain::Profile& profile) {
        if (domain::audienceOf(profile, QStringLiteral("achievements")) == domain::Audience::Me)
            hiding.append(profile.id);
    });
    for (const QString& person : std::as_const(hiding)) {
        if (made)
            made = recomputeProfile(transaction, person);
    }
    return made ? transaction.setMeta(kCompletionsHidden, QStringLiteral("1")) : made;
}

base::Result<bool> assessSkills(data::Transaction& transaction, const domain::Enrollment& enrollment)
{
    const auto stored = transaction.entity(domain::kindOf<domain::Course>(), enrollment.courseId);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto course = *stored ? domain::fromJson<domain::Course>((*stored)->object()) : domain::Course{};
    if (!course)
        return tl::unexpected(course.error());
    bool news = false;
    for (const QString& name : course->skills) {
        domain::PersonSkill statement;
        statement.personId = enrollment.personId;
        statement.skillId = domain::skillId(name);
        statement.raterKind = QStringLiteral("assessed");
        statement.raterId = course->id;
        statement.id = domain::personSkillId(statement.personId, statement.skillId, course->id);
        const auto skill = transaction.entity(domain::kindOf<domain::Skill>(), statement.skillId);
        const auto before = transaction.entity(domain::kindOf<domain::PersonSkill>(), statement.id);
        if (!skill || !before)
            return tl::unexpected(skill ? before.error() : skill.error());
        if (!*skill || *before)
            continue;
        statement.level = course->level == QLatin1StringView("beginner")   ? 2
                          : course->level == QLatin1StringView("advanced") ? 4
                                                                           : 3;
        statement.evidence = {{QStringLiteral("course"), course->id, course->title}};
        statement.at = enrollment.completedAt;
        if (const auto done = storeAll<domain::PersonSkill>(transaction, {statement}); !done)
            return tl::unexpected(done.error());
        news = true;
    }
    return news;
}

} // namespace commands
