// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/coursesearch.h"
#include "app/store/database.h"
#include "app/store/spelling.h"

#include <QHash>

#include <algorithm>

// What CourseSearch looks for instead of a misspelt word.
namespace store {

namespace {

// Courses that are read for what a misspelt run may have been, all together and for each place of the fault.
constexpr qsizetype kMostLookedAt = 200;
constexpr int kMostOfOnePlace = 60;

constexpr qsizetype kLeastWord = 4; // letters of an ordinary word in which an edit is forgiven
constexpr qsizetype kLeastRun = 3;  // characters of a run of a script without spaces

} // namespace

// Empty when no word is misspelt, or nothing is near it.
QString CourseSearch::corrected(const QList<searchtext::Term>& terms)
{
    QStringList words;
    bool changed = false;
    for (const auto& term : terms) {
        QString word = term.text;
        const qsizetype least = term.pairs.isEmpty() ? kLeastWord : kLeastRun;
        if (word.size() >= least && !isKnown(term, term.pairs.isEmpty() && &term == &terms.last())) {
            const QString instead = term.pairs.isEmpty() ? nearest(searchtext::folded(word)) : nearestRun(term);
            if (instead.isEmpty())
                return {};
            changed = true;
            word = instead;
        }
        words.append(word);
    }
    return changed ? words.join(QLatin1Char(' ')) : QString();
}

// One edit is forgiven in words of four to seven letters, two in longer ones.
QString CourseSearch::nearest(const QString& word)
{
    const int most = word.size() >= 8 ? 2 : 1;
    Statement row = m_db.statement("SELECT word, n FROM search_word WHERE length BETWEEN ?1 AND ?2");
    row.args(qint64(word.size()) - most, qint64(word.size()) + most);
    QString best;
    int bestDistance = most + 1;
    qint64 bestCount = 0;
    while (row.next()) {
        const QString candidate = row.text(0);
        const int distance = spelling::distance(word, candidate, most);
        const qint64 count = row.number(1);
        const bool better =
            distance < bestDistance || (distance == bestDistance && distance <= most && count > bestCount);
        if (!better)
            continue;
        best = candidate;
        bestDistance = distance;
        bestCount = count;
    }
    return best;
}

// One edit is forgiven in runs from three characters on. It breaks three pairs at most (two in runs of four; of three,
// one, unless it is in their middle, which is not forgiven), and they follow each other: what has all the others is
// looked at. The shortest must be a word by itself where they are found: two of three characters are in many things.
QString CourseSearch::nearestRun(const searchtext::Term& term)
{
    const bool isShortest = term.pairs.size() == kLeastRun - 1;
    const qsizetype broken = isShortest ? 1 : term.pairs.size() > 3 ? 3 : 2;
    if (term.pairs.size() <= broken)
        return {};
    Statement row = m_db.statement("SELECT s.key, c.title, c.skills, c.tags FROM (SELECT (rowid >> 12) & 68719476735 "
                                   "AS key FROM search_brief WHERE search_brief MATCH ?1 ORDER BY rowid LIMIT ?2) s "
                                   "CROSS JOIN course c ON c.key = s.key");
    QSet<qint64> seen;
    QHash<QString, std::pair<int, int>> found; // rank and number of courses
    for (qsizetype at = 0; at + broken <= term.pairs.size() && seen.size() < kMostLookedAt; ++at) {
        searchtext::Term rest = term;
        rest.pairs.remove(at, broken);
        row.reset();
        row.args("{title skills} : " + rest.parts(), kMostOfOnePlace);
        while (row.next()) {
            if (seen.contains(row.number(0)))
                continue;
            seen.insert(row.number(0));
            spelling::NearPiece best;
            for (const QString& run : searchtext::runs(row.text(1) + row.text(2) + row.text(3))) {
                const auto piece = spelling::nearPiece(run, term.text);
                if (piece.rank > best.rank)
                    best = piece;
            }
            if (best.rank == 0 || (isShortest && best.rank < spelling::kOwnRank))
                continue;
            auto& [rank, courses] = found[best.text];
            rank = std::max(rank, best.rank);
            ++courses;
        }
    }
    const auto best = std::max_element(found.cbegin(), found.cend());
    return best == found.cend() ? QString() : best.key();
}

} // namespace store
