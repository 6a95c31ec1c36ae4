// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/toldcall.h"

#include "app/net/jsoncall.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace net {

ApiCall<QStringList>* askFirstToTell(ApiClient& api, const QString& device, const QStringList& ids)
{
    Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = api.url(QStringLiteral("/v1/me/notices/told"));
    request.authorized = true;
    request.idempotent = true; // the same device has the same answer
    request.contentType = QByteArrayLiteral("application/json");
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("device"), device},
                                             {QStringLiteral("ids"), QJsonArray::fromStringList(ids)}})
                       .toJson(QJsonDocument::Compact);
    const auto firstIn = [](const QJsonObject& object) -> base::Result<QStringList> {
        const QJsonValue first = object.value(QLatin1StringView("first"));
        if (!first.isArray())
            return base::failure(base::Error::Kind::Malformed, QStringLiteral("no list of what is first"));
        return first.toVariant().toStringList();
    };
    return new BodyCall<QStringList>(
        api.http(), &api, std::move(request),
        [firstIn](const ResponseHead&, const QByteArray& body) { return jsonObject(body).and_then(firstIn); },
        kMostJsonBytes);
}

} // namespace net
