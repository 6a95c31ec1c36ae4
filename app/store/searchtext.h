// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// How text becomes words of the search index, for indexing and for queries alike: what is not said the same way on both
// sides is never found. FTS5's unicode61 does the rest (case, Latin diacritics).
namespace store {
namespace searchtext {

// Counts up whenever forIndex() makes something else of a text, or other words are kept for corrections: an index that
// was made in another form is made anew (see Indexer).
inline constexpr int kForm = 5;

// Compatibility-composed; runs of scripts without spaces (Han, kana, Thai, Lao, Khmer, Myanmar) as overlapping pairs of
// characters, and after all of the text each of their characters by itself; symbols such as emoji as words; letters
// that Unicode does not take apart (ß, æ, œ, ø, ł, đ) by their plain spelling; Greek and Cyrillic letters without their
// marks (unicode61 takes them from Latin ones only), ς as σ; Arabic vowel signs, tatweel and what stands on an alef
// left out, ة as ه, ى as ي, and a word with its article without it as well; C++, C#, F# spelt so that they can be told
// from C and F.
[[nodiscard]] QByteArray forIndex(const QByteArray& utf8);

// One thing that a query asks for.
struct Term
{
    QString text;                           // a word as typed, or a run of a script without spaces
    QStringList pairs;                      // of such a run; empty: an ordinary word
    bool isShort = false;                   // one or two letters: its prefix is only looked for in titles
    QStringList begun;                      // all the words that it may begin, where they are known; empty: any
    [[nodiscard]] QByteArray whole() const; // as an FTS5 phrase
    [[nodiscard]] QByteArray parts() const; // without phrases: all the pairs, in any order
    [[nodiscard]] QByteArray prefix() const;
};

// Everything that is no letter, digit, mark or symbol only separates: operators and quotes have no meaning.
[[nodiscard]] QList<Term> terms(const QString& query);

// What FTS5 is asked for all of the terms: whole words, or with the last one only begun.
enum class Match { Whole, Begun };
[[nodiscard]] QByteArray inOrder(const QList<Term>& terms, Match last);
// The same for an index that keeps no positions (detail = column): no phrases there.
[[nodiscard]] QByteArray inColumns(const QList<Term>& terms, Match last);

// Lower case without diacritics, ß as ss: what two spellings of a word have in common, and what titles are sorted
// by.
[[nodiscard]] QString folded(const QString& text);

// The ordinary words of a text, folded.
[[nodiscard]] QStringList words(const QString& text);

// The runs of scripts without spaces in a text, compatibility-composed.
[[nodiscard]] QStringList runs(const QString& text);

} // namespace searchtext
} // namespace store
