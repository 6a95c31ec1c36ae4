// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/changepipe.h"

#include "app/net/bodydecoder.h"
#include "app/net/responseerror.h"
#include "app/store/changereader.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>

namespace appsync {

namespace {

constexpr qsizetype kShort = 8 * 1024;              // encoded bytes that are not worth another thread
constexpr qsizetype kMostWaiting = 8 * 1024 * 1024; // encoded
constexpr qsizetype kMostReady = 24 * 1024 * 1024;  // of text

} // namespace

struct ChangePipe::Shared
{
    mutable std::mutex mutex; // guards what follows
    std::condition_variable changed;
    std::function<void()> tell; // empty: nobody is interested any more
    std::deque<QByteArray> input;
    qsizetype waiting = 0;
    std::vector<store::ChangeBatch> ready;
    qsizetype readyBytes = 0;
    std::vector<store::ChangeBatch> used;
    std::unique_ptr<store::ChangeReader> prepared;
    std::optional<base::Error> failed;
    bool told = false;
    bool ended = false;
    bool over = false;
    bool working = false;
    bool preparing = false;

    // Only of the thread that works.
    net::BodyDecoder decoder;
    std::unique_ptr<store::ChangeReader> reader; // made for the first bytes: most answers have none

    void makeReader();
    base::Result<void> readBatches();
    base::Result<void> finishReading();
    void note(); // with the mutex held
};

void ChangePipe::Shared::note()
{
    changed.notify_all();
    if (tell && !std::exchange(told, true))
        tell();
}

void ChangePipe::Shared::makeReader()
{
    {
        const std::scoped_lock lock(mutex);
        reader = std::move(prepared);
    }
    if (!reader)
        reader = std::make_unique<store::ChangeReader>(store::ChangeReader::Cut::Pages);
}

base::Result<void> ChangePipe::Shared::readBatches()
{
    while (true) {
        std::vector<store::ChangeBatch> spare;
        {
            const std::scoped_lock lock(mutex);
            spare.swap(used);
        }
        for (store::ChangeBatch& batch : spare)
            reader->reuse(std::move(batch));
        auto batch = reader->next();
        if (!batch)
            return base::failure(batch.error());
        if (!*batch)
            return {};
        const std::scoped_lock lock(mutex);
        readyBytes += (*batch)->text.size();
        ready.push_back(std::move(**batch));
        note();
    }
}

base::Result<void> ChangePipe::Shared::finishReading()
{
    if (!reader)
        return {};
    if (auto whole = decoder.end(); !whole)
        return whole;
    reader->finish();
    if (auto last = readBatches(); !last)
        return last;
    if (!reader->isEmpty())
        return base::failure(net::codedError(base::Error::Kind::Network, net::kTruncated,
                                             QStringLiteral("the answer ended before its last line")));
    return {};
}

ChangePipe::ChangePipe(QThreadPool& pool, std::function<void()> ready)
    : m_pool(pool), m_shared(std::make_shared<Shared>())
{
    m_shared->tell = std::move(ready);
}

ChangePipe::~ChangePipe()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->tell = nullptr;
}

base::Result<void> ChangePipe::begin(QByteArrayView contentEncoding)
{
    return m_shared->decoder.begin(contentEncoding);
}

// Beside the work, not as a part of it: an answer that has nothing does not wait for this.
void ChangePipe::prepare()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (m_shared->working || m_shared->ended || std::exchange(m_shared->preparing, true))
            return;
    }
    m_pool.start([shared = m_shared] {
        auto reader = std::make_unique<store::ChangeReader>(store::ChangeReader::Cut::Pages);
        const std::scoped_lock lock(shared->mutex);
        shared->prepared = std::move(reader);
    });
}

void ChangePipe::push(QByteArrayView bytes)
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->input.push_back(bytes.toByteArray());
        m_shared->waiting += bytes.size();
        if (m_shared->working || m_shared->waiting <= kShort)
            return;
        m_shared->working = true;
    }
    m_pool.start([shared = m_shared] { work(shared); });
}

void ChangePipe::end()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->ended = true;
        if (std::exchange(m_shared->working, true))
            return;
        if (m_shared->waiting > kShort)
            return m_pool.start([shared = m_shared] { work(shared); });
    }
    work(m_shared);
}

void ChangePipe::work(const std::shared_ptr<Shared>& shared)
{
    const net::BodyDecoder::Sink sink = [&shared](QByteArrayView piece) {
        if (!shared->reader)
            shared->makeReader();
        shared->reader->append(piece);
        return shared->readBatches();
    };
    std::unique_lock lock(shared->mutex);
    while (shared->tell && !shared->over && shared->readyBytes < kMostReady) {
        const bool last = shared->input.empty();
        if (last && !shared->ended)
            break;
        QByteArray bytes;
        if (!last) {
            bytes = std::move(shared->input.front());
            shared->input.pop_front();
            shared->waiting -= bytes.size();
        }
        lock.unlock();
        const auto done = last ? shared->finishReading() : shared->decoder.feed(bytes, sink);
        lock.lock();
        if (!done)
            shared->failed = done.error();
        if (!done || last) {
            shared->over = true;
            shared->note();
        }
    }
    shared->working = false;
    shared->changed.notify_all(); // who waits for more would wait for ever
}

ChangePipe::Ready ChangePipe::take()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->told = false;
    m_shared->readyBytes = 0;
    const bool stopped = !m_shared->working && !m_shared->over; // as there was too much to take
    if (stopped && (m_shared->ended || m_shared->waiting > kShort)) {
        m_shared->working = true;
        m_pool.start([shared = m_shared] { work(shared); });
    }
    return {std::exchange(m_shared->ready, {}), m_shared->over, m_shared->failed};
}

void ChangePipe::giveBack(std::vector<store::ChangeBatch> batches)
{
    const std::scoped_lock lock(m_shared->mutex);
    std::ranges::move(batches, std::back_inserter(m_shared->used));
}

bool ChangePipe::isReading() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->working;
}

bool ChangePipe::isFull() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return !m_shared->over && m_shared->waiting > kMostWaiting;
}

void ChangePipe::wait()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait(lock, [this] { return m_shared->over || !m_shared->ready.empty() || !m_shared->working; });
}

} // namespace appsync
