// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/crypto.h"
#include "app/credentials/publickey.h"
#include "app/domain/declared.h"

#include <QDate>

namespace updates {

// A version of this program that can be had.
struct Release
{
    QString version; // 1.2.0
    QDate date;
    QString page;    // https, where a person reads about it and gets it
    QString summary; // a sentence or two, plain text
};

// A feed is one compact JWS (RFC 7515) with 'alg' EdDSA (RFC 8037) and 'typ' lxcp-release+jws; its payload is a Release
// as JSON. Malformed when it is none; Rejected with code 'bad-signature' when the key did not sign it.
[[nodiscard]] base::Result<Release> readRelease(const QByteArray& feed, const credentials::PublicKey& key,
                                                const credentials::Crypto& crypto);

// Whether a version comes after another one, number by number; a suffix as in 1.2.0-beta comes before the number alone.
// What has no number comes after nothing.
[[nodiscard]] bool isNewer(const QString& version, const QString& than);

} // namespace updates

template <>
struct domain::Declared<updates::Release>
{
    static constexpr auto fields = std::tuple{
        Field{"version", &updates::Release::version},
        Field{"date", &updates::Release::date},
        Field{"page", &updates::Release::page},
        Field{"summary", &updates::Release::summary},
    };
};
