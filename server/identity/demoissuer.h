// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/data/storage.h"
#include "server/identity/refreshchains.h"
#include "server/identity/tokenvalidator.h"

#include <QHash>
#include <QUrl>

#include <memory>
#include <mutex>

namespace identity {

using Parameters = QHash<QString, QString>; // of a query or form

// An OpenID provider for trying things out: anybody who can reach it may sign in as anybody, therefore it must only be
// reached over loopback (see isLoopbackAddress). Code flow with PKCE S256 for one public client, rotating refresh
// tokens, ES256. Its signing key is kept in clear in the database, which no real issuer may do; refresh tokens are kept
// as hashes. Authorization codes are in memory. Thread-safe.
class DemoIssuer final : public KeySource
{
public:
    static constexpr int kAccessSeconds = 600;
    static constexpr int kCodeSeconds = 60;

    struct Settings
    {
        QString issuer; // its address, the 'iss' of its tokens
        QString clientId;
        QString audience;
    };

    // What the authorization endpoint answers. Redirect: send the browser there. Page: let them choose a person.
    // Refused: tell the person and do not redirect (RFC 6749 section 4.1.2.1).
    struct Authorization
    {
        enum class Kind { Redirect, Page, Refused };
        Kind kind = Kind::Refused;
        QUrl redirect;
        QString reason;
    };

    struct Answer
    {
        int status = 200;
        QJsonObject json;
    };

    [[nodiscard]] static base::Result<std::unique_ptr<DemoIssuer>> open(Settings settings, data::Storage& storage,
                                                                        const domain::Clock& clock);

    [[nodiscard]] QList<PublicKey> keys(const QString& kid) override;
    [[nodiscard]] bool isKnown(const QString&) const override { return true; }
    [[nodiscard]] QJsonObject discovery() const;
    [[nodiscard]] QJsonObject jwks() const;
    [[nodiscard]] Authorization authorize(const Parameters& parameters);
    [[nodiscard]] Answer token(const Parameters& parameters);
    void revoke(const Parameters& parameters);

private:
    struct Code
    {
        QString person;
        QString redirect;
        QString challenge;
        QString nonce;
        QString scope;
        QDateTime expiresAt;
        QString chain; // that was started with it; a code that comes again ends it
        bool used = false;
    };

    DemoIssuer(Settings settings, data::Storage& storage, const domain::Clock& clock, SigningKey key,
               PublicKey publicKey);
    [[nodiscard]] Answer exchangeCode(const Parameters& parameters);
    [[nodiscard]] Answer refresh(const Parameters& parameters);
    [[nodiscard]] Answer tokens(const QString& personId, const QString& scope, const QString& nonce,
                                const QString& refreshToken) const;
    [[nodiscard]] QString newCode(const Parameters& parameters, const QString& personId);
    void forgetOldCodes(const QDateTime& now);
    [[nodiscard]] bool save();

    const Settings m_settings;
    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const SigningKey m_key;
    const PublicKey m_publicKey;
    std::mutex m_mutex; // guards the two below
    QHash<QString, Code> m_codes;
    RefreshChains m_chains;
};

// Whether only this machine can connect to the address ("127.0.0.1", "::1", "localhost").
[[nodiscard]] bool isLoopbackAddress(const QString& host);

} // namespace identity
