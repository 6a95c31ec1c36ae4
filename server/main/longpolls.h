// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feed/feed.h"
#include "server/feed/sharedchanges.h"
#include "server/feed/watcher.h"
#include "server/http/message.h"
#include "server/http/workers.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace server {

// Requests for changes that wait until there are some. A waiting request is an entry here and holds no thread.
// Thread-safe.
class LongPolls
{
public:
    struct Waiter
    {
        QString personId;
        QString cursor;
        int limit = 0;
        bool streams = false; // takes several pages in one answer
        std::chrono::steady_clock::time_point deadline;
        http::Reply reply;
        QByteArray logPerson;
        quint64 token = 0; // of the watch
    };

    LongPolls(feed::Feed& feed, feed::Watcher& watcher, feed::SharedChanges& shared, http::Workers& workers);
    ~LongPolls();
    LongPolls(const LongPolls&) = delete;
    LongPolls& operator=(const LongPolls&) = delete;

    void add(Waiter waiter);
    // Answers all at once with 'nothing new', those that come later too.
    void stop();
    [[nodiscard]] std::size_t size() const;

    // The answer to a page, for the waiting and for those that need not wait.
    [[nodiscard]] static http::Response answer(const feed::Page& page);
    [[nodiscard]] static http::Response answer(feed::SharedPages pages);

private:
    void arm(quint64 id, const QString& personId, const QString& cursor);
    void settle(quint64 id, const feed::Watcher::Woken& woken);
    [[nodiscard]] std::optional<http::Response> sharedAnswer(const Waiter& waiter, const feed::Watcher::Woken& woken);
    [[nodiscard]] std::optional<Waiter> take(quint64 id);
    void expire();

    feed::Feed& m_feed;
    feed::Watcher& m_watcher;
    feed::SharedChanges& m_shared;
    http::Workers& m_workers;
    mutable std::mutex m_mutex; // guards what follows; never held while calling the watcher or a reply
    std::condition_variable m_changed;
    std::unordered_map<quint64, Waiter> m_waiters;
    std::multimap<std::chrono::steady_clock::time_point, quint64> m_deadlines;
    quint64 m_nextId = 1;
    bool m_stopping = false;
    std::thread m_timer; // must be last: it runs expire()
};

} // namespace server
