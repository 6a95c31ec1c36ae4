// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/learning.h"

#include "app/domain/json.h"
#include "app/domain/learningmerge.h"
#include "server/commands/consequences.h"

namespace commands {

base::Result<void> recomputeEnrollment(data::Transaction& transaction, const QString& personId, const QString& courseId)
{
    const QString id = domain::enrollmentId(personId, courseId);
    const auto attempts = transaction.referring(domain::kindOf<domain::Attempt>(), QStringLiteral("enrollment_id"), id);
    const auto stored = transaction.entity(domain::kindOf<domain::Enrollment>(), id);
    if (!attempts || !stored)
        return tl::unexpected(attempts ? stored.error() : attempts.error());
    QList<domain::Attempt> all;
    for (const data::StoredEntity& entity : *attempts) {
        auto attempt = domain::fromJson<domain::Attempt>(entity.object());
        if (!attempt)
            return tl::unexpected(attempt.error());
        all.append(std::move(*attempt));
    }
    const auto learning = domain::mergedLearning(all);
    if (!learning.started)
        return {};
    domain::Enrollment enrollment;
    if (*stored) {
        const auto read = domain::fromJson<domain::Enrollment>((*stored)->object());
        if (!read)
            return tl::unexpected(read.error());
        enrollment = *read;
    } else {
        enrollment.id = id;
        enrollment.personId = personId;
        enrollment.courseId = courseId;
        enrollment.registeredAt = transaction.now();
    }
    const auto done = storeEnrollment(transaction, domain::withLearning(enrollment, learning));
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace commands
