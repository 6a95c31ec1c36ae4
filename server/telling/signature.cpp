// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/signature.h"

#include <QMessageAuthenticationCode>

namespace telling {

namespace {

constexpr qsizetype kLeastKey = 24; // bytes
constexpr qsizetype kMostKey = 64;
const auto kSecretBegin = QStringLiteral("whsec_");

} // namespace

base::Result<QByteArray> keyOf(const QString& secret)
{
    const QByteArray encoded = secret.mid(kSecretBegin.size()).toLatin1();
    const auto key = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!secret.startsWith(kSecretBegin) || !key || key.decoded.size() < kLeastKey || key.decoded.size() > kMostKey)
        return base::failure(base::Error::Kind::Rejected,
                             QStringLiteral("a secret is whsec_ and the base64 of 24 to 64 random bytes"));
    return key.decoded;
}

QByteArray signatureOf(const QByteArray& key, const QByteArray& id, const QDateTime& at, const QByteArray& body)
{
    const QByteArray stamp = QByteArray::number(at.toSecsSinceEpoch());
    const QByteArray signedPart = id + '.' + stamp + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(signedPart, key, QCryptographicHash::Sha256).toBase64();
}

} // namespace telling
