// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/release.h"

#include "app/credentials/jws.h"
#include "app/domain/json.h"

#include <QUrl>
#include <QVersionNumber>

namespace updates {

using Kind = base::Error::Kind;

base::Result<Release> readRelease(const QByteArray& feed, const credentials::PublicKey& key,
                                  const credentials::Crypto& crypto)
{
    const auto jws = credentials::readJws(feed.trimmed());
    if (!jws)
        return base::failure(jws.error());
    // The type keeps what the same key may have signed for something else from being taken for a release.
    if (jws->header.value(QLatin1StringView("typ")) != QLatin1StringView("lxcp-release+jws") ||
        jws->header.value(QLatin1StringView("alg")) != QLatin1StringView("EdDSA") ||
        !credentials::signatureFits(*jws, key, crypto))
        return base::failure(
            base::Error{Kind::Rejected, QStringLiteral("feed of versions"), 0, QStringLiteral("bad-signature"), 0});
    auto release = domain::fromJson<Release>(jws->payload);
    if (!release)
        return release;
    const QUrl page(release->page, QUrl::StrictMode);
    if (QVersionNumber::fromString(release->version).isNull() || page.scheme() != QLatin1StringView("https") ||
        page.host().isEmpty())
        return base::failure(Kind::Malformed, QStringLiteral("feed of versions: no version, or no https page"));
    return release;
}

bool isNewer(const QString& version, const QString& than)
{
    qsizetype suffixAt = 0;
    qsizetype otherAt = 0;
    const auto number = QVersionNumber::fromString(version, &suffixAt);
    const auto other = QVersionNumber::fromString(than, &otherAt);
    if (number.isNull())
        return false;
    const int order = QVersionNumber::compare(number.normalized(), other.normalized());
    return order > 0 || (order == 0 && suffixAt == version.size() && otherAt < than.size());
}

} // namespace updates
