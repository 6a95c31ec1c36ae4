// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/commandscall.h"
#include "app/store/outbox.h"
#include "app/sync/attachmentsender.h"

#include <QObject>
#include <QPointer>

namespace domain {
class Clock;
}
namespace net {
class ApiClient;
}
namespace store {
class Store;
}

namespace appsync {

// Carries the outbox out: in each request the heads of the lanes that are due, at most one of a lane, so that a command
// never overtakes the one before it. A command leaves the outbox in the transaction that stores its answer: whatever
// happens in between, it is sent again under the same id, and the server applies an id once. What its statements have
// attached goes before it. Store thread.
class Pusher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pusher)

public:
    Pusher(store::Store& store, net::ApiClient& api, const domain::Clock& clock, int commandsPerBatch, QObject* parent);

    // Sends until nothing is due, then done(). Does nothing while it runs.
    void run();
    // Ends without done(); what was on its way goes back to waiting.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    // Commands answered since the start.
    [[nodiscard]] qint64 answered() const { return m_answered; }

Q_SIGNALS:
    void outboxChanged();
    // 'error': the request failed as a whole, or the store did; the commands wait.
    void done(const std::optional<base::Error>& error);

private:
    void sendNext();
    void sendBatch(const QList<domain::Command>& commands);
    void onAnswers(const base::Result<QList<domain::CommandResult>>& answers);
    [[nodiscard]] base::Result<void> takeAnswer(const domain::CommandResult& answer);
    void onFailure(const base::Error& error);
    [[nodiscard]] base::Result<void> postpone(const store::OutboxEntry& entry, const domain::Problem& why,
                                              int atLeastSeconds, bool reachedServer = true);
    void finish(const std::optional<base::Error>& error);

    store::Store& m_store;
    net::ApiClient& m_api;
    const domain::Clock& m_clock;
    AttachmentSender m_attachments;
    int m_mostPerBatch;
    int m_perBatch;
    QList<store::OutboxEntry> m_sending;
    QPointer<net::ApiCall<QList<domain::CommandResult>>> m_call;
    qint64 m_answered = 0;
    bool m_running = false;
};

} // namespace appsync
