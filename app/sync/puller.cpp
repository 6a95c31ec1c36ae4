// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/puller.h"

#include "app/base/log.h"
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"
#include "app/store/meta.h"
#include "app/store/store.h"

#include <QElapsedTimer>

#include <chrono>

namespace appsync {

using store::Ingest;

namespace {

using namespace std::chrono_literals;

constexpr int kLongestWriteMs = 30;
constexpr int kMostTurns = 4; // of the event loop
// An answer that is not here by then brings changes.
constexpr auto kNothingTakesLess = 1ms;

} // namespace

Puller::Puller(store::Store& store, net::ApiClient& api, const domain::Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_api(api), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_calm.setSingleShot(true);
    m_calm.setInterval(0);
    connect(&m_calm, &QTimer::timeout, this, &Puller::onReady);
}

Puller::~Puller()
{
    pauseIndex(false);
}

std::unique_ptr<ChangePipe> Puller::newPipe()
{
    return std::make_unique<ChangePipe>(
        m_pool, [this] { QMetaObject::invokeMethod(this, &Puller::onReady, Qt::QueuedConnection); });
}

void Puller::makeReady()
{
    if (m_running || m_pipe)
        return;
    m_pipe = newPipe();
    m_pipe->prepare();
}

void Puller::run(int waitSeconds)
{
    if (m_running)
        return;
    m_running = true;
    m_replacedOnce = false;
    m_isTimeStored = false;
    const auto cursor = store::meta(m_store.writer(), QStringLiteral("cursor"));
    Q_EMIT began(!cursor);
    if (!m_running)
        return;
    if (!cursor)
        return pullSnapshot(Ingest::Mode::Snapshot);
    if (store::meta(m_store.writer(), QStringLiteral("outdated")))
        return pullAnew("this program knows kinds that the one before it did not");
    m_mode = Ingest::Mode::Changes;
    m_cursor = *cursor;
    pullChanges(waitSeconds);
}

void Puller::stop()
{
    if (!m_running)
        return m_pipe.reset();
    m_running = false;
    m_calm.stop();
    if (m_call)
        m_call->abort();
    m_pipe.reset();
    m_page.reset();
    m_full.reset();
    pauseIndex(false);
}

void Puller::pullSnapshot(Ingest::Mode mode)
{
    m_mode = mode;
    m_snapshotEnd.reset();
    m_full = newIngest(mode);
    pauseIndex(true);
    auto* call = new net::SnapshotCall(m_api, [this](QByteArrayView bytes) -> base::Result<void> {
        auto fed = m_full->feed(bytes);
        if (!fed)
            return base::failure(fed.error());
        if (*fed)
            m_snapshotEnd = **fed;
        Q_EMIT progressed(m_full->totals().lines);
        return {};
    });
    m_call = call;
    call->whenDone(this, [this](const base::Result<net::FileEnd>& end) { onSnapshot(end); });
}

void Puller::onSnapshot(const base::Result<net::FileEnd>& end)
{
    if (!m_running)
        return;
    if (!end && end.error().kind == base::Error::Kind::Rejected && end.error().httpStatus == 404) {
        // A server without snapshots: everything comes by the feed.
        m_cursor.clear();
        if (m_mode == Ingest::Mode::Snapshot)
            m_full.reset();
        return pullChanges(0);
    }
    if (!end)
        return finish(end.error());
    if (auto whole = m_full->finish(); !whole || !m_snapshotEnd)
        return finish(whole ? net::codedError(base::Error::Kind::Network, net::kTruncated, QStringLiteral("no cursor"))
                            : whole.error());
    m_cursor = m_snapshotEnd->cursor;
    if (m_mode == Ingest::Mode::Snapshot) {
        countIngested();
        m_full.reset();
    }
    pullChanges(0);
}

// An answer may have several pages. Each is stored when it is here, while the server makes the next ones.
void Puller::pullChanges(int waitSeconds)
{
    m_end.reset();
    m_answer.reset();
    m_hasCome = false;
    m_turns = 0;
    if (!m_pipe)
        m_pipe = newPipe();
    auto* call = net::fetchChanges(m_api, {m_cursor, waitSeconds},
                                   {[this](QByteArrayView coding) { return m_pipe->begin(coding); },
                                    [this](QByteArrayView bytes) { return takeBytes(bytes); }});
    m_call = call;
    call->whenDone(this, [this](const base::Result<net::ChangesEnd>& end) { onChanges(end); });
    if (waitSeconds > 0)
        return;
    QTimer::singleShot(kNothingTakesLess, Qt::PreciseTimer, this, [this] {
        if (m_pipe)
            m_pipe->prepare();
    });
}

base::Result<void> Puller::takeBytes(QByteArrayView bytes)
{
    m_pipe->push(bytes);
    m_hasCome = true;
    while (m_pipe->isFull()) {
        m_pipe->wait();
        if (const auto written = writeReady(); !written)
            return base::failure(written.error());
    }
    return {};
}

// True when the answer is over and all of it is stored.
base::Result<bool> Puller::writeReady()
{
    auto ready = m_pipe->take();
    if (!m_full && !m_page && ready.batches.empty() && m_pipe->isReading()) {
        m_page = newIngest(Ingest::Mode::Changes);
        m_page->makeReady();
    }
    if (!ready.batches.empty()) {
        if (!m_full && !m_page)
            m_page = newIngest(Ingest::Mode::Changes);
        // What is being read meanwhile comes into the same transaction, as long as that is not felt by who waits for
        // this thread.
        QElapsedTimer since;
        since.start();
        const auto more = [&](Ingest::Batches used) {
            m_pipe->giveBack(std::move(used));
            if (!ready.over && !ready.failed && since.elapsed() < kLongestWriteMs) {
                m_pipe->wait();
                ready = m_pipe->take();
            }
            return std::exchange(ready.batches, {});
        };
        const auto written = (m_full ? *m_full : *m_page).write(std::exchange(ready.batches, {}), more);
        if (!written)
            return base::failure(written.error());
        if (*written)
            m_end = **written;
        if (m_full)
            Q_EMIT progressed(m_full->totals().lines);
    }
    // Of an answer that was cut off its own reason counts.
    const bool isCut = m_answer && !*m_answer;
    if (ready.failed && !isCut)
        return base::failure(*ready.failed);
    return ready.over;
}

void Puller::onReady()
{
    if (!m_running || !m_pipe)
        return;
    // What has come is read before what was read is written, or the other thread would have nothing to do meanwhile.
    if (!m_answer && std::exchange(m_hasCome, false) && ++m_turns <= kMostTurns)
        return m_calm.start();
    m_turns = 0;
    const auto over = writeReady();
    if (over && !(*over && m_answer))
        return;
    const auto read = std::exchange(m_pipe, nullptr); // whoever waits for the end need not wait for its memory to go
    // What came before an answer was cut off is stored, with its cursor.
    const auto page = std::exchange(m_page, nullptr);
    if (page && m_end)
        m_changed += page->totals().puts + page->totals().deletes;
    if (!over) {
        m_running = false; // the call's own end says nothing any more
        if (m_call)
            m_call->abort();
        return finish(over.error());
    }
    if (!*m_answer) {
        if (m_answer->error().code == QLatin1StringView("cursor-expired") && !m_replacedOnce)
            return pullAnew("the server no longer knows our cursor");
        return finish(m_answer->error());
    }
    const auto end = endOf(**m_answer);
    if (!end)
        return finish(end.error());
    m_cursor = end->cursor;
    if (end->more)
        return pullChanges(0);
    if (m_full) {
        if (auto swapped = m_full->swap(); !swapped)
            return finish(swapped.error());
        countIngested();
    }
    m_isTimeStored = m_full || !(*m_answer)->nothingNew;
    finish({});
}

void Puller::onChanges(const base::Result<net::ChangesEnd>& answer)
{
    if (!m_running)
        return;
    m_answer = answer;
    m_pipe->end();
    onReady();
}

// Where an answer ended that is whole.
base::Result<store::PageEnd> Puller::endOf(const net::ChangesEnd& answer)
{
    if (!answer.nothingNew) {
        if (m_end)
            return *m_end;
        return base::failure(net::codedError(base::Error::Kind::Network, net::kTruncated, QStringLiteral("no cursor")));
    }
    m_end = Ingest::PageEnd{answer.cursor.isEmpty() ? m_cursor : answer.cursor, false};
    if (const auto kept = keepCursor(); !kept)
        return base::failure(kept.error());
    return *m_end;
}

// Of an answer without changes.
base::Result<void> Puller::keepCursor()
{
    if (m_full) {
        const auto fed = m_full->feed("{\"cursor\":\"" + m_end->cursor.toUtf8() + "\",\"more\":false}\n");
        return fed ? base::Result<void>{} : base::failure(fed.error());
    }
    if (m_end->cursor == m_cursor)
        return {};
    return store::setMeta(m_store.writer(), QStringLiteral("cursor"), m_end->cursor);
}

std::unique_ptr<Ingest> Puller::newIngest(Ingest::Mode mode)
{
    auto ingest = std::make_unique<Ingest>(m_store.writer(), mode);
    ingest->noteTime(m_clock);
    return ingest;
}

void Puller::countIngested()
{
    m_changed += m_full->totals().puts + m_full->totals().deletes;
}

void Puller::pullAnew(const char* reason)
{
    qCInfo(lcSync) << "everything is pulled again:" << reason;
    m_replacedOnce = true;
    pullSnapshot(Ingest::Mode::Replace);
}

void Puller::finish(const std::optional<base::Error>& error)
{
    m_running = false;
    m_calm.stop();
    m_pipe.reset();
    m_page.reset();
    m_full.reset();
    pauseIndex(false);
    Q_EMIT done(error);
}

void Puller::pauseIndex(bool pause)
{
    if (pause == m_indexPaused)
        return;
    m_indexPaused = pause;
    if (pause)
        m_store.pauseIndexing();
    else
        m_store.resumeIndexing();
}

} // namespace appsync
