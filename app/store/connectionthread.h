// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <chrono>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
class QThread;
class QTimer;
QT_END_NAMESPACE

namespace store {

// A connection and the thread that uses it; without make() everything runs in the caller's. Made and stopped in the
// thread of whoever owns it.
class ConnectionThread final
{
    Q_DISABLE_COPY_MOVE(ConnectionThread)

public:
    ConnectionThread();
    ~ConnectionThread();

    // What is posted waits for wake().
    void make(const QString& name);
    // Any thread: a thread that runs is left alone.
    void wake() const;
    // Runs it there; here at once without a thread.
    void post(std::function<void()> work);
    // In that thread only: after a pause, unless it is stopped before.
    void postLater(std::function<void()> work, std::chrono::milliseconds pause);
    // In that thread only: the connection was used just now. When that was not said again for two seconds, it gives
    // back the memory that it does not need (Database::rest), and 'also' runs before the process gives its own back.
    void restLater(std::function<void()> also = {});
    // Runs it there and waits for its end.
    void run(const std::function<void()>& work);
    // After what was posted has run.
    void stop();

    [[nodiscard]] bool isMade() const { return m_thread != nullptr; }
    [[nodiscard]] bool isCurrent() const; // true without a thread

    Database db;
    std::unique_ptr<QObject> object; // lives in the thread; none without one

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QTimer> m_rest; // lives in the thread
};

} // namespace store
