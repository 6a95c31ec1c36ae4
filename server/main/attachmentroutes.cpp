// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/attachmentroutes.h"

#include "server/main/answers.h"

namespace server {

void AttachmentRoutes::addTo(http::Router& router)
{
    router.add({"PUT", "/v1/attachments/{sha2}",
                http::answering([this](const http::Request& request) { return put(request); }),
                http::Route::Where::Worker, lrs::Uploads::kMostBytes, true}); // a hash is nothing for the log
}

http::Response AttachmentRoutes::put(const http::Request& request)
{
    const auto person = m_parts.gate.enter(request.headers.value("Authorization"));
    if (!person)
        return errorAnswer(person.error());
    if (const int wait = m_parts.limiter.take(person->id.toUtf8(), std::chrono::steady_clock::now()))
        return http::problem(429, "too-many-requests", {}, {{"Retry-After", QByteArray::number(wait)}});
    const auto kept = m_parts.uploads.put(person->id, request.parameters.value("sha2").toLower(), request.body);
    if (!kept)
        return errorAnswer(kept.error());
    http::Response response;
    response.status = 204;
    return response;
}

} // namespace server
