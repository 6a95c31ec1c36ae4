// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/indexpart.h"

#include <QDateTime>

#include <vector>

namespace store {

// What an entry of the talk index stands for; the numbers are in the file.
enum class Talk { Thread = 1, Post = 2, Message = 3 };

// Keeps 'search_talk' up with threads, posts and messages. Entries are numbered by time, so that FTS5 gives the newest
// hits first for nothing; what was hidden or removed is not in it.
class TalkIndex final : public IndexPart
{
public:
    explicit TalkIndex(Database& writer) : m_db(writer) {}

    [[nodiscard]] bool isPending() override;
    [[nodiscard]] base::Result<void> slice() override;
    [[nodiscard]] base::Result<void> startAnew() override;
    [[nodiscard]] qint64 left() override;

private:
    struct Row;
    [[nodiscard]] bool isWorn(); // too much of it is stale
    [[nodiscard]] base::Result<void> indexNext();
    [[nodiscard]] base::Result<void> read(Talk what, qint64 key, std::vector<Row>& rows);
    [[nodiscard]] base::Result<qint64> freeNumber(const QDateTime& at, qint64 key);

    Database& m_db;
    bool m_mergeWanted = false;
};

} // namespace store
