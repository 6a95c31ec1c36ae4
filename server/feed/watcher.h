// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"

#include <memory>

namespace feed {

// Wakes waiting requests (long poll). Thread-safe.
class Watcher
{
public:
    explicit Watcher(data::Storage& storage);
    Q_DISABLE_COPY_MOVE(Watcher)
    ~Watcher();

    struct Woken
    {
        QStringList scopes; // that the person held when they began to wait
        qint64 seq = 0;     // of the commit; 0: something had happened before they began
    };
    using Wake = std::function<void(const Woken&)>;

    // Calls 'wake' once, from any thread, when a commit after 'cursor' may concern the person; at once (within this
    // call) when it already happened. It must be quick and must not use the storage: post to your own loop and ask
    // Feed::changes there. Returns a token, 0 when it was called within.
    [[nodiscard]] base::Result<quint64> watch(const QString& personId, const QString& cursor, Wake wake);
    // After it returned 'wake' is not running and will not be called.
    void unwatch(quint64 token);
    [[nodiscard]] qsizetype waiting() const;

private:
    class State;
    std::shared_ptr<State> m_state;
    data::Storage& m_storage;
    int m_listener = 0;
};

} // namespace feed
