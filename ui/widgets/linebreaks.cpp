// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linebreaks.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace widgets {

namespace {

// Qt's reader makes a block of its own of a hard break, which in a list is another item. This letter is a break within
// a block; the space before it keeps it from what ends the line: addresses, and marks of emphasis.
const QString kBreak = QLatin1Char(' ') + QString(QChar::LineSeparator);

// Without signs of quotes and lists before it, and spaces behind it.
QString wordsOf(const QString& line)
{
    static const QRegularExpression kSigns(QStringLiteral("^(\\s*(>|[-+*](?=\\s|$)|\\d{1,9}[.)](?=\\s|$)))*\\s*"));
    return line.mid(kSigns.match(line).capturedLength()).trimmed();
}

// Walks over the lines, and knows which of them are code or rows of a table.
class Lines
{
public:
    // Whether 'line' is words that go on with the next one.
    bool goesOn(const QString& line, const QString& next)
    {
        const QString words = wordsOf(line);
        if (isFenced(words))
            return false;
        m_table = !words.isEmpty() && (m_table || isTableHead(wordsOf(next)));
        return !m_table && isText(words) && isText(wordsOf(next));
    }

private:
    bool isFenced(const QString& words)
    {
        static const QRegularExpression kFence(QStringLiteral("^(`{3,}|~{3,})([^`]*)$"));
        const auto fence = kFence.match(words);
        if (m_fence.isEmpty()) {
            m_fence = fence.captured(1);
            return !m_fence.isEmpty();
        }
        if (fence.captured(1).startsWith(m_fence) && fence.captured(2).isEmpty())
            m_fence.clear();
        return true;
    }

    static bool isTableHead(const QString& words)
    {
        static const QRegularExpression kHead(QStringLiteral("^\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?$"));
        return words.contains(QLatin1Char('|')) && kHead.match(words).hasMatch();
    }

    // Not a heading, a rule, a line below a heading, the address of a link by reference, or a fence.
    static bool isText(const QString& words)
    {
        static const QRegularExpression kWhole(
            QStringLiteral("^(#{1,6}(\\s.*)?|=+|-+|([-*_]\\s*){3,}|\\[[^\\]]+\\]:.*|`{3,}[^`]*|~{3,}.*)$"));
        return !words.isEmpty() && !kWhole.match(words).hasMatch();
    }

    QString m_fence; // that is open
    bool m_table = false;
};

// What would be a hard break of Markdown's own.
QString withoutHardBreak(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    qsizetype strokes = 0;
    while (strokes < line.size() && line.at(line.size() - 1 - strokes) == QLatin1Char('\\'))
        ++strokes;
    if (strokes % 2 == 1)
        line.chop(1);
    return line;
}

} // namespace

QString withLineBreaks(const QString& markdown)
{
    QStringList lines = markdown.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    Lines walk;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (walk.goesOn(lines.at(i), lines.at(i + 1)))
            lines[i] = withoutHardBreak(lines.at(i)) + kBreak;
    }
    return lines.join(QLatin1Char('\n'));
}

void tidyLineBreaks(QTextDocument& document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool code = block.blockFormat().nonBreakableLines();
        QString text = block.text();
        // From the end, so that positions before stay right.
        for (qsizetype at = text.lastIndexOf(QChar::LineSeparator); at >= 0;) {
            qsizetype from = at;
            qsizetype to = at + 1;
            while (from > 0 && text.at(from - 1) == QLatin1Char(' '))
                --from;
            while (to < text.size() && text.at(to) == QLatin1Char(' '))
                ++to;
            const bool kept = !code && from > 0 && to < text.size();
            cursor.setPosition(block.position() + int(from));
            cursor.setPosition(block.position() + int(to), QTextCursor::KeepAnchor);
            cursor.insertText(kept ? QString(QChar::LineSeparator) : QString(), cursor.charFormat());
            at = from > 0 ? text.lastIndexOf(QChar::LineSeparator, from - 1) : -1;
            if (!kept)
                text.truncate(from); // what stood behind it has gone: the one before ends the block now
        }
    }
}

} // namespace widgets
