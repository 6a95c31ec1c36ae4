// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/puller.h"
#include "app/sync/pusher.h"
#include "app/sync/status.h"

#include <QElapsedTimer>
#include <QTimer>

namespace auth {
class Session;
}
namespace net {
struct Traffic;
}

namespace appsync {

// Decides when the outbox goes out and when changes come in. A round is: push what is due, then pull until nothing is
// new. In continuous mode rounds are followed by a long poll, a failed round by the next try (backoff with jitter; not
// before the server's Retry-After, but for a person who asks half a minute later). An ended session stops everything
// but the outbox; a wish to work offline too. Idle it does nothing but hold the long poll. Store thread.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    struct Options
    {
        int commandsPerBatch = 100;
        int waitSeconds = 0;     // long poll; 0: the server has none, ask every minute
        bool continuous = false; // false: only when syncNow() says so
    };

    Engine(store::Store& store, net::ApiClient& api, auth::Session& session, const domain::Clock& clock,
           Options options, QObject* parent = nullptr);
    ~Engine() override;

    // Begins (continuous mode).
    void start();
    // One round now, then finished(). A round that runs is followed by another.
    void syncNow();
    void setWanted(bool online);
    // Something was put into the outbox, or a wedged command was let go.
    void wake();
    // The operating system's word on the network.
    void setNetwork(bool reachable);
    // The machine may have slept, the person is back: a poll that should have ended is begun again, and what another
    // process on the file has sent meanwhile is counted.
    void nudge();

    [[nodiscard]] const Status& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const appsync::Status& status);
    void outboxChanged();
    void finished(const appsync::Totals& totals, const std::optional<base::Error>& error);

private:
    void connectParts();
    void round();
    void beginRound();
    void beginPull();
    [[nodiscard]] std::optional<base::Error> hindrance() const;
    void onPushed(const std::optional<base::Error>& error);
    void onPulled(const std::optional<base::Error>& error);
    void roundDone();
    void roundFailed(const base::Error& error);
    void reportRound(const std::optional<base::Error>& error);
    void countRound(Totals& totals) const;
    void rest();
    void comeBackForWaiting();
    void comeBackIn(std::chrono::milliseconds wait);
    void poll();
    void onSessionChanged();
    void halt();
    void noteOutbox();
    void noteOthers();
    void noteReplaced();
    void noteWritesElsewhere();
    void noteCurrent();
    void keepAsOf();
    void keepClockSkew();
    [[nodiscard]] QDateTime storedAsOf() const;
    void setPhase(Phase phase);
    void publish();
    [[nodiscard]] Reach reachOf(const base::Error& error) const;

    store::Store& m_store;
    net::ApiClient& m_api;
    auth::Session& m_session;
    const domain::Clock& m_clock;
    Options m_options;
    Pusher m_pusher;
    Puller m_puller;
    Status m_status;
    QTimer m_next;
    QTimer m_pollAgain; // after a pause
    QTimer m_publish;
    QTimer m_others; // while nothing is asked of the server
    QElapsedTimer m_roundTime;
    QElapsedTimer m_pollTime;
    QDateTime m_pollBegan;
    QDateTime m_notBefore;                                  // the server's own wish
    QDateTime m_heldFrom;                                   // when it said so
    bool m_asOfDue = false;                                 // it is not stored yet
    std::optional<std::pair<qint64, QDateTime>> m_keptSkew; // seconds, when
    struct Marks
    {
        qint64 pulled = 0, pushed = 0, requests = 0, bytesIn = 0, bytesOut = 0;
    } m_before;
    std::optional<qint64> m_dataVersion; // of the file, as SQLite counts
    int m_failures = 0;
    int m_rounds = 0;
    int m_emptyPolls = 0;                   // one after the other that came back soon with nothing
    std::optional<base::Error> m_departure; // the person was deactivated: only syncNow() or a sign-in asks again
    bool m_inRound = false;
    bool m_polling = false;
    bool m_asked = false; // finished() is owed
    bool m_again = false;
};

} // namespace appsync
