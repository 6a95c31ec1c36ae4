// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personskill.h"

#include <QJsonObject>
#include <QStringList>

namespace domain {

// What a person says of themself, whole: nobody else gets it. Others get cards (below), which the server makes.
struct Profile
{
    QString id;    // the person's
    QString photo; // base64 of a small JPEG or PNG
    QString bio;
    QStringList interests;
    QStringList languages; // BCP 47
    QStringList links;     // http(s)
    QString mentoring;     // '' not said | open | full
    // field, 'skill:ID' or 'page:AWARD' (hasPublicPage) → everyone | team | me; what is not there has its usual one
    // (usualAudience)
    QJsonObject visibility;
    QDateTime updatedAt;
};

template <>
struct Declared<Profile>
{
    static constexpr auto kind = "profile";
    static constexpr auto fields = std::tuple{
        Field{"id", &Profile::id, Key},
        Field{"photo", &Profile::photo},
        Field{"bio", &Profile::bio},
        Field{"interests", &Profile::interests},
        Field{"languages", &Profile::languages},
        Field{"links", &Profile::links},
        Field{"mentoring", &Profile::mentoring},
        Field{"visibility", &Profile::visibility},
        Field{"updated_at", &Profile::updatedAt},
    };
};

// Something reached, as it stands on a card.
struct Achievement
{
    QString kind; // course | badge
    QString ref;  // id of the course, of the award
    QString title;
    QDateTime at;
    QDateTime expiresAt;
};

template <>
struct Declared<Achievement>
{
    static constexpr auto fields = std::tuple{
        Field{"kind", &Achievement::kind},
        Field{"ref", &Achievement::ref},
        Field{"title", &Achievement::title},
        Field{"at", &Achievement::at},
        Field{"expires_at", &Achievement::expiresAt},
    };
};

// What everybody of the organisation may see of a profile.
struct ProfileCard
{
    QString id; // the person's
    QString photo;
    QString bio;
    QStringList interests;
    QStringList languages;
    QStringList links;
    QString mentoring;
    QList<SkillStanding> skills;
    QList<Achievement> achievements; // newest first
    QDateTime updatedAt;
};

template <>
struct Declared<ProfileCard>
{
    static constexpr auto kind = "profile_card";
    static constexpr auto fields = std::tuple{
        Field{"id", &ProfileCard::id, Key},
        Field{"photo", &ProfileCard::photo},
        Field{"bio", &ProfileCard::bio},
        Field{"interests", &ProfileCard::interests},
        Field{"languages", &ProfileCard::languages},
        Field{"links", &ProfileCard::links},
        Field{"mentoring", &ProfileCard::mentoring},
        Field{"skills", &ProfileCard::skills},
        Field{"achievements", &ProfileCard::achievements},
        Field{"updated_at", &ProfileCard::updatedAt},
    };
};

// What the person's team and supervisor may see of it: all of the card for everybody, and more.
struct TeamCard : ProfileCard
{
};

template <>
struct Declared<TeamCard>
{
    static constexpr auto kind = "team_card";
    static constexpr auto fields = Declared<ProfileCard>::fields;
};

} // namespace domain
