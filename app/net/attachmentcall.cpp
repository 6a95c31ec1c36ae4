// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/attachmentcall.h"

#include "app/net/jsoncall.h"

namespace net {

ApiCall<bool>* putAttachment(ApiClient& api, const QByteArray& sha2, const QByteArray& content)
{
    Request request;
    request.method = QByteArrayLiteral("PUT");
    request.url = api.url(QStringLiteral("/v1/attachments/") + QString::fromLatin1(sha2));
    request.authorized = true;
    request.idempotent = true;
    request.contentType = QByteArrayLiteral("application/octet-stream");
    request.body = content;
    return new BodyCall<bool>(
        api.http(), &api, std::move(request),
        [](const ResponseHead&, const QByteArray&) -> base::Result<bool> { return true; }, kMostJsonBytes);
}

} // namespace net
