// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/starrating.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace widgets {

namespace {

constexpr int kStarButton = 36;
constexpr qreal kStarRadius = 9.5;
constexpr qreal kInnerShare = 0.45; // of the radius, where the points meet

// Five points, the first upwards.
QPolygonF starShape(const QPointF& middle, qreal radius)
{
    QPolygonF star;
    for (int corner = 0; corner < 10; ++corner) {
        const qreal far = corner % 2 == 0 ? radius : radius * kInnerShare;
        const qreal angle = corner * std::numbers::pi / 5;
        star << middle + QPointF(std::sin(angle), -std::cos(angle)) * far;
    }
    return star;
}

} // namespace

StarButton::StarButton(const QString& name, QWidget* parent) : QPushButton(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setAutoDefault(true); // Enter presses it, as Space does
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StarButton::sizeHint() const
{
    return {scaled(kStarButton), scaled(kStarButton)};
}

void StarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown()))
        paintPanel(painter, rect(), Role::Hover, tokens::kRadiusMedium);
    const qreal scale = scaled(100) / 100.0;
    QPen pen(colour(isChecked() ? Role::Accent : Role::TextMuted), 1.5 * scale);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(isChecked() ? QBrush(colour(Role::Accent)) : QBrush(Qt::NoBrush));
    painter.drawPolygon(starShape(QRectF(rect()).center() + QPointF(0, scale), kStarRadius * scale));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (focusVisible(this))
        paintFocus(painter, rect());
}

void StarButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

StarRating::StarRating(const QStringList& names, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(QMargins());
    row->setSpacing(0);
    for (const QString& name : names) {
        auto* star = new StarButton(name);
        const int value = int(m_stars.size()) + 1;
        star->setObjectName(QStringLiteral("star-%1").arg(value));
        connect(star, &QPushButton::clicked, this, [this, value] {
            setValue(value);
            Q_EMIT chosen(value);
        });
        m_stars.append(star);
        row->addWidget(star);
    }
    row->addStretch(1);
    setValue(0);
}

void StarRating::setValue(int value)
{
    m_value = std::clamp(value, 0, int(m_stars.size()));
    for (int i = 0; i < int(m_stars.size()); ++i)
        m_stars[i]->setChecked(i < m_value);
    if (!m_stars.isEmpty())
        setFocusProxy(m_stars[std::max(0, m_value - 1)]);
}

} // namespace widgets
