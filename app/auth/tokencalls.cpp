// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokencalls.h"

#include "app/auth/provider.h"
#include "app/net/jsoncall.h"

namespace auth {

namespace {

using Form = QList<QPair<QByteArray, QByteArray>>;

net::Request formRequest(const QString& endpoint, const Form& fields)
{
    net::Request request;
    request.method = QByteArrayLiteral("POST");
    request.url = QUrl(endpoint);
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    request.timeout = std::chrono::seconds(20);
    for (const auto& [name, value] : fields) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += name + '=' + value.toPercentEncoding();
    }
    return request;
}

base::Result<TokenSet> readTokens(const net::ResponseHead& head, const QByteArray& body)
{
    const auto object = net::jsonObject(body);
    if (!object)
        return base::failure(object.error());
    const auto member = [&object](const char* name) {
        return object->value(QLatin1StringView(name)).toString().toUtf8();
    };
    TokenSet tokens;
    tokens.accessToken = member("access_token");
    tokens.refreshToken = member("refresh_token");
    tokens.idToken = member("id_token");
    tokens.expiresInSeconds = object->value(QLatin1StringView("expires_in")).toInt(300);
    tokens.serverTime = net::httpDate(head.header("Date"));
    // RFC 6750: what else a token may be, we could not use.
    if (tokens.accessToken.isEmpty() || member("token_type").toLower() != "bearer")
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("no bearer token in the answer"));
    return tokens;
}

} // namespace

net::ApiCall<TokenSet>* exchangeCode(net::Http& http, const Provider& provider, const CodeExchange& exchange)
{
    const Form form{{"grant_type", "authorization_code"},         {"code", exchange.code},
                    {"redirect_uri", exchange.redirect.toUtf8()}, {"client_id", exchange.clientId.toUtf8()},
                    {"code_verifier", exchange.verifier},         {"resource", exchange.audience.toUtf8()}};
    return new net::BodyCall<TokenSet>(http, nullptr, formRequest(provider.tokenEndpoint, form), readTokens,
                                       net::kMostJsonBytes);
}

net::ApiCall<TokenSet>* refreshTokens(net::Http& http, const Provider& provider, const QByteArray& refreshToken,
                                      const QString& clientId, const QString& audience)
{
    const Form form{{"grant_type", "refresh_token"},
                    {"refresh_token", refreshToken},
                    {"client_id", clientId.toUtf8()},
                    {"resource", audience.toUtf8()}};
    return new net::BodyCall<TokenSet>(http, nullptr, formRequest(provider.tokenEndpoint, form), readTokens,
                                       net::kMostJsonBytes);
}

net::ApiCall<bool>* revokeToken(net::Http& http, const Provider& provider, const QByteArray& refreshToken,
                                const QString& clientId)
{
    const Form form{{"token", refreshToken}, {"token_type_hint", "refresh_token"}, {"client_id", clientId.toUtf8()}};
    net::Request request = formRequest(provider.revocationEndpoint, form);
    request.accept = QByteArrayLiteral("*/*"); // the answer has no body that matters
    request.timeout = std::chrono::seconds(5);
    return new net::BodyCall<bool>(
        http, nullptr, std::move(request),
        [](const net::ResponseHead&, const QByteArray&) -> base::Result<bool> { return true; }, net::kMostJsonBytes);
}

} // namespace auth
