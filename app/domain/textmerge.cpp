// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/textmerge.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace domain {

namespace {

constexpr qsizetype kMostCells = 1'000'000; // of the table in which lines are compared: 2 MB

// What one person made of the lines that were.
struct LineEdit
{
    QList<QStringList> instead; // of each line: itself, what it was changed to, or nothing
    QList<bool> kept;
    QList<QStringList> added;    // before each line, and at the end
    QHash<QString, int> written; // lines that were not there, and how often
};

// Where each line of 'was' still stands in 'now', or -1: a longest common subsequence. Of texts with a thousand lines
// that changed in between, only what is alike at both ends.
QList<qsizetype> standing(const QStringList& was, const QStringList& now)
{
    QList<qsizetype> places(was.size(), -1);
    qsizetype head = 0;
    while (head < was.size() && head < now.size() && was[head] == now[head]) {
        places[head] = head;
        ++head;
    }
    qsizetype tail = 0;
    while (tail < was.size() - head && tail < now.size() - head &&
           was[was.size() - 1 - tail] == now[now.size() - 1 - tail]) {
        places[was.size() - 1 - tail] = now.size() - 1 - tail;
        ++tail;
    }
    const qsizetype rows = was.size() - head - tail;
    const qsizetype columns = now.size() - head - tail;
    if (rows == 0 || columns == 0 || (rows + 1) * (columns + 1) > kMostCells)
        return places;
    std::vector<quint16> longest(size_t((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint16& {
        return longest[size_t(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = was[head + row] == now[head + column]
                                  ? quint16(at(row + 1, column + 1) + 1)
                                  : std::max(at(row + 1, column), at(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (was[head + row] == now[head + column])
            places[head + row++] = head + column++;
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return places;
}

// Between two lines that stand, the first that went was changed to the first that came, and so on.
LineEdit editOf(const QStringList& was, const QStringList& now)
{
    LineEdit edit{
        QList<QStringList>(was.size()), QList<bool>(was.size(), false), QList<QStringList>(was.size() + 1), {}};
    const auto places = standing(was, now);
    qsizetype line = 0;
    qsizetype next = 0;
    while (line < was.size() || next < now.size()) {
        qsizetype anchor = line;
        while (anchor < was.size() && places[anchor] < 0)
            ++anchor;
        const qsizetype end = anchor < was.size() ? places[anchor] : now.size();
        for (; next < end; ++next) {
            ++edit.written[now[next]];
            if (line < anchor)
                edit.instead[line++] = {now[next]};
            else
                edit.added[anchor].append(now[next]);
        }
        line = anchor;
        if (anchor == was.size())
            break;
        edit.kept[anchor] = true;
        edit.instead[anchor] = {was[anchor]};
        ++line;
        ++next;
    }
    return edit;
}

QStringList linesOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

// Of mine without what they have written, too.
void appendFresh(QStringList& merged, const QStringList& mine, const QStringList& theirs, QHash<QString, int>& written)
{
    for (const QString& line : mine) {
        if (line.isEmpty() ? theirs.contains(line) : written.value(line) > 0)
            --written[line];
        else
            merged.append(line);
    }
}

} // namespace

QStringList mergedLines(const QStringList& was, const QStringList& theirs, const QStringList& mine)
{
    if (theirs == was || theirs == mine)
        return mine;
    if (mine == was)
        return theirs;
    LineEdit there = editOf(was, theirs);
    const LineEdit here = editOf(was, mine);
    QStringList merged;
    for (qsizetype line = 0; line <= was.size(); ++line) {
        merged += there.added[line];
        appendFresh(merged, here.added[line], there.added[line], there.written);
        if (line == was.size())
            break;
        if (!there.kept[line])
            merged += there.instead[line];
        if (!here.kept[line])
            appendFresh(merged, here.instead[line], there.kept[line] ? QStringList() : there.instead[line],
                        there.written);
        else if (there.kept[line])
            merged.append(was[line]);
    }
    return merged;
}

QString mergedText(const QString& was, const QString& theirs, const QString& mine)
{
    if (theirs == was || theirs.isEmpty())
        return mine;
    if (mine.isEmpty())
        return theirs;
    return mergedLines(linesOf(was), linesOf(theirs), linesOf(mine)).join(QLatin1Char('\n'));
}

bool keepsBoth(const QStringList& was, const QStringList& mine, const QStringList& merged)
{
    const auto has = [](const QStringList& lines, const QString& line) {
        return std::ranges::any_of(lines, [&](const QString& one) { return one.trimmed() == line.trimmed(); });
    };
    if (std::ranges::all_of(was, [&](const QString& line) { return has(mine, line); }))
        return false; // nothing of what was there was changed here
    for (qsizetype line = 1; line < merged.size(); ++line) {
        const QString &above = merged[line - 1], &here = merged[line];
        const bool theirs = !has(was, above) && !has(mine, above);
        if (theirs && !has(was, here) && has(mine, here))
            return true;
    }
    return false;
}

} // namespace domain
