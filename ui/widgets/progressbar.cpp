// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

namespace widgets {

namespace {
constexpr int kStepMs = 33;
constexpr int kRoundMs = 1600;
} // namespace

ProgressBar::ProgressBar(Shape shape, QWidget* parent) : QProgressBar(parent), m_shape(shape)
{
    setRange(0, 100);
    setTextVisible(false);
    if (shape == Shape::Ring)
        setFixedSize(sizeHint());
    else
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ProgressBar::sizeHint() const
{
    return m_shape == Shape::Ring ? QSize(scaled(40), scaled(40)) : QSize(scaled(120), scaled(6));
}

void ProgressBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool known = maximum() > minimum();
    const int percent = known ? int(100LL * (value() - minimum()) / (maximum() - minimum())) : 0;
    if (known)
        m_step.stop();
    if (m_shape == Shape::Ring)
        paintProgressRing(painter, rect(), percent, known);
    else if (!known)
        paintUnknown(painter);
    else
        paintProgressBar(painter, rect(), percent, layoutDirection() == Qt::RightToLeft);
}

void ProgressBar::paintUnknown(QPainter& painter)
{
    const bool moves = motionMs(Motion::Calm) > 0;
    paintPanel(painter, rect(), moves ? Role::Track : Role::Accent, tokens::kRadiusPill);
    if (!moves)
        return;
    if (!m_step.isActive()) {
        m_step.start(kStepMs, this);
        m_since.start();
    }
    const qreal along = qreal(m_since.elapsed() % kRoundMs) / kRoundMs;
    const qreal wide = width() * 0.3;
    qreal x = along * (width() + wide) - wide;
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x - wide;
    QPainterPath track;
    track.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(track);
    paintPanel(painter, QRectF(x, 0, wide, height()), Role::Accent, tokens::kRadiusPill);
}

void ProgressBar::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_step.timerId())
        update();
    else
        QProgressBar::timerEvent(event);
}

void ProgressBar::hideEvent(QHideEvent* event)
{
    m_step.stop();
    QProgressBar::hideEvent(event);
}

void paintProgressBar(QPainter& painter, const QRectF& rect, int percent, bool rtl)
{
    paintPanel(painter, rect, Role::Track, tokens::kRadiusPill);
    if (percent <= 0)
        return;
    QRectF done = rect;
    done.setWidth(qMax(rect.height(), rect.width() * qMin(percent, 100) / 100.0));
    if (rtl)
        done.moveRight(rect.right());
    paintPanel(painter, done, percent >= 100 ? Role::Success : Role::Accent, tokens::kRadiusPill);
}

void paintProgressRing(QPainter& painter, const QRectF& rect, int percent, bool figure)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = qMax(3.0, rect.width() / 11.0);
    const QRectF circle = rect.adjusted(line / 2 + 0.5, line / 2 + 0.5, -line / 2 - 0.5, -line / 2 - 0.5);
    painter.setPen(QPen(colour(Role::Track), line));
    painter.drawEllipse(circle);
    const bool done = percent >= 100;
    if (percent > 0) {
        painter.setPen(QPen(colour(done ? Role::Success : Role::Accent), line, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -int(360 * 16 * qMin(percent, 100) / 100.0));
    }
    if (done) {
        QRect mark(0, 0, int(rect.width() * 0.45), int(rect.width() * 0.45));
        mark.moveCenter(rect.center().toPoint());
        paintIcon(painter, mark, QLatin1StringView("check"), Role::Success);
    } else if (figure) {
        QFont small = font(Type::Small);
        small.setPixelSize(qMax(small.pixelSize(), int(rect.width() * 0.28)));
        paintLine(painter, rect.toRect(), QLocale().toString(percent), small, Role::Text, Qt::AlignHCenter);
    }
    painter.restore();
}

} // namespace widgets
