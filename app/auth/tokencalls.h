// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"

#include <QDateTime>

namespace net {
class Http;
}

namespace auth {

struct Provider;

// What a token endpoint answers (RFC 6749 section 5.1). Never logged, never written but for the refresh token, which
// goes to the keychain.
struct TokenSet
{
    QByteArray accessToken;
    QByteArray refreshToken; // may be empty
    QByteArray idToken;      // may be empty
    int expiresInSeconds = 0;
    QDateTime serverTime; // Date of the answer; invalid when there was none
};

struct CodeExchange
{
    QByteArray code;
    QByteArray verifier;
    QString redirect;
    QString clientId;
    QString audience; // RFC 8707 resource
};

// RFC 6749 section 4.1.3 with RFC 7636. Errors: Rejected with the OAuth error as code.
[[nodiscard]] net::ApiCall<TokenSet>* exchangeCode(net::Http& http, const Provider& provider,
                                                   const CodeExchange& exchange);

// RFC 6749 section 6. Rejected with code 'invalid_grant' when the session is over.
[[nodiscard]] net::ApiCall<TokenSet>* refreshTokens(net::Http& http, const Provider& provider,
                                                    const QByteArray& refreshToken, const QString& clientId,
                                                    const QString& audience);

// RFC 7009. Revoking a refresh token ends the grant and with it the access tokens.
[[nodiscard]] net::ApiCall<bool>* revokeToken(net::Http& http, const Provider& provider, const QByteArray& refreshToken,
                                              const QString& clientId);

} // namespace auth
