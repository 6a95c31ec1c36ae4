// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/longpolls.h"

#include "server/http/encoding.h"
#include "server/main/answers.h"

namespace server {

using std::chrono::steady_clock;

LongPolls::LongPolls(feed::Feed& feed, feed::Watcher& watcher, feed::SharedChanges& shared, http::Workers& workers)
    : m_feed(feed), m_watcher(watcher), m_shared(shared), m_workers(workers), m_timer([this] { expire(); })
{
}

LongPolls::~LongPolls()
{
    stop();
    m_timer.join();
}

http::Response LongPolls::answer(const feed::Page& page)
{
    if (page.nothing)
        return nothingNew(page.cursor);
    http::Response response;
    response.headers = {{"Content-Type", "application/x-ndjson"}, {"Cache-Control", "no-store"}};
    response.body = page.ndjson;
    return response;
}

http::Response LongPolls::answer(feed::SharedPages pages)
{
    http::Response response;
    response.headers = {{"Content-Type", "application/x-ndjson"}, {"Cache-Control", "no-store"}};
    for (auto& [shared, own] : pages.parts) {
        response.parts.push_back([shared = shared](http::Coding coding) {
            if (coding == http::Coding::Identity)
                return shared->plain();
            return shared->as(int(coding), [coding](const QByteArray& text) { return http::compress(text, coding); });
        });
        response.parts.push_back([own = std::move(own)](http::Coding coding) { return http::compress(own, coding); });
    }
    return response;
}

void LongPolls::add(Waiter waiter)
{
    const QString personId = waiter.personId;
    const QString cursor = waiter.cursor;
    const http::Reply reply = waiter.reply;
    quint64 id = 0;
    bool earliest = false;
    {
        const std::lock_guard lock(m_mutex);
        id = m_nextId++;
        const auto place = m_deadlines.emplace(waiter.deadline, id);
        earliest = place == m_deadlines.begin();
        m_waiters.emplace(id, std::move(waiter));
    }
    if (earliest)
        m_changed.notify_one();
    reply.onGone([this, id] { (void)take(id); });
    arm(id, personId, cursor);
    const std::unique_lock lock(m_mutex);
    if (m_stopping)
        m_workers.post([this, id] { settle(id, {}); });
}

void LongPolls::arm(quint64 id, const QString& personId, const QString& cursor)
{
    const auto wake = [this, id](const feed::Watcher::Woken& woken) {
        m_workers.post([this, id, woken] { settle(id, woken); });
    };
    const auto token = m_watcher.watch(personId, cursor, wake);
    if (!token) { // the storage does not answer: let the client ask again
        if (const auto waiter = take(id))
            waiter->reply.send(errorAnswer(token.error()));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        const auto waiter = m_waiters.find(id);
        if (waiter != m_waiters.end()) {
            waiter->second.token = *token;
            return;
        }
    }
    m_watcher.unwatch(*token); // it was answered in between
}

// On a worker: a commit may concern the waiter, or the server stops.
void LongPolls::settle(quint64 id, const feed::Watcher::Woken& woken)
{
    auto waiter = take(id);
    if (!waiter)
        return;
    if (auto response = sharedAnswer(*waiter, woken)) {
        response->logPerson = waiter->logPerson;
        return waiter->reply.send(std::move(*response));
    }
    std::optional<feed::Page> shared;
    if (woken.seq > 0)
        shared = m_shared.page(waiter->personId, woken, waiter->cursor, waiter->limit);
    auto page = shared ? base::Result<feed::Page>(std::move(*shared))
                       : m_feed.changes(waiter->personId, waiter->cursor, waiter->limit);
    bool stopping = false;
    {
        const std::lock_guard lock(m_mutex);
        stopping = m_stopping;
    }
    if (page && page->nothing && !stopping && waiter->deadline > steady_clock::now()) {
        waiter->cursor = page->cursor;
        return add(std::move(*waiter));
    }
    http::Response response = page ? answer(*page) : errorAnswer(page.error());
    response.logPerson = waiter->logPerson;
    waiter->reply.send(std::move(response));
}

std::optional<http::Response> LongPolls::sharedAnswer(const Waiter& waiter, const feed::Watcher::Woken& woken)
{
    if (!waiter.streams || waiter.limit < feed::Feed::kPageLimit || woken.seq == 0)
        return std::nullopt;
    auto pages = m_shared.pages(waiter.personId, woken.scopes, woken.seq, waiter.cursor);
    return pages ? std::optional(answer(std::move(*pages))) : std::nullopt;
}

std::optional<LongPolls::Waiter> LongPolls::take(quint64 id)
{
    std::optional<Waiter> taken;
    {
        const std::lock_guard lock(m_mutex);
        const auto waiter = m_waiters.find(id);
        if (waiter == m_waiters.end())
            return std::nullopt;
        taken.emplace(std::move(waiter->second));
        m_waiters.erase(waiter);
        auto [from, to] = m_deadlines.equal_range(taken->deadline);
        for (; from != to; ++from) {
            if (from->second == id) {
                m_deadlines.erase(from);
                break;
            }
        }
    }
    if (taken->token)
        m_watcher.unwatch(std::exchange(taken->token, 0));
    return taken;
}

void LongPolls::stop()
{
    std::vector<quint64> ids;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto& [id, waiter] : m_waiters)
            ids.push_back(id);
    }
    m_changed.notify_all();
    for (const quint64 id : ids) {
        if (auto waiter = take(id)) {
            http::Response response = nothingNew(waiter->cursor);
            response.logPerson = waiter->logPerson;
            waiter->reply.send(std::move(response));
        }
    }
}

std::size_t LongPolls::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiters.size();
}

void LongPolls::expire()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_deadlines.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto [deadline, id] = *m_deadlines.begin();
        if (deadline > steady_clock::now()) {
            m_changed.wait_until(lock, deadline);
            continue;
        }
        lock.unlock();
        if (auto waiter = take(id)) {
            http::Response response = nothingNew(waiter->cursor);
            response.logPerson = waiter->logPerson;
            waiter->reply.send(std::move(response));
        }
        lock.lock();
    }
}

} // namespace server
