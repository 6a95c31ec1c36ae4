// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>

namespace domain {

// A person's registration for a course and how far they are. Its id is made from the two (enrollmentId), so that two
// devices that register offline mean the same thing.
struct Enrollment
{
    QString id;
    QString personId;
    QString courseId;
    QString state = QStringLiteral("registered"); // registered | active | completed | withdrawn
    int progress = 0;                             // per cent, 0..100
    QString nextItem;                             // title of the item to go on with
    bool mandatory = false;
    QString assignedBy; // person id, empty when self-registered
    QDateTime registeredAt;
    QDateTime dueAt;
    QDateTime completedAt;
    QDateTime expiresAt; // the certificate that it gave
    QDateTime updatedAt;
};

template <>
struct Declared<Enrollment>
{
    static constexpr auto kind = "enrollment";
    static constexpr auto fields = std::tuple{
        Field{"id", &Enrollment::id, Key},
        Field{"person_id", &Enrollment::personId, Indexed},
        Field{"course_id", &Enrollment::courseId, Indexed},
        Field{"state", &Enrollment::state},
        Field{"progress", &Enrollment::progress},
        Field{"next_item", &Enrollment::nextItem},
        Field{"mandatory", &Enrollment::mandatory},
        Field{"assigned_by", &Enrollment::assignedBy},
        Field{"registered_at", &Enrollment::registeredAt},
        Field{"due_at", &Enrollment::dueAt},
        Field{"completed_at", &Enrollment::completedAt},
        Field{"expires_at", &Enrollment::expiresAt},
        Field{"updated_at", &Enrollment::updatedAt},
    };
};

// That a colleague finished a course: what their team may see of an enrollment (C3).
struct Completion
{
    QString id;
    QString personId;
    QString courseId;
    QDateTime completedAt;
};

template <>
struct Declared<Completion>
{
    static constexpr auto kind = "completion";
    static constexpr auto fields = std::tuple{
        Field{"id", &Completion::id, Key},
        Field{"person_id", &Completion::personId, Indexed},
        Field{"course_id", &Completion::courseId, Indexed},
        Field{"completed_at", &Completion::completedAt},
    };
};

[[nodiscard]] inline QString enrollmentId(const QString& personId, const QString& courseId)
{
    return personId + QLatin1Char(':') + courseId;
}

[[nodiscard]] inline QString pathwayEnrollmentId(const QString& personId, const QString& pathwayId)
{
    return personId + QLatin1Char(':') + pathwayId;
}

} // namespace domain
