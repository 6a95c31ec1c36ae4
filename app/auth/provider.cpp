// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/provider.h"

#include "app/domain/json.h"
#include "app/net/discoverycall.h"
#include "app/net/jsoncall.h"
#include "app/net/responseerror.h"

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

// OAuth's errors come with these (RFC 6749 section 5.2), whatever else a document with another status says.
bool isOfOAuth(const base::Error& error)
{
    return !error.code.isEmpty() && (error.httpStatus == 400 || error.httpStatus == 401);
}

} // namespace

base::Error ofIssuer(base::Error error)
{
    using Kind = base::Error::Kind;
    const bool plain = error.code.isEmpty() || error.code == QLatin1StringView(net::kTruncated) ||
                       error.code == QLatin1StringView(net::kRedirectLoop);
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
        if (plain)
            error.code = QString::fromLatin1(kIssuerUnreachable);
        return error;
    case Kind::Malformed:
        if (plain)
            error.code = QString::fromLatin1(kIssuerAnswer);
        return error;
    case Kind::Rejected:
    case Kind::Unauthorized:
    case Kind::Conflict:
        if (isOfOAuth(error)) {
            const QString said = error.detail.section(QStringLiteral(": "), 1);
            error.detail = QLatin1StringView(kIssuerSays) + (said.isEmpty() ? error.code : said);
            return error;
        }
        if (error.httpStatus == 0 || base::isTransient(error))
            return error;
        // Nobody has decided anything: it is as good as not being there.
        error.kind = Kind::Network;
        error.code = QString::fromLatin1(kIssuerAnswer);
        return error;
    case Kind::Storage:
    case Kind::Cancelled:
        return error;
    }
    Q_UNREACHABLE();
}

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

QString scopeFor(const Provider& provider, const QString& wanted)
{
    const auto email = QLatin1StringView("email");
    QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!provider.scopes.isEmpty() && !provider.scopes.contains(email))
        words.removeAll(email);
    return words.join(QLatin1Char(' '));
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
