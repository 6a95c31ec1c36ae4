// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lrs/access.h"

#include "app/learning/xapi/actorrules.h"

#include <QCryptographicHash>

namespace lrs {

namespace {

QJsonObject accountAgent(const QString& homePage, const QString& name)
{
    return {{QStringLiteral("objectType"), QStringLiteral("Agent")},
            {QStringLiteral("account"),
             QJsonObject{{QStringLiteral("homePage"), homePage}, {QStringLiteral("name"), name}}}};
}

QByteArray hashOf(const QByteArray& secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace

QJsonObject personAgent(const domain::Person& person, const QString& issuer)
{
    return accountAgent(issuer, person.id);
}

xapi::Access personAccess(const domain::Person& person, const QString& issuer)
{
    xapi::Access access;
    access.authority = personAgent(person, issuer);
    access.onlyAgents = {xapi::ifiKey(access.authority)};
    if (!person.email.isEmpty()) {
        for (const QString& address : {person.email, person.email.toLower()}) {
            access.onlyAgents.append(xapi::ifiKey({{QStringLiteral("mbox"), QStringLiteral("mailto:") + address}}));
        }
        access.onlyAgents.removeDuplicates();
    }
    return access;
}

Clients::Clients(QHash<QByteArray, QByteArray> secrets, QString endpoint)
    : m_secrets(std::move(secrets)), m_endpoint(std::move(endpoint))
{
}

std::optional<xapi::Access> Clients::access(const QByteArray& authorization) const
{
    if (authorization.size() < 7 || qstrnicmp(authorization.constData(), "Basic ", 6) != 0)
        return std::nullopt;
    const QByteArray pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
    const qsizetype colon = pair.indexOf(':');
    const auto known = m_secrets.constFind(pair.left(qMax<qsizetype>(colon, 0)));
    // The time that comparing hashes takes says nothing about the secret.
    if (colon < 1 || known == m_secrets.cend() || hashOf(pair.mid(colon + 1)) != hashOf(*known))
        return std::nullopt;
    xapi::Access access;
    access.authority = accountAgent(m_endpoint, QString::fromUtf8(known.key()));
    return access;
}

} // namespace lrs
