// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/attempt.h"

#include <QJsonArray>
#include <QObject>

#include <functional>
#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Database;
class Store;
} // namespace store

namespace services {

// The one writer of an open attempt. Each save is a command in the outbox (attempt.save) and on the disk before its
// answer comes; saves happen in the order of the calls.
class AttemptKeeper final : public std::enable_shared_from_this<AttemptKeeper>
{
    Q_DISABLE_COPY_MOVE(AttemptKeeper)

public:
    using Change = std::function<void(domain::Attempt&)>;
    using Done = std::function<void(const base::Result<void>&)>;
    // Nothing: somebody only looks. Saving goes its way and leaves no trace.
    enum class Keeps { Everything, Nothing };

    // 'attempt' as it stands in the store; seq 0: it is not there yet. 'store' and 'clock' outlive it.
    AttemptKeeper(store::Store& store, const domain::Clock& clock, domain::Attempt attempt,
                  Keeps keeps = Keeps::Everything);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QString& personId() const { return m_personId; }
    [[nodiscard]] store::Store& store() const { return m_store; }
    [[nodiscard]] bool keepsNothing() const { return m_keeps == Keeps::Nothing; }

    // Interface thread. 'change' runs in the store thread; so may 'done' not: it comes back to the interface thread,
    // as long as 'context' lives. Status members that got worse stay as they were.
    void save(Change change, QObject* context, Done done);
    // Interface thread: what a save() gives to saveNow().
    struct Moment
    {
        QDateTime at;
        QString zone;
        qint64 seconds = 0; // since the attempt was opened
    };
    [[nodiscard]] Moment moment() const;
    // Store thread; the caller holds a store::Durable, and a transaction when more belongs to it.
    [[nodiscard]] base::Result<void> saveNow(store::Database& db, const Moment& moment, const Change& change,
                                             const QJsonArray& statements = {});
    // Store thread: the attempt as it was saved last.
    [[nodiscard]] const domain::Attempt& attempt() const { return m_attempt; }

private:
    store::Store& m_store;
    const domain::Clock& m_clock;
    const QString m_id;
    const QString m_personId;
    const Keeps m_keeps;
    const QDateTime m_openedAt;
    const qint64 m_secondsBefore;
    domain::Attempt m_attempt; // store thread
};

} // namespace services
