// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/arrowkeys.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <limits>

namespace widgets {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

// Qt's own for those that exclude each other, and for those in tables.
bool isQtsOwn(const QAbstractButton* button)
{
    const QWidget* parent = button->parentWidget();
    return button->autoExclusive() || button->group() || !parent ||
           qobject_cast<const QAbstractItemView*>(parent->parentWidget());
}

// One of a list: it takes the width that there is.
bool isRow(const QAbstractButton* button)
{
    return button->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding || qobject_cast<const QCheckBox*>(button);
}

// How far one is from the other in the direction of the key; less than one: it is not there.
int distance(const QRect& from, const QRect& to, int key)
{
    switch (key) {
    case Qt::Key_Up:
        return from.top() - to.bottom();
    case Qt::Key_Down:
        return to.top() - from.bottom();
    case Qt::Key_Left:
        return from.left() - to.right();
    default:
        return to.left() - from.right();
    }
}

QAbstractButton* besideOf(const QAbstractButton* button, int key)
{
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (vertical && !isRow(button))
        return nullptr;
    const QRect from = button->geometry();
    QAbstractButton* nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    const auto all = button->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    for (QAbstractButton* one : all) {
        const QRect to = one->geometry();
        const bool level = vertical ? to.left() <= from.right() && to.right() >= from.left()
                                    : to.top() <= from.bottom() && to.bottom() >= from.top();
        const int far = distance(from, to, key);
        if (one == button || one->metaObject() != button->metaObject() || !level || far < 1 || far >= least ||
            !one->isVisible() || !one->isEnabled() || !(one->focusPolicy() & Qt::TabFocus))
            continue;
        nearest = one;
        least = far;
    }
    return nearest;
}

} // namespace

void showInAreas(QWidget* widget)
{
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(widget);
    }
}

bool arrowOnButton(QObject* watched, QKeyEvent* event)
{
    const auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool ours = qobject_cast<QPushButton*>(watched) || qobject_cast<QCheckBox*>(watched);
    const bool bare = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!ours || !bare || !isArrow(event->key()) || isQtsOwn(button))
        return false;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    QAbstractButton* next = besideOf(button, event->key());
    event->setAccepted(next);
    if (next) {
        next->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
        showInAreas(next);
    }
    return true;
}

} // namespace widgets
