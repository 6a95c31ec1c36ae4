// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/accountrecord.h"

#include "app/domain/json.h"

#include <QCryptographicHash>

namespace auth {

namespace {

QString member(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1StringView(name)).toString();
}

} // namespace

QString accountKey(const QString& issuer, const QString& subject)
{
    const QByteArray both = issuer.toUtf8() + '\n' + subject.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(32));
}

AccountRecord recordOf(const SignedInPerson& person, const QUrl& server)
{
    AccountRecord record;
    record.key = accountKey(person.identity.issuer, person.identity.subject);
    record.server = server;
    record.discovery = person.discovery;
    record.provider = person.client.provider;
    record.subject = person.identity.subject;
    record.personId = person.me.id;
    record.name = person.me.name;
    record.demoPerson = person.client.demoPerson;
    return record;
}

void goOnFrom(const AccountRecord& former, AccountRecord& record)
{
    record.key = former.key;
    record.firstIssuer = former.firstIssuer;
    record.firstSubject = former.firstSubject;
    const bool isOther = former.provider.issuer != record.provider.issuer || former.subject != record.subject;
    if (!isOther || !former.firstIssuer.isEmpty())
        return;
    record.firstIssuer = former.provider.issuer;
    record.firstSubject = former.subject;
}

QJsonObject toJson(const AccountRecord& record)
{
    QJsonObject object{{QStringLiteral("key"), record.key},
                       {QStringLiteral("server"), record.server.toString(QUrl::RemoveUserInfo)},
                       {QStringLiteral("discovery"), domain::toJson(record.discovery)},
                       {QStringLiteral("provider"), domain::toJson(record.provider)},
                       {QStringLiteral("subject"), record.subject},
                       {QStringLiteral("person_id"), record.personId},
                       {QStringLiteral("name"), record.name},
                       {QStringLiteral("demo_person"), record.demoPerson},
                       {QStringLiteral("signed_out"), record.signedOut}};
    if (!record.firstIssuer.isEmpty()) {
        object.insert(QStringLiteral("first_issuer"), record.firstIssuer);
        object.insert(QStringLiteral("first_subject"), record.firstSubject);
    }
    return object;
}

base::Result<AccountRecord> accountFromJson(const QJsonObject& object)
{
    auto discovery = domain::fromJson<net::Discovery>(object.value(QLatin1StringView("discovery")).toObject());
    if (!discovery)
        return base::failure(discovery.error());
    auto provider = domain::fromJson<Provider>(object.value(QLatin1StringView("provider")).toObject());
    if (!provider)
        return base::failure(provider.error());
    AccountRecord record;
    record.server = QUrl(member(object, "server"));
    record.discovery = std::move(*discovery);
    record.provider = std::move(*provider);
    record.subject = member(object, "subject");
    record.personId = member(object, "person_id");
    record.name = member(object, "name");
    record.demoPerson = member(object, "demo_person");
    record.signedOut = object.value(QLatin1StringView("signed_out")).toBool();
    record.firstIssuer = member(object, "first_issuer");
    record.firstSubject = member(object, "first_subject");
    // What the file says about itself is not believed.
    record.key = record.firstIssuer.isEmpty() ? accountKey(record.provider.issuer, record.subject)
                                              : accountKey(record.firstIssuer, record.firstSubject);
    if (record.subject.isEmpty() || record.personId.isEmpty() || !net::isSecure(record.server))
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("account: a member is missing"));
    return record;
}

Grant grantOf(const AccountRecord& record, const QString& folder)
{
    Grant grant;
    grant.client.provider = record.provider;
    grant.client.clientId = record.discovery.clientId;
    grant.client.audience = record.discovery.audience;
    grant.client.scope = record.discovery.scope;
    grant.client.demoPerson = record.demoPerson;
    grant.subject = record.subject;
    // The folder too: two profiles of one person must not use one refresh token, or both lose it (reuse detection).
    grant.keyName = QStringLiteral("refresh-token/") + accountKey(folder, record.key);
    grant.lockFile = folder + QStringLiteral("/refresh.lock");
    return grant;
}

} // namespace auth
