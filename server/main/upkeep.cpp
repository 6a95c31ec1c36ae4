// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/upkeep.h"

#include "app/base/log.h"

namespace server {

namespace {

constexpr auto kUpkeepInterval = std::chrono::hours(1);

} // namespace

Upkeep::Upkeep(feed::Feed& feed, int keepDays) : m_feed(feed), m_keepDays(keepDays)
{
    forget();
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

void Upkeep::forget()
{
    if (const auto done = m_feed.forgetAfter(m_keepDays); !done)
        qCWarning(lcServer, "upkeep: %s", qUtf8Printable(done.error().detail));
}

void Upkeep::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, kUpkeepInterval, [this] { return m_stopping; })) {
        lock.unlock();
        forget();
        lock.lock();
    }
}

} // namespace server
