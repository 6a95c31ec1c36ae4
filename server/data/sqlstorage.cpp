// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/sqlstorage.h"

#include "app/base/ids.h"
#include "server/data/schema.h"
#include "server/data/sqltransaction.h"

#include <QFileInfo>

namespace data {

namespace {

// How soon another process's commit is noticed. Asking costs one primary-key read, and works through any pooler.
constexpr std::chrono::milliseconds kWatchInterval{10};
constexpr int kCommitsPerLook = 1000;
constexpr qint64 kForgotten = 50'000; // sequence numbers; the commit log keeps at least so many

} // namespace

SqlStorage::SqlStorage(Address address) : m_address(std::move(address)), m_origin(base::newId()) {}

SqlStorage::~SqlStorage()
{
    {
        const std::scoped_lock lock(m_stopMutex);
        m_stop = true;
    }
    m_stopped.notify_all();
    if (m_watcher.joinable())
        m_watcher.join();
}

base::Result<void> SqlStorage::open()
{
    const auto connected = connection();
    if (!connected)
        return tl::unexpected(connected.error());
    if (const auto done = migrate(**connected); !done)
        return done;
    const auto reader = read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto epoch = (*reader)->meta(QStringLiteral("epoch"));
    if (!epoch)
        return tl::unexpected(epoch.error());
    m_epoch = *epoch;
    const auto seq = (*reader)->seq();
    if (!seq)
        return tl::unexpected(seq.error());
    m_watcher = std::thread([this, from = *seq] { watchOthers(from); });
    return {};
}

base::Result<Connection*> SqlStorage::connection(bool anew)
{
    const auto self = std::this_thread::get_id();
    {
        const std::scoped_lock lock(m_connectionsMutex);
        const auto found = m_connections.find(self);
        if (found != m_connections.end() && !anew)
            return found->second.get();
        if (found != m_connections.end())
            m_connections.erase(found);
    }
    auto opened = Connection::open(m_address);
    if (!opened)
        return tl::unexpected(opened.error());
    const std::scoped_lock lock(m_connectionsMutex);
    return (m_connections[self] = std::move(*opened)).get();
}

template <typename Made, typename Start>
base::Result<Made> SqlStorage::started(Start start)
{
    auto mine = connection();
    if (mine) {
        if ((*mine)->busy)
            return base::failure(base::Error::Kind::Storage, QStringLiteral("this thread has a transaction already"));
        auto made = start(**mine);
        if (made || m_address.dialect.backend == Backend::Sqlite)
            return made;
    }
    mine = connection(true);
    if (!mine)
        return tl::unexpected(mine.error());
    return start(**mine);
}

base::Result<std::unique_ptr<Reader>> SqlStorage::read()
{
    return started<std::unique_ptr<Reader>>([](Connection& on) -> base::Result<std::unique_ptr<Reader>> {
        auto reader = std::make_unique<SqlReader>(on);
        if (const auto begun = reader->begin({on.dialect().beginRead()}); !begun)
            return tl::unexpected(begun.error());
        return reader;
    });
}

base::Result<std::unique_ptr<Transaction>> SqlStorage::begin(const QDateTime& now)
{
    return started<std::unique_ptr<Transaction>>([&](Connection& on) -> base::Result<std::unique_ptr<Transaction>> {
        auto writer = std::make_unique<SqlTransaction>(on, std::unique_lock(m_writer), now.toUTC(), m_origin,
                                                       m_sequence, [this](const Commit& commit) { announce(commit); });
        auto begun = writer->begin(on.dialect().beginWrite());
        if (begun)
            begun = writer->start();
        if (!begun)
            return tl::unexpected(begun.error());
        return writer;
    });
}

int SqlStorage::addListener(CommitListener listener)
{
    const std::scoped_lock lock(m_listenersMutex);
    m_listeners.emplace(++m_lastToken, std::move(listener));
    return m_lastToken;
}

void SqlStorage::removeListener(int token)
{
    const std::scoped_lock lock(m_listenersMutex);
    m_listeners.erase(token);
}

bool SqlStorage::isQuiet()
{
    const std::unique_lock writer(m_writer, std::try_to_lock);
    const auto mine = writer.owns_lock() ? connection() : base::Result<Connection*>(nullptr);
    return mine && *mine && !(*mine)->busy && (*mine)->dialect().isWriterAway(**mine);
}

void SqlStorage::announce(const Commit& commit)
{
    const std::scoped_lock lock(m_listenersMutex);
    for (const auto& [token, listener] : m_listeners)
        listener(commit);
}

void SqlStorage::watchOthers(qint64 seen)
{
    std::unique_lock lock(m_stopMutex);
    while (!m_stopped.wait_for(lock, kWatchInterval, [this] { return m_stop; })) {
        lock.unlock();
        QList<Commit> commits;
        if (const auto reader = read()) {
            const auto seq = (*reader)->seq();
            if (seq && *seq > seen) {
                if (auto found = (*reader)->commits(seen, m_origin, kCommitsPerLook))
                    commits = std::move(*found);
                // So many, or forgotten already: what they touched does not matter then.
                if (commits.size() == kCommitsPerLook || *seq - seen > kForgotten)
                    commits = {Commit{*seq, {}, true}};
            }
            if (seq && *seq < seen)
                m_sequence.wentBack();
            if (seq)
                seen = *seq;
        }
        for (const Commit& commit : std::as_const(commits))
            announce(commit);
        lock.lock();
    }
}

base::Result<std::unique_ptr<Storage>> openStorage(const QString& url)
{
    auto address = parseAddress(url);
    if (!address)
        return tl::unexpected(address.error());
    auto storage = std::make_unique<SqlStorage>(std::move(*address));
    if (const auto opened = storage->open(); !opened)
        return tl::unexpected(opened.error());
    return storage;
}

base::Result<std::unique_ptr<Storage>> openExistingStorage(const QString& url)
{
    const auto address = parseAddress(url);
    if (!address)
        return tl::unexpected(address.error());
    const bool isFile = address->dialect.backend == Backend::Sqlite;
    bool isThere = !isFile || QFileInfo::exists(address->name);
    if (isThere) {
        const auto connection = Connection::open(*address);
        if (!connection)
            return tl::unexpected(connection.error());
        isThere = (*connection)->attempt(QStringLiteral("SELECT value FROM meta"));
    }
    if (!isThere)
        return base::failure(base::Error{base::Error::Kind::Storage,
                                         isFile ? address->name + QStringLiteral(": there is no database of LXCP")
                                                : QStringLiteral("nothing of LXCP is in this database"),
                                         0, QStringLiteral("no-database")});
    return openStorage(url);
}

} // namespace data
