// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace http {

// Threads that may block for the database, with a bounded queue before them. Thread-safe.
class Workers
{
public:
    using Job = std::function<void()>;

    Workers(int threads, std::size_t maxQueued);
    ~Workers(); // as stop()
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    // False when the queue is full: the caller answers 503.
    [[nodiscard]] bool tryPost(Job job);
    // For work that was accepted before (a long poll that wakes); their number is bounded by that of the connections.
    // Does nothing after stop().
    void post(Job job);
    // Ends the threads after their current job; jobs still queued are dropped. Blocks until then.
    void stop();

private:
    void run();

    std::size_t m_maxQueued;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace http
