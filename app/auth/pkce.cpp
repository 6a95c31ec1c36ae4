// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace auth {

namespace {
constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

QByteArray randomWord(int bytes)
{
    QByteArray random((bytes + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(random.data()), random.size() / 4);
    return random.left(bytes).toBase64(kUrlSafe);
}

Pkce Pkce::make()
{
    Pkce made;
    made.verifier = randomWord(32);
    made.challenge = QCryptographicHash::hash(made.verifier, QCryptographicHash::Sha256).toBase64(kUrlSafe);
    return made;
}

} // namespace auth
