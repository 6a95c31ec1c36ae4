// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barplot.h"

#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

constexpr int kPlotHeight = 190;
constexpr int kSmallPlotHeight = 118;
constexpr int kPlotFoot = 42; // the words under the bars: their ranges, the unit
constexpr int kPlotSide = 44; // the figures beside them
constexpr int kPlotHead = 24; // the mark above one's own
constexpr int kMostBarWidth = 72;

} // namespace

BarPlot::BarPlot(QList<int> people, int mine, PlotWords words, Height height, QWidget* parent)
    : QWidget(parent), m_people(std::move(people)), m_mine(mine), m_words(std::move(words)), m_height(height)
{
    setAccessibleName(m_words.title);
    setAccessibleDescription(m_words.summary);
    setToolTip(m_words.summary);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BarPlot::sizeHint() const
{
    return {scaled(480), scaled(m_height == Height::Full ? kPlotHeight : kSmallPlotHeight)};
}

QSize BarPlot::minimumSizeHint() const
{
    return {scaled(200), sizeHint().height()};
}

QRectF BarPlot::barArea() const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qreal side = scaled(kPlotSide);
    const qreal wide = std::min<qreal>(width() - side, m_people.size() * scaled(kMostBarWidth));
    const qreal left = rtl ? width() - side - wide : side;
    const qreal head = scaled(m_mine < 0 ? kPlotHead / 2 : kPlotHead); // no mark, and the highest bar's figure
    return {left, head, wide, qreal(height() - head - scaled(kPlotFoot))};
}

// A line at 0 and one at the highest bar, with how many people that is.
void BarPlot::paintAxis(QPainter& painter, const QRectF& area, int most) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QLocale locale;
    for (const int people : {0, most}) {
        const qreal y = area.bottom() - area.height() * people / most;
        painter.setPen(QPen(colour(Role::Hairline), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        QRect beside(0, int(y) - scaled(10), scaled(kPlotSide) - grid(2), scaled(20));
        if (rtl)
            beside.moveLeft(int(area.right()) + grid(2));
        paintLine(painter, beside, locale.toString(people), widgets::font(Type::Small), Role::TextMuted,
                  rtl ? Qt::AlignLeft : Qt::AlignRight);
    }
    // Of few bars it goes out beyond them rather than lose words.
    const QFont face = widgets::font(Type::Small);
    const int wide =
        std::min(std::max(int(area.width()), textWidth(m_words.unit, face) + 2), width() - scaled(kPlotSide));
    const QRect under(rtl ? int(area.right()) - wide : int(area.left()), int(area.bottom()) + scaled(20), wide,
                      scaled(20));
    paintLine(painter, under, m_words.unit, face, Role::TextMuted, Qt::AlignHCenter);
}

void BarPlot::paintBars(QPainter& painter, const QRectF& area, int most) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int count = int(m_people.size());
    const qreal step = area.width() / count;
    // Where there is no room for all, every second or third range is named.
    int widest = 1;
    for (const QString& words : m_words.bins)
        widest = std::max(widest, textWidth(words, widgets::font(Type::Small)) + grid(2));
    const int every = std::max(1, int(std::ceil(widest / step)));
    for (int i = 0; i < count; ++i) {
        const qreal x = rtl ? area.right() - (i + 1) * step : area.left() + i * step;
        const qreal high = area.height() * m_people[i] / most;
        const bool mine = i == m_mine;
        const QRectF bar(x + 2, area.bottom() - high, step - 4, high);
        if (high > 0)
            // One's own stands out where there is one.
            paintPanel(painter, bar, mine || m_mine < 0 ? Role::Accent : Role::Track, tokens::kRadiusSmall);
        if (mine) {
            const QRect above(int(x) - scaled(30), int(bar.top()) - scaled(20), int(step) + scaled(60), scaled(18));
            paintLine(painter, above, m_words.mine, widgets::font(Type::Small, Weight::Strong), Role::Accent,
                      Qt::AlignHCenter);
        }
        if (i % every == 0) {
            const QRect under(int(x + step / 2) - widest / 2, int(area.bottom()) + 2, widest, scaled(18));
            paintLine(painter, under, m_words.bins.value(i), widgets::font(Type::Small), Role::TextMuted,
                      Qt::AlignHCenter);
        }
    }
}

void BarPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 1;
    for (const int people : m_people)
        most = std::max(most, people);
    const QRectF area = barArea();
    paintAxis(painter, area, most);
    paintBars(painter, area, most);
}

void BarPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace widgets
