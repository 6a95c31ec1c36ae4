// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace widgets {

Button::Button(const QString& text, Kind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind)
{
    setFont(widgets::font(Type::Body, Weight::Medium));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it, as Space does
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Button::Button(QLatin1StringView iconName, const QString& name, QWidget* parent)
    : Button(QString(), Kind::Quiet, parent)
{
    setIconName(iconName);
    setAccessibleName(name);
    setToolTip(name);
}

void Button::setIconName(QLatin1StringView name, bool directional)
{
    m_iconName = name;
    m_directional = directional;
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    setFont(compact ? widgets::font(Type::Small) : widgets::font(Type::Body, Weight::Medium));
    updateGeometry();
}

void Button::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
}

void Button::setAtLineStart(bool first)
{
    if (std::exchange(m_lineStart, first) != first)
        update();
}

// Not one that has a ground of its own to begin with.
bool Button::beginsLine() const
{
    return m_lineStart && !m_flush && m_kind == Kind::Quiet && !isChecked() && !text().isEmpty();
}

void Button::setWraps(bool wraps)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    policy.setVerticalPolicy(wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed); // a fixed height is that of the hint
    setSizePolicy(policy);
}

int Button::besideWords() const
{
    return sizeHint().width() - textWidth(text(), font());
}

int Button::heightForWidth(int width) const
{
    const QSize wanted = sizeHint();
    if (width >= wanted.width())
        return wanted.height();
    const int lines = textHeight(text(), width - besideWords(), {font(), Role::Text, 0, false, false, {}});
    return qMax(wanted.height(), lines + scaled(grid(3)));
}

QSize Button::sizeHint() const
{
    if (m_flush)
        return {textWidth(text(), font()) + scaled(grid(2)), scaled(24)};
    const int height = scaled(m_compact ? 28 : 36);
    if (text().isEmpty())
        return {height, height};
    const bool padded = m_kind != Kind::Quiet;
    int width = textWidth(text(), font()) + 2 * scaled(padded ? grid(m_compact ? 3 : 4) : grid(2)) + 2;
    if (!m_iconName.isEmpty())
        width += scaled(16 + grid(2));
    return {width, height};
}

QSize Button::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {qMin(wanted.width(), scaled(64)), wanted.height()};
}

Role Button::ink() const
{
    switch (m_kind) {
    case Kind::Primary:
        return Role::OnAccent;
    case Kind::Danger:
        return Role::Danger;
    case Kind::Quiet:
        return text().isEmpty() ? Role::TextMuted : Role::Accent;
    case Kind::Secondary:
        break;
    }
    return isChecked() ? Role::OnAccentSoft : Role::Text;
}

void Button::paintGround(QPainter& painter) const
{
    // On a ground of nearly its own colour the ring would not be seen: there is a gap between.
    constexpr qreal kGap = 4;
    const bool gap = m_kind == Kind::Primary && focusVisible(this);
    const QRectF area = gap ? QRectF(rect()).adjusted(kGap, kGap, -kGap, -kGap) : QRectF(rect());
    const bool hover = isEnabled() && (underMouse() || isDown());
    if (m_kind == Kind::Primary)
        paintPanel(painter, area, hover ? Role::AccentHover : Role::Accent, tokens::kRadiusMedium);
    else if (m_kind == Kind::Quiet && !m_flush && !beginsLine() && (hover || isChecked()))
        paintPanel(painter, area, Role::Hover, tokens::kRadiusMedium);
    else if (m_kind != Kind::Quiet && isChecked())
        paintPanel(painter, area, Role::AccentSoft, Role::Accent, tokens::kRadiusMedium);
    else if (m_kind != Kind::Quiet)
        paintPanel(painter, area, hover ? Role::Hover : Role::Surface,
                   m_kind == Kind::Danger ? Role::Danger : Role::Control, tokens::kRadiusMedium);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.55);
    paintGround(painter);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (hasHeightForWidth() && width() < sizeHint().width())
        return paintLines(painter, rtl);
    const int gap = m_iconName.isEmpty() || text().isEmpty() ? 0 : scaled(grid(2));
    const int iconSide = m_iconName.isEmpty() ? 0 : scaled(text().isEmpty() ? 18 : 16);
    const bool bare = m_flush || beginsLine();
    const int edge = bare ? 0 : grid(m_kind == Kind::Quiet || m_compact ? 1 : 2);
    const int room = width() - 2 * edge - iconSide - gap;
    // A letter that the keyboard takes; an ampersand between words is one.
    const qsizetype sign = text().indexOf(QLatin1Char('&'));
    const bool marked = sign >= 0 && sign + 1 < text().size() && !text().at(sign + 1).isSpace();
    const QString label =
        marked ? fontMetrics().elidedText(text(), Qt::ElideRight, qMax(0, room), Qt::TextShowMnemonic) : text();
    const int labelWidth = marked ? fontMetrics().size(Qt::TextShowMnemonic, label).width()
                                  : qMin(textWidth(label, font()), qMax(0, room));
    const int total = iconSide + gap + labelWidth;
    const bool left = m_flush == rtl; // of the two bare ones: what begins the line, or ends it from right to left
    const bool ringed = focusVisible(this);
    const int ring = bare && ringed ? (width() - total) / 2 : 0; // it stands at some distance from the words
    int x = !bare ? (width() - total) / 2 : left ? ring : width() - total - ring;
    if (iconSide > 0) {
        const QRect mark(rtl ? x + total - iconSide : x, (height() - iconSide) / 2, iconSide, iconSide);
        paintIcon(painter, mark, QLatin1StringView(m_iconName.toLatin1()), ink(), rtl && m_directional);
        if (!rtl)
            x += iconSide + gap;
    }
    QFont face = font();
    if (bare && underMouse())
        face.setUnderline(true);
    const QRect words(x, 0, labelWidth + 1, height());
    if (marked) {
        painter.setFont(face);
        painter.setPen(colour(ink()));
        const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
        paintLine(painter, words, label, Qt::AlignLeft, underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    } else {
        paintLine(painter, words, label, face, ink(), Qt::AlignLeft);
    }
    painter.setOpacity(1);
    if (ringed)
        paintFocus(painter, rect());
}

void Button::paintLines(QPainter& painter, bool rtl) const
{
    const int icon = m_iconName.isEmpty() ? 0 : scaled(16);
    const int gap = m_iconName.isEmpty() ? 0 : scaled(grid(2));
    const bool ringed = focusVisible(this);
    const int edge = beginsLine() && !ringed ? 0 : (besideWords() - icon - gap) / 2;
    QRect words = rect().adjusted(edge + (rtl ? 0 : icon + gap), 0, -edge - (rtl ? icon + gap : 0), 0);
    const TextStyle style{font(), ink(), 0, rtl, icon == 0 && !beginsLine(), {}};
    words.adjust(0, (height() - textHeight(text(), words.width(), style)) / 2, 0, 0);
    if (icon > 0)
        paintIcon(painter, QRect(rtl ? width() - edge - icon : edge, (height() - icon) / 2, icon, icon),
                  QLatin1StringView(m_iconName.toLatin1()), ink(), rtl && m_directional);
    paintText(painter, words, text(), style);
    painter.setOpacity(1);
    if (ringed)
        paintFocus(painter, rect());
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setCompact(m_compact);
}

} // namespace widgets
