// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>

namespace auth {

// What the client needs of an ID token.
struct Identity
{
    QString issuer;
    QString subject;
    QString name; // may be empty
};

struct IdTokenChecks
{
    QString issuer;
    QString clientId;
    QString nonce; // empty: not checked (a refresh)
    QDateTime now; // of the provider's clock, when it told
};

// Validates an ID token (OpenID Connect Core 1.0 section 3.1.3.7): a signature by one of 'keys' (a JWK set) with RS*,
// PS* or ES*, issuer, audience, authorized party, expiry and issue time with 2 minutes of grace, nonce. Rejected with
// code 'bad-id-token' and the failed check in 'detail'; code 'unknown-key' when no key fits (fetch the set again).
[[nodiscard]] base::Result<Identity> verifyIdToken(const QByteArray& token, const QByteArray& keys,
                                                   const IdTokenChecks& checks);

// The same person, in a token of this sign-in that came straight from the token endpoint: all of the checks above but
// that of the signature, of which the connection is proof enough (section 3.1.3.7, number 6), and of the times.
[[nodiscard]] bool isAgain(const QByteArray& token, const IdTokenChecks& checks, const QString& subject);

// The same person as before in a token that came with a refresh straight from the token endpoint (section 12.2).
[[nodiscard]] bool namesSubject(const QByteArray& token, const QString& issuer, const QString& subject);

} // namespace auth
