// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/noticeroutes.h"

#include "server/data/noticestold.h"
#include "server/main/answers.h"
#include "server/main/requestbase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace server {

namespace {

// Absent when it is none.
std::optional<QString> idOf(const QJsonValue& value)
{
    const QString id = value.toString();
    return id.isEmpty() || id.size() > NoticeRoutes::kIdLength || id.contains(QChar(0)) ? std::nullopt
                                                                                        : std::optional(id);
}

} // namespace

NoticeRoutes::NoticeRoutes(data::Storage& storage, const domain::Clock& clock) : m_storage(storage), m_clock(clock) {}

void NoticeRoutes::addTo(http::Router& router, const Guard& guard)
{
    router.add(
        {"POST", "/v1/me/notices/told",
         guard([this](const http::Request& request, const domain::Person& person) { return told(request, person); })});
}

http::Response NoticeRoutes::told(const http::Request& request, const domain::Person& person)
{
    if (!isJson(request))
        return http::problem(415, "unsupported-media-type");
    const QJsonObject question = QJsonDocument::fromJson(request.body).object();
    const QJsonValue list = question.value(QLatin1StringView("ids"));
    const auto device = idOf(question.value(QLatin1StringView("device")));
    if (!list.isArray() || !device)
        return http::problem(400, "malformed-request", QStringLiteral("not an object with 'device' and 'ids'"));
    const QJsonArray items = list.toArray();
    if (items.size() > kIdsPerQuestion)
        return http::problem(413, "too-large", QStringLiteral("too many ids in one question"));
    QStringList ids;
    for (const QJsonValue& item : items) {
        const auto id = idOf(item);
        if (!id)
            return http::problem(400, "malformed-request", QStringLiteral("one of 'ids' is no id"));
        ids.append(*id);
    }
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return errorAnswer(transaction.error());
    const auto first = data::firstToTell(**transaction, person.id, *device, ids);
    if (!first)
        return errorAnswer(first.error());
    if (const auto done = (*transaction)->commit(); !done)
        return errorAnswer(done.error());
    http::Response response = jsonAnswer({{QStringLiteral("first"), QJsonArray::fromStringList(*first)}});
    response.headers.set("Cache-Control", "no-store");
    return response;
}

} // namespace server
