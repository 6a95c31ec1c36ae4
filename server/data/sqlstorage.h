// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/connection.h"
#include "server/data/sequence.h"
#include "server/data/storage.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace data {

class SqlStorage final : public Storage
{
public:
    explicit SqlStorage(Address address);
    ~SqlStorage() override;

    // Connects, migrates and watches for other processes' commits from now on.
    [[nodiscard]] base::Result<void> open();

    base::Result<std::unique_ptr<Reader>> read() override;
    base::Result<std::unique_ptr<Transaction>> begin(const QDateTime& now) override;
    int addListener(CommitListener listener) override;
    void removeListener(int token) override;
    bool isQuiet() override;
    bool readsAtOnce() const override { return m_address.dialect.backend == Backend::Sqlite; }
    QString epoch() const override { return m_epoch; }
    int setBacks() const override { return m_sequence.setBacks; }

private:
    // The calling thread's; 'anew' replaces one that has broken.
    [[nodiscard]] base::Result<Connection*> connection(bool anew = false);
    // Runs start(connection) and, when that fails, once more on a new connection: the database may have been restarted.
    template <typename Made, typename Start>
    [[nodiscard]] base::Result<Made> started(Start start);
    void announce(const Commit& commit);
    void watchOthers(qint64 seen); // what came after the sequence number is announced

    const Address m_address;
    const QString m_origin; // this process in the commit log
    QString m_epoch;
    Sequence m_sequence;
    std::mutex m_connectionsMutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
    std::mutex m_writer;
    std::mutex m_listenersMutex;
    std::unordered_map<int, CommitListener> m_listeners;
    int m_lastToken = 0;
    std::mutex m_stopMutex;
    std::condition_variable m_stopped;
    bool m_stop = false;
    std::thread m_watcher; // must be last: it uses the others
};

} // namespace data
