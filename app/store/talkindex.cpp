// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/talkindex.h"

#include "app/store/database.h"
#include "app/store/searchtext.h"

#include <algorithm>

namespace store {

namespace {

constexpr int kRowsPerSlice = 500;
// Seconds since 1970, then what tells those of one second apart.
constexpr int kWithinSecond = 22;

const char* rowSql(Talk what)
{
    switch (what) {
    case Talk::Thread:
        return "SELECT title, text, community_id, created_at, hidden_at IS NOT NULL OR removed_at IS NOT NULL FROM "
               "thread WHERE key = ?1";
    case Talk::Post:
        return "SELECT '', text, community_id, created_at, hidden_at IS NOT NULL OR removed_at IS NOT NULL FROM post "
               "WHERE key = ?1";
    default:
        return "SELECT '', text, conversation_id, sent_at, removed_at IS NOT NULL OR ifnull(act, '') <> '' FROM "
               "message "
               "WHERE key = ?1";
    }
}

} // namespace

struct TalkIndex::Row
{
    Talk what;
    qint64 key = 0, doc = 0;
    QByteArray title, text;
    QString place;
};

bool TalkIndex::isPending()
{
    return m_mergeWanted || m_db.number("SELECT EXISTS (SELECT 1 FROM talk_queue)").value_or(0) != 0 || isWorn();
}

qint64 TalkIndex::left()
{
    return m_db.number("SELECT count(*) FROM talk_queue").value_or(0);
}

bool TalkIndex::isWorn()
{
    const auto stale = m_db.number("SELECT count(*) FROM talk_doc WHERE what = 0").value_or(0);
    return stale > 1000 && stale > 1000 + m_db.number("SELECT count(*) FROM talk_doc").value_or(0) / kStaleShare;
}

base::Result<void> TalkIndex::slice()
{
    if (m_db.number("SELECT EXISTS (SELECT 1 FROM talk_queue)").value_or(0) != 0)
        return indexNext();
    if (isWorn())
        return startAnew();
    const auto more = mergeSegments(m_db, {"search_talk"});
    if (!more)
        return base::failure(more.error());
    m_mergeWanted = *more;
    return {};
}

base::Result<void> TalkIndex::indexNext()
{
    struct Waiting
    {
        qint64 what, key;
    };
    std::vector<Waiting> waiting;
    Statement queue = m_db.statement("SELECT what, key FROM talk_queue ORDER BY what, key LIMIT ?1");
    queue.args(kRowsPerSlice);
    while (queue.next())
        waiting.push_back({queue.number(0), queue.number(1)});
    queue.reset();
    std::vector<Row> rows;
    Statement stale = m_db.statement("UPDATE talk_doc SET what = 0 WHERE what = ?1 AND what > 0 AND key = ?2");
    Statement taken = m_db.statement("DELETE FROM talk_queue WHERE what = ?1 AND key = ?2");
    for (const Waiting& one : waiting) {
        auto done = stale.args(one.what, one.key).run();
        if (done)
            done = read(Talk(one.what), one.key, rows);
        if (done)
            done = taken.args(one.what, one.key).run();
        if (!done)
            return done;
    }
    // FTS5 writes a segment whenever a number is lower than the one before.
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.doc < b.doc; });
    Statement put = m_db.statement("INSERT INTO search_talk (rowid, title, text) VALUES (?1, ?2, ?3)");
    for (const Row& row : rows) {
        const auto done = put.args(row.doc, searchtext::forIndex(row.title), searchtext::forIndex(row.text)).run();
        if (!done)
            return done;
    }
    m_mergeWanted = true;
    return {};
}

base::Result<void> TalkIndex::read(Talk what, qint64 key, std::vector<Row>& rows)
{
    Statement source = m_db.statement(rowSql(what));
    source.args(key);
    if (!source.next())
        return source.result();
    if (source.number(4) != 0)
        return {};
    Row row{what, key, 0, source.bytes(0), source.bytes(1), source.text(2)};
    const auto doc = freeNumber(source.instant(3), key);
    if (!doc)
        return base::failure(doc.error());
    row.doc = *doc;
    const auto done = m_db.statement("INSERT INTO talk_doc (doc, what, key, place) VALUES (?1, ?2, ?3, ?4)")
                          .args(row.doc, int(what), key, row.place)
                          .run();
    if (done)
        rows.push_back(std::move(row));
    return done;
}

// Numbers are never used again while the index stands: it keeps no text, so that an old entry cannot be taken out.
base::Result<qint64> TalkIndex::freeNumber(const QDateTime& at, qint64 key)
{
    const qint64 second = at.isValid() ? std::max<qint64>(0, at.toSecsSinceEpoch()) : 0;
    qint64 number = (second << kWithinSecond) | (key & ((qint64(1) << kWithinSecond) - 1));
    Statement there = m_db.statement("SELECT 1 FROM talk_doc WHERE doc = ?1");
    for (;; ++number) {
        there.args(number);
        const bool used = there.next();
        there.reset();
        if (!there.ok())
            return base::failure(there.error());
        if (!used)
            return number;
    }
}

base::Result<void> TalkIndex::startAnew()
{
    return m_db.exec("INSERT INTO search_talk (search_talk) VALUES ('delete-all'); DELETE FROM talk_doc;"
                     "INSERT OR IGNORE INTO talk_queue SELECT 1, key FROM thread;"
                     "INSERT OR IGNORE INTO talk_queue SELECT 2, key FROM post;"
                     "INSERT OR IGNORE INTO talk_queue SELECT 3, key FROM message");
}

} // namespace store
