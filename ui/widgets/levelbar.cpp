// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/levelbar.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int kBars = 5;
constexpr int kBarWidth = 16;
constexpr int kBarGap = 3;
constexpr int kBarHeight = 6;
constexpr int kMark = 3;

} // namespace

LevelBar::LevelBar(int level, int target, QWidget* parent) : QWidget(parent), m_level(level), m_target(target)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LevelBar::sizeHint() const
{
    return {scaled(kBars * kBarWidth + (kBars - 1) * kBarGap), scaled(kBarHeight + 2 * (kMark + 2))};
}

void LevelBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLevel(painter, rect(), m_level, m_target, layoutDirection() == Qt::RightToLeft);
}

void LevelBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void paintLevel(QPainter& painter, const QRectF& rect, int level, int target, bool rtl)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = scaled(kBarGap);
    const qreal wide = (rect.width() - (kBars - 1) * gap) / kBars;
    const qreal high = scaled(kBarHeight);
    const qreal mark = scaled(kMark);
    const qreal top = rect.center().y() - high / 2;
    for (int i = 0; i < kBars; ++i) {
        const qreal x = rtl ? rect.right() - (i + 1) * wide - i * gap : rect.left() + i * (wide + gap);
        painter.setBrush(colour(i < level ? Role::Accent : Role::Track));
        painter.drawRoundedRect(QRectF(x, top, wide, high), high / 2, high / 2);
        if (i + 1 != target)
            continue;
        painter.setBrush(colour(level >= target ? Role::Success : Role::Warning));
        const QPointF tip(x + wide / 2, top + high + 1);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(mark, mark + 1), tip + QPointF(-mark, mark + 1)});
    }
    painter.restore();
}

} // namespace widgets
