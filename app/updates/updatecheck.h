// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"
#include "app/updates/release.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace updates {

// Asks the feed whether there is a newer version, and tells. It never fetches or installs one. Interface thread.
class UpdateCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateCheck)

public:
    struct Setup
    {
        QUrl feed;       // https, or http on this machine
        QString key;     // Ed25519, a Multikey: z6Mk… or u7Q…
        QString version; // of this program
    };

    explicit UpdateCheck(Setup setup, QObject* parent = nullptr);
    ~UpdateCheck() override;

    // One small request without anything about the person; ends in one of the signals. Nothing while one is under way.
    void ask();

Q_SIGNALS:
    void newer(const updates::Release& release);
    void upToDate();
    // Rejected with code 'bad-signature', 'insecure' (plain http) or 'no-key' (the key cannot be read); else what the
    // network says.
    void failed(const base::Error& error);

private:
    [[nodiscard]] base::Result<Release> read(const QByteArray& feed) const;
    void finish(const base::Result<Release>& release);

    Setup m_setup;
    std::unique_ptr<net::Http> m_http; // made with the first question
    bool m_asking = false;
};

} // namespace updates
