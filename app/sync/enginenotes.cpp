// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine notes about its own standing: what waits, how fresh the cache is, how wrong the clock.
#include "app/base/log.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/net/apiclient.h"
#include "app/store/meta.h"
#include "app/store/servertime.h"
#include "app/store/store.h"
#include "app/sync/engine.h"

namespace appsync {

namespace {

constexpr qint64 kSkewStep = 60;      // seconds: less is the way of the answer
constexpr qint64 kSkewRenewal = 3600; // seconds after which the same skew is kept anew

} // namespace

void Engine::noteOutbox()
{
    const auto counts = store::Outbox(m_store.writer()).counts();
    m_status.waiting = counts.all;
    m_status.wedged = counts.wedged;
}

// The connection's own commits do not count, and in this process nobody else writes.
void Engine::noteWritesElsewhere()
{
    const auto version = m_store.writer().number("PRAGMA data_version");
    if (!version)
        return;
    if (std::exchange(m_dataVersion, *version).value_or(*version) != *version)
        m_store.writer().noteManyChanges(QStringLiteral("elsewhere"));
}

// Another process on the same file may have sent what waited, or written more.
void Engine::noteOthers()
{
    noteWritesElsewhere();
    const Status before = m_status;
    noteOutbox();
    if (const QDateTime stored = storedAsOf(); stored.isValid() && (!m_asOfDue || stored > m_status.asOf))
        m_status.asOf = stored;
    const bool sent = m_status.waiting != before.waiting || m_status.wedged != before.wedged;
    if (sent || m_status.asOf != before.asOf)
        publish();
    if (sent)
        Q_EMIT outboxChanged();
}

// The file is another one, with nothing in it that a sync has brought.
void Engine::noteReplaced()
{
    m_asOfDue = false;
    m_status.asOf = storedAsOf();
    noteOutbox();
    publish();
    Q_EMIT outboxChanged();
}

void Engine::noteCurrent()
{
    m_status.done = 0;
    m_asOfDue = !m_puller.isTimeStored();
    m_status.asOf = m_asOfDue ? m_clock.now() : storedAsOf();
}

QDateTime Engine::storedAsOf() const
{
    return domain::instantFromWire(store::meta(m_store.writer(), QStringLiteral("last_sync")).value_or(QString()));
}

// How wrong this machine's clock is, for what people do before the next sync.
void Engine::keepClockSkew()
{
    const auto skew = m_api.clockSkewSeconds();
    const QDateTime now = m_clock.now();
    const auto steady = m_clock.steady();
    if (skew && steady) {
        if (const auto kept = store::noteSteadyTime(m_store.writer(), *steady, now.addSecs(*skew)); !kept)
            qCWarning(lcSync) << "clock:" << kept.error().detail;
    }
    const bool isKnown = skew && m_keptSkew && qAbs(*skew - m_keptSkew->first) < kSkewStep &&
                         qAbs(m_keptSkew->second.secsTo(now)) < kSkewRenewal;
    if (!skew || isKnown)
        return;
    m_keptSkew = std::pair(*skew, now);
    if (const auto kept = store::noteClockSkew(m_store.writer(), *skew, now); !kept)
        qCWarning(lcSync) << "clock:" << kept.error().detail;
}

// What a sync without news leaves behind; the time of others is stored with what they bring.
void Engine::keepAsOf()
{
    keepClockSkew();
    if (!std::exchange(m_asOfDue, false))
        return;
    if (auto stored = store::setMeta(m_store.writer(), QStringLiteral("last_sync"), domain::toWire(m_status.asOf));
        !stored)
        qCWarning(lcSync) << "last_sync:" << stored.error().detail;
}

} // namespace appsync
