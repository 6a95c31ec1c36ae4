// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/talksearch.h"

#include "app/store/database.h"

namespace store {

namespace {

constexpr int kTalkBudget = 40; // thousand steps of the virtual machine, well within a frame

} // namespace

QList<TalkHit> TalkSearch::find(const QString& words, const QString& place, int limit)
{
    m_db.mapFile();
    m_hits.clear();
    m_seen.clear();
    m_stopped = false;
    const auto terms = searchtext::terms(words);
    if (terms.isEmpty())
        return {};
    const QByteArray whole = searchtext::inColumns(terms, searchtext::Match::Whole);
    const QByteArray begun = searchtext::inColumns(terms, searchtext::Match::Begun);
    m_db.setBudget(kTalkBudget);
    tier("title : (" + whole + ')', place, limit);
    tier("title : (" + begun + ')', place, limit);
    tier(whole, place, limit);
    // The beginning of one letter stands for a good part of all words.
    if (terms.last().text.size() > 1)
        tier(begun, place, limit);
    m_db.setBudget(0);
    return m_hits;
}

void TalkSearch::tier(const QByteArray& match, const QString& place, int limit)
{
    if (m_stopped || m_hits.size() >= limit)
        return;
    Statement row = m_db.statement(
        place.isEmpty()
            ? "SELECT d.what, d.key FROM search_talk s CROSS JOIN talk_doc d WHERE search_talk MATCH ?1 AND d.doc = "
              "s.rowid AND d.what > 0 ORDER BY s.rowid DESC"
            : "SELECT d.what, d.key FROM search_talk s CROSS JOIN talk_doc d WHERE search_talk MATCH ?1 AND d.doc = "
              "s.rowid AND d.what > 0 AND d.place = ?2 ORDER BY s.rowid DESC");
    row.bind(1, match);
    if (!place.isEmpty())
        row.bind(2, place);
    while (m_hits.size() < limit && row.next()) {
        const TalkHit hit{Talk(row.number(0)), row.number(1)};
        if (m_seen.contains({int(hit.what), hit.key}))
            continue;
        m_seen.insert({int(hit.what), hit.key});
        m_hits.append(hit);
    }
    m_stopped = !row.ok();
}

} // namespace store
