// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace widgets {

Chip::Chip(const QString& text, Kind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind)
{
    setFont(widgets::font(Type::Body));
    setCheckable(kind == Kind::Choice);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it, as Space does
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (kind == Kind::Removable)
        setAccessibleDescription(tr("Removes this filter"));
}

QSize Chip::sizeHint() const
{
    const int mark = m_kind == Kind::Removable ? scaled(16 + grid(1)) : 0;
    return {textWidth(text(), font()) + scaled(2 * grid(3)) + mark + 2, scaled(32)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), scaled(60)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool hover = isEnabled() && (underMouse() || isDown());
    if (!isEnabled())
        painter.setOpacity(0.55);
    if (isChecked() || m_kind == Kind::Removable)
        paintPanel(painter, rect(), Role::AccentSoft, isChecked() ? Role::Accent : Role::AccentSoft,
                   tokens::kRadiusPill);
    else
        paintPanel(painter, rect(), hover ? Role::Hover : Role::Surface, Role::Hairline, tokens::kRadiusPill);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QRect inner = rect().adjusted(scaled(grid(3)), 0, -scaled(grid(3)), 0);
    const bool accent = isChecked() || m_kind == Kind::Removable;
    if (m_kind == Kind::Removable) {
        const int side = scaled(16);
        const QRect mark(rtl ? inner.left() : inner.right() - side + 1, (height() - side) / 2, side, side);
        paintIcon(painter, mark, QLatin1StringView("x"), Role::OnAccentSoft);
        inner.adjust(rtl ? side + grid(1) : 0, 0, rtl ? 0 : -side - grid(1), 0);
    }
    paintLine(painter, inner.adjusted(-1, 0, 1, 0), text(), font(), accent ? Role::OnAccentSoft : Role::Text,
              Qt::AlignHCenter);
    if (focusVisible(this))
        paintFocus(painter, rect(), height() / 2.0 - 1);
}

// One of several that exclude each other is a radio button, and a screen reader should hear so.
void Chip::showEvent(QShowEvent* event)
{
    if (group() && group()->exclusive())
        setAutoExclusive(true);
    QPushButton::showEvent(event);
}

void Chip::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(widgets::font(Type::Body));
        updateGeometry();
    }
}

} // namespace widgets
