// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

namespace domain {

// Levels of skills: 1 basic, 2 with help, 3 on one's own, 4 helps others, 5 sets the course.
inline constexpr int kHighestLevel = 5;

// An entry of the organisation's catalogue of skills. Its id is made from its name (skillId), so that the words of a
// course and those of the catalogue mean the same thing.
struct Skill
{
    QString id;
    QString name;
    QStringList alternatives; // other names, also in other languages
    QString category;
    QString source; // esco | onet | organisation
    QString uri;    // of ESCO; empty where a skill has none
    QDateTime updatedAt;
};

template <>
struct Declared<Skill>
{
    static constexpr auto kind = "skill";
    static constexpr auto fields = std::tuple{
        Field{"id", &Skill::id, Key},
        Field{"name", &Skill::name, Searchable},
        Field{"alternatives", &Skill::alternatives, Searchable},
        Field{"category", &Skill::category},
        Field{"source", &Skill::source},
        Field{"uri", &Skill::uri},
        Field{"updated_at", &Skill::updatedAt},
    };
};

struct SkillLevel
{
    QString skillId;
    int level = 0;
};

template <>
struct Declared<SkillLevel>
{
    static constexpr auto fields = std::tuple{
        Field{"skill_id", &SkillLevel::skillId},
        Field{"level", &SkillLevel::level},
    };
};

// What a job title asks for. Its id is made from the title (roleTargetId).
struct RoleTarget
{
    QString id;
    QString title;
    QList<SkillLevel> skills;
    QDateTime updatedAt;
};

template <>
struct Declared<RoleTarget>
{
    static constexpr auto kind = "role_target";
    static constexpr auto fields = std::tuple{
        Field{"id", &RoleTarget::id, Key},
        Field{"title", &RoleTarget::title},
        Field{"skills", &RoleTarget::skills},
        Field{"updated_at", &RoleTarget::updatedAt},
    };
};

// How many people of a group stand at which level of a skill; written by the server, for groups that are large enough
// (Policy::minGroup) only. 'levels' has six entries, level 0 to 5.
struct SkillGroup
{
    QString id;
    QString groupKind; // team | department
    QString groupId;   // the supervisor's id, or the department's name
    QString skillId;
    int people = 0;           // whom the figures are about
    QList<SkillLevel> levels; // 'skill_id' is empty, 'level' is the number of people
    QDateTime updatedAt;
};

template <>
struct Declared<SkillGroup>
{
    static constexpr auto kind = "skill_group";
    static constexpr auto fields = std::tuple{
        Field{"id", &SkillGroup::id, Key},
        Field{"group_kind", &SkillGroup::groupKind},
        Field{"group_id", &SkillGroup::groupId, Indexed},
        Field{"skill_id", &SkillGroup::skillId},
        Field{"people", &SkillGroup::people},
        Field{"levels", &SkillGroup::levels},
        Field{"updated_at", &SkillGroup::updatedAt},
    };
};

// Names that differ only in case, width and white space are one skill.
[[nodiscard]] QString skillId(const QString& name);
[[nodiscard]] QString roleTargetId(const QString& title);

} // namespace domain
