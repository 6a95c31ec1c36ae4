// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestwords.h"

#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(models::RequestText)
};

const auto kLearningDesk = QStringLiteral("learning-development");

QString nameOr(const QString& personId, const NameOf& nameOf)
{
    const QString name = personId.isEmpty() ? QString() : nameOf(personId);
    return name.isEmpty() ? RequestText::tr("somebody") : name;
}

Mood eventMood(const QString& action)
{
    if (action == QLatin1StringView("approved") || action == QLatin1StringView("fulfilled"))
        return Mood::Success;
    if (action == QLatin1StringView("declined"))
        return Mood::Danger;
    if (action == QLatin1StringView("asked"))
        return Mood::Warning;
    return Mood::Accent;
}

QString byMe(const domain::RequestEvent& event, const NameOf& nameOf)
{
    const QString& action = event.action;
    if (action == QLatin1StringView("submitted"))
        return RequestText::tr("You sent the request");
    if (action == QLatin1StringView("asked"))
        return RequestText::tr("You asked a question");
    if (action == QLatin1StringView("answered"))
        return RequestText::tr("You answered");
    if (action == QLatin1StringView("approved"))
        return event.toId.isEmpty()
                   ? RequestText::tr("You approved")
                   : RequestText::tr("You approved; it went on to %1").arg(apart(nameOr(event.toId, nameOf)));
    if (action == QLatin1StringView("declined"))
        return RequestText::tr("You declined");
    if (action == QLatin1StringView("reassigned"))
        return RequestText::tr("You passed it to %1").arg(apart(nameOr(event.toId, nameOf)));
    if (action == QLatin1StringView("withdrawn"))
        return RequestText::tr("You withdrew the request");
    return {};
}

// Why it went on: who stands in for the one who would decide asks for it.
QString routedPast(const domain::RequestEvent& event, const QString& me, const NameOf& nameOf)
{
    const QString to = apart(nameOr(event.toId, nameOf));
    return event.onBehalfOf == me
               ? RequestText::tr("It went on to %1, who decides now and has all days for it: you are away, and who "
                                 "stands in for you does not decide about a request of their own")
                     .arg(to)
               : RequestText::tr("It went on to %1, who decides now and has all days for it: %2 is away, and who "
                                 "stands in for them does not decide about a request of their own")
                     .arg(to, apart(nameOr(event.onBehalfOf, nameOf)));
}

QString byOthers(const domain::RequestEvent& event, const QString& actor, const NameOf& nameOf)
{
    const QString& action = event.action;
    if (action == QLatin1StringView("submitted"))
        return RequestText::tr("%1 sent the request").arg(apart(actor));
    if (action == QLatin1StringView("asked"))
        return RequestText::tr("%1 asked a question").arg(apart(actor));
    if (action == QLatin1StringView("answered"))
        return RequestText::tr("%1 answered").arg(apart(actor));
    if (action == QLatin1StringView("approved"))
        return event.toId.isEmpty() ? RequestText::tr("%1 approved").arg(apart(actor))
                                    : RequestText::tr("%1 approved; it went on to %2")
                                          .arg(apart(actor), apart(nameOr(event.toId, nameOf)));
    if (action == QLatin1StringView("declined"))
        return RequestText::tr("%1 declined").arg(apart(actor));
    if (action == QLatin1StringView("reassigned"))
        return RequestText::tr("%1 passed it to %2").arg(apart(actor), apart(nameOr(event.toId, nameOf)));
    if (action == QLatin1StringView("withdrawn"))
        return RequestText::tr("%1 withdrew the request").arg(apart(actor));
    if (action == QLatin1StringView("routed"))
        return RequestText::tr("It went on to %1, who decides now").arg(apart(nameOr(event.toId, nameOf)));
    if (action == QLatin1StringView("fulfilled"))
        return RequestText::tr("The course is in the catalog, and the registration is done");
    return RequestText::tr("%1 changed the request").arg(apart(actor));
}

// To a colleague, who need not be what the first desk was of.
bool wasPassedOn(const domain::CourseRequest& request)
{
    const auto came = std::find_if(request.events.rbegin(), request.events.rend(),
                                   [&request](const auto& event) { return event.toId == request.deskId; });
    return came != request.events.rend() && came->action == QLatin1StringView("reassigned");
}

TrailEntry awaited(const services::RequestItem& item, const QString& me, const QDateTime& now)
{
    const domain::CourseRequest& request = item.request;
    TrailEntry entry;
    entry.awaited = true;
    entry.mood = isOverdue(request.dueAt, now) ? Mood::Warning : Mood::Neutral;
    if (request.state == QLatin1StringView("asked"))
        entry.headline = request.personId == me ? RequestText::tr("Waiting for your answer")
                                                : RequestText::tr("Waiting for the answer");
    else if (request.deskId.isEmpty())
        entry.headline = RequestText::tr("The server decides who looks at it next");
    else if (request.deskId == me)
        entry.headline = RequestText::tr("On your desk");
    else
        entry.headline = RequestText::tr("On %1's desk")
                             .arg(apart(item.deskName.isEmpty() ? RequestText::tr("somebody") : item.deskName));
    QStringList when;
    if (!request.deskRole.isEmpty() && request.state != QLatin1StringView("asked") && !wasPassedOn(request))
        when << deskRoleWords(request.deskRole);
    if (!item.standInName.isEmpty())
        when << RequestText::tr("%1 stands in").arg(apart(item.standInName));
    if (request.deskSince.isValid())
        when << RequestText::tr("since %1").arg(momentWords(request.deskSince, now));
    if (request.dueAt.isValid())
        when << dueWords(request.dueAt, now);
    entry.when = inLine(when);
    return entry;
}

} // namespace

