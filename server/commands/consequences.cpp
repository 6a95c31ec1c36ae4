// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/consequences.h"

#include "app/domain/course.h"
#include "app/domain/enrollmentrules.h"
#include "app/domain/json.h"
#include "server/commands/badges.h"
#include "server/commands/profiles.h"
#include "server/commands/standings.h"
#include "server/data/scopes.h"

namespace commands {

base::Result<qint64> store(data::Transaction& transaction, const QString& kind, const QString& id,
                           const QJsonObject& entity)
{
    const auto scopes = data::scopesFor(transaction, kind, entity);
    if (!scopes)
        return tl::unexpected(scopes.error());
    return transaction.put({kind, id, QJsonDocument(entity).toJson(QJsonDocument::Compact), *scopes});
}

base::Result<qint64> storeEnrollment(data::Transaction& transaction, const domain::Enrollment& enrollment)
{
    const auto rev =
        store(transaction, domain::kindOf<domain::Enrollment>(), enrollment.id, domain::toJson(enrollment));
    if (!rev)
        return rev;
    if (enrollment.state == QLatin1StringView("completed")) {
        domain::Completion completion;
        completion.id = enrollment.id;
        completion.personId = enrollment.personId;
        completion.courseId = enrollment.courseId;
        completion.completedAt = enrollment.completedAt;
        const auto done =
            store(transaction, domain::kindOf<domain::Completion>(), completion.id, domain::toJson(completion));
        if (!done)
            return done;
        const auto assessed = assessSkills(transaction, enrollment);
        auto shown = assessed ? recomputeProfile(transaction, enrollment.personId)
                              : base::Result<void>(tl::unexpected(assessed.error()));
        if (shown)
            shown = issueBadges(transaction, enrollment);
        if (shown)
            shown = recomputeStanding(transaction, enrollment.personId);
        if (!shown)
            return tl::unexpected(shown.error());
    }
    return rev;
}

base::Result<void> registerRequester(data::Transaction& transaction, const domain::CourseRequest& request)
{
    const auto course = transaction.entity(domain::kindOf<domain::Course>(), request.courseId);
    if (!course)
        return tl::unexpected(course.error());
    if (!*course)
        return {};
    const QString id = domain::enrollmentId(request.personId, request.courseId);
    const auto stored = transaction.entity(domain::kindOf<domain::Enrollment>(), id);
    if (!stored)
        return tl::unexpected(stored.error());
    domain::Enrollment enrollment;
    if (*stored) {
        const auto read = domain::fromJson<domain::Enrollment>((*stored)->object());
        if (!read)
            return tl::unexpected(read.error());
        if (read->state != QLatin1StringView("withdrawn"))
            return {};
        enrollment = *read;
    }
    enrollment.id = id;
    enrollment.personId = request.personId;
    enrollment.courseId = request.courseId;
    domain::setRegistered(enrollment, transaction.now());
    const auto done = storeEnrollment(transaction, enrollment);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace commands
