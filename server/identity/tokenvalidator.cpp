// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/tokenvalidator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace identity {

namespace {

tl::unexpected<base::Error> refused(const char* why)
{
    return base::failure(base::Error{base::Error::Kind::Unauthorized, QString::fromLatin1(why), 401,
                                     QStringLiteral("invalid-token"), 0});
}

std::optional<QJsonObject> objectOf(const QByteArray& part)
{
    const auto bytes = fromBase64Url(part);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool isAccessTokenType(QString type)
{
    type = type.toLower();
    if (type.startsWith(QLatin1StringView("application/")))
        type.remove(0, int(qstrlen("application/")));
    return type == QLatin1StringView("at+jwt") || type == QLatin1StringView("jwt");
}

bool isFor(const QJsonValue& audience, const QString& expected)
{
    if (audience.isString())
        return audience.toString() == expected;
    const QJsonArray several = audience.toArray();
    return std::any_of(several.begin(), several.end(),
                       [&](const QJsonValue& one) { return one.toString() == expected; });
}

} // namespace

QList<PublicKey> KeySource::keysAnew(const QString&)
{
    return {};
}

TokenValidator::TokenValidator(Expected expected, KeySource& keys) : m_expected(std::move(expected)), m_keys(keys) {}

base::Result<Claims> TokenValidator::validate(const QByteArray& token, const QDateTime& now, Keys from) const
{
    if (token.size() > kLargestToken)
        return refused("too large");
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return refused("not a JWS");
    const auto header = objectOf(parts.at(0));
    const auto claims = objectOf(parts.at(1));
    const auto signature = fromBase64Url(parts.at(2));
    if (!header || !claims || !signature)
        return refused("not a JWS");
    const auto algorithm = algorithmNamed(header->value(QLatin1StringView("alg")).toString());
    if (!algorithm)
        return refused("algorithm");
    if (!isAccessTokenType(header->value(QLatin1StringView("typ")).toString(QStringLiteral("JWT"))))
        return refused("type");
    if (header->contains(QLatin1StringView("crit"))) // RFC 7515 section 4.1.11: we understand no extension
        return refused("critical extension");
    // The cheap checks first: a stranger's token must not make us ask its key from our issuer.
    if (claims->value(QLatin1StringView("iss")).toString() != m_expected.issuer)
        return refused("issuer");
    auto checked = checkClaims(*claims, now);
    if (!checked)
        return checked;
    const QByteArray input = parts.at(0) + '.' + parts.at(1);
    const QString kid = header->value(QLatin1StringView("kid")).toString();
    if (from == Keys::Memory && !m_keys.isKnown(kid))
        return refused("unknown key");
    const QList<PublicKey> keys = m_keys.keys(kid);
    const auto verifies = [&](const QList<PublicKey>& keysToTry) {
        return std::any_of(keysToTry.begin(), keysToTry.end(), [&](const PublicKey& key) {
            return key.fits(*algorithm) && key.verify(*algorithm, input, *signature);
        });
    };
    bool verified = verifies(keys);
    if (!verified && from == Keys::Fetched && !keys.isEmpty())
        verified = verifies(m_keys.keysAnew(kid));
    if (!verified)
        return refused(keys.isEmpty() ? "unknown key" : "signature");
    return checked;
}

base::Result<Claims> TokenValidator::checkClaims(const QJsonObject& claims, const QDateTime& now) const
{
    if (!isFor(claims.value(QLatin1StringView("aud")), m_expected.audience))
        return refused("audience");
    const double seconds = double(now.toSecsSinceEpoch());
    const QJsonValue expires = claims.value(QLatin1StringView("exp"));
    if (!expires.isDouble() || expires.toDouble() + kSkewSeconds <= seconds)
        return refused("expired");
    for (const char* name : {"nbf", "iat"}) {
        const QJsonValue value = claims.value(QLatin1StringView(name));
        if (!value.isUndefined() && (!value.isDouble() || value.toDouble() - kSkewSeconds > seconds))
            return refused("not yet valid");
    }
    Claims result;
    result.issuer = m_expected.issuer;
    result.subject = claims.value(QLatin1StringView("sub")).toString();
    if (result.subject.isEmpty())
        return refused("subject");
    const QJsonValue verified = claims.value(QLatin1StringView("email_verified"));
    if (verified.toBool() || verified.toString() == QLatin1StringView("true"))
        result.verifiedEmail = claims.value(QLatin1StringView("email")).toString();
    result.expiresAt = QDateTime::fromSecsSinceEpoch(qint64(std::min(expires.toDouble(), 1e11)), Qt::UTC);
    return result;
}

} // namespace identity
