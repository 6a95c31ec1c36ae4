// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/provider.h"

#include "app/domain/json.h"
#include "app/net/discoverycall.h"
#include "app/net/jsoncall.h"

namespace auth {

namespace {

base::Result<Provider> checkProvider(const QByteArray& body, const QString& issuer)
{
    using Kind = base::Error::Kind;
    auto read =
        net::jsonObject(body).and_then([](const QJsonObject& object) { return domain::fromJson<Provider>(object); });
    if (!read)
        return read;
    if (read->issuer != issuer)
        return base::failure(net::codedError(Kind::Rejected, "wrong-issuer", read->issuer));
    for (const QString& endpoint : {read->authorizationEndpoint, read->tokenEndpoint, read->jwksUri}) {
        if (!net::isSecure(QUrl(endpoint)))
            return base::failure(net::codedError(Kind::Rejected, "insecure", endpoint));
    }
    if (!read->codeChallengeMethods.isEmpty() && !read->codeChallengeMethods.contains(QLatin1StringView("S256")))
        return base::failure(net::codedError(Kind::Rejected, "no-pkce", issuer));
    return read;
}

} // namespace

net::ApiCall<Provider>* fetchProvider(net::Http& http, const QString& issuer)
{
    net::Request request;
    request.url =
        QUrl(issuer.endsWith(QLatin1Char('/')) ? issuer + QStringLiteral(".well-known/openid-configuration")
                                               : issuer + QStringLiteral("/.well-known/openid-configuration"));
    request.timeout = std::chrono::seconds(15);
    return new net::BodyCall<Provider>(
        http, nullptr, std::move(request),
        [issuer](const net::ResponseHead&, const QByteArray& body) { return checkProvider(body, issuer); },
        net::kMostJsonBytes);
}

net::ApiCall<QByteArray>* fetchKeys(net::Http& http, const Provider& provider)
{
    net::Request request;
    request.url = QUrl(provider.jwksUri);
    request.timeout = std::chrono::seconds(15);
    return new net::BodyCall<QByteArray>(
        http, nullptr, std::move(request),
        [](const net::ResponseHead&, const QByteArray& body) -> base::Result<QByteArray> { return body; },
        net::kMostJsonBytes);
}

} // namespace auth
