// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/sharedchanges.h"

#include "server/data/scopes.h"
#include "server/feed/cursor.h"
#include "server/feed/lines.h"

#include <algorithm>

namespace feed {

namespace {

constexpr int kCommitsAtOnce = 500;
constexpr qint64 kLogged = 50'000; // sequence numbers; the commit log keeps at least so many

} // namespace

SharedChanges::SharedChanges(data::Storage& storage) : m_storage(storage)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto reader = storage.read()) {
        if (const auto seq = (*reader)->seq())
            startAt(*seq);
    }
}

std::optional<Page> SharedChanges::page(const QString& personId, const Watcher::Woken& woken, const QString& cursor,
                                        int limit)
{
    const auto from = Cursor::parse(cursor);
    if (!from || from->phase != Cursor::Phase::Done || from->snapshotOnly || from->epoch != m_storage.epoch() ||
        from->owner != ownerOf(personId))
        return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    if (!bringUpTo(woken.seq) || from->from < m_low || from->from > m_high)
        return std::nullopt;
    // A change of what they hold touches their own scope.
    if (m_touched.value(data::personScope(personId)) > from->from)
        return std::nullopt;
    const auto rows = rowsFor(woken.scopes, from->from);
    if (!rows || rows->size() > limit)
        return std::nullopt;
    Cursor next = *from;
    next.from = m_high;
    Page page{{}, next.text(), false, rows->isEmpty()};
    for (const Row* row : *rows)
        page.ndjson.append(row->line);
    if (!page.nothing)
        appendCursor(page.ndjson, page.cursor, false);
    return page;
}

// In the order in which they changed, each entity once; absent when something left a scope, as only the database knows
// whether another scope still shows it.
std::optional<QList<const SharedChanges::Row*>> SharedChanges::rowsFor(const QStringList& scopes, qint64 after) const
{
    QHash<data::EntityKey, const Row*> newest;
    for (const QString& scope : scopes) {
        const auto rows = m_byScope.constFind(scope);
        if (rows == m_byScope.cend() || m_touched.value(scope) <= after)
            continue;
        for (auto row = rows->cbegin(); row != rows->cend(); ++row) {
            if (row->seq <= after)
                continue;
            if (row->gone)
                return std::nullopt;
            const Row*& known = newest[row.key()];
            if (!known || known->seq < row->seq)
                known = &*row;
        }
    }
    QList<const Row*> sorted(newest.cbegin(), newest.cend());
    std::ranges::sort(sorted, {}, &Row::seq);
    return sorted;
}

bool SharedChanges::bringUpTo(qint64 seq)
{
    if (m_high >= seq)
        return m_low >= 0;
    const auto reader = m_storage.read();
    if (!reader)
        return false;
    // The log says what all commits touched, those of other processes too.
    const auto commits = (*reader)->commits(m_high, QString(), kCommitsAtOnce);
    const auto end = (*reader)->seq();
    if (!commits || !end)
        return false;
    const bool listed = std::ranges::none_of(*commits, &data::Commit::wide) && commits->size() < kCommitsAtOnce &&
                        *end - m_high < kLogged;
    if (m_high < 0 || !listed || commits->isEmpty()) {
        startAt(*end);
        return true;
    }
    QHash<QString, qint64> touched;
    for (const data::Commit& commit : *commits) {
        for (const QString& scope : commit.scopes)
            touched[scope] = commit.seq;
    }
    QList<data::ScopeRange> ranges;
    for (auto scope = touched.keyBegin(); scope != touched.keyEnd(); ++scope)
        ranges.append({*scope, m_high, true});
    const auto changes = (*reader)->changed(ranges, *end, kMostRows + 1);
    if (!changes)
        return false;
    if (changes->size() > kMostRows || commits->back().seq != *end)
        startAt(*end);
    else
        keep(*commits, *changes);
    return true;
}

void SharedChanges::startAt(qint64 seq)
{
    m_byScope.clear();
    m_touched.clear();
    m_bytes = 0;
    m_low = m_high = seq;
}

void SharedChanges::keep(const QList<data::Commit>& commits, const QList<data::ChangedEntity>& changes)
{
    qsizetype more = 0;
    for (const data::ChangedEntity& change : changes)
        more += change.json.size();
    if (m_bytes + more > kMostBytes)
        startAt(m_high);
    m_bytes += more;
    for (const data::Commit& commit : commits) {
        for (const QString& scope : commit.scopes)
            m_touched[scope] = commit.seq;
    }
    for (const data::ChangedEntity& change : changes) {
        Row row{change.seq, change.gone || !change.exists, {}};
        if (!row.gone)
            appendPut(row.line, change);
        m_byScope[change.scope].insert(change.key(), row);
    }
    m_high = commits.back().seq;
}

} // namespace feed
