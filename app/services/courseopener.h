// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/playcourse.h"
#include "app/services/playsession.h"

#include <optional>

namespace services {

// The steps of PlayService::open(), each in its thread.

// What was found, before anything is written.
struct FoundCourse
{
    PlayCourse course;
    QString enrollmentId;
    bool registerFirst = false;
    std::optional<domain::Attempt> resume; // whole
    bool sameRevision = true;              // as that of 'resume'
};

// Any connection: the course, its package on this machine, the attempt to go on with. Opens the package and reads its
// contents, so not in the interface thread.
[[nodiscard]] base::Result<FoundCourse> findCourse(store::Database& db, const QString& personId,
                                                   const QString& courseId, const QString& packageFolder);

// Store thread: registers where that is needed, and gives course.attempt: the one to go on with, or a new one that
// begins with the state of another.
[[nodiscard]] base::Result<FoundCourse> beginAttempt(store::Database& db, FoundCourse found, const QDateTime& at,
                                                     const QString& zone);

// Interface thread: the session for the package's format. 'course.keeper' is there.
[[nodiscard]] base::Result<std::unique_ptr<PlaySession>> makeSession(PlayCourse course);

} // namespace services
