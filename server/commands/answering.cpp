// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/answering.h"

#include "app/domain/course.h"
#include "app/domain/courserequest.h"
#include "app/domain/coursevoice.h"
#include "app/domain/requestrules.h"
#include "app/domain/skill.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"

#include <QSet>
#include <QUuid>

namespace commands {

namespace {

constexpr QUuid kTellings(0x2f64b1a7, 0x0c3e, 0x4d59, 0x8b, 0x1d, 0x5e, 0x90, 0x4a, 0x77, 0xc2, 0x16);

// Whether the demand counts this request.
bool isBehind(const domain::CourseRequest& request, const domain::Demand& demand)
{
    if (demand.what == QLatin1StringView("course"))
        return request.courseId == demand.ref;
    if (demand.what == QLatin1StringView("skill"))
        return !request.skillGap.isEmpty() && domain::skillId(request.skillGap) == demand.ref;
    return demand.what == QLatin1StringView("title") && request.courseId.isEmpty() &&
           domain::foldedWords(request.title) == domain::foldedWords(demand.title);
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

// What was looked for in these words; it is found.
base::Result<QSet<QString>> settleWishes(data::Transaction& transaction, const domain::Demand& demand)
{
    QList<domain::Wish> wishes;
    const auto read = forEach<domain::Wish>(transaction, [&](const domain::Wish& wish) {
        if (!wish.removedAt.isValid() && domain::foldedWords(wish.words) == domain::foldedWords(demand.title))
            wishes.append(wish);
    });
    if (!read)
        return tl::unexpected(read.error());
    QSet<QString> people;
    for (domain::Wish& wish : wishes) {
        people.insert(wish.personId);
        wish.removedAt = transaction.now();
        if (const auto done = store(transaction, domain::kindOf<domain::Wish>(), wish.id, domain::toJson(wish)); !done)
            return tl::unexpected(done.error());
    }
    return people;
}

// Who put a course of the demand aside that is not the one it is answered with.
base::Result<QSet<QString>> savers(data::Transaction& transaction, const domain::Demand& demand)
{
    QSet<QString> courses;
    if (demand.what == QLatin1StringView("course"))
        courses.insert(demand.ref);
    auto read = demand.what != QLatin1StringView("skill")
                    ? base::Result<void>()
                    : forEach<domain::Course>(transaction, [&](const domain::Course& course) {
                          for (const QString& skill : course.skills) {
                              if (domain::skillId(skill) == demand.ref)
                                  courses.insert(course.id);
                          }
                      });
    courses.remove(demand.answeredWith);
    QSet<QString> people;
    if (read && !courses.isEmpty())
        read = forEach<domain::SavedCourse>(transaction, [&](const domain::SavedCourse& one) {
            if (!one.removedAt.isValid() && courses.contains(one.courseId))
                people.insert(one.personId);
        });
    return read ? base::Result<QSet<QString>>(people) : tl::unexpected(read.error());
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

base::Result<void> tellAskers(data::Transaction& transaction, const domain::Demand& demand)
{
    const auto course = transaction.entity(domain::kindOf<domain::Course>(), demand.answeredWith);
    if (!course || !*course)
        return course ? base::Result<void>() : tl::unexpected(course.error());
    auto people =
        demand.what == QLatin1StringView("words") ? settleWishes(transaction, demand) : savers(transaction, demand);
    if (!people)
        return tl::unexpected(people.error());
    for (const QString& person : std::as_const(*people)) {
        domain::Recommendation told;
        told.id = QUuid::createUuidV5(kTellings, demand.answeredWith + QLatin1Char('/') + person)
                      .toString(QUuid::WithoutBraces);
        const QString kind = domain::kindOf<domain::Recommendation>();
        const auto known = transaction.entity(kind, told.id);
        const auto taken =
            transaction.entity(domain::kindOf<domain::Enrollment>(), domain::enrollmentId(person, demand.answeredWith));
        if (!known || !taken)
            return tl::unexpected(known ? taken.error() : known.error());
        if (*known || *taken)
            continue;
        told.toId = person;
        told.courseId = demand.answeredWith;
        told.text = demand.title;
        told.at = transaction.now();
        if (const auto done = store(transaction, kind, told.id, domain::toJson(told)); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace commands
