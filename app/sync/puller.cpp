// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/puller.h"

#include "app/base/log.h"
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"
#include "app/store/meta.h"
#include "app/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace appsync {

using store::Ingest;

namespace {

constexpr int kFirstPage = 128;
constexpr int kTurnsToSend = 4;
constexpr qint64 kQuickAnswerMs = 25; // beyond it the way to the server costs more than small pages save

// Where the next page begins, by the last line of this one; empty when it is the last.
QString nextCursor(const QByteArray& body)
{
    const QByteArrayView trimmed = QByteArrayView(body).trimmed();
    const qsizetype start = trimmed.lastIndexOf('\n') + 1;
    const QJsonObject end = QJsonDocument::fromJson(trimmed.sliced(start).toByteArray()).object();
    return end.value(QLatin1StringView("more")).toBool() ? end.value(QLatin1StringView("cursor")).toString()
                                                         : QString();
}

} // namespace

Puller::Puller(store::Store& store, net::ApiClient& api, int changesPerPage, QObject* parent)
    : QObject(parent), m_store(store), m_api(api), m_mostPerPage(changesPerPage)
{
}

Puller::~Puller()
{
    pauseIndex(false);
}

bool Puller::isFirst() const
{
    return !store::meta(m_store.writer(), QStringLiteral("cursor"));
}

void Puller::run(int waitSeconds)
{
    if (m_running)
        return;
    m_running = true;
    m_replacedOnce = false;
    m_perPage = kFirstPage;
    const auto cursor = store::meta(m_store.writer(), QStringLiteral("cursor"));
    if (!cursor)
        return pullSnapshot(Ingest::Mode::Snapshot);
    m_mode = Ingest::Mode::Changes;
    m_cursor = *cursor;
    pullChanges(waitSeconds);
}

void Puller::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_waiting.reset();
    if (m_call)
        m_call->abort();
    m_full.reset();
    pauseIndex(false);
}

void Puller::pullSnapshot(Ingest::Mode mode)
{
    m_mode = mode;
    m_perPage = m_mostPerPage; // there is much to come
    m_snapshotEnd.reset();
    m_full = std::make_unique<Ingest>(m_store.writer(), mode);
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
    if (!end && end.error().httpStatus == 404) {
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

void Puller::pullChanges(int waitSeconds)
{
    m_asked.start();
    auto* call = net::fetchChanges(m_api, {m_cursor, waitSeconds, m_perPage < m_mostPerPage ? m_perPage : 0});
    m_call = call;
    call->whenDone(this, [this](const base::Result<net::ChangesPage>& page) { onPage(page); });
}

void Puller::onPage(const base::Result<net::ChangesPage>& page)
{
    if (m_running && m_waiting)
        storeWaiting();
    if (!m_running)
        return;
    if (!page && page.error().code == QLatin1StringView("cursor-expired") && !m_replacedOnce)
        return onCursorExpired();
    if (!page)
        return finish(page.error());
    QByteArray body = page->body;
    if (page->nothingNew) {
        if ((page->cursor.isEmpty() || page->cursor == m_cursor) && !m_full)
            return finish({});
        const QString cursor = page->cursor.isEmpty() ? m_cursor : page->cursor;
        body = "{\"cursor\":\"" + cursor.toUtf8() + "\",\"more\":false}\n";
    }
    growPages();
    takePage(body);
}

void Puller::growPages()
{
    m_perPage = m_asked.elapsed() < kQuickAnswerMs ? qMin(m_perPage * 2, m_mostPerPage) : m_mostPerPage;
}

// The next page is asked for, and on its way, before this one is stored.
void Puller::takePage(const QByteArray& body)
{
    const QString next = nextCursor(body);
    if (!next.isEmpty()) {
        m_waiting = body;
        m_cursor = next;
        pullChanges(0);
        return storeAfter(kTurnsToSend);
    }
    const auto end = storePage(body);
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
    finish({});
}

// Qt hands a request to its network thread some turns of the event loop after it was asked to.
void Puller::storeAfter(int turns)
{
    QMetaObject::invokeMethod(
        this, [this, turns] { turns > 0 ? storeAfter(turns - 1) : storeWaiting(); }, Qt::QueuedConnection);
}

void Puller::storeWaiting()
{
    if (!m_running || !m_waiting)
        return;
    const QByteArray body = *std::exchange(m_waiting, std::nullopt);
    const auto end = storePage(body);
    if (end)
        return;
    // What comes after a page that is not stored is of no use.
    m_running = false;
    if (m_call)
        m_call->abort();
    finish(end.error());
}

base::Result<Ingest::PageEnd> Puller::storePage(const QByteArray& body)
{
    const bool replacing = m_full != nullptr;
    Ingest page(m_store.writer(), Ingest::Mode::Changes);
    Ingest& ingest = replacing ? *m_full : page;
    auto fed = ingest.feed(body);
    if (!fed)
        return base::failure(fed.error());
    if (!*fed) {
        auto whole = ingest.finish();
        return base::failure(
            whole ? net::codedError(base::Error::Kind::Network, net::kTruncated, QStringLiteral("no cursor"))
                  : whole.error());
    }
    if (replacing)
        Q_EMIT progressed(ingest.totals().lines);
    else
        m_changed += page.totals().puts + page.totals().deletes;
    return **fed;
}

void Puller::countIngested()
{
    m_changed += m_full->totals().puts + m_full->totals().deletes;
}

void Puller::onCursorExpired()
{
    qCInfo(lcSync) << "the server no longer knows our cursor: everything is pulled again";
    m_replacedOnce = true;
    pullSnapshot(Ingest::Mode::Replace);
}

void Puller::finish(const std::optional<base::Error>& error)
{
    m_running = false;
    m_waiting.reset();
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
