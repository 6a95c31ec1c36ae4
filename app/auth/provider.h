// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"
#include "app/net/apicall.h"

#include <QStringList>
#include <QUrl>

namespace net {
class Http;
}

namespace auth {

// What an OpenID provider says about itself (OpenID Connect Discovery 1.0 section 3, RFC 8414). No secrets: it is kept
// beside the account so that a later run needs no discovery.
struct Provider
{
    QString issuer;
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString jwksUri;
    QString revocationEndpoint; // may be empty
    QStringList codeChallengeMethods;
    QStringList scopes;         // may be empty: it does not say
    bool issInRedirect = false; // RFC 9207
};

// GET ISSUER/.well-known/openid-configuration. Rejected with code 'wrong-issuer' when the document names another issuer
// (mix-up), 'insecure' for endpoints without TLS (loopback is fine), 'no-pkce' when the provider lists methods without
// S256.
[[nodiscard]] net::ApiCall<Provider>* fetchProvider(net::Http& http, const QString& issuer);

// Of the scope that the LXCP server wants, what to ask this provider for: 'email' only where it is not said that there
// is none (OpenID Connect Core 1.0 section 5.4, Discovery 1.0 section 3).
[[nodiscard]] QString scopeFor(const Provider& provider, const QString& wanted);

// The provider's keys as JWK set document.
[[nodiscard]] net::ApiCall<QByteArray>* fetchKeys(net::Http& http, const Provider& provider);

// How a request to the issuer ended, told apart from one to the LXCP server: code kIssuerUnreachable for an issuer that
// does not answer, kIssuerAnswer for what is no answer of an issuer (another status, another document). What has a word
// of its own (OAuth's, a certificate, a captive portal) and what asks to wait stays as it is.
[[nodiscard]] base::Error ofIssuer(base::Error error);
// The detail of a refusal begins with kIssuerSays when the issuer's own words follow (RFC 6749 sections 4.1.2.1, 5.2).
inline constexpr auto kIssuerSays = "issuer: ";
inline constexpr auto kIssuerUnreachable = "issuer-unreachable";
inline constexpr auto kIssuerAnswer = "issuer-answer";

} // namespace auth

template <>
struct domain::Declared<auth::Provider>
{
    static constexpr auto fields = std::tuple{
        Field{"issuer", &auth::Provider::issuer, Key},
        Field{"authorization_endpoint", &auth::Provider::authorizationEndpoint},
        Field{"token_endpoint", &auth::Provider::tokenEndpoint},
        Field{"jwks_uri", &auth::Provider::jwksUri},
        Field{"revocation_endpoint", &auth::Provider::revocationEndpoint},
        Field{"code_challenge_methods_supported", &auth::Provider::codeChallengeMethods},
        Field{"scopes_supported", &auth::Provider::scopes},
        Field{"authorization_response_iss_parameter_supported", &auth::Provider::issInRedirect},
    };
};
