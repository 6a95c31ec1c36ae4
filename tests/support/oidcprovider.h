// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace support {

// npm's certified oidc-provider as a child process on loopback: ../shared/data/oidc/op.mjs with the packages of
// tests/npm; with the scope 'email' its access tokens carry the address. Client 'desktop-client', audience
// 'urn:learn:api', people 'alice' and 'bob'.
class OidcProvider final
{
public:
    // Empty when it runs; else why it cannot, for QSKIP.
    [[nodiscard]] QString start(const QByteArray& idTokenAlgorithm = "RS256", int accessTokenSeconds = 60);
    ~OidcProvider();

    [[nodiscard]] QString issuer() const { return m_issuer; }

private:
    QProcess m_process;
    QString m_issuer;
};

} // namespace support
