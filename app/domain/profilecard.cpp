// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/profilecard.h"

#include "app/domain/skill.h"

#include <QHash>
#include <QMap>
#include <QUuid>

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr QUuid kSkillNamespace(0x7b0c3e52, 0x1f6d, 0x4c1a, 0x9a, 0x53, 0x20, 0x4d, 0x8e, 0x61, 0xb7, 0x39);
constexpr qsizetype kAchievementsShown = 100;
constexpr std::array kRaterKinds{"supervisor", "peer", "self"}; // the strongest word first

QString folded(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool counts(const PersonSkill& statement)
{
    return !statement.removedAt.isValid() && !statement.contestedAt.isValid();
}

// The level of the rater kind among statements that count; 0: it says none.
int levelBy(const char* raterKind, const QList<const PersonSkill*>& statements)
{
    QList<const PersonSkill*> of;
    for (const PersonSkill* statement : statements) {
        if (statement->level > 0 && statement->raterKind == QLatin1StringView(raterKind))
            of.append(statement);
    }
    if (of.isEmpty())
        return 0;
    if (QLatin1StringView(raterKind) == QLatin1StringView("peer")) {
        std::ranges::sort(of, {}, [](const PersonSkill* statement) { return statement->level; });
        return of.at((of.size() - 1) / 2)->level;
    }
    const auto* newest = *std::ranges::max_element(
        of, {}, [](const PersonSkill* statement) { return std::pair(statement->at, statement->id); });
    return newest->level;
}

SkillStanding standingOf(const QString& skillId, const QList<const PersonSkill*>& statements)
{
    SkillStanding standing;
    standing.skillId = skillId;
    for (const char* kind : kRaterKinds) {
        standing.level = levelBy(kind, statements);
        if (standing.level == 0)
            continue;
        standing.by = QString::fromLatin1(kind);
        break;
    }
    if (const int assessed = levelBy("assessed", statements); assessed > standing.level) {
        standing.level = assessed;
        standing.by = QStringLiteral("assessed");
    }
    for (const PersonSkill* statement : statements) {
        standing.endorsements += statement->raterKind == QLatin1StringView("peer") ? 1 : 0;
        if (!standing.at.isValid() || statement->at > standing.at)
            standing.at = statement->at;
    }
    return standing;
}

} // namespace

QString skillId(const QString& name)
{
    return QUuid::createUuidV5(kSkillNamespace, folded(name)).toString(QUuid::WithoutBraces);
}

QString roleTargetId(const QString& title)
{
    return QUuid::createUuidV5(kSkillNamespace, QStringLiteral("title ") + folded(title))
        .toString(QUuid::WithoutBraces);
}

const QStringList& visibleFields()
{
    static const QStringList kFields{
        QStringLiteral("photo"),     QStringLiteral("bio"),          QStringLiteral("interests"),
        QStringLiteral("languages"), QStringLiteral("links"),        QStringLiteral("mentoring"),
        QStringLiteral("skills"),    QStringLiteral("achievements"), QStringLiteral("badges"),
        QStringLiteral("kudos"),     QStringLiteral("email"),        QStringLiteral("timezone"),
        QStringLiteral("title"),     QStringLiteral("department")};
    return kFields;
}

QString audienceName(Audience audience)
{
    return audience == Audience::Everyone ? QStringLiteral("everyone")
           : audience == Audience::Team   ? QStringLiteral("team")
                                          : QStringLiteral("me");
}

Audience usualAudience(const QString& field)
{
    for (const char* narrow : {"links", "achievements", "badges", "kudos"}) {
        if (field == QLatin1StringView(narrow))
            return Audience::Team;
    }
    return visibleFields().contains(field) ? Audience::Everyone : Audience::Me;
}

Audience audienceOf(const Profile& profile, const QString& field)
{
    const QString chosen = profile.visibility.value(field).toString();
    if (chosen.isEmpty())
        return usualAudience(field);
    // A word that this program does not know hides.
    return chosen == QLatin1StringView("everyone") ? Audience::Everyone
           : chosen == QLatin1StringView("team")   ? Audience::Team
                                                   : Audience::Me;
}

Audience audienceOfSkill(const Profile& profile, const QString& skillId)
{
    const QString one = QStringLiteral("skill:") + skillId;
    return audienceOf(profile, profile.visibility.contains(one) ? one : QStringLiteral("skills"));
}

QString pageField(const QString& awardId)
{
    return QStringLiteral("page:") + awardId;
}

bool hasPublicPage(const Profile& profile, const QString& awardId)
{
    const QString page = pageField(awardId);
    const QString field = profile.visibility.contains(page) ? page : QStringLiteral("badges");
    return audienceOf(profile, field) == Audience::Everyone;
}

QList<SkillStanding> skillStandings(const QList<PersonSkill>& statements)
{
    QMap<QString, QList<const PersonSkill*>> bySkill;
    for (const PersonSkill& statement : statements) {
        if (counts(statement))
            bySkill[statement.skillId].append(&statement);
    }
    QList<SkillStanding> standings;
    for (auto it = bySkill.cbegin(); it != bySkill.cend(); ++it)
        standings.append(standingOf(it.key(), it.value()));
    std::ranges::stable_sort(standings, std::greater{}, &SkillStanding::level);
    return standings;
}

Achievement badgeAchievement(const BadgeAward& award)
{
    return {QStringLiteral("badge"), award.id, award.title, award.awardedAt, award.expiresAt};
}

ProfileCard profileCard(const Profile& profile, const QList<PersonSkill>& statements,
                        const QList<Achievement>& achievements, Audience audience)
{
    ProfileCard card;
    card.id = profile.id;
    card.updatedAt = profile.updatedAt;
    const auto copy = [&](const char* field, auto from, auto to) {
        if (audienceOf(profile, QString::fromLatin1(field)) <= audience)
            card.*to = profile.*from;
    };
    copy("photo", &Profile::photo, &ProfileCard::photo);
    copy("bio", &Profile::bio, &ProfileCard::bio);
    copy("interests", &Profile::interests, &ProfileCard::interests);
    copy("languages", &Profile::languages, &ProfileCard::languages);
    copy("links", &Profile::links, &ProfileCard::links);
    copy("mentoring", &Profile::mentoring, &ProfileCard::mentoring);
    card.skills = skillStandings(statements);
    card.skills.removeIf(
        [&](const SkillStanding& standing) { return audienceOfSkill(profile, standing.skillId) > audience; });
    card.achievements = achievements;
    card.achievements.removeIf([&](const Achievement& achievement) {
        const bool badge = achievement.kind == QLatin1StringView("badge");
        return audienceOf(profile, badge ? QStringLiteral("badges") : QStringLiteral("achievements")) > audience;
    });
    std::ranges::stable_sort(card.achievements, std::greater{}, &Achievement::at);
    card.achievements = card.achievements.first(std::min(kAchievementsShown, card.achievements.size()));
    return card;
}

bool isForSupervisor(const Profile& profile, const PersonSkill& statement)
{
    return audienceOfSkill(profile, statement.skillId) <= Audience::Team;
}

} // namespace domain
