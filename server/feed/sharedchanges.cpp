// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/sharedchanges.h"

#include "server/data/lives.h"
#include "server/data/scopes.h"
#include "server/feed/lines.h"

#include <algorithm>

namespace feed {

namespace {

constexpr int kCommitsAtOnce = 500;
constexpr qint64 kLogged = 50'000; // sequence numbers; the commit log keeps at least so many
constexpr std::size_t kWorthSharing = 64;
constexpr int kFirstChunk = 31;    // lines
constexpr int kLargestChunk = 127; // so that a reader's memory is used again and stays in its processor's caches

} // namespace

SharedChanges::SharedChanges(data::Storage& storage) : m_storage(storage)
{
    const std::scoped_lock lock(m_mutex);
    m_setBacks = storage.setBacks();
    if (const auto reader = storage.read()) {
        const auto seq = (*reader)->seq();
        const auto lives = (*reader)->meta(QLatin1StringView(data::Lives::kName));
        if (seq && lives)
            startAt(*seq, *lives);
    }
}

std::optional<Cursor> SharedChanges::usable(const QString& personId, const QString& cursor) const
{
    const auto from = Cursor::parse(cursor);
    if (!from || from->phase != Cursor::Phase::Done || from->snapshotOnly || from->epoch != m_storage.epoch() ||
        from->owner != ownerOf(personId))
        return std::nullopt;
    return *from;
}

std::optional<Page> SharedChanges::page(const QString& personId, const Watcher::Woken& woken, const QString& cursor,
                                        int limit)
{
    const auto from = usable(personId, cursor);
    if (!from)
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
    next.life = m_life;
    Page page{{}, next.text(), false, rows->isEmpty()};
    for (const Row* row : *rows)
        page.ndjson.append(row->line);
    if (!page.nothing)
        appendCursor(page.ndjson, page.cursor, false);
    return page;
}

bool SharedChanges::mayHave(const QString& cursor)
{
    const auto from = Cursor::parse(cursor);
    const std::scoped_lock lock(m_mutex);
    return from && m_low >= 0 && from->from >= m_low && m_touched.value(data::orgScope()) > from->from;
}

std::optional<SharedPages> SharedChanges::pages(const QString& personId, const QStringList& scopes, qint64 seq,
                                                const QString& cursor)
{
    const auto from = usable(personId, cursor);
    if (!from)
        return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    if (!bringUpTo(seq) || !isBehind(personId, *from) || !scopes.contains(data::orgScope()))
        return std::nullopt;
    const Block* block = blockFor(data::orgScope(), from->from);
    return block ? pagesOf(scopes, *from, *block) : std::nullopt;
}

std::optional<SharedPages> SharedChanges::pagesAtOnce(const QString& personId, const QStringList& scopes, qint64 seq,
                                                      const QString& cursor, int form)
{
    const auto from = usable(personId, cursor);
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!from || !lock || m_low < 0 || m_high < seq || m_setBacks != m_storage.setBacks() ||
        !isBehind(personId, *from) || !scopes.contains(data::orgScope()))
        return std::nullopt;
    const Block* block = knownBlock(data::orgScope(), from->from);
    if (!block || !std::ranges::all_of(block->chunks, [form](const auto& chunk) { return chunk.text->isMade(form); }))
        return std::nullopt;
    return pagesOf(scopes, *from, *block);
}

// Somewhere in what is remembered, and their own scope was not touched since.
bool SharedChanges::isBehind(const QString& personId, const Cursor& from) const
{
    return from.from >= m_low && from.from <= m_high && m_touched.value(data::personScope(personId)) <= from.from;
}

std::optional<SharedPages> SharedChanges::pagesOf(const QStringList& scopes, const Cursor& from,
                                                  const Block& block) const
{
    QStringList others = scopes;
    others.removeAll(data::orgScope());
    const auto rows = rowsFor(others, from.from);
    if (!rows)
        return std::nullopt;
    SharedPages pages;
    auto row = rows->cbegin();
    Cursor next = from;
    next.phase = Cursor::Phase::Walk;
    next.target = m_high;
    next.life = m_life;
    for (const Block::Chunk& chunk : block.chunks) {
        const bool last = &chunk == &block.chunks.back();
        SharedPages::Part part{chunk.text, {}};
        // What comes with this page is what a cursor of its end has behind it.
        for (; row != rows->cend() && (last || (*row)->seq <= chunk.last); ++row) {
            if (!block.seqOf.contains((*row)->key))
                part.own.append((*row)->line);
        }
        if (last) {
            next = from;
            next.from = m_high;
            next.life = m_life;
        } else {
            next.position = chunk.last;
        }
        appendCursor(part.own, next.text(), !last);
        pages.parts.push_back(std::move(part));
    }
    return pages;
}

std::vector<std::shared_ptr<const SharedText>> SharedChanges::prepare()
{
    qint64 seq = 0;
    if (const auto reader = m_storage.read()) {
        const auto stands = (*reader)->seq();
        seq = stands ? *stands : 0;
    }
    const std::scoped_lock lock(m_mutex);
    const qint64 before = std::max(m_low, m_touched.value(data::orgScope()));
    const Block* block = bringUpTo(seq) ? blockFor(data::orgScope(), std::max(before, m_low)) : nullptr;
    std::vector<std::shared_ptr<const SharedText>> texts;
    if (block) {
        for (const Block::Chunk& chunk : block->chunks)
            texts.push_back(chunk.text);
    }
    return texts;
}

