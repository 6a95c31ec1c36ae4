// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/badgerow.h"

#include "app/base/listed.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>
#include <numbers>

namespace dashboard {

using namespace widgets;

namespace {

constexpr int kHexRadius = 22;
constexpr int kNewForDays = 7;

int cellSide()
{
    return scaled(56);
}

QPainterPath hexagon(const QPointF& centre, qreal radius)
{
    QPainterPath path;
    for (int i = 0; i < 6; ++i) {
        const double angle = std::numbers::pi / 3 * i + std::numbers::pi / 6;
        const QPointF corner = centre + QPointF(std::cos(angle) * radius, std::sin(angle) * radius);
        if (i == 0)
            path.moveTo(corner);
        else
            path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

} // namespace

BadgeRow::BadgeRow(const QList<domain::BadgeAward>& badges, const QDateTime& now, QWidget* parent)
    : QWidget(parent), m_badges(badges), m_now(now)
{
    QStringList names;
    for (const domain::BadgeAward& badge : badges)
        names << badge.title;
    setAccessibleName(tr("%n badge(s)", nullptr, int(badges.size())));
    setAccessibleDescription(base::listed(names));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize BadgeRow::sizeHint() const
{
    return {int(m_badges.size()) * cellSide(), cellSide() + scaled(20)};
}

QSize BadgeRow::minimumSizeHint() const
{
    return {cellSide(), sizeHint().height()};
}

QRect BadgeRow::cell(int index) const
{
    const QRect box(index * cellSide(), 0, cellSide(), cellSide());
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - box.right() - 1, 0, cellSide(), cellSide()) : box;
}

void BadgeRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int fitting = qMin(int(m_badges.size()), width() / cellSide());
    for (int i = 0; i < fitting; ++i) {
        const domain::BadgeAward& badge = m_badges.at(i);
        const bool fresh = badge.awardedAt.daysTo(m_now) < kNewForDays;
        const QPointF centre = QRectF(cell(i)).center();
        painter.setPen(QPen(colour(Role::Accent), 2));
        painter.setBrush(fresh ? colour(Role::Accent) : colour(Role::AccentSoft));
        painter.drawPath(hexagon(centre, scaled(kHexRadius)));
        QRect mark(0, 0, scaled(20), scaled(20));
        mark.moveCenter(centre.toPoint());
        paintIcon(painter, mark, QLatin1StringView("award"), fresh ? Role::OnAccent : Role::OnAccentSoft);
    }
    if (m_badges.isEmpty())
        return;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QString latest = tr("Latest: %1").arg(models::apart(m_badges.first().title));
    paintText(painter, QRect(0, cellSide(), width(), scaled(20)), latest,
              {widgets::font(Type::Small), Role::TextMuted, 1, rtl, false, {}});
}

bool BadgeRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_badges.size(); ++i) {
            if (cell(i).contains(help->pos())) {
                const domain::BadgeAward& badge = m_badges.at(i);
                QToolTip::showText(help->globalPos(), badge.title + QLatin1Char('\n') + badge.criteria +
                                                          QLatin1Char('\n') +
                                                          models::dayWords(badge.awardedAt.toLocalTime().date()));
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace dashboard
