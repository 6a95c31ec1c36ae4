// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkmonitor.h"
#include "tests/support/waiting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

namespace {

const QString kService = QStringLiteral("org.freedesktop.NetworkManager");
const QString kPath = QStringLiteral("/org/freedesktop/NetworkManager");
constexpr uint kDisconnected = 20; // NM_STATE_…
constexpr uint kConnected = 70;
constexpr uint kMetered = 1; // NM_METERED_YES
constexpr uint kUnmetered = 2;

// What NetworkManager tells about itself, as far as Qt asks.
class FakeManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER state)
    Q_PROPERTY(uint Connectivity MEMBER connectivity)
    Q_PROPERTY(uint Metered MEMBER metered)

public:
    uint state = kConnected;
    uint connectivity = 4; // full
    uint metered = kUnmetered;
};

} // namespace

class NetworkMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void withoutNetworkManager_isReachableAndLoadsNothing();
    void followsNetworkManager();

private:
    void publish(const QVariantMap& changed);

    QProcess m_bus;
    QThread m_thread; // calls from this process to itself would wait for themselves otherwise
    FakeManager m_manager;
};

void NetworkMonitorTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("needs dbus-daemon");
    m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForStarted());
    LXCP_TRY_VERIFY(m_bus.canReadLine());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_manager.moveToThread(&m_thread);
    m_thread.start();
}

void NetworkMonitorTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(QStringLiteral("fake"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

void NetworkMonitorTest::publish(const QVariantMap& changed)
{
    QDBusMessage signal = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                     QStringLiteral("PropertiesChanged"));
    signal << kService << changed << QStringList();
    QVERIFY(QDBusConnection(QStringLiteral("fake")).send(signal));
}

void NetworkMonitorTest::withoutNetworkManager_isReachableAndLoadsNothing()
{
#ifdef Q_OS_LINUX
    const auto mapped = [] {
        QFile maps(QStringLiteral("/proc/self/maps"));
        return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
    };
    const bool before = mapped().contains("libgio"); // libproxy brings it along from 0.5 on
#endif
    const net::NetworkMonitor monitor;
    QVERIFY(monitor.isReachable());
    QVERIFY(!monitor.isMetered());
#ifdef Q_OS_LINUX
    QVERIFY(mapped().contains("libqnetworkmanager"));
    QCOMPARE(mapped().contains("libgio"), before);
#endif
}

void NetworkMonitorTest::followsNetworkManager()
{
    auto bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SYSTEM_BUS_ADDRESS")),
                                             QStringLiteral("fake"));
    QVERIFY(bus.registerObject(kPath, &m_manager, QDBusConnection::ExportAllProperties));
    QVERIFY(bus.registerService(kService));
    net::NetworkMonitor monitor;
    QVERIFY(monitor.isReachable());
    QVERIFY(!monitor.isMetered());
    const QSignalSpy reachable(&monitor, &net::NetworkMonitor::reachableChanged);
    const QSignalSpy metered(&monitor, &net::NetworkMonitor::meteredChanged);

    publish({{QStringLiteral("State"), kDisconnected}});
    LXCP_TRY_COMPARE(reachable.size(), 1);
    QVERIFY(!monitor.isReachable());
    publish({{QStringLiteral("State"), kConnected}, {QStringLiteral("Metered"), kMetered}});
    LXCP_TRY_COMPARE(reachable.size(), 2);
    QVERIFY(monitor.isReachable());
    LXCP_TRY_COMPARE(metered.size(), 1);
    QVERIFY(monitor.isMetered());
}

QTEST_GUILESS_MAIN(NetworkMonitorTest)
#include "tst_networkmonitor.moc"
