// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QWidget>

namespace widgets {

namespace {

QWidget* chainOne(QWidget* last, QWidget* part)
{
    if (!(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
        return last;
    if (last && last->window() != part->window()) // a list that drops down is a window of its own
        return last;
    if (last)
        QWidget::setTabOrder(last, part);
    return part;
}

} // namespace

QWidget* chainTab(QWidget* last, QWidget* part)
{
    last = chainOne(last, part);
    for (QWidget* inner : part->findChildren<QWidget*>())
        last = chainOne(last, inner);
    return last;
}

QWidget* chainTab(QWidget* last, const QLayout* layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout* inner = layout->itemAt(i)->layout())
            last = chainTab(last, inner);
        else if (QWidget* widget = layout->itemAt(i)->widget())
            last = chainTab(last, widget);
    }
    return last;
}

} // namespace widgets
