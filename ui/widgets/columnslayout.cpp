// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnslayout.h"

#include "ui/widgets/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace widgets {

ColumnsLayout::ColumnsLayout(int minColumnWidth, int maxColumns, int spacing, QWidget* parent)
    : QLayout(parent), m_minColumnWidth(minColumnWidth), m_maxColumns(maxColumns)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

void ColumnsLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ColumnsLayout::columnsFor(int width) const
{
    return std::clamp((width + spacing()) / (scaled(m_minColumnWidth) + spacing()), 1, m_maxColumns);
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = m_minColumnWidth * m_maxColumns;
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    for (QLayoutItem* item : m_items)
        width = qMax(width, item->minimumSize().width());
    return {width, 0};
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnsLayout::arrange(const QRect& rect, bool apply) const
{
    const int columns = columnsFor(rect.width());
    const int width = (rect.width() - (columns - 1) * spacing()) / columns;
    QList<int> bottoms(columns, rect.y());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        const auto shortest = std::ranges::min_element(bottoms);
        const int column = int(std::distance(bottoms.begin(), shortest));
        const QRect box(rect.x() + column * (width + spacing()), *shortest, width, height);
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, rect, box));
        *shortest += height + spacing();
    }
    return qMax(0, *std::ranges::max_element(bottoms) - rect.y() - spacing());
}

} // namespace widgets
