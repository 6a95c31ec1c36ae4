// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/serverclock.h"

#include "app/store/servertime.h"
#include "app/store/store.h"

#include <QThread>

namespace services {

namespace {

constexpr qint64 kReadFor = 1000; // milliseconds: a list asks for each of its cells

} // namespace

ServerClock::ServerClock(store::Store& store, const domain::Clock& machine) : m_store(store), m_machine(machine)
{
    QObject::connect(&store, &store::Store::changed, &m_context, [this](const QString& kind) {
        if (kind == QLatin1StringView(store::kClockKind))
            m_readAt = {};
    });
    (void)ahead();
}

qint64 ServerClock::ahead() const
{
    if (QThread::currentThread() != m_context.thread())
        return m_ahead;
    const QDateTime machine = machineNow();
    if (!m_readAt.isValid() || qAbs(m_readAt.msecsTo(machine)) >= kReadFor) {
        m_readAt = machine;
        m_ahead = machine.msecsTo(store::serverTime(m_store.reader(), machine, steady()));
    }
    return m_ahead;
}

QDateTime ServerClock::ofMachine(const QDateTime& instant) const
{
    return instant.isValid() ? instant.addMSecs(ahead()) : instant;
}

} // namespace services
