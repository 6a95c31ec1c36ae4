// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

#include <QObject>

#include <atomic>

namespace store {
class Store;
}

namespace services {

// The time by the server's clock, as far as the cache knows how wrong this machine's is (see store/servertime.h): what
// an account's services date, count days and ages by. Other threads get what the interface thread knew last.
class ServerClock final : public domain::Clock
{
    Q_DISABLE_COPY_MOVE(ServerClock)

public:
    // Both outlive it. Interface thread.
    ServerClock(store::Store& store, const domain::Clock& machine);

    [[nodiscard]] QDateTime now() const override { return ofMachine(machineNow()); }
    [[nodiscard]] QDateTime machineNow() const override { return m_machine.now(); }
    [[nodiscard]] QTimeZone zone() const override { return m_machine.zone(); }
    [[nodiscard]] std::optional<domain::SteadyTime> steady() const override { return m_machine.steady(); }
    // What is ahead or has just been on the machine's clock, as this one shows it; invalid stays so.
    [[nodiscard]] QDateTime ofMachine(const QDateTime& instant) const;

private:
    [[nodiscard]] qint64 ahead() const; // of the machine, in milliseconds

    store::Store& m_store;
    const domain::Clock& m_machine;
    mutable QDateTime m_readAt; // of the machine; invalid: to be read anew
    mutable std::atomic<qint64> m_ahead = 0;
    QObject m_context;
};

} // namespace services
