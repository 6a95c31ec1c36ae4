// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/jws.h"

#include "app/base/multibase.h"
#include "app/credentials/badgemodel.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace credentials {

namespace {

QJsonObject jsonPart(const QByteArray& part)
{
    return QJsonDocument::fromJson(base::fromBase64Url(QString::fromLatin1(part)).value_or(QByteArray())).object();
}

std::optional<Algorithm> algorithmOf(const Jws& jws)
{
    const QString name = jws.header.value(u"alg").toString();
    if (name == QStringLiteral("EdDSA"))
        return Algorithm::Ed25519;
    if (name == QStringLiteral("ES256"))
        return Algorithm::Es256;
    return name == QStringLiteral("RS256") ? std::optional(Algorithm::Rs256) : std::nullopt;
}

QString differingClaim(const Jws& jws, const QString& issuer)
{
    const QJsonObject credential = credentialOf(jws);
    const QString subject = idOf(listAt(credential, u"credentialSubject").at(0));
    const auto differs = [&](QStringView claim, const QString& value) {
        return jws.payload.contains(claim) && jws.payload.value(claim).toString() != value;
    };
    if (differs(u"iss", issuer))
        return QStringLiteral("iss");
    if (differs(u"jti", credential.value(u"id").toString()))
        return QStringLiteral("jti");
    return differs(u"sub", subject) && !subject.isEmpty() ? QStringLiteral("sub") : QString();
}

Finding jwsFinding(Outcome outcome, Reason reason, const QString& detail = {})
{
    return {Check::Proof, outcome, reason, detail};
}

} // namespace

bool isCompactJws(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith("eyJ") && trimmed.count('.') == 2 &&
           std::all_of(trimmed.begin(), trimmed.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_' || c == '.';
           });
}

base::Result<Jws> readJws(const QByteArray& text)
{
    const QList<QByteArray> parts = text.trimmed().split('.');
    if (parts.size() != 3)
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("not three parts"));
    Jws jws{jsonPart(parts[0]), jsonPart(parts[1]), parts[0] + '.' + parts[1],
            base::fromBase64Url(QString::fromLatin1(parts[2])).value_or(QByteArray())};
    // RFC 7515 section 4.1.11: what must be understood and is not.
    if (jws.header.isEmpty() || jws.payload.isEmpty() || jws.header.contains(u"crit"))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("no header or payload that can be read"));
    return jws;
}

QJsonObject credentialOf(const Jws& jws)
{
    if (const QJsonValue inside = jws.payload.value(u"vc"); inside.isObject())
        return inside.toObject();
    QJsonObject credential = jws.payload;
    for (const char* claim : {"iss", "jti", "sub", "nbf", "exp", "iat", "aud"})
        credential.remove(QString::fromLatin1(claim));
    return credential;
}

bool signatureFits(const Jws& jws, const PublicKey& key, const Crypto& crypto)
{
    const std::optional<Algorithm> algorithm = algorithmOf(jws);
    return algorithm && key.algorithm == *algorithm &&
           crypto.fits(int(*algorithm), key.der, jws.signedPart, jws.signature);
}

Finding checkJws(const Jws& jws, const QString& issuer, const Sources& sources, const Crypto& crypto, FoundKey* by)
{
    const QString algorithm = jws.header.value(u"alg").toString();
    // RFC 7518 section 3.1: 'none' is no signature, and what is signed with a shared secret (HS…) anybody who can check
    // it could have signed.
    if (algorithm.compare(QStringLiteral("none"), Qt::CaseInsensitive) == 0 || jws.signature.isEmpty())
        return jwsFinding(Outcome::Failed, Reason::NoProof);
    if (algorithm.startsWith(QStringLiteral("HS")))
        return jwsFinding(Outcome::Failed, Reason::KeyUnreadable, algorithm);
    if (!algorithmOf(jws))
        return jwsFinding(Outcome::Unknown, Reason::UnknownProof, algorithm);
    const QString kid = jws.header.value(u"kid").toString();
    FoundKey key;
    if (const QJsonValue jwk = jws.header.value(u"jwk"); jwk.isObject()) {
        // It proves that nothing was changed, not who the issuer is.
        const std::optional<PublicKey> inside = keyFromJwk(jwk.toObject());
        if (!inside)
            return jwsFinding(Outcome::Failed, Reason::KeyUnreadable, QStringLiteral("jwk"));
        key = {*inside, issuer, false};
    } else {
        const auto found = findKey(kid.startsWith(u'#') ? issuer + kid : kid, sources.documents);
        if (!found) {
            const bool later = found.error().code == QStringLiteral("key-unavailable");
            return jwsFinding(later ? Outcome::Unknown : Outcome::Failed,
                              later ? Reason::KeyUnavailable : Reason::KeyUnreadable, kid);
        }
        key = *found;
    }
    if (!signatureFits(jws, key.key, crypto))
        return jwsFinding(Outcome::Failed, Reason::SignatureWrong);
    const Ownership owner = ownership(key, issuer);
    if (owner == Ownership::SomebodyElse)
        return jwsFinding(Outcome::Failed, Reason::KeyOfSomebodyElse, key.controller);
    if (const QString claim = differingClaim(jws, issuer); !claim.isEmpty())
        return jwsFinding(Outcome::Failed, Reason::ClaimsDiffer, claim);
    const bool confirmed = owner == Ownership::Confirmed;
    if (by)
        *by = {key.key, issuer, confirmed};
    return jwsFinding(Outcome::Passed, confirmed ? Reason::SignatureRight : Reason::SignatureRightKeyInAddress);
}

QByteArray toJws(const QJsonObject& credential, const QByteArray& seed, const QString& method, const Crypto& crypto)
{
    QJsonObject payload = credential;
    payload.remove(QStringLiteral("proof"));
    payload.insert(QStringLiteral("iss"), idOf(credential.value(u"issuer")));
    payload.insert(QStringLiteral("jti"), credential.value(u"id"));
    if (const QString subject = idOf(listAt(credential, u"credentialSubject").at(0)); !subject.isEmpty())
        payload.insert(QStringLiteral("sub"), subject);
    if (const QDateTime from = instant(credential.value(u"validFrom").toString()); from.isValid())
        payload.insert(QStringLiteral("nbf"), from.toSecsSinceEpoch());
    if (const QDateTime until = instant(credential.value(u"validUntil").toString()); until.isValid())
        payload.insert(QStringLiteral("exp"), until.toSecsSinceEpoch());
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("EdDSA")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")},
                             {QStringLiteral("kid"), method}};
    const QByteArray signedPart = base::toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                                  base::toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    const QByteArray signature = crypto.sign(seed, signedPart);
    return signature.isEmpty() ? QByteArray() : signedPart + '.' + base::toBase64Url(signature);
}

} // namespace credentials
