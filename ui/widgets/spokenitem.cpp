// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenitem.h"

namespace widgets {

QAccessibleInterface* SpokenItem::parent() const
{
    return QAccessible::queryAccessibleInterface(m_owner.data());
}

QRect SpokenItem::rect() const
{
    const QRect inside = isValid() ? place() : QRect();
    return inside.isNull() ? QRect() : QRect(surface()->mapToGlobal(inside.topLeft()), inside.size());
}

QAccessible::State SpokenItem::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool here = m_owner->isVisible() && surface()->visibleRegion().intersects(place());
    state.invisible = !here;
    state.offscreen = !here;
    state.selectable = true;
    state.selected = isCurrent();
    state.focusable = true;
    state.focused = isCurrent() && m_owner->hasFocus();
    complete(state);
    return state;
}

void* SpokenItem::interface_cast(QAccessible::InterfaceType kind)
{
    return kind == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void SpokenItem::doAction(const QString& action)
{
    if (!isValid() || !actionNames().contains(action))
        return;
    go();
    if (action == setFocusAction())
        m_owner->setFocus();
    else if (action == pressAction())
        press();
}

} // namespace widgets
