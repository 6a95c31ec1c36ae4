// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/recipient.h"

#include "app/credentials/badgemodel.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace credentials {

namespace {

bool hashFits(const QString& hash, const QString& identity, const QString& salt)
{
    const QByteArray salted = (identity + salt).toUtf8();
    const QString digest = hash.section(u'$', -1).toLower();
    const QString method = hash.contains(u'$') ? hash.section(u'$', 0, 0) : QStringLiteral("sha256");
    const auto algorithm = method == QStringLiteral("md5")    ? QCryptographicHash::Md5
                           : method == QStringLiteral("sha1") ? QCryptographicHash::Sha1
                                                              : QCryptographicHash::Sha256;
    return !digest.isEmpty() && QString::fromLatin1(QCryptographicHash::hash(salted, algorithm).toHex()) == digest;
}

// Issuers hash an address as the person wrote it.
bool identityFits(const QJsonObject& identity, const QString& value, const QString& recipient)
{
    if (!identity.value(u"hashed").toBool())
        return value.compare(recipient, Qt::CaseInsensitive) == 0 ||
               value.compare(QStringLiteral("mailto:") + recipient, Qt::CaseInsensitive) == 0;
    const QString salt = identity.value(u"salt").toString();
    return hashFits(value, recipient, salt) || hashFits(value, recipient.toLower(), salt);
}

} // namespace

Finding checkRecipient(const QJsonObject& credential, const QStringList& recipients)
{
    if (recipients.isEmpty())
        return {Check::Recipient, Outcome::NotAsked, Reason::RecipientNotAsked};
    bool named = false;
    for (const QJsonValue& value : listAt(credential, u"credentialSubject")) {
        const QJsonObject subject = value.toObject();
        const QString id = subject.value(u"id").toString();
        named = named || !id.isEmpty();
        for (const QString& recipient : recipients) {
            if (!id.isEmpty() && (id == recipient || id == QStringLiteral("mailto:") + recipient))
                return {Check::Recipient, Outcome::Passed, Reason::RecipientRight};
        }
        for (const QJsonValue& one : listAt(subject, u"identifier")) {
            const QJsonObject identity = one.toObject();
            named = true;
            for (const QString& recipient : recipients) {
                if (identityFits(identity, identity.value(u"identityHash").toString(), recipient))
                    return {Check::Recipient, Outcome::Passed, Reason::RecipientRight};
            }
        }
    }
    for (const QJsonValue& one : listAt(credential, u"recipient")) { // 2.0
        const QJsonObject identity = one.toObject();
        named = true;
        for (const QString& recipient : recipients) {
            if (identityFits(identity, identity.value(u"identity").toString(), recipient))
                return {Check::Recipient, Outcome::Passed, Reason::RecipientRight};
        }
    }
    if (!named)
        return {Check::Recipient, Outcome::Unknown, Reason::RecipientNotNamed};
    return {Check::Recipient, Outcome::Failed, Reason::RecipientOther};
}

QString hashedIdentity(const QString& identity, const QString& salt)
{
    return QStringLiteral("sha256$") +
           QString::fromLatin1(
               QCryptographicHash::hash((identity + salt).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace credentials
