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

// Any connection: the course, its package on this machine, the attempt to go on with (none to browse). Opens the
// package and reads its contents, so not in the interface thread. A mode that the format does not have becomes Normal.
[[nodiscard]] base::Result<FoundCourse> findCourse(store::Database& db, const QString& personId,
                                                   const QString& courseId, const QString& packageFolder,
                                                   const PlayWish& wish = {});
// Whether the person looks into courses for others: supervisors, learning & development, administrators.
[[nodiscard]] bool decidesForOthers(store::Database& db, const QString& personId);
// Whether nothing of it is kept: neither the attempt nor what the content says. (A satisfied cmi5 unit that is opened
// in a course that one is still learning is reviewed too, in a session of the registration like any other, 10.2.2.)
[[nodiscard]] bool leavesNoTrace(const PlayCourse& course);

// Store thread: registers where that is needed, and gives course.attempt: the one to go on with, or a new one that
// begins with the state of another. For a course that leaves no trace it only reads.
[[nodiscard]] base::Result<FoundCourse> beginAttempt(store::Database& db, FoundCourse found, const QDateTime& at,
                                                     const QString& zone);

// Interface thread: the session for the package's format. 'course.keeper' is there.
[[nodiscard]] base::Result<std::unique_ptr<PlaySession>> makeSession(PlayCourse course);

} // namespace services