const SharedChanges::Block* SharedChanges::knownBlock(const QString& scope, qint64 after)
{
    const auto rows = m_byScope.constFind(scope);
    if (rows == m_byScope.cend())
        return nullptr;
    const auto first = rows->bySeq.upper_bound(after);
    if (first == rows->bySeq.cend())
        return nullptr;
    const qint64 touched = m_touched.value(scope);
    m_blocks.remove_if([&](const Block& block) { return block.scope == scope && block.touched != touched; });
    const auto known = std::ranges::find_if(
        m_blocks, [&](const Block& block) { return block.scope == scope && block.first == first->first; });
    if (known == m_blocks.end())
        return nullptr;
    m_blocks.splice(m_blocks.begin(), m_blocks, known);
    return &m_blocks.front();
}

// The rows of the scope after this number; null when they are few, or when something left.
const SharedChanges::Block* SharedChanges::blockFor(const QString& scope, qint64 after)
{
    if (const Block* known = knownBlock(scope, after))
        return known;
    auto made = makeBlock(scope, after);
    if (!made)
        return nullptr;
    m_blocks.push_front(std::move(*made));
    qsizetype bytes = 0;
    for (auto block = m_blocks.begin(); block != m_blocks.end();) {
        bytes += block->bytes;
        block = bytes > kMostBytes && block != m_blocks.begin() ? m_blocks.erase(block) : std::next(block);
    }
    return &m_blocks.front();
}

std::optional<SharedChanges::Block> SharedChanges::makeBlock(const QString& scope, qint64 after) const
{
    const auto found = m_byScope.constFind(scope);
    if (found == m_byScope.cend() || found->bySeq.upper_bound(after) == found->bySeq.cend())
        return std::nullopt;
    const Rows& rows = *found;
    Block block;
    block.scope = scope;
    block.touched = m_touched.value(scope);
    block.first = rows.bySeq.upper_bound(after)->first;
    QByteArray text;
    int lines = 0;
    int most = kFirstChunk; // the reader works on a small one while the next is on its way
    const auto cut = [&](qint64 last) {
        block.bytes += text.size();
        block.chunks.push_back({std::make_shared<SharedText>(std::exchange(text, {})), last});
        lines = 0;
        most = std::min(2 * most + 1, kLargestChunk);
    };
    for (auto row = rows.bySeq.upper_bound(after); row != rows.bySeq.cend(); ++row) {
        if (row->second.gone)
            return std::nullopt;
        text += row->second.line;
        block.seqOf.insert(row->second.key, row->first);
        if (++lines == most)
            cut(row->first);
    }
    if (std::size_t(block.seqOf.size()) < kWorthSharing)
        return std::nullopt;
    if (lines > 0)
        cut(rows.bySeq.crbegin()->first);
    return block;
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
        for (auto row = rows->bySeq.upper_bound(after); row != rows->bySeq.cend(); ++row) {
            if (row->second.gone)
                return std::nullopt;
            const Row*& known = newest[row->second.key];
            if (!known || known->seq < row->first)
                known = &row->second;
        }
    }
    QList<const Row*> sorted(newest.cbegin(), newest.cend());
    std::ranges::sort(sorted, {}, &Row::seq);
    return sorted;
}

bool SharedChanges::bringUpTo(qint64 seq)
{
    const int setBacks = m_storage.setBacks();
    if (m_high >= seq && m_setBacks == setBacks)
        return m_low >= 0;
    const auto reader = m_storage.read();
    if (!reader)
        return false;
    // The log says what all commits touched, those of other processes too.
    const auto commits = (*reader)->commits(m_high, QString(), kCommitsAtOnce);
    const auto end = (*reader)->seq();
    const auto lives = (*reader)->meta(QLatin1StringView(data::Lives::kName));
    if (!commits || !end || !lives)
        return false;
    const bool listed = std::ranges::none_of(*commits, &data::Commit::wide) && commits->size() < kCommitsAtOnce &&
                        *end - m_high < kLogged;
    const bool wentBack = std::exchange(m_setBacks, setBacks) != setBacks;
    if (m_high < 0 || wentBack || !listed || commits->isEmpty()) {
        startAt(*end, *lives);
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
        startAt(*end, *lives);
    else
        keep(*commits, *changes);
    m_life = data::Lives(*lives).at(m_high);
    return true;
}

void SharedChanges::startAt(qint64 seq, const QString& lives)
{
    forget(seq);
    m_life = data::Lives(lives).at(seq);
}

void SharedChanges::forget(qint64 seq)
{
    m_blocks.clear();
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
        forget(m_high);
    m_bytes += more;
    for (const data::Commit& commit : commits) {
        for (const QString& scope : commit.scopes)
            m_touched[scope] = commit.seq;
    }
    for (const data::ChangedEntity& change : changes) {
        Row row{change.seq, change.key(), change.gone || !change.exists, {}};
        if (!row.gone)
            appendPut(row.line, change);
        Rows& rows = m_byScope[change.scope];
        if (const auto older = rows.seqOf.constFind(row.key); older != rows.seqOf.cend())
            rows.bySeq.erase(*older);
        rows.seqOf.insert(row.key, row.seq);
        rows.bySeq[row.seq] = std::move(row);
    }
    m_high = commits.back().seq;
}

} // namespace feed
