// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace domain {

// One line of a request's audit trail. Never changed once written.
struct RequestEvent
{
    QString id; // the command that caused it
    QDateTime at;
    QString actorId;
    // The person whose desk it was, when a delegate acted, or when it was 'routed' on as that delegate asks for it.
    QString onBehalfOf;
    QString action; // submitted | asked | answered | approved | declined | reassigned | withdrawn | routed | fulfilled
    QString text;
    QString toId; // the desk that it went to
};

template <>
struct Declared<RequestEvent>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &RequestEvent::id, Key},       Field{"at", &RequestEvent::at},
        Field{"actor_id", &RequestEvent::actorId}, Field{"on_behalf_of", &RequestEvent::onBehalfOf},
        Field{"action", &RequestEvent::action},    Field{"text", &RequestEvent::text},
        Field{"to_id", &RequestEvent::toId},
    };
};

// Somebody asks for a course: one of the catalog (courseId) or one that it lacks (title, link, provider, ...).
struct CourseRequest
{
    QString id;
    QString personId;
    QString courseId; // empty: a free request
    QString title;
    QString link;
    QString provider;
    std::optional<double> cost;
    QString currency; // ISO 4217
    QDate fromDate;
    QDate toDate;
    QString reason;
    QString skillGap;
    QString state = QStringLiteral("pending"); // pending | asked | approved | declined | withdrawn | fulfilled
    QString deskId;   // the person who decides next; empty when decided, or not yet routed by the server
    QString deskRole; // supervisor | learning-development
    QDateTime deskSince;
    QDateTime dueAt;
    QDateTime submittedAt;
    QList<RequestEvent> events;
    QDateTime updatedAt;
};

template <>
struct Declared<CourseRequest>
{
    static constexpr auto kind = "course_request";
    static constexpr auto fields = std::tuple{
        Field{"id", &CourseRequest::id, Key},
        Field{"person_id", &CourseRequest::personId, Indexed},
        Field{"course_id", &CourseRequest::courseId, Indexed},
        Field{"title", &CourseRequest::title, Searchable},
        Field{"link", &CourseRequest::link},
        Field{"provider", &CourseRequest::provider},
        Field{"cost", &CourseRequest::cost},
        Field{"currency", &CourseRequest::currency},
        Field{"from_date", &CourseRequest::fromDate},
        Field{"to_date", &CourseRequest::toDate},
        Field{"reason", &CourseRequest::reason},
        Field{"skill_gap", &CourseRequest::skillGap},
        Field{"state", &CourseRequest::state},
        Field{"desk_id", &CourseRequest::deskId, Indexed},
        Field{"desk_role", &CourseRequest::deskRole},
        Field{"desk_since", &CourseRequest::deskSince},
        Field{"due_at", &CourseRequest::dueAt},
        Field{"submitted_at", &CourseRequest::submittedAt},
        Field{"events", &CourseRequest::events},
        Field{"updated_at", &CourseRequest::updatedAt},
    };
};

// While somebody is away, another person decides for them. Id: the absent person's id.
struct Delegation
{
    QString id;
    QString delegateId;
    QDateTime startsAt;
    QDateTime endsAt;
    QDateTime updatedAt;
};

template <>
struct Declared<Delegation>
{
    static constexpr auto kind = "delegation";
    static constexpr auto fields = std::tuple{
        Field{"id", &Delegation::id, Key},           Field{"delegate_id", &Delegation::delegateId, Indexed},
        Field{"starts_at", &Delegation::startsAt},   Field{"ends_at", &Delegation::endsAt},
        Field{"updated_at", &Delegation::updatedAt},
    };
};

} // namespace domain
