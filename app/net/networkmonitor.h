// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace net {

// Whether the operating system believes that there is a network. Where it cannot tell (no NetworkManager, no backend),
// reachable() is true and only trying shows. Costs a D-Bus connection, so make it when the window stands.
class NetworkMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkMonitor)

public:
    explicit NetworkMonitor(QObject* parent = nullptr);

    [[nodiscard]] bool isReachable() const { return m_reachable; }
    // Each byte may be paid for, as far as the system knows.
    [[nodiscard]] bool isMetered() const { return m_metered; }

Q_SIGNALS:
    void reachableChanged(bool reachable);
    void meteredChanged(bool metered);

private:
    void update();
    void updateMetered();

    bool m_reachable = true;
    bool m_metered = false;
};

} // namespace net
