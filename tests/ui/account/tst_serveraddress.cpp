// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/serveraddress.h"

#include <QTest>

class ServerAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_becomesAServer_data();
    void typed_becomesAServer();
    void typed_isRefused_data();
    void typed_isRefused();
    void nothing_isNoMistake();
};

void ServerAddressTest::typed_becomesAServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("mail");
    const auto row = [](const char* typed, const char* server, bool mail = false) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(server) << mail;
    };
    row("learn.example.org", "https://learn.example.org");
    row("  https://learn.example.org/  ", "https://learn.example.org");
    row("https://example.org/lxcp/", "https://example.org/lxcp");
    row("https://example.org:8443/?a=b#c", "https://example.org:8443");
    row("maya@nordwind.example", "https://nordwind.example", true);
    row("localhost:8080", "http://localhost:8080");
    row("127.0.0.1:8080", "http://127.0.0.1:8080");
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
    row("https://[::1]:8080", "https://[::1]:8080");
}

void ServerAddressTest::typed_becomesAServer()
{
    QFETCH(QString, typed);
    QFETCH(bool, mail);
    const auto address = account::readServerAddress(typed);
    QVERIFY2(address.wrong.isEmpty(), qPrintable(address.wrong));
    QTEST(address.server.toString(), "server");
    QCOMPARE(address.fromMail, mail);
}

void ServerAddressTest::typed_isRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"http://learn.example.org", "ftp://example.org", "learn", "maya@", "@example.org", "a b.c",
          "https://maya:secret@example.org", "javascript:alert(1)", "https://", ".example.org"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void ServerAddressTest::typed_isRefused()
{
    QFETCH(QString, typed);
    const auto address = account::readServerAddress(typed);
    QVERIFY2(!address.server.isValid(), qPrintable(address.server.toString()));
    QVERIFY(!address.wrong.isEmpty());
}

void ServerAddressTest::nothing_isNoMistake()
{
    const auto address = account::readServerAddress(QStringLiteral("  "));
    QVERIFY(address.wrong.isEmpty());
    QVERIFY(!address.server.isValid());
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_serveraddress.moc"
