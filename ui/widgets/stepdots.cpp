// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepdots.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace widgets {

namespace {
constexpr int kRadius = 6;

int dotRadius()
{
    return scaled(kRadius);
}

constexpr int kWidestGap = 44;
} // namespace

StepDots::StepDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepDots::setDots(const QList<Step>& dots, const QString& description)
{
    m_dots = dots;
    setAccessibleName(description);
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    return {int(m_dots.size()) * scaled(kWidestGap), 2 * dotRadius() + 4};
}

QSize StepDots::minimumSizeHint() const
{
    return {int(m_dots.size()) * (2 * dotRadius() + 4), 2 * dotRadius() + 4};
}

QPointF StepDots::centre(qsizetype index) const
{
    const int radius = dotRadius();
    const qreal usable = width() - 2 * radius - 4;
    const qreal gap = m_dots.size() > 1 ? qMin<qreal>(scaled(kWidestGap), usable / qreal(m_dots.size() - 1)) : 0;
    const qreal x = radius + 2 + qreal(index) * gap;
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, height() / 2.0};
}

void StepDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto radiusOf = [&](qsizetype i) { return m_dots.at(i).optional ? dotRadius() * 0.7 : qreal(dotRadius()); };
    const qreal sign = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    for (qsizetype i = 0; i + 1 < m_dots.size(); ++i) {
        const bool walked = m_dots.at(i).dot == Dot::Done;
        painter.setPen(QPen(colour(walked ? Role::Accent : Role::Track), 2));
        painter.drawLine(centre(i) + QPointF(sign * (radiusOf(i) + 2), 0),
                         centre(i + 1) - QPointF(sign * (radiusOf(i + 1) + 2), 0));
    }
    for (qsizetype i = 0; i < m_dots.size(); ++i)
        paintStepDot(painter, centre(i), radiusOf(i), m_dots.at(i).dot);
}

bool StepDots::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = 0; i < m_dots.size(); ++i) {
        if (qAbs(help->pos().x() - centre(i).x()) <= scaled(kWidestGap) / 2.0) {
            QToolTip::showText(help->globalPos(), m_dots.at(i).tip, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void paintStepDot(QPainter& painter, const QPointF& centre, qreal radius, StepDots::Dot dot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(centre.x() - radius + 1, centre.y() - radius + 1, 2 * radius - 2, 2 * radius - 2);
    const bool locked = dot == StepDots::Dot::Locked;
    const QColor ink = colour(locked ? Role::Control : Role::Accent);
    // A small one is too small for dots.
    const bool small = radius < dotRadius();
    painter.setPen(QPen(ink, small ? 1.5 : 2, locked && !small ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(dot == StepDots::Dot::Done ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (dot == StepDots::Dot::Active) {
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawPie(circle, 90 * 16, 180 * 16);
    }
    painter.restore();
}

} // namespace widgets
