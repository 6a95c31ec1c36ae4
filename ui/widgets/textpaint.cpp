// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textpaint.h"

#include "ui/widgets/shapedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace widgets {

namespace {

QList<QTextLayout::FormatRange> formats(const TextStyle& style)
{
    QList<QTextLayout::FormatRange> result;
    for (const TextMark& mark : style.marks) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = mark.length;
        range.format.setBackground(colour(Role::Mark));
        range.format.setForeground(colour(Role::OnMark));
        result.append(range);
    }
    return result;
}

Qt::Alignment sideOf(const TextStyle& style)
{
    return style.centred ? Qt::AlignHCenter : style.rtl ? Qt::AlignRight : Qt::AlignLeft;
}

// What is left of the marks when only this of the text is shown.
TextStyle markedIn(const QString& shown, const TextStyle& style)
{
    TextStyle result = style;
    result.marks.removeIf([&](const TextMark& mark) { return mark.start + mark.length >= shown.size(); });
    return result;
}

std::function<void(const CutText&)>& textWitness()
{
    static std::function<void(const CutText&)> witness;
    return witness;
}

// A pixel is rounding.
void tellIfCut(const QPainter& painter, const QString& text, const QSize& room, const QSize& takes)
{
    if (textWitness() && (takes.width() > room.width() + 1 || takes.height() > room.height() + 1))
        textWitness()({painter.device(), text, room, takes});
}

int paintOneLine(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& style)
{
    const QString shown = elided(text, style.font, rect.width());
    if (textWitness())
        tellIfCut(painter, text, rect.size(), {textWidth(text, style.font), 0});
    ShapedText& shape = shaped(shown, style.font);
    const int width = std::max(rect.width(), shape.advance() + 1);
    const QPointF left(style.rtl ? rect.right() + 1 - width : rect.x(), rect.y());
    const QPointF at = left + shape.lay(width, 1, sideOf(style));
    painter.setPen(colour(style.role));
    shape.layout().draw(&painter, at, formats(shown.size() == text.size() ? style : markedIn(shown, style)));
    return shape.measure(width, 1).height;
}

} // namespace

int paintText(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& style)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    if (style.maxLines == 1 && !text.contains(QLatin1Char('\n')))
        return paintOneLine(painter, rect, text, style);
    ShapedText& shape = shaped(text, style.font);
    const ShapedText::Lines lines = shape.measure(rect.width(), style.maxLines);
    tellIfCut(painter, text, rect.size(), {rect.width(), lines.more ? rect.height() + lines.height : lines.height});
    const QPointF at = rect.topLeft() + shape.lay(rect.width(), style.maxLines, sideOf(style));
    painter.setPen(colour(style.role));
    if (!lines.more) {
        shape.layout().draw(&painter, at, formats(style));
        return lines.height;
    }
    // The last line is laid out again, elided: with marks that still lie in what is left of it.
    const int last = lines.count - 1;
    const int top = int(shape.layout().lineAt(last).y());
    if (last > 0)
        shape.layout().draw(&painter, at, formats(style), QRectF(rect.x(), rect.y(), rect.width(), top - 1));
    const int start = shape.tailStart();
    TextStyle one = style;
    one.marks.clear();
    for (const TextMark& mark : style.marks) {
        if (mark.start >= start)
            one.marks.append({mark.start - start, mark.length});
    }
    QString tail = text.mid(start);
    if (const qsizetype end = tail.indexOf(QLatin1Char('\n')); end >= 0)
        tail = tail.left(end) + QChar(0x2026);
    (void)paintOneLine(painter, rect.adjusted(0, top, 0, 0), tail, one);
    return lines.height;
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, Role role,
               Qt::Alignment side)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    if (textWitness())
        tellIfCut(painter, text, rect.size(), {textWidth(text, font), 0});
    ShapedText& shape = shaped(elided(text, font, rect.width()), font);
    // What is a pixel too wide after rounding is drawn over the edge, not broken.
    const int width = std::max(rect.width(), shape.advance() + 1);
    const QPointF shift = shape.lay(width, 1, side);
    const QTextLine line = shape.layout().lineAt(0);
    painter.setPen(colour(role));
    line.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2) + shift);
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text, Qt::AlignmentFlag side, int flags)
{
    const auto before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(side) | flags, text);
    painter.setLayoutDirection(before);
}

void setTextWitness(std::function<void(const CutText&)> witness)
{
    textWitness() = std::move(witness);
}

int textHeight(const QString& text, int width, const TextStyle& style)
{
    if (text.isEmpty() || width <= 0)
        return 0;
    return shaped(text, style.font).measure(width, style.maxLines).height;
}

int lineHeight(const QFont& font)
{
    return ShapedText::spaced(std::ceil(QFontMetricsF(font).height()));
}

int textWidth(const QString& text, const QFont& font)
{
    return text.isEmpty() ? 0 : shaped(text, font).advance();
}

} // namespace widgets
