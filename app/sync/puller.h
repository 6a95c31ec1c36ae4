// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/changescall.h"
#include "app/net/snapshotcall.h"
#include "app/store/ingest.h"
#include "app/sync/changepipe.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace store {
class Store;
}

namespace appsync {

// Brings the server's changes in: a first pull (snapshot, then changes from its cursor), then changes from the stored
// cursor. A cursor that the server no longer knows (410) leads to a full pull that is put in place at once, beside the
// visible state; the outbox stays. Rows and cursor change in one transaction, so that an end at any moment is followed
// by the same page again. The pages of an answer are stored as they come, while the next ones are made by the server
// and read in another thread (ChangePipe). Store thread.
class Puller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Puller)

public:
    Puller(store::Store& store, net::ApiClient& api, const domain::Clock& clock, QObject* parent);
    ~Puller() override;

    // While something else is waited for before run(): what a long answer would wait for.
    void makeReady();
    // Until the server has no more, then done(). waitSeconds > 0: the server may hold the answer so long.
    void run(int waitSeconds);
    // Ends without done().
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    // Entities that changed here since the start.
    [[nodiscard]] qint64 changedEntities() const { return m_changed; }
    // The last run's time was stored with what it brought (meta "last_sync"); false: it brought nothing.
    [[nodiscard]] bool isTimeStored() const { return m_isTimeStored; }

Q_SIGNALS:
    void began(bool first);           // first: no pull was ever finished
    void progressed(qint64 entities); // of a full pull
    void done(const std::optional<base::Error>& error);

private:
    void pullSnapshot(store::Ingest::Mode mode);
    void onSnapshot(const base::Result<net::FileEnd>& end);
    void pullChanges(int waitSeconds);
    [[nodiscard]] std::unique_ptr<ChangePipe> newPipe();
    [[nodiscard]] base::Result<void> takeBytes(QByteArrayView bytes);
    [[nodiscard]] base::Result<bool> writeReady();
    void onReady();
    void onChanges(const base::Result<net::ChangesEnd>& answer);
    [[nodiscard]] base::Result<store::PageEnd> endOf(const net::ChangesEnd& answer);
    [[nodiscard]] base::Result<void> keepCursor();
    [[nodiscard]] std::unique_ptr<store::Ingest> newIngest(store::Ingest::Mode mode);
    void countIngested();
    void pullAnew(const char* reason);
    void finish(const std::optional<base::Error>& error);
    void pauseIndex(bool pause);

    store::Store& m_store;
    net::ApiClient& m_api;
    const domain::Clock& m_clock;
    std::unique_ptr<store::Ingest> m_full;       // a snapshot or replacement under way
    std::unique_ptr<store::Ingest> m_page;       // else: the answer under way
    std::optional<store::Ingest::PageEnd> m_end; // of the last page that was stored
    store::Ingest::Mode m_mode = store::Ingest::Mode::Changes;
    std::optional<store::Ingest::PageEnd> m_snapshotEnd;
    QString m_cursor;
    QPointer<net::Job> m_call;
    QThreadPool m_pool; // of the pipe
    QTimer m_calm;      // one turn of the event loop, in which it reads what has come
    std::unique_ptr<ChangePipe> m_pipe;
    std::optional<base::Result<net::ChangesEnd>> m_answer; // all of it is in the pipe
    qint64 m_changed = 0;
    int m_turns = 0;
    bool m_hasCome = false; // bytes, since that was asked last
    bool m_running = false;
    bool m_isTimeStored = false;
    bool m_indexPaused = false;
    bool m_replacedOnce = false; // in this run
};

} // namespace appsync
