// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/discoverycall.h"

#include "app/domain/json.h"
#include "app/net/jsoncall.h"

#include <QHostAddress>

namespace net {

bool isSecure(const QUrl& url)
{
    if (url.scheme() == QLatin1StringView("https"))
        return true;
    return url.scheme() == QLatin1StringView("http") &&
           (url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback());
}

namespace {

base::Result<Discovery> readDiscovery(const QByteArray& body)
{
    auto object = jsonObject(body);
    if (!object)
        return base::failure(object.error());
    auto read = domain::fromJson<Discovery>(*object);
    if (!read)
        return read;
    for (const QString* needed : {&read->api, &read->issuer, &read->clientId, &read->audience}) {
        if (needed->isEmpty())
            return base::failure(base::Error::Kind::Malformed, QStringLiteral("discovery: a member is missing"));
    }
    if (!isSecure(QUrl(read->api)) || !isSecure(QUrl(read->issuer)))
        return base::failure(codedError(base::Error::Kind::Rejected, "insecure",
                                        QStringLiteral("the server names a plain http address")));
    return read;
}

} // namespace

ApiCall<Discovery>* discover(Http& http, const QUrl& server)
{
    Request request;
    request.url = server.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString path = server.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    request.url.setPath(path + QStringLiteral("/.well-known/lxcp"));
    request.timeout = std::chrono::seconds(15);
    request.refusedByProblem = true;
    auto* call = new BodyCall<Discovery>(
        http, nullptr, std::move(request),
        [](const ResponseHead&, const QByteArray& body) { return readDiscovery(body); }, kMostJsonBytes);
    if (!isSecure(server))
        call->refuse(codedError(base::Error::Kind::Rejected, "insecure", server.toString()));
    return call;
}

} // namespace net
