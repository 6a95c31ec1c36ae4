// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/identity/jose.h"

#include <QDateTime>
#include <QStringList>

namespace identity {

// Where an issuer's keys come from.
class KeySource
{
public:
    virtual ~KeySource() = default;
    // The keys that may have signed with this key id; all of the issuer's when 'kid' is empty. May block for a few
    // seconds to fetch keys that it does not know yet. Thread-safe.
    [[nodiscard]] virtual QList<PublicKey> keys(const QString& kid) = 0;
    // The same, asked of the issuer again: for a signature that none of keys() made, as an issuer may give a new key
    // the name of an older one. Empty when it may not be asked now. May block likewise. Thread-safe.
    [[nodiscard]] virtual QList<PublicKey> keysAnew(const QString& kid);
    // True when keys() would answer from memory.
    [[nodiscard]] virtual bool isKnown(const QString& kid) const { return kid.isNull(); }
};

struct Claims
{
    QString issuer;
    QString subject;
    QString verifiedEmail; // empty unless the issuer says that it is verified
    QDateTime expiresAt;
};

struct Expected
{
    QString issuer;
    QString audience;
};

// Validates access tokens: RFC 9068 section 4 and RFC 7519, algorithms RS256, PS256, ES256 and EdDSA. Thread-safe.
class TokenValidator
{
public:
    static constexpr int kSkewSeconds = 60;
    static constexpr qsizetype kLargestToken = 8 * 1024;

    TokenValidator(Expected expected, KeySource& keys);

    enum class Keys { Fetched, Memory };

    // Unauthorized (code "invalid-token") with the reason as detail. The detail never has a part of the token in it.
    // With Keys::Memory also when the key would have to be fetched, which may block.
    [[nodiscard]] base::Result<Claims> validate(const QByteArray& token, const QDateTime& now,
                                                Keys from = Keys::Fetched) const;

private:
    [[nodiscard]] base::Result<Claims> checkClaims(const QJsonObject& claims, const QDateTime& now) const;

    const Expected m_expected;
    KeySource& m_keys;
};

} // namespace identity
