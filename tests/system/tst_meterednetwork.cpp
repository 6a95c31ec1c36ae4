// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/learning/package/zipbuilder.h"
#include "tests/support/fakenetworkmanager.h"
#include "tests/support/lxcpserver.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using support::ConsoleRun;
using support::FakeManager;
using support::lxcp;

namespace {

const QString kCourse = QStringLiteral("demo:accessibility");
constexpr int kDone = 0;
constexpr int kOffline = 4;

} // namespace

// Who starts where each byte is paid for pays for no course.
class tst_MeteredNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_network.isThere())
            QSKIP("needs dbus-daemon");
        m_server.serveContent();
        QVERIFY2(m_server.start(), m_server.log().constData());
        QFile file(m_folder.filePath(QStringLiteral("course.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::zip({{"index.html", "<!doctype html><title>Course</title>"}}));
        file.close();
        QVERIFY(
            m_server.run({QStringLiteral("import"), QStringLiteral("content"), file.fileName(),
                          QStringLiteral("--course"), kCourse, QStringLiteral("--content"), m_server.contentFolder()}));
        QCOMPARE(lxcp(profile(), {QStringLiteral("login"), QStringLiteral("--server"), m_server.url().toString(),
                                  QStringLiteral("--demo-person"), QStringLiteral("maya")})
                     .code,
                 kDone);
        QCOMPARE(lxcp(profile(), {QStringLiteral("sync")}).code, kDone);
    }

    void meteredAtTheStart_isWaitedOut()
    {
        m_network.manager.metered = FakeManager::kMetered;
        QVERIFY(m_network.appear());
        const ConsoleRun paid = download();
        QCOMPARE(paid.code, kOffline);
        QVERIFY2(paid.err.contains("Each byte is paid for on this network"), paid.err.constData());
        QVERIFY2(!paid.out.contains("\"ready\""), paid.out.constData());
        m_network.manager.metered = FakeManager::kUnmetered;
        const ConsoleRun free = download();
        QVERIFY2(free.code == kDone && free.out.contains("\"ready\""), (free.out + free.err).constData());
    }

    // What is chosen in the window holds here, too; an option goes before it.
    void chosenInTheWindow_orForOnce_isFetched()
    {
        m_network.manager.metered = FakeManager::kMetered;
        erase();
        const ConsoleRun once = download({QStringLiteral("--metered")});
        QVERIFY2(once.code == kDone && once.out.contains("\"ready\""), (once.out + once.err).constData());
        erase();
        QCOMPARE(download().code, kOffline);
        QFile settings(profile() + QStringLiteral("/window.ini"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[downloads]\non_metered=true\n");
        settings.close();
        const ConsoleRun chosen = download();
        QVERIFY2(chosen.code == kDone && chosen.out.contains("\"ready\""), (chosen.out + chosen.err).constData());
    }

private:
    QString profile() const { return m_folder.filePath(QStringLiteral("maya")); }
    // Another computer: nothing is here.
    void erase()
    {
        QVERIFY(QDir(profile()).removeRecursively());
        QCOMPARE(lxcp(profile(), {QStringLiteral("login"), QStringLiteral("--server"), m_server.url().toString(),
                                  QStringLiteral("--demo-person"), QStringLiteral("maya")})
                     .code,
                 kDone);
        QCOMPARE(lxcp(profile(), {QStringLiteral("sync")}).code, kDone);
    }
    ConsoleRun download(const QStringList& options = {}) const
    {
        QString id;
        for (const QJsonObject& course :
             lxcp(profile(), {QStringLiteral("courses"), QStringLiteral("--json")}).lines()) {
            if (course.value(QLatin1StringView("source_id")).toString() == kCourse)
                id = course.value(QLatin1StringView("id")).toString();
        }
        return lxcp(profile(), QStringList{QStringLiteral("download"), id, QStringLiteral("--json")} + options);
    }

    QTemporaryDir m_folder;
    support::FakeNetworkManager m_network;
    support::LxcpServer m_server{m_folder.path()};
};

QTEST_GUILESS_MAIN(tst_MeteredNetwork)
#include "tst_meterednetwork.moc"
