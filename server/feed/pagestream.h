// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/feed/feed.h"

namespace feed {

// The pages that follow one, as far as there are any: each ends with a cursor line of its own, so that who reads them
// can keep each as it comes. Small ones first: the reader works on one while the next is made. One thread at a time.
class PageStream final
{
public:
    static constexpr int kFirstPage = 63; // changes; with one more that says whether there are, one statement

    struct Next
    {
        QByteArray ndjson; // empty when nothing came of it; the cursor before says where to go on
        bool last = true;
    };

    // 'feed' outlives it. 'limit': the most changes of a page.
    PageStream(Feed& feed, QString personId, QString cursor, int limit);
    [[nodiscard]] Next next();

private:
    Feed& m_feed;
    QString m_personId;
    QString m_cursor;
    int m_limit;
    int m_page = kFirstPage;
    qsizetype m_bytes = 0;
};

} // namespace feed
