// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commandqueue.h"

namespace commands {

CommandQueue::CommandQueue(Executor& executor) : m_executor(executor), m_thread([this] { run(); }) {}

CommandQueue::~CommandQueue()
{
    stop();
    m_thread.join();
}

bool CommandQueue::submit(Executor::Batch batch, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_waiting.size() >= kMostWaiting)
            return false;
        m_waiting.push_back({std::move(batch), std::move(done)});
    }
    m_wake.notify_one();
    return true;
}

void CommandQueue::stop()
{
    std::deque<Waiting> dropped; // destroyed outside the lock: their promises may answer requests
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_waiting);
    }
    m_wake.notify_all();
}

std::deque<CommandQueue::Waiting> CommandQueue::nextGroup()
{
    std::deque<Waiting> group;
    qsizetype commands = 0;
    while (!m_waiting.empty()) {
        commands += m_waiting.front().batch.commands.size();
        if (!group.empty() && commands > kCommandsPerCommit)
            break;
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void CommandQueue::run()
{
    for (;;) {
        std::deque<Waiting> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            group = nextGroup();
        }
        QList<Executor::Batch> batches;
        for (const Waiting& waiting : group)
            batches.append(waiting.batch);
        auto answers = m_executor.executeAll(batches);
        for (std::size_t i = 0; i < group.size(); ++i)
            group[i].done(std::move(answers[qsizetype(i)]));
    }
}

} // namespace commands
