// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendkeys.h"

#include <QAbstractButton>
#include <QShortcut>

namespace widgets {

QList<QShortcut*> addSendKeys(QWidget* form, const std::function<void()>& send)
{
    QList<QShortcut*> keys;
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, form, send);
        keys.append(shortcut);
    }
    return keys;
}

QList<QShortcut*> addSendKeys(QWidget* form, QAbstractButton* button)
{
    return addSendKeys(form, [button] { button->click(); });
}

} // namespace widgets
