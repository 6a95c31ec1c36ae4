// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>

namespace domain {
class Clock;
}
namespace store {
class Database;
class Store;
} // namespace store

namespace services {

// Puts what a person did into the outbox, with its effect, in the store thread. Interface thread.
class CommandSender final
{
public:
    using Refused = std::function<void(const QString& commandId, const base::Error& error)>;

    using Queued = std::function<void(const QString& commandId)>;

    // 'refused' and 'queued', of which each command hears one, run in the interface thread as long as 'context' lives.
    CommandSender(store::Store& store, const domain::Clock& clock, QString actor, QObject* context, Refused refused,
                  Queued queued = {});
    // What is sent from now on goes out only after that time, so that it can be taken back; zero: at once.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

    // Returns the new command's id. 'seenRev' 0: whatever revision is stored. 'also' runs in the same transaction.
    QString send(const QString& kind, const QString& target, const QJsonObject& payload, qint64 seenRev = 0,
                 std::function<base::Result<void>(store::Database&)> also = {}) const;
    // Undoes what is held, of several the last one first; 'done' in the interface thread as long as 'context' lives:
    // how many of them nobody can have got.
    void takeBack(const QStringList& commandIds, QObject* context, std::function<void(int)> done) const;
    // For what cannot be sent: nothing is stored, and 'refused' hears of the command whose id is returned.
    QString refuse(const base::Error& error) const;
    // Sends what somebody has written. Its draft, where it has one, is forgotten in the same transaction; when it is
    // refused the draft stays, and 'back' gets the words in the interface thread as long as the context lives.
    using Back = std::function<void(const QString& draft, const QString& text, const base::Error& error)>;
    QString sendText(const QString& kind, const QString& target, const QJsonObject& payload, const QString& draft,
                     const Back& back) const;

private:
    store::Store& m_store;
    const domain::Clock& m_clock;
    QString m_actor;
    QObject* m_context;
    Refused m_refused;
    Queued m_queued;
    std::chrono::seconds m_hold{0};
};

} // namespace services
