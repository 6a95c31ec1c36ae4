// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/pagebuilder.h"

#include "server/data/lives.h"
#include "server/data/scopes.h"
#include "server/feed/lines.h"

#include <algorithm>

namespace feed {

namespace {

// Entities are read in portions, so that a page of very large ones stays near its size limit: small ones first, larger
// ones as long as the page is small. Few different ones, as each is a statement of its own.
constexpr int kPortions[] = {64, 256, 1024};
constexpr int kLossPortion = 64;

} // namespace

PageBuilder::PageBuilder(data::Reader& reader, const data::Visit& visit, Cursor cursor, int limit)
    : m_reader(reader), m_grants(visit.grants), m_cursor(std::move(cursor)), m_seq(visit.seq), m_limit(limit)
{
    for (const data::Grant& grant : m_grants) {
        if (grant.holds())
            m_held.append(grant.scope);
    }
    if (m_cursor.phase == Cursor::Phase::Done) {
        m_cursor.phase = Cursor::Phase::Walk;
        m_cursor.target = m_seq;
        m_cursor.life = data::Lives(visit.lives).at(m_seq);
        m_cursor.position = 0;
    }
}

base::Result<Page> PageBuilder::build()
{
    base::Result<bool> through = true;
    if (m_cursor.phase == Cursor::Phase::Walk) {
        through = walk();
        if (through && *through) {
            m_cursor.phase = Cursor::Phase::Losses;
            m_cursor.position = 0;
            m_cursor.lossScope.clear();
        }
    }
    if (through && *through)
        through = losses();
    if (!through)
        return tl::unexpected(through.error());
    if (*through) {
        Cursor next;
        next.from = m_cursor.target;
        next.epoch = m_cursor.epoch;
        next.life = m_cursor.life;
        next.owner = m_cursor.owner;
        m_cursor = next;
    }
    m_page.cursor = m_cursor.text();
    m_page.more = !*through || m_seq > m_cursor.from;
    m_page.nothing = m_sent == 0 && !m_page.more;
    if (!m_page.nothing)
        appendCursor(m_page.ndjson, m_page.cursor, m_page.more);
    return std::move(m_page);
}

// A scope that the client does not have yet is read from its beginning, the others from the cursor. Both are walked
// together in the order of sequence numbers, so that one position says how far the round is. What changes meanwhile
// moves behind the target and comes with the next round.
QList<data::ScopeRange> PageBuilder::ranges() const
{
    QList<data::ScopeRange> ranges;
    for (const data::Grant& grant : m_grants) {
        if (!grant.holds() || grant.since > m_cursor.target)
            continue;
        const bool empty = m_cursor.from == 0 || (m_cursor.snapshotOnly && grant.scope != data::orgScope());
        const bool has = !empty && (m_cursor.snapshotOnly || grant.since <= m_cursor.from);
        // A client that never had anything of the scope need not hear what has left it.
        ranges.append({grant.scope, std::max(m_cursor.position, has ? m_cursor.from : 0), !empty});
    }
    return ranges;
}

base::Result<bool> PageBuilder::walk()
{
    const int* largest = std::begin(kPortions);
    while (true) {
        // What is left of the page, and one that says whether there is more.
        const int portion =
            *std::find_if(std::begin(kPortions), largest, [&](int size) { return size > m_limit - m_sent; });
        const auto changes = m_reader.changed(ranges(), m_cursor.target, portion);
        if (!changes)
            return tl::unexpected(changes.error());
        const auto all = send(*changes);
        if (!all || !*all)
            return all;
        if (changes->size() < portion)
            return true;
        m_cursor.position = changes->back().seq;
        if (m_page.ndjson.size() < Feed::kPageBytes / 16 && largest + 1 != std::end(kPortions))
            ++largest;
    }
}

base::Result<bool> PageBuilder::send(const QList<data::ChangedEntity>& changes)
{
    // What left a scope that the person holds may still be in another one of theirs.
    QList<data::EntityKey> left;
    for (const data::ChangedEntity& change : changes) {
        if (change.gone)
            left.append(change.key());
    }
    base::Result<QList<data::EntityKey>> seen;
    if (!left.isEmpty())
        seen = m_reader.visible(left, m_held);
    if (!seen)
        return tl::unexpected(seen.error());
    const QSet<data::EntityKey> visible(seen->begin(), seen->end());
    for (const data::ChangedEntity& change : changes) {
        // An entity in several scopes has a row in each, all with the same sequence number.
        if (change.seq == m_cursor.position)
            continue;
        if (full())
            return false;
        if (change.exists && (!change.gone || visible.contains(change.key())))
            appendPut(m_page.ndjson, change);
        else
            appendDelete(m_page.ndjson, change.key(), m_seq);
        m_cursor.position = change.seq;
        ++m_sent;
    }
    return true;
}

base::Result<bool> PageBuilder::losses()
{
    if (m_cursor.from == 0 || m_cursor.snapshotOnly)
        return true;
    for (const data::Grant& grant : m_grants) { // in the order of scopes
        const bool lost = !grant.holds() && grant.until > m_cursor.from && grant.until <= m_cursor.target;
        if (!lost || grant.scope < m_cursor.lossScope)
            continue;
        qint64 after = grant.scope == m_cursor.lossScope ? m_cursor.position : 0;
        while (true) {
            const auto rows = m_reader.enteredRows(grant.scope, after, grant.until, kLossPortion);
            if (!rows)
                return tl::unexpected(rows.error());
            if (rows->isEmpty())
                break;
            QList<data::EntityKey> keys;
            for (const data::ScopeRow& row : *rows)
                keys.append(row.key);
            const auto still = m_reader.visible(keys, m_held);
            if (!still)
                return tl::unexpected(still.error());
            for (const data::ScopeRow& row : *rows) {
                if (full())
                    return false;
                if (!still->contains(row.key)) {
                    appendDelete(m_page.ndjson, row.key, m_seq);
                    ++m_sent;
                }
                m_cursor.lossScope = grant.scope;
                m_cursor.position = after = row.since;
            }
        }
    }
    return true;
}

} // namespace feed
