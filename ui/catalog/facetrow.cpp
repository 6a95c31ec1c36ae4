// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/facetrow.h"

#include "ui/widgets/textpaint.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace catalog {

using namespace widgets;

namespace {

constexpr int kBoxSide = 18;

} // namespace

FacetRow::FacetRow(const QString& words, int count, QWidget* parent) : QCheckBox(parent), m_words(words), m_count(count)
{
    setAccessibleName(words);
    setAccessibleDescription(tr("%n course(s)", nullptr, count));
    setToolTip(words);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FacetRow::sizeHint() const
{
    const int width = scaled(180);
    return {width, heightForWidth(width)};
}

int FacetRow::figureWidth() const
{
    return textWidth(QLocale().toString(m_count), widgets::font(Type::Small)) + grid(2);
}

// As wide in the heavier weight of what is chosen, so that choosing moves nothing.
int FacetRow::heightForWidth(int width) const
{
    const int room = width - kBoxSide - grid(3) - grid(1) - figureWidth();
    TextStyle look;
    look.font = widgets::font(Type::Body, Weight::Medium);
    return qMax(scaled(28), textHeight(m_words, room, look) + scaled(grid(1)));
}

QSize FacetRow::minimumSizeHint() const
{
    return {scaled(100), scaled(28)};
}

void FacetRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (underMouse())
        paintPanel(painter, rect(), Role::Hover, tokens::kRadiusSmall);
    QStyleOptionButton box;
    box.initFrom(this);
    box.state.setFlag(isChecked() ? QStyle::State_On : QStyle::State_Off);
    box.rect = QRect(rtl ? width() - kBoxSide - grid(1) : grid(1), (height() - kBoxSide) / 2, kBoxSide, kBoxSide);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    QRect words = rect().adjusted(kBoxSide + grid(3), 0, -grid(1), 0);
    if (rtl)
        words = rect().adjusted(grid(1), 0, -kBoxSide - grid(3), 0);
    const QFont small = widgets::font(Type::Small);
    const QString figure = QLocale().toString(m_count);
    paintLine(painter, words, figure, small, Role::TextMuted, rtl ? Qt::AlignLeft : Qt::AlignRight);
    words.adjust(rtl ? figureWidth() : 0, 0, rtl ? 0 : -figureWidth(), 0);
    TextStyle look;
    look.font = widgets::font(Type::Body, isChecked() ? Weight::Medium : Weight::Regular);
    look.rtl = rtl;
    words.adjust(0, (height() - textHeight(m_words, words.width(), look)) / 2, 0, 0);
    paintText(painter, words, m_words, look);
    if (focusVisible(this))
        paintFocus(painter, rect(), tokens::kRadiusSmall);
}

} // namespace catalog
