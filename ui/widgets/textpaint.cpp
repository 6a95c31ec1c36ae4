// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textpaint.h"

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

QTextOption options(const QString& text, const TextStyle& style)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = style.centred ? Qt::AlignHCenter : style.rtl ? Qt::AlignRight : Qt::AlignLeft;
    option.setAlignment(side | Qt::AlignAbsolute);
    return option;
}

// Lays out at most maxLines lines; true when text is left over.
bool breakLines(QTextLayout& layout, qreal width, int maxLines, qreal& height)
{
    height = 0;
    bool more = false;
    layout.beginLayout();
    for (int count = 0;; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (maxLines > 0 && count == maxLines) {
            line.setLineWidth(width);
            more = true;
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height() * 1.12);
    }
    layout.endLayout();
    return more;
}

} // namespace

int paintText(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& style)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(shown, style.font, painter.device());
    layout.setCacheEnabled(true);
    layout.setTextOption(options(shown, style));
    layout.setFormats(formats(style));
    qreal height = 0;
    const bool more = breakLines(layout, rect.width(), style.maxLines, height);
    painter.setPen(colour(style.role));
    if (!more) {
        layout.draw(&painter, rect.topLeft());
        return int(height);
    }
    // The last line is laid out again, elided: with marks that still lie in what is left of it.
    const int last = style.maxLines - 1;
    for (int i = 0; i < last; ++i)
        layout.lineAt(i).draw(&painter, rect.topLeft());
    const QTextLine tail = layout.lineAt(last);
    TextStyle one = style;
    one.maxLines = 0;
    one.marks.clear();
    const QString rest = shown.mid(tail.textStart());
    const QString elided = QFontMetrics(style.font).elidedText(rest, Qt::ElideRight, rect.width());
    for (const TextMark& mark : style.marks) {
        const int start = mark.start - tail.textStart();
        if (start >= 0 && start + mark.length < elided.size())
            one.marks.append({start, mark.length});
    }
    paintText(painter, rect.adjusted(style.rtl ? -40 : 0, int(tail.y()), style.rtl ? 0 : 40, 0), elided, one);
    return int(height);
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text, Qt::AlignmentFlag side, int flags)
{
    const auto before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(side) | flags, text);
    painter.setLayoutDirection(before);
}

int textHeight(const QString& text, int width, const TextStyle& style)
{
    if (text.isEmpty() || width <= 0)
        return 0;
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(shown, style.font);
    layout.setTextOption(options(shown, style));
    qreal height = 0;
    breakLines(layout, width, style.maxLines, height);
    return int(height);
}

int textWidth(const QString& text, const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace widgets
