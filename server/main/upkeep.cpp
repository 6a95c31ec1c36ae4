// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/upkeep.h"

#include "app/base/log.h"
#include "server/commands/skillgroups.h"

namespace server {

namespace {

constexpr auto kUpkeepInterval = std::chrono::hours(1);

} // namespace

Upkeep::Upkeep(feed::Feed& feed, data::Storage& storage, const domain::Clock& clock, int keepDays)
    : m_feed(feed), m_storage(storage), m_clock(clock), m_keepDays(keepDays)
{
    work();
    m_thread = std::thread([this] { run(); });
}

Upkeep::~Upkeep()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Upkeep::work()
{
    if (const auto done = m_feed.forgetAfter(m_keepDays); !done)
        qCWarning(lcServer, "upkeep: %s", qUtf8Printable(done.error().detail));
    const auto transaction = m_storage.begin(m_clock.now());
    auto figures = transaction ? commands::recomputeSkillGroups(**transaction) : base::failure(transaction.error());
    if (figures && *figures > 0) {
        if (const auto done = (*transaction)->commit(); !done)
            figures = base::failure(done.error());
    }
    if (!figures)
        qCWarning(lcServer, "upkeep: %s", qUtf8Printable(figures.error().detail));
}

void Upkeep::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, kUpkeepInterval, [this] { return m_stopping; })) {
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace server
