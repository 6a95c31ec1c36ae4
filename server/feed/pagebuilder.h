// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/reader.h"
#include "server/feed/cursor.h"
#include "server/feed/feed.h"

namespace feed {

// Makes one page: goes on with the round that the cursor is in, or begins one.
class PageBuilder
{
public:
    PageBuilder(data::Reader& reader, const data::Visit& visit, Cursor cursor, int limit);

    [[nodiscard]] base::Result<Page> build();

private:
    [[nodiscard]] QList<data::ScopeRange> ranges() const;
    // True when the phase is through.
    [[nodiscard]] base::Result<bool> walk();
    [[nodiscard]] base::Result<bool> losses();
    [[nodiscard]] base::Result<bool> send(const QList<data::ChangedEntity>& changes);
    [[nodiscard]] bool full() const { return m_sent >= m_limit || m_page.ndjson.size() >= Feed::kPageBytes; }

    data::Reader& m_reader;
    const QList<data::Grant> m_grants;
    QStringList m_held; // now
    Cursor m_cursor;
    const qint64 m_seq;
    const int m_limit;
    int m_sent = 0;
    Page m_page;
};

} // namespace feed
