// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/calendarcall.h"

#include "app/net/jsoncall.h"

namespace net {

ApiCall<QUrl>* fetchCalendarAddress(ApiClient& api, bool renewed)
{
    Request request;
    request.method = renewed ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    request.url = api.url(QStringLiteral("/v1/me/calendar"));
    request.authorized = true;
    const auto addressIn = [](const QJsonObject& object) -> base::Result<QUrl> {
        const QUrl url(object.value(QLatin1StringView("address")).toString(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return base::failure(base::Error::Kind::Malformed, QStringLiteral("no address"));
        return url;
    };
    return new BodyCall<QUrl>(
        api.http(), &api, std::move(request),
        [addressIn](const ResponseHead&, const QByteArray& body) { return jsonObject(body).and_then(addressIn); },
        kMostJsonBytes);
}

} // namespace net
