// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/mecall.h"

#include "app/domain/json.h"
#include "app/net/jsoncall.h"

namespace net {

ApiCall<Me>* fetchMe(ApiClient& api)
{
    Request request;
    request.url = api.url(QStringLiteral("/v1/me"));
    request.authorized = true;
    return new BodyCall<Me>(
        api.http(), &api, std::move(request),
        [](const ResponseHead&, const QByteArray& body) {
            return jsonObject(body).and_then([](const QJsonObject& object) { return domain::fromJson<Me>(object); });
        },
        kMostJsonBytes);
}

} // namespace net
