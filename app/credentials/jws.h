// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/crypto.h"
#include "app/credentials/report.h"
#include "app/credentials/sources.h"

namespace credentials {

// A compact JWS (RFC 7515 section 7.1), taken apart.
struct Jws
{
    QJsonObject header, payload;
    QByteArray signedPart, signature;
};

// Three parts of base64url: what a text that is no JSON looks like when it is a JWS.
[[nodiscard]] bool isCompactJws(const QByteArray& text);
// Malformed when a part is none.
[[nodiscard]] base::Result<Jws> readJws(const QByteArray& text);

// The credential in a VC-JWT: the payload, or its claim 'vc' (VC Data Model 1.1 section 6.3.1), without the registered
// claims.
[[nodiscard]] QJsonObject credentialOf(const Jws& jws);

// VC-JWT (Open Badges 3.0 section 8.2): signature by the key of 'kid' or 'jwk', the claims iss, jti, sub, nbf, exp
// against the credential. RS256, ES256, EdDSA. One finding of Check::Proof; 'by' has the key when there was one.
[[nodiscard]] Finding checkJws(const Jws& jws, const QString& issuer, const Sources& sources, const Crypto& crypto,
                               FoundKey* by = nullptr);

// The signature alone, by this key.
[[nodiscard]] bool signatureFits(const Jws& jws, const PublicKey& key, const Crypto& crypto);

// A VC-JWT of a credential, EdDSA. Empty when the seed is none.
[[nodiscard]] QByteArray toJws(const QJsonObject& credential, const QByteArray& seed, const QString& method,
                               const Crypto& crypto);

} // namespace credentials
