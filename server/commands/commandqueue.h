// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/commands/executor.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace commands {

// Commands of many requests, applied by one thread: what waits when the one before is done goes into one transaction,
// so that a busy server makes as many commits durable as its disk can and no person waits for more than two of them. An
// idle server commits each at once. Thread-safe.
class CommandQueue
{
public:
    using Done = std::function<void(QList<domain::CommandResult>)>;

    explicit CommandQueue(Executor& executor);
    ~CommandQueue();
    CommandQueue(const CommandQueue&) = delete;
    CommandQueue& operator=(const CommandQueue&) = delete;

    // 'done' gets the answers after the commit, on the queue's thread. False, and 'done' is not called, when so many
    // wait that the server cannot keep up, or when it stops.
    [[nodiscard]] bool submit(Executor::Batch batch, Done done);
    // What waits is not applied any more.
    void stop();

    static constexpr std::size_t kMostWaiting = 4000; // batches
    static constexpr qsizetype kCommandsPerCommit = 100;

private:
    struct Waiting
    {
        Executor::Batch batch;
        Done done;
    };
    void run();
    [[nodiscard]] std::deque<Waiting> nextGroup(); // the lock is held

    Executor& m_executor;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    bool m_stopping = false;
    std::thread m_thread; // must be last: it runs run()
};

} // namespace commands
