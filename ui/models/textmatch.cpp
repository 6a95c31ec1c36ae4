// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textmatch.h"

#include "app/base/plainletters.h"

#include <algorithm>

namespace models {

namespace {

struct Folded
{
    QString text;
    QList<int> origin; // for each folded unit, the index in the source
};

Folded fold(const QString& source)
{
    Folded result;
    result.text.reserve(source.size());
    for (int i = 0; i < source.size(); ++i) {
        QString part = source.mid(i, source.at(i).isHighSurrogate() && i + 1 < source.size() ? 2 : 1);
        const int width = int(part.size());
        part = part.normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : std::as_const(part)) {
            if (c.category() == QChar::Mark_NonSpacing)
                continue;
            // As the search spells them: "Lodz" finds Łódź.
            const QLatin1StringView plain = base::plainLetters(c);
            result.text.append(plain.isEmpty() ? QString(c) : QString(plain));
            result.origin.resize(result.text.size(), i);
        }
        i += width - 1;
    }
    return result;
}

bool spaceless(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || spaceless(text.at(at));
}

} // namespace

QList<std::pair<int, int>> findWords(const QString& text, const QString& typed)
{
    const Folded hay = fold(text);
    QList<std::pair<int, int>> hits;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString needle = fold(word).text;
        if (needle.isEmpty())
            continue;
        for (qsizetype at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + 1)) {
            if (!startsWord(hay.text, at))
                continue;
            qsizetype end = at + needle.size();
            while (end < hay.origin.size() && hay.origin.at(end) == hay.origin.at(end - 1))
                ++end; // a letter is marked whole
            const int from = hay.origin.at(at);
            const int to = end < hay.origin.size() ? hay.origin.at(end) : int(text.size());
            hits.append({from, qMax(1, to - from)});
        }
    }
    std::ranges::sort(hits);
    QList<std::pair<int, int>> merged;
    for (const auto& hit : std::as_const(hits)) {
        if (!merged.isEmpty() && hit.first <= merged.last().first + merged.last().second) {
            const int end = qMax(merged.last().first + merged.last().second, hit.first + hit.second);
            merged.last().second = end - merged.last().first;
        } else {
            merged.append(hit);
        }
    }
    return merged;
}

QString foldedName(const QString& name)
{
    return fold(name).text.simplified();
}

Fit fitOf(const QString& typed, const QString& name)
{
    const QString needle = foldedName(typed);
    const QString hay = foldedName(name);
    if (needle.isEmpty() || hay.isEmpty())
        return Fit::None;
    if (hay.startsWith(needle))
        return hay.size() == needle.size() ? Fit::Whole : Fit::Beginning;
    const QStringList words = needle.split(QLatin1Char(' '));
    if (std::ranges::all_of(words, [&](const QString& word) { return !findWords(name, word).isEmpty(); }))
        return Fit::Words;
    return fuzzyScore(typed, name) >= 0 ? Fit::Letters : Fit::None;
}

int fuzzyScore(const QString& pattern, const QString& name)
{
    const QString needle = fold(pattern).text.remove(QLatin1Char(' '));
    const QString hay = fold(name).text;
    if (needle.isEmpty())
        return 0;
    int score = 0;
    qsizetype at = -1;
    for (const QChar c : needle) {
        const qsizetype next = hay.indexOf(c, at + 1);
        if (next < 0)
            return -1;
        if (next == at + 1 && at >= 0)
            score += 6;
        if (startsWord(hay, next))
            score += 8;
        score -= int(qMin<qsizetype>(next - at - 1, 6));
        at = next;
    }
    if (hay.startsWith(needle))
        score += 20;
    return qMax(0, score + 10 - int(hay.size() / 8));
}

} // namespace models
