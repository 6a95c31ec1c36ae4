// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

// Walks what a screen reader is told: everything that takes the keyboard must have a name.
namespace names {

inline void walk(QAccessibleInterface* node, QStringList& found)
{
    if (!node || node->state().invisible)
        return;
    const auto* widget = qobject_cast<QWidget*>(node->object());
    if (widget && node->state().focusable && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() &&
        node->text(QAccessible::Name).trimmed().isEmpty())
        found << QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()),
                                             widget->objectName());
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface* child = node->child(i);
        if (child && child->object() && child->object()->isWidgetType())
            walk(child, found);
    }
}

[[nodiscard]] inline QStringList nameless(QWidget* root)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(root), found);
    return found;
}

} // namespace names
