// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkmonitor.h"
#include "tests/support/fakenetworkmanager.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using support::FakeManager;

class NetworkMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutNetworkManager_isReachableAndLoadsNothing();
    void meteredAtTheStart_countsAtOnce();
    void followsNetworkManager();

private:
    support::FakeNetworkManager m_network;
};

void NetworkMonitorTest::initTestCase()
{
    if (!m_network.isThere())
        QSKIP("needs dbus-daemon");
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

void NetworkMonitorTest::meteredAtTheStart_countsAtOnce()
{
    m_network.manager.metered = FakeManager::kMetered;
    QVERIFY(m_network.appear());
    net::NetworkMonitor monitor;
    m_network.manager.metered = FakeManager::kUnmetered;
    QVERIFY(monitor.isMetered());
    const QSignalSpy metered(&monitor, &net::NetworkMonitor::meteredChanged);
    QVERIFY(m_network.publish({{QStringLiteral("Metered"), FakeManager::kUnmetered}}));
    LXCP_TRY_COMPARE(metered.size(), 1);
    QVERIFY(!monitor.isMetered());
}

void NetworkMonitorTest::followsNetworkManager()
{
    net::NetworkMonitor monitor;
    QVERIFY(monitor.isReachable());
    QVERIFY(!monitor.isMetered());
    const QSignalSpy reachable(&monitor, &net::NetworkMonitor::reachableChanged);
    const QSignalSpy metered(&monitor, &net::NetworkMonitor::meteredChanged);

    QVERIFY(m_network.publish({{QStringLiteral("State"), FakeManager::kDisconnected}}));
    LXCP_TRY_COMPARE(reachable.size(), 1);
    QVERIFY(!monitor.isReachable());
    QVERIFY(m_network.publish(
        {{QStringLiteral("State"), FakeManager::kConnected}, {QStringLiteral("Metered"), FakeManager::kMetered}}));
    LXCP_TRY_COMPARE(reachable.size(), 2);
    QVERIFY(monitor.isReachable());
    LXCP_TRY_COMPARE(metered.size(), 1);
    QVERIFY(monitor.isMetered());
}

QTEST_GUILESS_MAIN(NetworkMonitorTest)
#include "tst_networkmonitor.moc"
