// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

Tag::Tag(const QString& text, Tone tone, QLatin1StringView iconName, QWidget* parent)
    : QLabel(text, parent), m_tone(tone), m_iconName(iconName)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(text(), !m_iconName.isEmpty());
}

QSize Tag::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), scaled(48)), sizeHint().height()};
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), text(), m_tone, m_iconName, layoutDirection() == Qt::RightToLeft);
}

void Tag::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

Role toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::TextMuted;
    case Tone::Accent:
        return Role::OnAccentSoft;
    case Tone::Success:
        return Role::Success;
    case Tone::Warning:
        return Role::Warning;
    case Tone::Danger:
        return Role::Danger;
    }
    return Role::TextMuted;
}

Role toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Sunken;
    case Tone::Accent:
        return Role::AccentSoft;
    case Tone::Success:
        return Role::SuccessSoft;
    case Tone::Warning:
        return Role::WarningSoft;
    case Tone::Danger:
        return Role::DangerSoft;
    }
    return Role::Sunken;
}

QSize tagSize(const QString& text, bool hasIcon)
{
    if (text.isEmpty())
        return {scaled(14 + grid(4)), scaled(22)};
    const int icon = hasIcon ? scaled(14 + grid(1)) : 0;
    return {textWidth(text, font(Type::Small)) + icon + scaled(grid(4)) + 2, scaled(22)};
}

int paintTag(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const QString& iconName, bool rtl,
             TagOn on)
{
    const QSize wanted = tagSize(text, !iconName.isEmpty());
    QRect box(0, 0, qMin(wanted.width(), rect.width()), wanted.height());
    box.moveTop(rect.y() + (rect.height() - box.height()) / 2);
    if (rtl)
        box.moveRight(rect.right());
    else
        box.moveLeft(rect.left());
    if (scheme() == Scheme::HighContrast)
        paintPanel(painter, box, toneGround(tone), toneInk(tone), tokens::kRadiusPill);
    else
        paintPanel(painter, box, on == TagOn::Selection ? Role::Surface : toneGround(tone), tokens::kRadiusPill);
    QRect inner = box.adjusted(scaled(grid(2)), 0, -scaled(grid(2)), 0);
    if (!iconName.isEmpty()) {
        const int side = scaled(14);
        QRect mark(inner.x(), inner.center().y() - side / 2 + 1, side, side);
        if (rtl)
            mark.moveRight(inner.right());
        paintIcon(painter, mark, QLatin1StringView(iconName.toLatin1()), toneInk(tone));
        inner.adjust(rtl ? 0 : side + scaled(grid(1)), 0, rtl ? -side - scaled(grid(1)) : 0, 0);
    }
    paintLine(painter, inner, text, font(Type::Small), toneInk(tone), rtl ? Qt::AlignRight : Qt::AlignLeft);
    return box.width();
}

} // namespace widgets
