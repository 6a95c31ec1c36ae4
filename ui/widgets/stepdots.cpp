// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepdots.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace widgets {

namespace {
constexpr int kDotRadius = 6;
constexpr int kWidestGap = 44;
} // namespace

StepDots::StepDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepDots::setDots(const QList<Dot>& dots, const QString& description)
{
    m_dots = dots;
    setAccessibleName(description);
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    return {int(m_dots.size()) * kWidestGap, 2 * kDotRadius + 4};
}

QSize StepDots::minimumSizeHint() const
{
    return {int(m_dots.size()) * (2 * kDotRadius + 4), 2 * kDotRadius + 4};
}

void StepDots::paintEvent(QPaintEvent*)
{
    if (m_dots.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal usable = width() - 2 * kDotRadius - 4;
    const qreal gap = m_dots.size() > 1 ? qMin<qreal>(kWidestGap, usable / (m_dots.size() - 1)) : 0;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qsizetype i) {
        const qreal x = kDotRadius + 2 + i * gap;
        return QPointF(rtl ? width() - x : x, height() / 2.0);
    };
    for (qsizetype i = 0; i + 1 < m_dots.size(); ++i) {
        const bool walked = m_dots.at(i) == Dot::Done;
        painter.setPen(QPen(colour(walked ? Role::Accent : Role::Track), 2));
        const qreal pull = (rtl ? -1 : 1) * (kDotRadius + 2);
        painter.drawLine(at(i) + QPointF(pull, 0), at(i + 1) - QPointF(pull, 0));
    }
    for (qsizetype i = 0; i < m_dots.size(); ++i)
        paintStepDot(painter, at(i), kDotRadius, m_dots.at(i));
}

void paintStepDot(QPainter& painter, const QPointF& centre, qreal radius, StepDots::Dot dot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(centre.x() - radius + 1, centre.y() - radius + 1, 2 * radius - 2, 2 * radius - 2);
    const bool locked = dot == StepDots::Dot::Locked;
    const QColor ink = colour(locked ? Role::Control : Role::Accent);
    painter.setPen(QPen(ink, 2, locked ? Qt::DotLine : Qt::SolidLine));
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
