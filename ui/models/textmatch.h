// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace models {

// Where the typed words stand in a text, as (start, length) in UTF-16 units, in order and not overlapping: at the start
// of a word, or anywhere in scripts that write without spaces. Case and diacritics do not count.
[[nodiscard]] QList<std::pair<int, int>> findWords(const QString& text, const QString& typed);

// As names are compared: without case and diacritics, one space between words.
[[nodiscard]] QString foldedName(const QString& name);

// How typed words name something: not at all, by letters that stand in it in order (see fuzzyScore), each by the
// beginning of one of its words, by its beginning, or wholly. Case and diacritics do not count.
enum class Fit { None, Letters, Words, Beginning, Whole };
[[nodiscard]] Fit fitOf(const QString& typed, const QString& name);

// How well a pattern fits a name when its letters stand in it in order; higher is better, negative: not at all.
// Beginnings of words and runs count more. For the palette.
[[nodiscard]] int fuzzyScore(const QString& pattern, const QString& name);

} // namespace models
