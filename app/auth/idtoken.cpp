// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/idtoken.h"

#include "app/auth/signaturemodule.h"
#include "app/base/module.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace auth {

namespace {

constexpr qint64 kGraceSeconds = 120;

tl::unexpected<base::Error> refused(const char* why, const char* code = "bad-id-token")
{
    return base::failure(
        base::Error{base::Error::Kind::Rejected, QLatin1StringView(why), 0, QLatin1StringView(code), 0});
}

QString text(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1StringView(member)).toString();
}

// The type of key that goes with an algorithm. Empty for all that is not allowed: 'none', HMAC, and what we do not
// know.
QString keyType(const QString& algorithm)
{
    static const QStringList rsa{QStringLiteral("RS256"), QStringLiteral("RS384"), QStringLiteral("RS512"),
                                 QStringLiteral("PS256"), QStringLiteral("PS384"), QStringLiteral("PS512")};
    static const QStringList ec{QStringLiteral("ES256"), QStringLiteral("ES384"), QStringLiteral("ES512")};
    if (rsa.contains(algorithm))
        return QStringLiteral("RSA");
    return ec.contains(algorithm) ? QStringLiteral("EC") : QString();
}

QJsonObject decodePart(const QByteArray& token, int part)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(part), QByteArray::Base64UrlEncoding)).object();
}

bool fits(const QJsonObject& key, const QJsonObject& header)
{
    const QString keyId = text(header, "kid");
    const QString algorithm = text(header, "alg");
    return text(key, "kty") == keyType(algorithm) && text(key, "use") != QLatin1StringView("enc") &&
           (keyId.isEmpty() || text(key, "kid") == keyId) &&
           (text(key, "alg").isEmpty() || text(key, "alg") == algorithm);
}

// Payload of the token when one of the keys has signed it.
base::Result<QJsonObject> verifiedPayload(const QByteArray& token, const QByteArray& keys)
{
    const QJsonObject header = decodePart(token, 0);
    if (keyType(text(header, "alg")).isEmpty())
        return refused("algorithm");
    const auto signedPayload =
        base::moduleFunction<decltype(lxcpSignedPayload)>(QStringLiteral("signature"), "lxcpSignedPayload");
    if (!signedPayload)
        return base::failure(signedPayload.error());
    bool anyKey = false;
    const QJsonArray known = QJsonDocument::fromJson(keys).object().value(QLatin1StringView("keys")).toArray();
    for (const QJsonValue& value : known) {
        const QJsonObject key = value.toObject();
        if (!fits(key, header))
            continue;
        anyKey = true;
        const QByteArray payload = (*signedPayload)(token, QJsonDocument(key).toJson(QJsonDocument::Compact));
        if (!payload.isNull())
            return QJsonDocument::fromJson(payload).object();
    }
    return anyKey ? refused("signature") : refused("no key fits", "unknown-key");
}

bool isFor(const QJsonObject& claims, const QString& clientId)
{
    const QJsonValue audience = claims.value(QLatin1StringView("aud"));
    const QString party = text(claims, "azp");
    if (!party.isEmpty() && party != clientId)
        return false;
    if (audience.isString())
        return audience.toString() == clientId;
    const QJsonArray audiences = audience.toArray();
    return audiences.contains(QJsonValue(clientId)) && (audiences.size() == 1 || party == clientId);
}

} // namespace

base::Result<Identity> verifyIdToken(const QByteArray& token, const QByteArray& keys, const IdTokenChecks& checks)
{
    const auto claims = verifiedPayload(token, keys);
    if (!claims)
        return base::failure(claims.error());
    if (text(*claims, "iss") != checks.issuer)
        return refused("issuer");
    if (!isFor(*claims, checks.clientId))
        return refused("audience");
    const qint64 now = checks.now.toSecsSinceEpoch();
    if (claims->value(QLatin1StringView("exp")).toInteger() <= now - kGraceSeconds)
        return refused("expired");
    if (claims->value(QLatin1StringView("iat")).toInteger() > now + kGraceSeconds)
        return refused("issued in the future");
    if (!checks.nonce.isEmpty() && text(*claims, "nonce") != checks.nonce)
        return refused("nonce");
    Identity identity{checks.issuer, text(*claims, "sub"), text(*claims, "name")};
    if (identity.subject.isEmpty())
        return refused("subject");
    return identity;
}

bool isAgain(const QByteArray& token, const IdTokenChecks& checks, const QString& subject)
{
    return namesSubject(token, checks.issuer, subject) && isFor(decodePart(token, 1), checks.clientId) &&
           text(decodePart(token, 1), "nonce") == checks.nonce;
}

bool namesSubject(const QByteArray& token, const QString& issuer, const QString& subject)
{
    const QJsonObject claims = decodePart(token, 1);
    return text(claims, "iss") == issuer && text(claims, "sub") == subject;
}

} // namespace auth
