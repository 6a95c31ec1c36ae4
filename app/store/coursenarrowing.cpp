// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/coursesearch.h"
#include "app/store/database.h"

#include <algorithm>

// Which words one that is only begun can be.
namespace store {

namespace {

// So many words are looked up one by one in less time than FTS5 takes for their common beginning.
constexpr qsizetype kMostWords = 120;

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

// FTS5 gathers the courses of all words with the last one's beginning before it looks at the others, and again for each
// group of columns: tens of thousands for three letters. Words that are named are looked for where the others are. The
// index keeps its words from four letters on, folded; FTS5 folds what is not Latin otherwise, so that words are named
// only where both are the same.
void CourseSearch::narrow(QList<searchtext::Term>& terms)
{
    if (terms.size() < 2 || terms.last().isShort || !isAscii(terms.last().text))
        return;
    const QString beginning = searchtext::folded(terms.last().text);
    QStringList words{beginning};
    const qint64 longest = m_db.number("SELECT max(length) FROM search_word").value_or(0);
    Statement row =
        m_db.statement("SELECT word FROM search_word WHERE length = ?1 AND word > ?2 AND word < ?3 LIMIT ?4");
    for (qint64 length = beginning.size() + 1; length <= longest; ++length) {
        row.reset();
        row.args(length, beginning, QString(beginning + QChar(QChar::ReplacementCharacter)), kMostWords);
        while (row.next())
            words.append(row.text(0));
        if (words.size() > kMostWords || !row.ok())
            return;
    }
    if (!std::all_of(words.cbegin(), words.cend(), isAscii))
        return;
    terms.last().begun = words;
}

} // namespace store
