// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/badgemodel.h"
#include "app/credentials/contextset.h"
#include "app/credentials/dataintegrity.h"
#include "app/credentials/publickey.h"
#include "app/credentials/recipient.h"

#include <QJsonArray>

// A badge of an issuer with a key of its own, to be changed by tests.
namespace tests {

inline const QByteArray kSeed = QByteArray(31, 's') + '1';
inline const QDateTime kToday = QDateTime::fromString(QStringLiteral("2026-11-25T12:00:00Z"), Qt::ISODate);

inline QString issuerDid(const credentials::Crypto& crypto, const QByteArray& seed = kSeed)
{
    return QStringLiteral("did:key:") + credentials::ed25519Multibase(crypto.publicKey(seed));
}

inline QString issuerMethod(const credentials::Crypto& crypto, const QByteArray& seed = kSeed)
{
    const QString did = issuerDid(crypto, seed);
    return did + u'#' + did.mid(8);
}

inline QJsonObject unsignedBadge(const QString& issuer)
{
    const auto list = [](std::initializer_list<QJsonValue> values) { return QJsonArray(values); };
    const QJsonObject achievement{
        {QStringLiteral("id"), QStringLiteral("https://lxcp.example/badges/ladders")},
        {QStringLiteral("type"), list({QStringLiteral("Achievement")})},
        {QStringLiteral("name"), QStringLiteral("Ladders")},
        {QStringLiteral("description"), QStringLiteral("Climbs ladders safely.")},
        {QStringLiteral("criteria"), QJsonObject{{QStringLiteral("narrative"), QStringLiteral("The course.")}}}};
    const QJsonObject identity{{QStringLiteral("type"), QStringLiteral("IdentityObject")},
                               {QStringLiteral("hashed"), true},
                               {QStringLiteral("identityHash"),
                                credentials::hashedIdentity(QStringLiteral("maya@lxcp.example"), QStringLiteral("x1"))},
                               {QStringLiteral("identityType"), QStringLiteral("emailAddress")},
                               {QStringLiteral("salt"), QStringLiteral("x1")}};
    return {
        {QStringLiteral("@context"),
         list({QStringLiteral("https://www.w3.org/ns/credentials/v2"),
               QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")})},
        {QStringLiteral("id"), QStringLiteral("https://lxcp.example/v1/credentials/7")},
        {QStringLiteral("type"), list({QStringLiteral("VerifiableCredential"), QStringLiteral("OpenBadgeCredential")})},
        {QStringLiteral("issuer"), QJsonObject{{QStringLiteral("id"), issuer},
                                               {QStringLiteral("type"), list({QStringLiteral("Profile")})},
                                               {QStringLiteral("name"), QStringLiteral("LXCP Works")}}},
        {QStringLiteral("validFrom"), QStringLiteral("2026-01-01T00:00:00Z")},
        {QStringLiteral("validUntil"), QStringLiteral("2027-01-01T00:00:00Z")},
        {QStringLiteral("credentialSubject"),
         QJsonObject{{QStringLiteral("type"), list({QStringLiteral("AchievementSubject")})},
                     {QStringLiteral("achievement"), achievement},
                     {QStringLiteral("identifier"), list({identity})}}}};
}

} // namespace tests
