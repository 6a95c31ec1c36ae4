// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/commandscall.h"

#include "app/domain/json.h"
#include "app/net/jsoncall.h"

#include <QJsonDocument>

namespace net {

namespace {

constexpr qint64 kMostResultBytes = 32 * 1024 * 1024;

base::Result<QList<domain::CommandResult>> readResults(const QByteArray& body, const QStringList& ids)
{
    auto object = jsonObject(body);
    if (!object)
        return base::failure(object.error());
    QList<domain::CommandResult> results;
    if (!domain::wire::decode(object->value(QLatin1StringView("results")), results))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("results: wrong type"));
    bool match = results.size() == ids.size();
    for (qsizetype i = 0; match && i < ids.size(); ++i)
        match = results.at(i).id == ids.at(i);
    if (!match)
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("results do not match the commands"));
    return results;
}

} // namespace

ApiCall<QList<domain::CommandResult>>* sendCommands(ApiClient& api, const QList<domain::Command>& commands)
{
    Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = api.url(QStringLiteral("/v1/commands"));
    request.authorized = true;
    request.idempotent = true; // the server applies an id once
    request.contentType = QByteArrayLiteral("application/json");
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("commands"), domain::wire::encode(commands)}})
                       .toJson(QJsonDocument::Compact);
    QStringList ids;
    for (const domain::Command& command : commands)
        ids.append(command.id);
    return new BodyCall<QList<domain::CommandResult>>(
        api.http(), &api, std::move(request),
        [ids](const ResponseHead&, const QByteArray& body) { return readResults(body, ids); }, kMostResultBytes);
}

} // namespace net
