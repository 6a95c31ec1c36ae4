// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/agenda/address.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace agenda {

namespace {

const QString kKey = QStringLiteral("calendar-key");
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString numberName(const QString& personId)
{
    return QStringLiteral("calendar-number/") + personId;
}

QByteArray newKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toBase64(kBase64);
}

QByteArray wordFor(const QString& key, const QString& personId, const QString& number)
{
    const QByteArray said = personId.toUtf8() + '\n' + number.toUtf8();
    const QByteArray seal =
        QMessageAuthenticationCode::hash(said, key.toLatin1(), QCryptographicHash::Sha256).toBase64(kBase64);
    return personId.toUtf8().toBase64(kBase64) + '.' + seal;
}

bool isSame(const QByteArray& a, const QByteArray& b)
{
    return QCryptographicHash::hash(a, QCryptographicHash::Sha256) ==
           QCryptographicHash::hash(b, QCryptographicHash::Sha256);
}

} // namespace

base::Result<QString> Address::current(const QString& personId, const QDateTime& now)
{
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto key = (*reader)->meta(kKey);
        const auto number = (*reader)->meta(numberName(personId));
        if (!key || !number)
            return base::failure(key ? number.error() : key.error());
        if (!key->isEmpty() && !number->isEmpty())
            return QString::fromLatin1(wordFor(*key, personId, *number));
    }
    return write(personId, now, false);
}

base::Result<QString> Address::renew(const QString& personId, const QDateTime& now)
{
    return write(personId, now, true);
}

base::Result<QString> Address::write(const QString& personId, const QDateTime& now, bool renewed)
{
    auto transaction = m_storage.begin(now);
    if (!transaction)
        return base::failure(transaction.error());
    auto key = (*transaction)->meta(kKey);
    const auto number = (*transaction)->meta(numberName(personId));
    if (!key || !number)
        return base::failure(key ? number.error() : key.error());
    if (key->isEmpty()) {
        key = QString::fromLatin1(newKey());
        if (const auto set = (*transaction)->setMeta(kKey, *key); !set)
            return base::failure(set.error());
    }
    const bool raise = renewed || number->isEmpty();
    const QString next = raise ? QString::number(number->toLongLong() + 1) : *number;
    if (raise) {
        if (const auto set = (*transaction)->setMeta(numberName(personId), next); !set)
            return base::failure(set.error());
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return base::failure(committed.error());
    return QString::fromLatin1(wordFor(*key, personId, next));
}

base::Result<QString> Address::personOf(const QByteArray& word)
{
    const qsizetype dot = word.indexOf('.');
    const auto id = QByteArray::fromBase64Encoding(word.left(qMax(qsizetype(0), dot)),
                                                   kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (dot <= 0 || word.size() > 1000 || !id)
        return QString();
    const QString personId = QString::fromUtf8(*id);
    const auto reader = m_storage.read();
    if (!reader)
        return base::failure(reader.error());
    const auto key = (*reader)->meta(kKey);
    const auto number = (*reader)->meta(numberName(personId));
    if (!key || !number)
        return base::failure(key ? number.error() : key.error());
    if (key->isEmpty() || number->isEmpty() || !isSame(word, wordFor(*key, personId, *number)))
        return QString();
    return personId;
}

} // namespace agenda
