// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>

namespace domain {

// What stands behind a statement about a skill.
struct Evidence
{
    QString kind; // course | badge | link
    QString ref;  // id of the course or badge, address of the link
    QString title;
};

template <>
struct Declared<Evidence>
{
    static constexpr auto fields = std::tuple{
        Field{"kind", &Evidence::kind},
        Field{"ref", &Evidence::ref},
        Field{"title", &Evidence::title},
    };
};

// What one rater says of one skill of a person. Its id is made from the three (personSkillId): saying it anew replaces
// what was said. What all of it comes to: skillStandings() in profilecard.h.
struct PersonSkill
{
    QString id;
    QString personId;
    QString skillId;
    QString raterKind; // self | peer | supervisor | assessed
    QString raterId;   // person; the course that assessed
    int level = 0;     // 1..5; 0: an endorsement without a level
    QString note;
    QList<Evidence> evidence;
    QDateTime at;
    QDateTime contestedAt; // the person contests it; it does not count until it is said anew
    QString contestReason;
    QDateTime removedAt; // the rater took it back
};

template <>
struct Declared<PersonSkill>
{
    static constexpr auto kind = "person_skill";
    static constexpr auto fields = std::tuple{
        Field{"id", &PersonSkill::id, Key},
        Field{"person_id", &PersonSkill::personId, Indexed},
        Field{"skill_id", &PersonSkill::skillId},
        Field{"rater_kind", &PersonSkill::raterKind},
        Field{"rater_id", &PersonSkill::raterId},
        Field{"level", &PersonSkill::level},
        Field{"note", &PersonSkill::note},
        Field{"evidence", &PersonSkill::evidence},
        Field{"at", &PersonSkill::at},
        Field{"contested_at", &PersonSkill::contestedAt},
        Field{"contest_reason", &PersonSkill::contestReason},
        Field{"removed_at", &PersonSkill::removedAt},
    };
};

// What the statements about one skill come to.
struct SkillStanding
{
    QString skillId;
    int level = 0; // 0: endorsed only
    QString by;    // rater kind whose word it is; empty at level 0
    int endorsements = 0;
    QDateTime at; // of the newest statement that counts
};

template <>
struct Declared<SkillStanding>
{
    static constexpr auto fields = std::tuple{
        Field{"skill_id", &SkillStanding::skillId},
        Field{"level", &SkillStanding::level},
        Field{"by", &SkillStanding::by},
        Field{"endorsements", &SkillStanding::endorsements},
        Field{"at", &SkillStanding::at},
    };
};

// Thanks from one person to another.
struct Kudos
{
    QString id;
    QString fromId;
    QString toId;
    QString text;
    QString skillId; // may be empty
    QDateTime givenAt;
    QDateTime removedAt; // taken back by whom gave it, or removed by who got it
};

template <>
struct Declared<Kudos>
{
    static constexpr auto kind = "kudos";
    static constexpr auto fields = std::tuple{
        Field{"id", &Kudos::id, Key},           Field{"from_id", &Kudos::fromId},
        Field{"to_id", &Kudos::toId, Indexed},  Field{"text", &Kudos::text},
        Field{"skill_id", &Kudos::skillId},     Field{"given_at", &Kudos::givenAt},
        Field{"removed_at", &Kudos::removedAt},
    };
};

[[nodiscard]] inline QString personSkillId(const QString& personId, const QString& skillId, const QString& raterId)
{
    return personId + QLatin1Char(':') + skillId + QLatin1Char(':') + raterId;
}

} // namespace domain
