// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personmenu.h"

#include "app/services/accountservice.h"
#include "ui/models/preferences.h"
#include "ui/models/syncwords.h"
#include "ui/models/words.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/place.h"

#include <QMenu>
#include <QPainter>

namespace shell {

using namespace widgets;

namespace {

QIcon faceIcon(const QPixmap& picture)
{
    QPixmap face(picture.size());
    face.fill(Qt::transparent);
    QPainter painter(&face);
    paintAvatar(painter, QRectF(face.rect()), {}, picture);
    painter.end();
    return QIcon(face);
}

// A menu takes '&' for the mark of a key.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace

QMenu* makePersonMenu(services::AccountService& accounts, const QPixmap& picture,
                      const QList<std::pair<QString, QString>>& demoPeople, MainWindow* window)
{
    auto* menu = new QMenu(window);
    menu->setObjectName(QStringLiteral("person-menu"));
    const auto current = accounts.current();
    if (current) {
        QAction* who =
            menu->addAction(picture.isNull() ? icon(QLatin1StringView("circle-user")) : faceIcon(picture),
                            MainWindow::tr("%1, %2", "person, organisation")
                                .arg(models::apart(plain(current->name)), models::apart(plain(current->organisation))));
        QObject::connect(who, &QAction::triggered, window,
                         [window] { window->openPlace(place(QStringLiteral("account"))); });
        menu->addSeparator();
    }
    for (const services::Account& account : accounts.accounts()) {
        if (current && account.key == current->key)
            continue;
        const QString words = account.signedOut ? MainWindow::tr("Sign in as %1…") : MainWindow::tr("Switch to %1");
        QStringList line{words.arg(models::apart(plain(account.name)))};
        if (const int waiting = accounts.waitingIn(account.key))
            line << models::waitingCount(waiting);
        QAction* action = menu->addAction(icon(QLatin1StringView("users")), models::inLine(line));
        QObject::connect(action, &QAction::triggered, &accounts,
                         [&accounts, key = account.key] { accounts.switchTo(key); });
    }
    if (current && !current->demoPerson.isEmpty()) {
        for (const auto& [id, name] : demoPeople) {
            QAction* action = menu->addAction(MainWindow::tr("Be %1").arg(models::apart(plain(name))));
            action->setCheckable(true);
            action->setChecked(id == current->demoPerson);
            QObject::connect(action, &QAction::triggered, &accounts,
                             [&accounts, server = current->server, person = id] { accounts.signIn(server, person); });
        }
    }
    menu->addSeparator();
    const auto open = [&](const char* iconName, const QString& text, const QString& view) {
        QObject::connect(menu->addAction(icon(QLatin1StringView(iconName)), text), &QAction::triggered, window,
                         [window, view] { window->openPlace(place(view)); });
    };
    if (current)
        open("user", MainWindow::tr("My profile"), QStringLiteral("profile"));
    open("plus", MainWindow::tr("Add an account"), QStringLiteral("welcome"));
    open("settings", MainWindow::tr("Settings"), QStringLiteral("settings"));
    open("book-open", MainWindow::tr("Handbook"), QStringLiteral("help"));
    open("log-out", MainWindow::tr("Sign out…"), QStringLiteral("account"));
    return menu;
}

ThemeSettings themeFor(const models::Preferences& preferences)
{
    ThemeSettings result;
    const QString name = preferences.scheme();
    if (name == QLatin1StringView("light"))
        result.scheme = SchemeChoice::Light;
    else if (name == QLatin1StringView("dark"))
        result.scheme = SchemeChoice::Dark;
    else if (name == QLatin1StringView("high-contrast"))
        result.scheme = SchemeChoice::HighContrast;
    else if (const models::SystemLook system = preferences.systemLook(); system.highContrast)
        result.scheme = SchemeChoice::HighContrast;
    else if (system.dark)
        result.scheme = *system.dark ? SchemeChoice::Dark : SchemeChoice::Light;
    result.textPercent = preferences.textPercent();
    result.reducedMotion = preferences.reducedMotion();
    return result;
}

} // namespace shell
