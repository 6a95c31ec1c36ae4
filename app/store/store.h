// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/database.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace store {

// A long read that may no longer be wanted.
class ReadTicket
{
public:
    ReadTicket() = default;
    explicit ReadTicket(std::shared_ptr<std::atomic_bool> cancelled) : m_cancelled(std::move(cancelled)) {}
    void cancel() // 'done' is not called any more; a query that runs is stopped
    {
        if (m_cancelled)
            m_cancelled->store(true);
    }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

// The cache of one account: 'cache.sqlite' in its folder. Lives in the interface thread. With Threads::Own writing
// happens in the store thread and long reads in another one; with Threads::None (console, tests) everything runs at
// once in the caller's thread.
class Store final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Store)

public:
    enum class Threads { Own, None };

    // Creates folder and file when they are missing, migrates an older file. A damaged file is set aside as
    // 'cache.sqlite.damaged-<time>', its outbox and drafts are rescued as far as they can be read. Errors: Storage;
    // code "newer-file" when a newer version of the program has written it: it is left alone.
    [[nodiscard]] static base::Result<std::unique_ptr<Store>> open(const QString& accountFolder,
                                                                   Threads threads = Threads::Own);
    // Ends the threads after what was posted has run.
    ~Store() override;

    // Interface thread, read-only, for bounded queries.
    [[nodiscard]] Database& reader();
    // Lets the store thread begin, which also brings the search index up to date: a window has itself painted first.
    // Whatever is posted lets it begin too. Any thread.
    void wake();
    // Runs in the store thread, in the order of the calls.
    void post(std::function<void(Database& writer)> work);
    // The writing connection, for code that runs in the store thread already.
    [[nodiscard]] Database& writer();
    // An object that lives in the store thread: context for timers and connections of sync, and the thread to move to.
    [[nodiscard]] QObject* storeThreadObject() const;

    // Runs the query in the reading thread, then 'done' in the interface thread unless context is gone. A query that
    // fails or is cancelled calls nothing.
    template <typename R>
    ReadTicket read(std::function<R(Database&)> query, QObject* context, std::function<void(R)> done)
    {
        auto value = std::make_shared<std::optional<R>>();
        return readJob([value, query = std::move(query)](Database& db) { value->emplace(query(db)); }, context,
                       [value, done = std::move(done)] {
                           if (*value)
                               done(std::move(**value));
                       });
    }

    [[nodiscard]] QString path() const;
    // True when this opening set a damaged file aside: everything must be pulled again.
    [[nodiscard]] bool recovered() const;
    // True from when damage is found in use until damageRepaired(): for long, while another process has the file open.
    [[nodiscard]] bool isDamaged() const;
    // False while courses wait to be put into the search index.
    [[nodiscard]] bool indexReady() const;
    // Why the search index is not brought up to date at the moment, so that searches may miss something: no room on the
    // disk, for instance. Interface thread; changed("search_index") says when that changes.
    [[nodiscard]] std::optional<base::Error> indexProblem() const;
    // Puts all waiting courses into the search index now. Store thread. With Threads::None nobody else does it: call it
    // before a search.
    void buildIndex();
    // With Threads::None, what buildIndex does; otherwise nothing, the store thread is at it. Interface thread.
    void ensureIndex();
    // While at least one pause is held the search index stands still (during a pull). Store thread.
    void pauseIndexing();
    void resumeIndexing();

Q_SIGNALS:
    // After commits, in the interface thread, several commits together. Empty ids: many. Besides the kinds of the
    // registry: "outbox", "draft", "package_file", "pathway_news", "rescue", "search_index", and "elsewhere" when
    // another process on the file has written something.
    void changed(const QString& kind, const QStringList& ids);
    // While buildIndex() works, in its thread: how much is left, in no unit; 0 at the end.
    void indexing(qint64 left);
    // The file was found damaged while in use and has been replaced (see open): everything must be pulled again.
    void damageRepaired();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> p);
    ReadTicket readJob(std::function<void(Database&)> job, QObject* context, std::function<void()> done);
    std::unique_ptr<Private> d;
};

} // namespace store
