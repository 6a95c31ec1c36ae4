// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/coursesearch.h"
#include "app/store/database.h"
#include "app/store/spelling.h"

#include <QHash>

#include <algorithm>
#include <functional>

// What CourseSearch looks for instead of a misspelt word.
namespace store {

namespace {

// Courses that are read for what a misspelt run may have been, all together and for each place of the fault.
constexpr qsizetype kMostLookedAt = 200;
constexpr int kMostOfOnePlace = 60;

constexpr qsizetype kLeastWord = 4;   // letters of an ordinary word in which an edit is forgiven
constexpr qsizetype kLeastAstray = 5; // of one in which a letter may be some places from its own
constexpr qsizetype kLeastPart = 3;   // of each of two words that were written together
constexpr qsizetype kMostPlaces = 3;
constexpr qsizetype kLeastRun = 3; // characters of a run of a script without spaces

// What may stand where one edit has made 'term' of it, as FTS5 is asked: the pairs that one edit leaves (it breaks
// three that follow each other, two in runs of four, one at either end of three), and for a fault within three
// characters the two around it, each by itself.
QList<QByteArray> leftOf(const searchtext::Term& term)
{
    QList<QByteArray> left;
    const bool isShortest = term.pairs.size() == kLeastRun - 1;
    const qsizetype broken = isShortest ? 1 : term.pairs.size() > 3 ? 3 : 2;
    for (qsizetype at = 0; at + broken <= term.pairs.size() && broken < term.pairs.size(); ++at) {
        searchtext::Term rest = term;
        rest.pairs.remove(at, broken);
        left.append(rest.parts());
    }
    if (isShortest) {
        const auto characters = term.text.toUcs4();
        searchtext::Term ends;
        for (const char32_t end : {char32_t(characters.first()), char32_t(characters.last())})
            ends.pairs.append(QString::fromUcs4(&end, 1));
        left.append(ends.parts());
    }
    return left;
}

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
            const QString instead =
                term.pairs.isEmpty() ? nearestWords(word, &term == &terms.last()) : nearestRun(term);
            if (instead.isEmpty())
                return {};
            changed = true;
            word = instead;
        }
        words.append(word);
    }
    return changed ? words.join(QLatin1Char(' ')) : QString();
}

QString CourseSearch::nearestWords(const QString& word, bool begun)
{
    const QString folded = searchtext::folded(word);
    const QString two = apart(folded, begun);
    return two.isEmpty() ? nearest(folded) : two;
}

// "dataprotection": two words that a title has one after the other, of the last word only the beginning. Where there
// are several such places, that of the first words that most courses have.
QString CourseSearch::apart(const QString& word, bool begun)
{
    Statement row = m_db.statement("SELECT n FROM search_word WHERE length = ?1 AND word = ?2");
    const auto coursesWith = [&row](const QString& part) {
        row.reset();
        row.args(qint64(part.size()), part);
        return row.next() ? row.number(0) : 0;
    };
    QList<std::pair<qint64, QString>> places;
    for (qsizetype at = kLeastPart; at + kLeastPart <= word.size(); ++at) {
        const qint64 first = coursesWith(word.left(at));
        if (first > 0 && (begun || coursesWith(word.mid(at)) > 0))
            places.append({first, word.left(at) + QLatin1Char(' ') + word.mid(at)});
    }
    std::ranges::sort(places, std::greater());
    Statement title = m_db.statement("SELECT 1 FROM search_title WHERE search_title MATCH ?1 LIMIT 1");
    for (const auto& [courses, words] : places.first(std::min(kMostPlaces, places.size()))) {
        title.reset();
        const auto two = searchtext::terms(words);
        title.args(two.first().whole() + " + " + (begun ? two.last().prefix() : two.last().whole()));
        if (title.next())
            return words;
    }
    return {};
}

// One edit is forgiven in words of four to seven letters, two in longer ones, and one letter that is far from its
// place.
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
        int distance = spelling::distance(word, candidate, most);
        if (distance > most && word.size() >= kLeastAstray && spelling::isOneAstray(word, candidate))
            distance = most;
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

// One edit is forgiven in runs from three characters on. What has all that it may have left is looked at. The shortest
// must be a word by itself where they are found: two of three characters are in many things.
QString CourseSearch::nearestRun(const searchtext::Term& term)
{
    const bool isShortest = term.pairs.size() == kLeastRun - 1;
    Statement row = m_db.statement("SELECT s.key, c.title, c.skills, c.tags FROM (SELECT (rowid >> 12) & 68719476735 "
                                   "AS key FROM search_brief WHERE search_brief MATCH ?1 ORDER BY rowid LIMIT ?2) s "
                                   "CROSS JOIN course c ON c.key = s.key");
    QSet<qint64> seen;
    QHash<QString, std::pair<int, int>> found; // rank and number of courses
    for (const QByteArray& left : leftOf(term)) {
        if (seen.size() >= kMostLookedAt)
            break;
        row.reset();
        row.args("{title skills} : " + left, kMostOfOnePlace);
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
