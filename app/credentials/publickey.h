// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/algorithm.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace credentials {

struct PublicKey
{
    Algorithm algorithm = Algorithm::Ed25519;
    QByteArray der; // SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7)

    friend bool operator==(const PublicKey&, const PublicKey&) = default;
};

// All of them: nothing for a key of another kind or one that cannot be read.

// A Multikey (Controlled Identifiers section 2.2.2): Ed25519 or P-256.
[[nodiscard]] std::optional<PublicKey> keyFromMultibase(QStringView text);
// RFC 7517: OKP Ed25519, EC P-256 or RSA; never one with a private part.
[[nodiscard]] std::optional<PublicKey> keyFromJwk(const QJsonObject& jwk);
// 'BEGIN PUBLIC KEY', as Open Badges 2.0 has it.
[[nodiscard]] std::optional<PublicKey> keyFromPem(const QString& pem);
// One of the forms above, by the name of its property: publicKeyMultibase, publicKeyJwk, publicKeyPem.
[[nodiscard]] std::optional<PublicKey> keyFromMethod(const QJsonObject& method);

[[nodiscard]] PublicKey ed25519Key(const QByteArray& raw);
// 'z6Mk…' of 32 bytes.
[[nodiscard]] QString ed25519Multibase(const QByteArray& raw);

} // namespace credentials