QString stateWords(const domain::CourseRequest& request)
{
    if (request.state == QLatin1StringView("pending"))
        return RequestText::tr("In review");
    if (request.state == QLatin1StringView("asked"))
        return RequestText::tr("Question");
    if (request.state == QLatin1StringView("approved"))
        return RequestText::tr("Approved");
    if (request.state == QLatin1StringView("declined"))
        return RequestText::tr("Declined");
    if (request.state == QLatin1StringView("withdrawn"))
        return RequestText::tr("Withdrawn");
    if (request.state == QLatin1StringView("fulfilled"))
        return RequestText::tr("Fulfilled");
    return RequestText::tr("Open");
}

Mood stateMood(const domain::CourseRequest& request)
{
    if (request.state == QLatin1StringView("approved") || request.state == QLatin1StringView("fulfilled"))
        return Mood::Success;
    if (request.state == QLatin1StringView("declined"))
        return Mood::Danger;
    if (request.state == QLatin1StringView("asked"))
        return Mood::Warning;
    return request.state == QLatin1StringView("withdrawn") ? Mood::Neutral : Mood::Accent;
}

QString deskRoleWords(const QString& role)
{
    return role == kLearningDesk ? RequestText::tr("Learning and development") : RequestText::tr("Supervisor");
}

bool isOnItsWay(const services::RequestItem& item)
{
    return item.delivery == services::Delivery::Waiting && item.request.state == QLatin1StringView("pending");
}

QString deskWords(const services::RequestItem& item)
{
    return item.standInName.isEmpty()
               ? apart(item.deskName)
               : RequestText::tr("%1 in place of %2").arg(apart(item.standInName), apart(item.deskName));
}

QString whereWords(const services::RequestItem& item, const QString& me, const QDateTime& now)
{
    const domain::CourseRequest& request = item.request;
    const QDateTime since = request.deskSince.isValid() ? request.deskSince : request.updatedAt;
    if (request.state == QLatin1StringView("asked")) {
        const QDateTime asked = request.events.isEmpty() ? since : request.events.constLast().at;
        return request.personId == me ? RequestText::tr("You were asked %1").arg(agoWords(asked, now))
                                      : RequestText::tr("Asked back %1").arg(agoWords(asked, now));
    }
    if (request.state == QLatin1StringView("pending")) {
        if (item.waitingKind == QLatin1StringView("request.answer"))
            return RequestText::tr("Your answer waits to be sent");
        if (isOnItsWay(item))
            return RequestText::tr("Not yet on a desk");
        if (request.deskId == me)
            return RequestText::tr("On your desk for %1").arg(spanWords(since, now));
        if (item.deskName.isEmpty())
            return RequestText::tr("Not yet on a desk");
        // In one line who decides; the trail and Home say in whose place.
        return RequestText::tr("With %1 for %2")
            .arg(apart(item.standInName.isEmpty() ? item.deskName : item.standInName), spanWords(since, now));
    }
    return RequestText::tr("%1 %2").arg(stateWords(request), agoWords(request.updatedAt, now));
}

QString eventWords(const domain::RequestEvent& event, const QString& me, const NameOf& nameOf)
{
    if (event.action == QLatin1StringView("routed") && !event.onBehalfOf.isEmpty())
        return routedPast(event, me, nameOf);
    QString words = event.actorId == me ? byMe(event, nameOf) : QString();
    if (words.isEmpty())
        words = byOthers(event, nameOr(event.actorId, nameOf), nameOf);
    if (!event.onBehalfOf.isEmpty()) {
        words = event.onBehalfOf == me
                    ? RequestText::tr("%1, standing in for you").arg(words)
                    : RequestText::tr("%1, standing in for %2").arg(words, apart(nameOr(event.onBehalfOf, nameOf)));
    }
    return words;
}

QList<TrailEntry> trail(const services::RequestItem& item, const QString& me, const NameOf& nameOf,
                        const QDateTime& now)
{
    QList<TrailEntry> entries;
    for (const domain::RequestEvent& event : item.request.events) {
        TrailEntry entry;
        entry.headline = eventWords(event, me, nameOf);
        // The reason of a request stands above the trail already.
        entry.detail = event.action == QLatin1StringView("submitted") ? QString() : event.text;
        entry.when = momentWords(event.at, now);
        entry.mood = eventMood(event.action);
        entries.append(entry);
    }
    if (item.delivery == services::Delivery::Waiting && !entries.isEmpty())
        entries.last().when += QStringLiteral(" · ") + RequestText::tr("waiting to be sent");
    const bool open =
        item.request.state == QLatin1StringView("pending") || item.request.state == QLatin1StringView("asked");
    if (open && !isOnItsWay(item))
        entries.append(awaited(item, me, now));
    return entries;
}

QString decisionWords(const QString& commandKind)
{
    if (commandKind == QLatin1StringView("request.approve"))
        return RequestText::tr("You approved");
    if (commandKind == QLatin1StringView("request.decline"))
        return RequestText::tr("You declined");
    if (commandKind == QLatin1StringView("request.ask"))
        return RequestText::tr("You asked a question");
    if (commandKind == QLatin1StringView("request.reassign"))
        return RequestText::tr("You passed it on");
    if (commandKind == QLatin1StringView("request.answer"))
        return RequestText::tr("You answered");
    if (commandKind == QLatin1StringView("request.withdraw"))
        return RequestText::tr("You withdrew the request");
    return RequestText::tr("You changed it");
}

} // namespace models
