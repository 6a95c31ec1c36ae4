// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attemptkeeper.h"

#include "app/base/timezones.h"
#include "app/domain/attemptrules.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/store/outbox.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

#include <QPointer>

namespace services {

AttemptKeeper::AttemptKeeper(store::Store& store, const domain::Clock& clock, domain::Attempt attempt, Keeps keeps)
    : m_store(store),
      m_clock(clock),
      m_id(attempt.id),
      m_personId(attempt.personId),
      m_keeps(keeps),
      m_openedAt(clock.now()),
      m_secondsBefore(attempt.seconds),
      m_attempt(std::move(attempt))
{
}

AttemptKeeper::Moment AttemptKeeper::moment() const
{
    const QDateTime now = m_clock.now();
    return {now, base::currentZoneName(m_clock.zone().id()),
            m_secondsBefore + std::max<qint64>(0, m_openedAt.secsTo(now))};
}

void AttemptKeeper::save(Change change, QObject* context, Done done)
{
    // The store outlives its thread; who asked need not, and is only looked at in its own thread.
    m_store.post([self = shared_from_this(), moment = moment(), change = std::move(change),
                  context = QPointer<QObject>(context), done = std::move(done)](store::Database& db) {
        const store::Durable durable(db);
        const auto saved = self->saveNow(db, moment, change);
        QMetaObject::invokeMethod(&self->m_store, [context, done, saved] {
            if (context)
                done(saved);
        });
    });
}

base::Result<void> AttemptKeeper::saveNow(store::Database& db, const Moment& moment, const Change& change,
                                          const QJsonArray& statements)
{
    domain::Attempt next = m_attempt;
    change(next);
    if (keepsNothing()) {
        m_attempt = std::move(next);
        return {};
    }
    next.seq = m_attempt.seq + 1;
    next.seconds = moment.seconds;
    next.updatedAt = moment.at;
    if (!next.startedAt.isValid())
        next.startedAt = moment.at;
    next = domain::folded(m_attempt, std::move(next));
    if (!next.completedAt.isValid() && domain::isFulfilled(next))
        next.completedAt = moment.at;
    domain::Command command;
    command.kind = QStringLiteral("attempt.save");
    command.target = m_id;
    command.at = moment.at;
    command.zone = moment.zone;
    command.payload = domain::savePayload(next, statements);
    const auto queued = store::Outbox(db).enqueue(command, m_personId);
    if (!queued)
        return base::failure(queued.error());
    m_attempt = std::move(next);
    return {};
}

} // namespace services
