// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/provisioning/access.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace provisioning {

namespace {

QByteArray hashOf(const QByteArray& secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

// Both are hashes, of one length; all bytes are looked at.
bool isSameHash(const QByteArray& one, const QByteArray& other)
{
    unsigned different = unsigned(one.size() != other.size());
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        different |= unsigned(uchar(one.at(i)) ^ uchar(other.at(i)));
    return different == 0;
}

} // namespace

base::Result<QByteArray> readSecret(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return base::failure(base::Error::Kind::Storage, file + QStringLiteral(": ") + source.errorString());
    const QByteArray text = source.read(kLargestSecretFile + 1);
    const QByteArray secret = text.split('\n').first().trimmed();
    const bool isPrintable = std::all_of(secret.begin(), secret.end(), [](char c) { return c > ' ' && c < 127; });
    if (text.size() > kLargestSecretFile || secret.size() < kLeastSecret || !isPrintable)
        return base::failure(
            base::Error::Kind::Rejected,
            QStringLiteral("%1: a secret of at least %2 printable characters is needed in its first line")
                .arg(file)
                .arg(kLeastSecret));
    return secret;
}

Key::Key(const QByteArray& secret) : m_hash(hashOf(secret)) {}

bool Key::admits(const QByteArray& authorization) const
{
    const bool isBearer = authorization.size() > 7 && qstrnicmp(authorization.constData(), "Bearer ", 7) == 0;
    return isSameHash(hashOf(authorization.mid(7).trimmed()), m_hash) && isBearer;
}

} // namespace provisioning
