// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/accountrecord.h"
#include "app/sync/downloader.h"
#include "app/sync/engine.h"

#include <memory>
#include <optional>

namespace domain {
class KeyStore;
}

namespace appsync {

// All that talks to the server for one account: connections, session, engine. Made in the interface thread, works in
// the store thread; signals come from there. Tell it something with post().
class Link final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Link)

public:
    struct Setup
    {
        store::Store& store;
        domain::KeyStore& keys;
        const domain::Clock& clock;
        auth::AccountRecord account;
        QString folder; // of the account
    };

    // Moves itself to the store thread and builds its parts there, when that thread begins: with the first post(), or
    // Store::wake(). Says how things stand when it is built.
    explicit Link(const Setup& setup);
    ~Link() override;
    // Ends it in its own thread; it does not exist afterwards.
    void dispose();

    void post(std::function<void(Link&)> work);

    // Store thread.
    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] auth::Session& session() { return *m_session; }
    [[nodiscard]] Downloader& downloader() { return *m_downloader; }
    // Where calendar programs subscribe (net::fetchCalendarAddress); calendarAddressed() follows with the same number.
    void askCalendarAddress(bool renewed, int request);
    // Which of these notices no other device of the person has said (net::askFirstToTell); toldFirst() follows with the
    // same number. Nobody is asked while the person works offline.
    void askFirstToTell(const QStringList& ids, int request);
    // Begins with the tokens of a sign-in that has just ended.
    void begin(const auth::TokenSet& tokens, const std::function<void()>& done);
    // Signs out; sessionEnded() follows.
    void end();
    // Interface thread, once: an eye on the system's network, which Qt wants to be watched from there. Downloads begin
    // when it has seen whether each byte is paid for.
    void watchNetwork();

Q_SIGNALS:
    void statusChanged(const appsync::Status& status);
    void outboxChanged();
    void finished(const appsync::Totals& totals, const std::optional<base::Error>& error);
    void sessionChanged(auth::Session::State state, bool keychainWorks);
    void sessionEnded();
    void downloadProgressed(const QString& packageId, qint64 bytes);
    void downloadSettled(const QString& packageId, const std::optional<base::Error>& error, bool willRetry);
    void downloadsHindered(const QString& why);
    void downloadsIdle();
    void toldFirst(int request, const QStringList& first, const std::optional<base::Error>& error);
    void calendarAddressed(int request, const QUrl& address, const std::optional<base::Error>& error);

private:
    void build();
    void buildDownloader();
    void queue(std::function<void(Link&)> work);
    void tellSession();
    void tellDownloader();

    Setup m_setup;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<auth::Session> m_session;
    std::unique_ptr<net::ApiClient> m_api;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<net::ApiClient> m_contentApi; // its traffic is not sync's
    std::unique_ptr<Downloader> m_downloader;
    std::optional<bool> m_metered; // until the network was looked at, nothing is downloaded
};

} // namespace appsync
