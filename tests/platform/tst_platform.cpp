// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"
#include "app/platform/proxysettings.h"
#include "app/platform/singleinstance.h"

#include <QLockFile>
#include <QNetworkProxy>
#include <QtTest/QtTest>

using namespace platform;

class tst_Platform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profile_isAFolderOfItsOwnForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const Paths paths(folder.filePath(QStringLiteral("a/b")));
        QVERIFY(paths.accountsFile().startsWith(folder.path()));
        QVERIFY(paths.cacheFile(QStringLiteral("k")).startsWith(folder.path()));
        QVERIFY(QDir(paths.accountFolder(QStringLiteral("k"))).exists());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(paths.root()).permissions() & others));
    }

    void proxy_isTakenForOthersAndNeverForThisMachine()
    {
        QVERIFY(useProxy(QStringLiteral("http://proxy.example:3128")));
        const auto far =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://lxcp.example"))));
        QCOMPARE(far.first().hostName(), QStringLiteral("proxy.example"));
        for (const char* here : {"http://127.0.0.1:8420", "http://localhost:8420", "http://[::1]:8420"}) {
            const auto near = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QLatin1StringView(here))));
            QCOMPARE(near.first().type(), QNetworkProxy::NoProxy);
        }
        QVERIFY(useProxy(QStringLiteral("none")));
        QCOMPARE(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://lxcp.example"))))
                     .first()
                     .type(),
                 QNetworkProxy::NoProxy);
    }

    void proxy_ofTheSystem_isRead()
    {
        qputenv("http_proxy", "http://system-proxy.example:8080");
        QVERIFY(useProxy({}));
        const auto far =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("http://lxcp.example"))));
        qunsetenv("http_proxy");
        QCOMPARE(far.first().hostName(), QStringLiteral("system-proxy.example"));
    }

    void proxy_thatIsNone_isRefused()
    {
        QVERIFY(!useProxy(QStringLiteral("ftp://x")));
        QVERIFY(!useProxy(QStringLiteral("proxy")));
    }

    void secondInstance_isToldApartAndHeard()
    {
        QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        QVERIFY(first->isFirst());
        QSignalSpy heard(first.get(), &SingleInstance::messageReceived);
        const SingleInstance second(folder.path());
        QVERIFY(!second.isFirst());
        QVERIFY(second.tellFirst(QStringLiteral("lxcp://course/ü")));
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().toString(), QStringLiteral("lxcp://course/ü"));
        first.reset();
        QVERIFY(!second.tellFirst(QStringLiteral("anybody?")));
        QVERIFY(SingleInstance(folder.path()).isFirst());
    }

    void lockFileOfAProcessThatWasKilled_isTaken()
    {
        QTemporaryDir folder;
        QFile left(folder.filePath(QStringLiteral("window.lock")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(SingleInstance(folder.path()).isFirst());
    }

#ifdef Q_OS_UNIX
    void lockOfAnOlderVersion_isRespected()
    {
        QTemporaryDir folder;
        QLockFile older(folder.filePath(QStringLiteral("window.lock")));
        QVERIFY(older.tryLock(0));
        QVERIFY(!SingleInstance(folder.path()).isFirst());
        older.unlock();
        QVERIFY(SingleInstance(folder.path()).isFirst());
    }
#endif

    void otherProfile_isAnotherInstance()
    {
        QTemporaryDir a, b;
        const SingleInstance first(a.path());
        const SingleInstance second(b.path());
        QVERIFY(first.isFirst() && second.isFirst());
    }
};

QTEST_GUILESS_MAIN(tst_Platform)
#include "tst_platform.moc"
