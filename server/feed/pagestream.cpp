// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/pagestream.h"

namespace feed {

namespace {

constexpr int kLargestPage = 255;
constexpr qsizetype kMostBytes = 16 * 1024 * 1024; // of one answer

} // namespace

PageStream::PageStream(Feed& feed, QString personId, QString cursor, int limit)
    : m_feed(feed), m_personId(std::move(personId)), m_cursor(std::move(cursor)), m_limit(limit)
{
}

PageStream::Next PageStream::next()
{
    m_page = std::min(2 * m_page + 1, kLargestPage);
    auto page = m_feed.changes(m_personId, m_cursor, std::min(m_page, m_limit));
    if (!page || page->nothing) // whoever asks again hears why
        return {};
    m_cursor = page->cursor;
    m_bytes += page->ndjson.size();
    return {std::move(page->ndjson), !page->more || m_bytes >= kMostBytes};
}

} // namespace feed
