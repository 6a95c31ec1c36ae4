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

void Chip::setWraps(bool wraps)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    policy.setVerticalPolicy(wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed); // a fixed height is that of the hint
    setSizePolicy(policy);
}

int Chip::besideWords() const
{
    return scaled(2 * grid(3)) + (m_kind == Kind::Removable ? scaled(16 + grid(1)) : 0) + 2;
}

QSize Chip::sizeHint() const
{
    return {textWidth(text(), font()) + besideWords(), scaled(32)};
}

int Chip::heightForWidth(int width) const
{
    const QSize wanted = sizeHint();
    if (width >= wanted.width())
        return wanted.height();
    const int lines = textHeight(text(), width - besideWords(), {font(), Role::Text, 0, false, true, {}});
    return qMax(wanted.height(), lines + scaled(grid(3)));
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
    paintWords(painter, inner.adjusted(-1, 0, 1, 0), accent ? Role::OnAccentSoft : Role::Text);
    if (focusVisible(this))
        paintFocus(painter, rect(), height() / 2.0 - 1);
}

void Chip::paintWords(QPainter& painter, const QRect& room, Role ink) const
{
    if (!sizePolicy().hasHeightForWidth() || textWidth(text(), font()) <= room.width())
        return paintLine(painter, room, text(), font(), ink, Qt::AlignHCenter);
    const TextStyle style{font(), ink, 0, layoutDirection() == Qt::RightToLeft, true, {}};
    const int high = textHeight(text(), room.width(), style);
    paintText(painter, QRect(room.x(), (height() - high) / 2, room.width(), high), text(), style);
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
