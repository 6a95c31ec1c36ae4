// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/badges/credentialdraft.h"

#include "app/credentials/recipient.h"

#include <QJsonArray>
#include <QUrl>

namespace badges {

namespace {

QString wireTime(const QDateTime& when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QJsonArray listOf(const char* value)
{
    return {QString::fromLatin1(value)};
}

QJsonObject subjectOf(const domain::Person& person, const QJsonObject& achievement, const QString& salt)
{
    QJsonObject subject{{QStringLiteral("type"), listOf("AchievementSubject")},
                        {QStringLiteral("achievement"), achievement}};
    if (person.email.isEmpty()) {
        subject.insert(QStringLiteral("id"), QString(QStringLiteral("urn:lxcp:person:") +
                                                     QString::fromLatin1(QUrl::toPercentEncoding(person.id))));
        return subject;
    }
    const QJsonObject identity{
        {QStringLiteral("type"), QStringLiteral("IdentityObject")},
        {QStringLiteral("hashed"), true},
        {QStringLiteral("identityHash"), credentials::hashedIdentity(person.email.toLower(), salt)},
        {QStringLiteral("identityType"), QStringLiteral("emailAddress")},
        {QStringLiteral("salt"), salt}};
    subject.insert(QStringLiteral("identifier"), QJsonArray{identity});
    return subject;
}

} // namespace

QJsonObject achievementOf(const domain::Badge& badge, const QString& address, const QString& reason)
{
    const QString criteria = badge.criteria.isEmpty() ? reason : badge.criteria;
    return {{QStringLiteral("id"),
             QString(address + QStringLiteral("/v1/badges/") + QString::fromLatin1(QUrl::toPercentEncoding(badge.id)))},
            {QStringLiteral("type"), listOf("Achievement")},
            {QStringLiteral("name"), badge.title},
            {QStringLiteral("description"), badge.description.isEmpty() ? criteria : badge.description},
            {QStringLiteral("criteria"), QJsonObject{{QStringLiteral("narrative"), criteria}}}};
}

QJsonObject credentialDraft(const domain::BadgeAward& award, const domain::Badge& badge, const domain::Person& person,
                            const Issuer& issuer, const QString& salt, const QString& reason)
{
    domain::Badge given = badge; // as it was called when it was given
    given.id = badge.id.isEmpty() ? award.id : badge.id;
    given.title = award.title;
    given.criteria = award.criteria;
    const QJsonObject achievement = achievementOf(given, issuer.address, reason);
    const QJsonObject status{
        {QStringLiteral("id"), QString(issuer.statusAddress + u'#' + QString::number(award.statusIndex))},
        {QStringLiteral("type"), QStringLiteral("BitstringStatusListEntry")},
        {QStringLiteral("statusPurpose"), QStringLiteral("revocation")},
        {QStringLiteral("statusListIndex"), QString::number(award.statusIndex)},
        {QStringLiteral("statusListCredential"), issuer.statusAddress}};
    QJsonObject credential{
        {QStringLiteral("@context"),
         QJsonArray{QStringLiteral("https://www.w3.org/ns/credentials/v2"),
                    QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")}},
        {QStringLiteral("id"), QString(issuer.address + QStringLiteral("/v1/credentials/") + award.id)},
        {QStringLiteral("type"),
         QJsonArray{QStringLiteral("VerifiableCredential"), QStringLiteral("OpenBadgeCredential")}},
        {QStringLiteral("name"), award.title},
        {QStringLiteral("issuer"), QJsonObject{{QStringLiteral("id"), issuer.did},
                                               {QStringLiteral("type"), listOf("Profile")},
                                               {QStringLiteral("name"), issuer.organisation}}},
        {QStringLiteral("validFrom"), wireTime(award.awardedAt)},
        {QStringLiteral("credentialSubject"), subjectOf(person, achievement, salt)},
        {QStringLiteral("credentialStatus"), status}};
    if (award.expiresAt.isValid())
        credential.insert(QStringLiteral("validUntil"), wireTime(award.expiresAt));
    return credential;
}

} // namespace badges
