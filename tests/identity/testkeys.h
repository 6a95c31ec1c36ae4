// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/identity/jose.h"

namespace testkeys {

// An issuer's key of any type, made for one test run.
class Key
{
public:
    enum class Type { Rsa, SmallRsa, Ec, Ec384, Ed };

    Key(Type type, const QString& kid);

    [[nodiscard]] QJsonObject jwk() const;
    [[nodiscard]] QByteArray publicPem() const;
    // A compact JWS with exactly this header and these claims, signed in the way of 'alg'.
    [[nodiscard]] QByteArray token(const QJsonObject& header, const QJsonObject& claims) const;

private:
    [[nodiscard]] QByteArray signature(const QString& alg, const QByteArray& input) const;

    QString m_kid;
    Type m_type;
    std::shared_ptr<void> m_key;
};

[[nodiscard]] QByteArray encoded(const QJsonObject& object);
[[nodiscard]] QByteArray hmacToken(const QByteArray& secret, const QJsonObject& header, const QJsonObject& claims);

} // namespace testkeys
