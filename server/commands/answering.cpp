// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/answering.h"

#include "app/domain/course.h"
#include "app/domain/courserequest.h"
#include "app/domain/requestrules.h"
#include "app/domain/skill.h"
#include "server/commands/consequences.h"
#include "server/commands/demand.h"
#include "server/commands/foreach.h"

namespace commands {

namespace {

// Whether the demand counts this request.
bool isBehind(const domain::CourseRequest& request, const domain::Demand& demand)
{
    if (demand.what == QLatin1StringView("course"))
        return request.courseId == demand.ref;
    if (demand.what == QLatin1StringView("skill"))
        return !request.skillGap.isEmpty() && domain::skillId(request.skillGap) == demand.ref;
    return demand.what == QLatin1StringView("title") && request.courseId.isEmpty() &&
           foldedWords(request.title) == foldedWords(demand.title);
}

bool mayBeAnswered(const domain::CourseRequest& request, const domain::Course& course)
{
    // What was approved for a course of its own has its registration.
    const bool approved = request.state == QLatin1StringView("approved") && request.courseId.isEmpty();
    if (!approved && !domain::isOpen(request))
        return false;
    const bool decided = approved || request.deskRole == QLatin1StringView("learning-development");
    return decided || !course.requiresApproval;
}

void fulfil(domain::CourseRequest& request, const domain::Course& course, const domain::Command& command,
            const QDateTime& now)
{
    request.courseId = course.id;
    request.state = QStringLiteral("fulfilled");
    request.deskId.clear();
    request.deskRole.clear();
    request.deskSince = {};
    request.dueAt = {};
    request.updatedAt = now;
    domain::RequestEvent event;
    event.id = QStringLiteral("answered:") + command.id;
    event.at = now;
    event.action = QStringLiteral("fulfilled");
    event.text = course.title;
    request.events.append(event);
}

} // namespace

base::Result<int> answerRequests(data::Transaction& transaction, const domain::Demand& demand,
                                 const domain::Command& command, const QString& actorId)
{
    const auto stored = transaction.entity(domain::kindOf<domain::Course>(), demand.answeredWith);
    if (!stored || !*stored)
        return stored ? base::Result<int>(0) : tl::unexpected(stored.error());
    const auto course = domain::fromJson<domain::Course>((*stored)->object());
    if (!course)
        return tl::unexpected(course.error());
    QList<domain::CourseRequest> behind;
    const auto read = forEach<domain::CourseRequest>(transaction, [&](const domain::CourseRequest& request) {
        if (request.personId != actorId && isBehind(request, demand) && mayBeAnswered(request, *course))
            behind.append(request);
    });
    if (!read)
        return tl::unexpected(read.error());
    for (domain::CourseRequest& request : behind) {
        fulfil(request, *course, command, transaction.now());
        const auto done =
            store(transaction, domain::kindOf<domain::CourseRequest>(), request.id, domain::toJson(request));
        if (!done)
            return tl::unexpected(done.error());
        if (const auto registered = registerRequester(transaction, request); !registered)
            return tl::unexpected(registered.error());
    }
    return int(behind.size());
}

} // namespace commands
