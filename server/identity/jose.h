// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

// The part of JOSE that a resource server needs, on OpenSSL's EVP interface: keys of RFC 7517 and RFC 8037, signatures
// of RFC 7518 sections 3.3 to 3.5. Only asymmetric algorithms exist here, so 'none' and HS256 cannot be verified at
// all.
namespace identity {

// Strict base64url without padding (RFC 7515 section 2); absent when there is anything else in it.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray& text);
[[nodiscard]] QByteArray toBase64Url(const QByteArray& bytes);

enum class Algorithm { RS256, PS256, ES256, EdDSA };
[[nodiscard]] std::optional<Algorithm> algorithmNamed(const QString& name);

struct KeyHandle; // owns OpenSSL's key

// A public key of an issuer. Thread-safe, cheap to copy.
class PublicKey
{
public:
    // Malformed: not a signature key that we can use (symmetric, for encryption, RSA under 2,048 bits, another curve).
    [[nodiscard]] static base::Result<PublicKey> fromJwk(const QJsonObject& jwk);

    [[nodiscard]] const QString& kid() const { return m_kid; }
    // The key's type, and its 'alg' when it has one, allow the algorithm.
    [[nodiscard]] bool fits(Algorithm algorithm) const;
    [[nodiscard]] bool verify(Algorithm algorithm, const QByteArray& input, const QByteArray& signature) const;

private:
    QString m_kid;
    std::optional<Algorithm> m_only;
    std::shared_ptr<const KeyHandle> m_key;
};

// Signs with ES256. For the demo issuer and for tests.
class SigningKey
{
public:
    [[nodiscard]] static base::Result<SigningKey> generate();
    [[nodiscard]] static base::Result<SigningKey> fromPem(const QByteArray& pem);

    [[nodiscard]] QByteArray toPem() const; // PKCS #8, not encrypted
    [[nodiscard]] QString kid() const;      // the thumbprint of RFC 7638
    [[nodiscard]] QJsonObject publicJwk() const;
    // A compact JWS (RFC 7515 section 3.1). Empty when OpenSSL failed.
    [[nodiscard]] QByteArray sign(const QString& type, const QJsonObject& claims) const;

private:
    std::shared_ptr<const KeyHandle> m_key;
};

} // namespace identity
