// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

namespace support {

// What NetworkManager tells about itself, as far as Qt asks.
class FakeManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER state)
    Q_PROPERTY(uint Connectivity MEMBER connectivity)
    Q_PROPERTY(uint Metered MEMBER metered)

public:
    static constexpr uint kDisconnected = 20; // NM_STATE_…
    static constexpr uint kConnected = 70;
    static constexpr uint kMetered = 1; // NM_METERED_YES
    static constexpr uint kUnmetered = 2;

    uint state = kConnected;
    uint connectivity = 4; // full
    uint metered = kUnmetered;
};

// A system bus of its own for this process and those that it starts, and NetworkManager on it when it is told so.
class FakeNetworkManager final
{
    Q_DISABLE_COPY_MOVE(FakeNetworkManager)

public:
    FakeNetworkManager()
    {
        m_bus.start(QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        while (m_bus.state() != QProcess::NotRunning && !m_bus.canReadLine() && m_bus.waitForReadyRead())
            continue;
        m_address = QString::fromLocal8Bit(m_bus.readLine().trimmed());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toLocal8Bit());
        manager.moveToThread(&m_thread);
        m_thread.start();
    }
    ~FakeNetworkManager()
    {
        m_thread.quit();
        m_thread.wait();
        QDBusConnection::disconnectFromBus(QStringLiteral("fake"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    // Where dbus-daemon is installed.
    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    [[nodiscard]] bool appear()
    {
        auto bus = QDBusConnection::connectToBus(m_address, QStringLiteral("fake"));
        return bus.registerObject(kPath, &manager, QDBusConnection::ExportAllProperties) &&
               bus.registerService(kService);
    }
    [[nodiscard]] bool publish(const QVariantMap& changed)
    {
        QDBusMessage signal = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        signal << kService << changed << QStringList();
        return QDBusConnection(QStringLiteral("fake")).send(signal);
    }

    FakeManager manager;

private:
    const QString kService = QStringLiteral("org.freedesktop.NetworkManager");
    const QString kPath = QStringLiteral("/org/freedesktop/NetworkManager");

    QProcess m_bus;
    QString m_address;
    QThread m_thread; // calls from this process to itself would wait for themselves otherwise
};

} // namespace support
