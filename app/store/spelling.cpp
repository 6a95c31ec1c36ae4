// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/spelling.h"

#include <QVarLengthArray>

#include <algorithm>
#include <string>

namespace store {
namespace spelling {

namespace {

bool isOneEdit(std::u32string_view a, std::u32string_view b)
{
    const auto least = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < least && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < least - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const auto restA = a.substr(head, a.size() - head - tail);
    const auto restB = b.substr(head, b.size() - head - tail);
    if (restA.size() <= 1 && restB.size() <= 1)
        return !restA.empty() || !restB.empty();
    return restA.size() == 2 && restB.size() == 2 && restA[0] == restB[1] && restA[1] == restB[0];
}

QChar::Script scriptOf(char32_t c)
{
    return c == 0x30FC ? QChar::Script_Katakana : QChar::script(c);
}

// Whether something of its own may begin before the character at 'at'.
bool isBoundary(const std::u32string& run, std::size_t at)
{
    return at == 0 || at == run.size() || scriptOf(run[at - 1]) != scriptOf(run[at]);
}

} // namespace

NearPiece nearPiece(const QString& run, const QString& wanted)
{
    const std::u32string within = run.toStdU32String();
    const std::u32string asked = wanted.toStdU32String();
    NearPiece best;
    for (std::size_t at = 0; at < within.size(); ++at) {
        for (const std::size_t length : {asked.size(), asked.size() + 1, asked.size() - 1}) {
            const auto piece = std::u32string_view(within).substr(at, length);
            if (length < 2 || piece.size() < length || !isOneEdit(piece, asked))
                continue;
            const bool own = isBoundary(within, at) && isBoundary(within, at + length);
            const int rank = 1 + (own ? kOwnRank - 1 : 0) + (length == asked.size() ? 1 : 0);
            if (rank > best.rank)
                best = {QString::fromUcs4(piece.data(), qsizetype(piece.size())), rank};
        }
    }
    return best;
}

bool isOneAstray(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return false;
    const auto [fromA, fromB] = std::mismatch(a.begin(), a.end(), b.begin());
    if (fromA == a.end())
        return false;
    const auto at = fromA - a.begin();
    auto end = a.size();
    while (a[end - 1] == b[end - 1])
        --end;
    const QStringView in = a.sliced(at, end - at);
    const QStringView of = b.sliced(at, end - at);
    if (in.size() < 3 || in.size() > 4)
        return false;
    return (in.first() == of.last() && in.sliced(1) == of.chopped(1)) ||
           (in.last() == of.first() && in.chopped(1) == of.sliced(1));
}

int distance(QStringView a, QStringView b, int most)
{
    const auto n = a.size();
    const auto m = b.size();
    if (std::abs(n - m) > most)
        return most + 1;
    QVarLengthArray<int, 128> cells(3 * (m + 1)); // a vocabulary is compared: nothing is allocated for a word
    int* beforeLast = cells.data();
    int* last = beforeLast + m + 1;
    int* row = last + m + 1;
    for (qsizetype j = 0; j <= m; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= n; ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= m; ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
        int* const spare = beforeLast;
        beforeLast = last;
        last = row;
        row = spare;
    }
    return std::min(last[m], most + 1);
}

} // namespace spelling
} // namespace store
