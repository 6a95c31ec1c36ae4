// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/searchtext.h"
#include "app/store/talkindex.h"

#include <QSet>

namespace store {

class Database;

struct TalkHit
{
    Talk what = Talk::Thread;
    qint64 key = 0; // of thread, post or message
};

// Threads, posts and messages by their words. Hits in titles come first, then the others; among these whole words
// before words that are only begun; among these the newest first. Any thread, on its own connection.
class TalkSearch final
{
public:
    explicit TalkSearch(Database& db) : m_db(db) {}

    // 'place': a community or conversation; empty: everywhere. At most 'limit'; the work is bounded so that the answer
    // fits into a frame.
    [[nodiscard]] QList<TalkHit> find(const QString& words, const QString& place, int limit);

private:
    void tier(const QByteArray& match, const QString& place, int limit);

    Database& m_db;
    QList<TalkHit> m_hits;
    QSet<std::pair<int, qint64>> m_seen;
    bool m_stopped = false;
};

} // namespace store
