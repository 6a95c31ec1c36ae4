// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktopteller.h"

#include <QDBusConnection>
#include <QSet>
#include <QVariantList>

namespace uimain {

// Notifications by the freedesktop portal (org.freedesktop.portal.Notification), which works in sandboxes and on
// desktops without a tray, keeps each notification with where it leads, and holds them back while the person does not
// want to be disturbed. Asks for the portal without waiting; until it has answered nothing can be told this way.
class PortalNotifier final : public shell::DesktopTeller
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalNotifier)

public:
    explicit PortalNotifier(QDBusConnection bus, QObject* parent = nullptr);

    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] bool tell(const shell::DesktopWord& word) override;
    void withdraw(const QString& id) override;

private Q_SLOTS:
    void act(const QString& id, const QString& action, const QVariantList& parameter);

private:
    QDBusConnection m_bus;
    bool m_there = false;
    QSet<QString> m_told;
};

} // namespace uimain
