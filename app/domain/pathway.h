// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace domain {

// One step of a pathway: done when 'need' of its courses are completed (all of them when 'need' is 0).
struct PathwayStep
{
    QString id;
    QString title;
    QStringList courseIds;
    int need = 0;
    bool optional = false;
    QStringList afterStepIds;   // must be done before this step opens
    std::optional<int> dueDays; // days after joining the pathway
};

template <>
struct Declared<PathwayStep>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &PathwayStep::id, Key},           Field{"title", &PathwayStep::title},
        Field{"course_ids", &PathwayStep::courseIds}, Field{"need", &PathwayStep::need},
        Field{"optional", &PathwayStep::optional},    Field{"after_step_ids", &PathwayStep::afterStepIds},
        Field{"due_days", &PathwayStep::dueDays},
    };
};

struct Pathway
{
    QString id;
    QString title;
    QString summary;
    QString description;
    QString ownerId; // who of L&D keeps it
    QList<PathwayStep> steps;
    QDateTime updatedAt;
};

template <>
struct Declared<Pathway>
{
    static constexpr auto kind = "pathway";
    static constexpr auto fields = std::tuple{
        Field{"id", &Pathway::id, Key},
        Field{"title", &Pathway::title, Searchable},
        Field{"summary", &Pathway::summary, Searchable},
        Field{"description", &Pathway::description},
        Field{"owner_id", &Pathway::ownerId},
        Field{"steps", &Pathway::steps},
        Field{"updated_at", &Pathway::updatedAt},
    };
};

// A person follows a pathway. Id: see pathwayEnrollmentId.
struct PathwayEnrollment
{
    QString id;
    QString personId;
    QString pathwayId;
    QString state = QStringLiteral("active"); // active | left
    QDateTime joinedAt;
    QDateTime dueAt;
    QDateTime updatedAt;
};

template <>
struct Declared<PathwayEnrollment>
{
    static constexpr auto kind = "pathway_enrollment";
    static constexpr auto fields = std::tuple{
        Field{"id", &PathwayEnrollment::id, Key},
        Field{"person_id", &PathwayEnrollment::personId, Indexed},
        Field{"pathway_id", &PathwayEnrollment::pathwayId, Indexed},
        Field{"state", &PathwayEnrollment::state},
        Field{"joined_at", &PathwayEnrollment::joinedAt},
        Field{"due_at", &PathwayEnrollment::dueAt},
        Field{"updated_at", &PathwayEnrollment::updatedAt},
    };
};

} // namespace domain
