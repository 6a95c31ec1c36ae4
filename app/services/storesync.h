// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"
#include "app/sync/link.h"

#include <functional>

namespace store {
class Store;
}

namespace services {

class ServerClock;

// SyncService over one account's store and link.
class StoreSync final : public SyncService
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreSync)

public:
    // All outlive it.
    StoreSync(store::Store& store, appsync::Link& link, const ServerClock& clock, QObject* parent = nullptr);

    // Sync by itself from now on; call it when the window stands.
    void start();
    // Once, where start() does not: what downloads wait for (Link::watchNetwork).
    void watchNetwork();
    // The person is back, or the machine has woken up.
    void reconnect(); // the way to the network is another one: connections are made anew
    void nudge();

    [[nodiscard]] SyncStatus status() const override;
    [[nodiscard]] QList<OutboxItem> outbox() const override;
    [[nodiscard]] QList<LostThing> lost() const override;
    void forgetLost() override;
    void syncNow() override;
    void setWanted(bool online) override;
    void retry(const QString& commandId) override;
    void discard(const QString& commandId) override;
    void edit(const QString& commandId, const QJsonObject& payload) override;
    [[nodiscard]] QByteArray exportOutbox() const override;

    // Syncs now, with the commands that another program of this profile has begun to send: it may have ended since.
    void sendAnew();

    // As discard() and retry(), with the outcome: the new id of a retried command. Comes back in the interface thread.
    using Decided = std::function<void(const base::Result<QString>&)>;
    void decideRetry(const QString& commandId, QObject* context, Decided done);
    void decideDiscard(const QString& commandId, QObject* context, Decided done);

private:
    void onStatus(const appsync::Status& status);
    void onStoreChanged(const QString& kind);
    void decide(std::function<base::Result<QString>(store::Database&)> work, QObject* context, Decided done);
    [[nodiscard]] QString subjectOf(const domain::Command& command, const QString& actor) const;
    [[nodiscard]] QString otherOfMentorship(const domain::Command& command, const QString& actor) const;

    store::Store& m_store;
    appsync::Link& m_link;
    const ServerClock& m_clock;
    SyncStatus m_status; // its times by the machine's clock
};

} // namespace services
