// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/identity/tokenvalidator.h"

#include <QUrl>

#include <chrono>
#include <memory>

namespace identity {

// The keys of an OpenID Connect issuer over the network: discovery document, then its jwks_uri. They are fetched on a
// thread of their own and kept. An unknown key id, old keys, or a signature of none of them make it ask again, at most
// once in 'retryAfter', so that keys rotate without a restart and strangers cannot make us ask often. When the issuer
// is away, the keys last seen count.
class RemoteKeys final : public KeySource
{
public:
    struct Options
    {
        std::chrono::milliseconds maxAge = std::chrono::minutes(15);
        std::chrono::milliseconds retryAfter = std::chrono::seconds(30);
        std::chrono::milliseconds timeout = std::chrono::seconds(5); // of a fetch, and of waiting for it
    };

    // https, or http on loopback.
    [[nodiscard]] static bool mayAsk(const QUrl& url);

    RemoteKeys(const QString& issuer, Options options);
    ~RemoteKeys() override;
    RemoteKeys(const RemoteKeys&) = delete;
    RemoteKeys& operator=(const RemoteKeys&) = delete;

    [[nodiscard]] QList<PublicKey> keys(const QString& kid) override;
    [[nodiscard]] QList<PublicKey> keysAnew(const QString& kid) override;
    [[nodiscard]] bool isKnown(const QString& kid) const override;
    // How often the issuer was asked.
    [[nodiscard]] int fetches() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace identity
