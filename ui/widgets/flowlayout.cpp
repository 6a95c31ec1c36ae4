// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/widgets/button.h"

#include <QStyle>
#include <QWidget>

namespace widgets {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {qMin(width, 480), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int above = m_middle ? qMax(0, rect.height() - arrange(rect, false)) / 2 : 0;
    arrange(rect.adjusted(0, above, 0, 0), true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QPair<QLayoutItem*, QRect>> line;
    int x = area.x();
    int y = area.y();
    int height = 0;
    const auto finishLine = [&] {
        for (auto& [item, box] : line) {
            box.moveTop(y + (height - box.height()) / 2);
            if (!apply)
                continue;
            item->setGeometry(QStyle::visualRect(direction, area, box));
            if (auto* button = qobject_cast<Button*>(item->widget()))
                button->setAtLineStart(box.left() == area.left());
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > area.width())
            size = {area.width(), item->hasHeightForWidth() ? item->heightForWidth(area.width()) : size.height()};
        if (x > area.x() && x + size.width() > area.right() + 1) {
            finishLine();
            x = area.x();
            y += height + spacing();
            height = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = qMax(height, size.height());
    }
    if (m_lastAtEnd && line.size() > 1)
        line.last().second.moveRight(area.right());
    finishLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace widgets
