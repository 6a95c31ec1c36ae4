// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace net {

// Whether the operating system believes that there is a network. Where it cannot tell (no NetworkManager, no backend),
// reachable() is true and only trying shows. Costs a D-Bus connection, so make it when the window stands. Interface
// thread.
class NetworkMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkMonitor)

public:
    explicit NetworkMonitor(QObject* parent = nullptr);
    ~NetworkMonitor() override;

    // Trying has shown that the server is out of reach. Where NetworkManager does not run, the other sources that Qt
    // knows are worth their libraries now: GLib's brings nine, with 2 MB.
    void lookFurther();

    [[nodiscard]] bool isReachable() const { return m_reachable; }
    // Each byte may be paid for, as far as the system knows.
    [[nodiscard]] bool isMetered() const { return m_metered; }

Q_SIGNALS:
    void reachableChanged(bool reachable);
    void meteredChanged(bool metered);

private:
    template <typename Source>
    void watch(Source& source, bool tellsMetered);
    void noteReachable(bool reachable);
    void noteMetered(bool metered);

    std::unique_ptr<QObject> m_networkManager; // Qt's backend for it
    bool m_watching = false;
    bool m_reachable = true;
    bool m_metered = false;
};

} // namespace net
