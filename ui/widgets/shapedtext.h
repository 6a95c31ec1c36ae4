// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <optional>

namespace widgets {

// A text whose glyphs have been chosen and placed, which is the expensive part of showing it. Measuring it again, or
// painting it where it fits or with the lines that it had, costs little. Interface thread.
class ShapedText final
{
    Q_DISABLE_COPY_MOVE(ShapedText)

public:
    struct Lines
    {
        int count = 0;
        int height = 0;    // of all lines, in pixels
        bool more = false; // text is left over
    };

    // Line feeds become line breaks. Of a text of more than 20,000 characters the beginning counts, with an ellipsis.
    ShapedText(const QString& text, const QFont& font);

    // Breaks between words, inside a word only when it alone is wider than the line. maxLines 0: as many as it takes.
    [[nodiscard]] Lines measure(int width, int maxLines);
    // Brings the lines into place for drawing: where layout() is to be drawn, relative to the left top corner.
    [[nodiscard]] QPointF lay(int width, int maxLines, Qt::Alignment side);
    [[nodiscard]] const QTextLayout& layout() const { return m_layout; }
    // Width of the widest line when nothing but line feeds breaks it.
    [[nodiscard]] int advance();
    // After lay(): where the last line that is shown begins in the text, in UTF-16 units.
    [[nodiscard]] int tailStart() const;
    // Distance from one line to the next, for a line of this height.
    [[nodiscard]] static int spaced(qreal height);

private:
    struct Measured
    {
        int width = 0;
        int maxLines = 0;
        Lines lines;
    };

    const Lines& whole();
    Lines breakLines(int width, int maxLines);

    QTextLayout m_layout; // Qt shapes again with each breaking: it stays broken for what was asked last
    int m_width = -1;
    int m_maxLines = 0;
    Lines m_lines;
    std::optional<Lines> m_whole; // without a limit to the width
    qreal m_natural = 0;
    QList<Measured> m_measured;
};

// The text as it was shaped before, or now. It stays until the next call.
[[nodiscard]] ShapedText& shaped(const QString& text, const QFont& font);

// A text without line feeds as it is shown in one line of this width: whole, or its beginning with an ellipsis. Of a
// long text no more is shaped than may be in sight.
[[nodiscard]] QString elided(const QString& text, const QFont& font, int width);

} // namespace widgets
