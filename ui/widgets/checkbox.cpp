// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkbox.h"

#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace widgets {

namespace {

constexpr int kWidestChoice = 560;
constexpr int kNarrowestChoice = 80;

// The ring goes round box and words, clear of both; capital letters with a mark reach out of their line.
QMargins forRing()
{
    return {grid(1), scaled(3), grid(1), scaled(3)};
}

} // namespace

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::lead() const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    return text().isEmpty() ? box : box + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int CheckBox::widthFor(int widestWords) const
{
    const int words = text().isEmpty() ? 0 : qMin(textWidth(text(), font()) + 4, scaled(widestWords));
    return lead() + words + forRing().left() + forRing().right();
}

QSize CheckBox::sizeHint() const
{
    const int width = widthFor(kWidestChoice);
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return {widthFor(kNarrowestChoice), box + forRing().top() + forRing().bottom()};
}

int CheckBox::heightForWidth(int width) const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    const QMargins ring = forRing();
    const int room = width - lead() - ring.left() - ring.right();
    const int words = text().isEmpty() ? 0 : textHeight(text(), room, {font(), Role::Text, 0, false, false, {}});
    return qMax(box, words) + ring.top() + ring.bottom();
}

// Also on the second line of the words.
bool CheckBox::hitButton(const QPoint& at) const
{
    return rect().contains(at);
}

void CheckBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool rtl = option.direction == Qt::RightToLeft;
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const TextStyle look{font(), isEnabled() ? Role::Text : Role::TextMuted, 0, rtl, false, {}};
    const bool ringed = focusVisible(this);
    QRect within = rect().marginsRemoved(forRing());
    if (!ringed) // it begins where the lines above it do
        within.translate(rtl ? forRing().right() : -forRing().left(), 0);
    QRect words = within.adjusted(rtl ? 0 : lead(), 0, rtl ? -lead() : 0, 0);
    words.adjust(0, qMax(0, (within.height() - textHeight(text(), words.width(), look)) / 2), 0, 0);
    // Beside the first line.
    const int y =
        text().isEmpty() ? within.y() + (within.height() - side) / 2 : words.y() + (lineHeight(font()) - side) / 2;
    option.rect = QRect(rtl ? within.right() + 1 - side : within.x(), qMax(y, within.y()), side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    paintText(painter, words, text(), look);
    if (ringed)
        paintFocus(painter, rect(), tokens::kRadiusSmall);
}

void CheckBox::changeEvent(QEvent* event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
