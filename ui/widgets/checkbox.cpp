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

} // namespace

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::lead() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize CheckBox::sizeHint() const
{
    const int width = lead() + qMin(textWidth(text(), font()) + 4, scaled(kWidestChoice));
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const
{
    return {lead() + qMin(textWidth(text(), font()) + 4, scaled(kNarrowestChoice)),
            style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)};
}

int CheckBox::heightForWidth(int width) const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return qMax(box, textHeight(text(), width - lead(), {font(), Role::Text, 0, false, false, {}}));
}

void CheckBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool rtl = option.direction == Qt::RightToLeft;
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const TextStyle look{font(), isEnabled() ? Role::Text : Role::TextMuted, 0, rtl, false, {}};
    QRect words = rect().adjusted(rtl ? 0 : lead(), 0, rtl ? -lead() : 0, 0);
    words.adjust(0, qMax(0, (height() - textHeight(text(), words.width(), look)) / 2), 0, 0);
    // Beside the first line.
    option.rect = QRect(rtl ? width() - side : 0, words.y() + (lineHeight(font()) - side) / 2, side, side);
    if (option.rect.y() < 0)
        option.rect.moveTop(0);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    paintText(painter, words, text(), look);
    if (focusVisible(this))
        paintFocus(painter, rect(), tokens::kRadiusSmall);
}

void CheckBox::changeEvent(QEvent* event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
