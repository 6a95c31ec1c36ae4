// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/publicaddress.h"
#include "app/net/publicfetch.h"
#include "app/net/responseerror.h"
#include "tests/support/waiting.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QtTest/QtTest>

class TestPublicFetch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_isPublic_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char* no : {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
                               "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1",
                               "ff02::1", "::ffff:10.0.0.1", "64:ff9b::c0a8:101", "2001:db8::1", "2002:a00:1::"})
            QTest::newRow(no) << false;
        for (const char* yes :
             {"93.184.216.34", "172.32.0.1", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"})
            QTest::newRow(yes) << true;
    }

    void address_isPublic()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(net::isPublic(QHostAddress(QLatin1StringView(QTest::currentDataTag()))), isPublic);
        QCOMPARE(net::mayBePublic(QLatin1StringView(QTest::currentDataTag())), isPublic);
    }

    void name_mayBePublic()
    {
        for (const char* no : {"localhost", "intranet", "printer.local", "a.internal", "x.localhost.", ""})
            QVERIFY2(!net::mayBePublic(QLatin1StringView(no)), no);
        for (const char* yes : {"example.org", "badges.example.org."})
            QVERIFY2(net::mayBePublic(QLatin1StringView(yes)), yes);
    }

    // Nothing is sent: not without encryption, and not to this machine or its network.
    void get_whatIsNotForStrangers_isRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("http://example.org/a") << QStringLiteral("insecure");
        QTest::newRow("file:///etc/passwd") << QStringLiteral("insecure");
        QTest::newRow("https://me:secret@example.org/a") << QStringLiteral("insecure");
        QTest::newRow("https://127.0.0.1:%1/a") << QStringLiteral("not-public");
        QTest::newRow("https://localhost:%1/a") << QStringLiteral("not-public");
        QTest::newRow("https://[::ffff:127.0.0.1]:%1/a") << QStringLiteral("not-public");
    }

    void get_whatIsNotForStrangers_isRefused()
    {
        QFETCH(QString, code);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, 0));
        QString address = QLatin1StringView(QTest::currentDataTag());
        address.replace(QStringLiteral("%1"), QString::number(server.serverPort()));
        net::PublicFetch fetch;
        std::optional<base::Result<QByteArray>> came;
        fetch.get(QUrl(address), [&](const base::Result<QByteArray>& document) { came = document; });
        QVERIFY(!came); // never from within the call
        LXCP_TRY_VERIFY(came);
        QVERIFY(!*came);
        QCOMPARE(came->error().code, code);
        QVERIFY(!server.hasPendingConnections());
    }
};

QTEST_GUILESS_MAIN(TestPublicFetch)
#include "tst_publicfetch.moc"
