// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/scimroutes.h"

#include <QJsonDocument>

#include <algorithm>

namespace server {

namespace {

struct Place
{
    const char* resource;
    bool changes;
};

constexpr Place kPlaces[] = {
    {"Users", true}, {"Groups", true}, {"Schemas", false}, {"ResourceTypes", false}, {"ServiceProviderConfig", false}};

http::Response message(const provisioning::Response& response)
{
    http::Response result;
    result.status = response.status;
    result.headers.add("Cache-Control", "no-store");
    if (!response.etag.isEmpty())
        result.headers.add("ETag", response.etag);
    if (!response.location.isEmpty())
        result.headers.add("Location", response.location.toUtf8());
    if (response.body) {
        result.headers.add("Content-Type", "application/scim+json");
        result.body = QJsonDocument(*response.body).toJson(QJsonDocument::Compact);
    }
    return result;
}

http::Response refusal(int status, const QString& detail)
{
    return message({status, scim::errorMessage({base::Error::Kind::Rejected, detail, status, {}, 0}, status), {}, {}});
}

// Of what no route has seen.
QString wordsOf(int status)
{
    switch (status) {
    case 404:
        return QStringLiteral("there is no such resource type");
    case 405:
        return QStringLiteral("this method is not for this place");
    case 413:
        return QStringLiteral("the body is too large");
    case 414:
        return QStringLiteral("the address is too long: a long filter is better asked in parts");
    case 429:
        return QStringLiteral("too many requests");
    case 431:
        return QStringLiteral("the header is too large");
    default:
        return QStringLiteral("the request is malformed");
    }
}

bool isScimJson(const http::Request& request)
{
    const QByteArray type = request.headers.value("Content-Type").split(';').first().trimmed().toLower();
    return type == "application/scim+json" || type == "application/json";
}

} // namespace

ScimRoutes::ScimRoutes(provisioning::Service& service, const QByteArray& secret, double requestsPerSecond,
                       std::function<QString(const http::Request&)> baseOf)
    : m_service(service),
      m_key(secret),
      m_limiter(requestsPerSecond, requestsPerSecond * 10),
      m_baseOf(std::move(baseOf))
{
}

// First, so that what there is goes before: what there is not is answered in SCIM's words as well (RFC 7644
// section 3.12).
void ScimRoutes::addOthersTo(http::Router& router)
{
    const auto add = [&](const QByteArray& method, const QByteArray& pattern) {
        router.add({method, pattern,
                    http::answering([this](const http::Request& request) { return answerOther(request); }),
                    http::Route::Where::Worker, kBody, true});
    };
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        add(method, "/scim/v2/{resource}");
        add(method, "/scim/v2/{resource}/{id}");
        for (const Place& place : kPlaces) {
            const bool serves = qstrcmp(method, "GET") == 0 || (place.changes && qstrcmp(method, "POST") == 0);
            if (!serves)
                add(method, QByteArray("/scim/v2/") + place.resource);
        }
    }
}

void ScimRoutes::addTo(http::Router& router)
{
    addOthersTo(router);
    router.translateBelow("/scim/v2/", [](const http::Response& refused) {
        http::Response told = refusal(refused.status, wordsOf(refused.status));
        told.logReason = refused.logReason;
        for (const char* kept : {"Allow", "Retry-After"}) {
            if (const QByteArray value = refused.headers.value(kept); !value.isEmpty())
                told.headers.add(kept, value);
        }
        return told;
    });
    const auto add = [&](const QByteArray& method, const QByteArray& pattern, const QString& resource) {
        router.add({method, pattern, http::answering([this, resource](const http::Request& request) {
                        return answer(request, resource);
                    }),
                    http::Route::Where::Worker, kBody, true}); // an id is nothing for the log
    };
    for (const Place& place : kPlaces) {
        const QString resource = QString::fromLatin1(place.resource);
        const QByteArray all = QByteArray("/scim/v2/") + place.resource;
        add("GET", all, resource);
        if (resource != QLatin1StringView("ServiceProviderConfig"))
            add("GET", all + "/{id}", resource);
        if (!place.changes)
            continue;
        add("POST", all, resource);
        for (const char* method : {"PUT", "PATCH", "DELETE"})
            add(method, all + "/{id}", resource);
    }
}

http::Response ScimRoutes::answerOther(const http::Request& request)
{
    if (auto refused = refusedAtTheDoor(request))
        return *refused;
    const QList<QByteArray> segments = request.path.split('/');
    const QByteArray name = segments.value(3);
    if (name == "Bulk" || name == "Me" || segments.last() == ".search")
        return refusal(501, QStringLiteral("%1 is not there: see ServiceProviderConfig").arg(QString::fromUtf8(name)));
    const bool isPlace = std::ranges::any_of(kPlaces, [&](const Place& place) { return name == place.resource; });
    return isPlace ? refusal(405, QStringLiteral("this method is not for %1").arg(QString::fromUtf8(name)))
                   : refusal(404, QStringLiteral("there is no such resource type"));
}

std::optional<http::Response> ScimRoutes::refusedAtTheDoor(const http::Request& request)
{
    if (!m_key.admits(request.headers.value("Authorization"))) {
        http::Response refused = refusal(401, QStringLiteral("the bearer token is missing or not the right one"));
        refused.headers.add("WWW-Authenticate", "Bearer realm=\"scim\"");
        return refused;
    }
    if (const int wait = m_limiter.take("scim", std::chrono::steady_clock::now())) {
        http::Response refused = refusal(429, QStringLiteral("too many requests"));
        refused.headers.add("Retry-After", QByteArray::number(wait));
        return refused;
    }
    return std::nullopt;
}

http::Response ScimRoutes::answer(const http::Request& request, const QString& resource)
{
    if (auto refused = refusedAtTheDoor(request))
        return *refused;
    if (!request.body.isEmpty() && !isScimJson(request))
        return refusal(415, QStringLiteral("application/scim+json is needed"));
    provisioning::Request asked;
    asked.method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    asked.resource = resource;
    asked.id = QString::fromUtf8(request.parameters.value("id"));
    asked.parameters = request.queryForm();
    asked.body = request.body;
    asked.ifMatch = request.headers.value("If-Match");
    asked.ifNoneMatch = request.headers.value("If-None-Match");
    asked.base = m_baseOf(request) + QStringLiteral("/scim/v2");
    return message(m_service.handle(asked));
}

} // namespace server
