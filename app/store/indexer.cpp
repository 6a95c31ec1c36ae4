// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/indexer.h"

#include "app/base/log.h"
#include "app/store/courseindex.h"
#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/searchtext.h"
#include "app/store/talkindex.h"
#include "app/store/transaction.h"

#include <algorithm>

namespace store {

namespace {

constexpr int kStartDelayMs = 400; // the first paint comes first
constexpr int kRetryMs = 30'000;

bool hasForm(Database& db)
{
    return meta(db, QStringLiteral("search_form")) == QString::number(searchtext::kForm);
}

} // namespace

base::Result<bool> mergeSegments(Database& db, std::initializer_list<const char*> tables)
{
    bool more = false;
    for (const char* table : tables) {
        const auto before = db.number("SELECT total_changes()");
        const QByteArray sql = QByteArray("INSERT INTO ") + table + " (" + table + ", rank) VALUES ('merge', 500)";
        if (const auto done = db.exec(sql); !done)
            return base::failure(done.error());
        const auto after = db.number("SELECT total_changes()");
        if (!before || !after)
            return base::failure(before ? after.error() : before.error());
        // FTS5 changes less than two rows when nothing is left to do.
        more = more || *after - *before >= 2;
    }
    return more;
}

Indexer::Indexer(Database& writer, Pace pace) : m_db(writer), m_pace(pace)
{
    m_parts.push_back(std::make_unique<CourseIndex>(writer));
    m_parts.push_back(std::make_unique<TalkIndex>(writer));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStartDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &Indexer::runSlice);
}

Indexer::~Indexer() = default;

void Indexer::wake()
{
    if (m_pace != Pace::Slices || m_pauses > 0)
        return;
    if (m_stopped)
        m_timer.start(kStartDelayMs); // sooner than by itself, but not after each of many commits
    else if (!m_timer.isActive())
        m_timer.start();
}

void Indexer::pause()
{
    ++m_pauses;
    m_timer.stop();
}

void Indexer::resume()
{
    m_pauses = std::max(0, m_pauses - 1);
    m_timer.setInterval(0);
    wake();
}

void Indexer::runSlice()
{
    m_timer.setInterval(0);
    const auto more = told(slice());
    if (more && *more)
        return wake();
    if (more)
        return;
    qCWarning(lcStore, "search index: %s", qUtf8Printable(more.error().detail));
    m_timer.start(kRetryMs);
}

base::Result<void> Indexer::runToEnd(const std::function<void(qint64 left)>& progress)
{
    while (true) {
        const auto more = told(slice());
        if (!more)
            return base::failure(more.error());
        if (!*more)
            return {};
        qint64 left = 0;
        for (const auto& part : m_parts)
            left += part->left();
        progress(left);
    }
}

base::Result<bool> Indexer::told(base::Result<bool> outcome)
{
    const bool was = std::exchange(m_stopped, !outcome.has_value());
    if (!outcome)
        Q_EMIT stopped(outcome.error());
    else if (was)
        Q_EMIT wentOn();
    return outcome;
}

base::Result<bool> Indexer::slice()
{
    if (!m_hasForm && !hasForm(m_db))
        return inTransaction([this] { return startAnew(); });
    m_hasForm = true;
    const auto part = std::ranges::find_if(m_parts, [](const auto& one) { return one->isPending(); });
    if (part == m_parts.end())
        return false;
    auto done = inTransaction([&part] { return (*part)->slice(); });
    if (!done)
        (*part)->forgetSlice();
    return done;
}

base::Result<bool> Indexer::inTransaction(const std::function<base::Result<void>()>& work)
{
    m_db.mapFile();
    Transaction transaction(m_db);
    auto done = transaction.begun();
    if (done)
        done = work();
    if (done) {
        m_db.noteManyChanges(QStringLiteral("search_index"));
        done = transaction.commit();
    }
    return done.map([] { return true; });
}

base::Result<void> Indexer::startAnew()
{
    for (const auto& part : m_parts) {
        if (const auto done = part->startAnew(); !done)
            return done;
    }
    return setMeta(m_db, QStringLiteral("search_form"), QString::number(searchtext::kForm));
}

bool Indexer::isReady(Database& db)
{
    return hasForm(db) &&
           db.number("SELECT EXISTS (SELECT 1 FROM index_queue) OR EXISTS (SELECT 1 FROM index_batch) OR EXISTS "
                     "(SELECT 1 FROM text_queue) OR EXISTS (SELECT 1 FROM talk_queue)")
                   .value_or(1) == 0;
}

bool Indexer::concerns(const QString& kind)
{
    for (const char* indexed : {"course", "thread", "post", "message"}) {
        if (kind == QLatin1StringView(indexed))
            return true;
    }
    return false;
}

} // namespace store
