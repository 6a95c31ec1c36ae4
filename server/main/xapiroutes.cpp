// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/xapiroutes.h"

#include "server/main/answers.h"

#include <array>

namespace server {

namespace {

constexpr std::array kResources{"statements",     "activities", "activities/state", "activities/profile", "agents",
                                "agents/profile", "about"};

// The shell adds the coding to the tag of a compressed answer; the LRS knows its documents without it.
QByteArray withoutCoding(QByteArray tags)
{
    for (const char* coding : {"-gzip\"", "-zstd\""})
        tags.replace(coding, "\"");
    return tags;
}

xapi::LrsRequest lrsRequest(const http::Request& request, const QByteArray& resource, xapi::Access access)
{
    xapi::LrsRequest result;
    result.method = request.method;
    result.resource = resource;
    result.query = request.query;
    result.body = request.body;
    result.access = std::move(access);
    for (const http::Header& header : request.headers)
        result.headers.set(header.name, header.value);
    for (const char* name : {"If-Match", "If-None-Match"}) {
        if (result.headers.contains(name))
            result.headers.set(name, withoutCoding(result.headers.value(name)));
    }
    return result;
}

http::Response httpResponse(const xapi::LrsResponse& response)
{
    http::Response result;
    result.status = response.status;
    for (const xapi::Field& field : response.headers)
        result.headers.add(field.name, field.value);
    result.body = response.body;
    return result;
}

http::Response tooMany(int wait)
{
    return http::problem(429, "too-many-requests", {}, {{"Retry-After", QByteArray::number(wait)}});
}

} // namespace

void XapiRoutes::addTo(http::Router& router)
{
    for (const char* resource : kResources) {
        for (const char* method : {"GET", "PUT", "POST", "DELETE"}) {
            router.add({method, QByteArray("/xapi/") + resource,
                        http::answering([this, resource](const http::Request& request) {
                            http::Response response = answer(request, resource);
                            response.headers.setDefault("X-Experience-API-Version",
                                                        xapi::versionText(xapi::Version::V2_0));
                            return response;
                        }),
                        http::Route::Where::Worker, kBody});
        }
    }
}

http::Response XapiRoutes::answer(const http::Request& request, const QByteArray& resource)
{
    // Says which versions there are; needs nobody.
    if (resource == "about")
        return httpResponse(m_parts.lrs.handle(lrsRequest(request, resource, {})));
    const auto now = std::chrono::steady_clock::now();
    const QByteArray authorization = xapi::authorizationIn(lrsRequest(request, resource, {}));
    if (auto client = m_parts.clients.access(authorization)) {
        const QByteArray name = client->authority.value(QLatin1StringView("account"))
                                    .toObject()
                                    .value(QLatin1StringView("name"))
                                    .toString()
                                    .toUtf8();
        if (const int wait = m_parts.limiter.take("xapi " + name, now))
            return tooMany(wait);
        return httpResponse(m_parts.lrs.handle(lrsRequest(request, resource, std::move(*client))));
    }
    const auto person = m_parts.gate.enter(authorization);
    if (!person) {
        http::Response refused = errorAnswer(person.error());
        if (refused.status == 401)
            refused.headers.add("WWW-Authenticate", "Basic realm=\"xAPI\", charset=\"UTF-8\"");
        return refused;
    }
    if (const int wait = m_parts.limiter.take(person->id.toUtf8(), now))
        return tooMany(wait);
    return httpResponse(m_parts.lrs.handle(lrsRequest(request, resource, lrs::personAccess(*person, m_parts.issuer))));
}

} // namespace server
