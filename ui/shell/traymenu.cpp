// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traymenu.h"

#include "ui/shell/viewfactory.h"
#include "ui/widgets/place.h"

namespace shell {

TrayMenu::TrayMenu(QWidget* parent) : QMenu(parent)
{
    QAction* show = addAction(tr("Show LXCP"));
    show->setObjectName(QStringLiteral("tray-show"));
    connect(show, &QAction::triggered, this, &TrayMenu::windowWanted);
    m_reviews = addPlace("tray-reviews", QStringLiteral("requests"));
    m_messages = addPlace("tray-messages", QStringLiteral("messages"));
    m_notices = addPlace("tray-notices", QStringLiteral("notices"));
    addSeparator();
    addPlace("tray-settings", QStringLiteral("settings"))->setText(titleOf(QStringLiteral("settings")));
    QAction* quit = addAction(tr("Quit LXCP"));
    quit->setObjectName(QStringLiteral("tray-quit"));
    connect(quit, &QAction::triggered, this, &TrayMenu::quitWanted);
    setWaiting({});
}

QAction* TrayMenu::addPlace(const char* name, const QString& view)
{
    QAction* action = addAction(QString());
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT placeWanted(widgets::place(view)); });
    return action;
}

void TrayMenu::setWaiting(const Waiting& waiting)
{
    m_reviews->setText(tr("%n request(s) to review", nullptr, waiting.reviews));
    m_reviews->setVisible(waiting.reviews > 0);
    m_messages->setText(tr("%n unread message(s)", nullptr, waiting.messages));
    m_messages->setVisible(waiting.messages > 0);
    m_notices->setText(tr("%n unread notification(s)", nullptr, waiting.notices));
    m_notices->setVisible(waiting.notices > 0);
}

} // namespace shell
