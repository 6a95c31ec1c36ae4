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

FacetRow::FacetRow(const QString& words, int count, QWidget* parent) : QCheckBox(parent), m_words(words), m_count(count)
{
    setAccessibleName(words);
    setAccessibleDescription(tr("%n course(s)", nullptr, count));
    setToolTip(words);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FacetRow::sizeHint() const
{
    return {scaled(180), scaled(28)};
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
    box.rect = QRect(rtl ? width() - 18 - grid(1) : grid(1), (height() - 18) / 2, 18, 18);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    QRect words = rect().adjusted(18 + grid(3), 0, -grid(1), 0);
    if (rtl)
        words = rect().adjusted(grid(1), 0, -18 - grid(3), 0);
    const QFont small = widgets::font(Type::Small);
    const QString figure = QLocale().toString(m_count);
    const int figureWidth = textWidth(figure, small) + grid(2);
    paintLine(painter, words, figure, small, Role::TextMuted, rtl ? Qt::AlignLeft : Qt::AlignRight);
    words.adjust(rtl ? figureWidth : 0, 0, rtl ? 0 : -figureWidth, 0);
    const QFont body = widgets::font(Type::Body, isChecked() ? Weight::Medium : Weight::Regular);
    paintLine(painter, words, m_words, body, Role::Text, rtl ? Qt::AlignRight : Qt::AlignLeft);
    if (focusVisible(this))
        paintFocus(painter, rect(), tokens::kRadiusSmall);
}

} // namespace catalog
