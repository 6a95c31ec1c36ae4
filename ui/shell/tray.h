// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktopteller.h"
#include "ui/shell/traymenu.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace shell {

// What is said outside of the window: the icon in the system's tray, where there is one, with the number of requests to
// review, a way back to the window and a menu; and notifications, by 'teller' (may be null; outlives this) or the icon.
// 'withIcon' false: the system is not asked for a tray. Built after the first paint.
class Tray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    Tray(DesktopTeller* teller, bool withIcon, QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }
    void setWaiting(const Waiting& waiting);
    void tell(const DesktopWord& word);
    void withdraw(const QString& id); // it was read meanwhile

Q_SIGNALS:
    void windowWanted();
    void placeWanted(const QUrl& place);
    void quitWanted();

private:
    void showMessage(const DesktopWord& word);

    DesktopTeller* m_teller;
    std::unique_ptr<TrayMenu> m_menu; // outlives the icon
    QSystemTrayIcon* m_icon = nullptr;
    Waiting m_waiting;
    QUrl m_told; // where the last notification leads
};

} // namespace shell
