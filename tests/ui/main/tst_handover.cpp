// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lxcpserver.h"
#include "tests/support/places.h"

#include <QtTest/QtTest>

// The program itself, started again while a window of the same profile is open.
class TestHandover : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPatience = 60'000;

    QTemporaryDir m_profile;

    void start(QProcess& program, const QStringList& more = {}) const { startIn(m_profile.path(), program, more); }
    static void startIn(const QString& profile, QProcess& program, const QStringList& more = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LXCP_TRACE_STARTUP"), QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        program.start(support::programPath(u"lxcp-desktop"), QStringList{QStringLiteral("--profile"), profile} + more);
    }

private Q_SLOTS:
    // Without a window, and without a profile being made.
    void question_isAnsweredAndEnds_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : {"--help", "--help-all", "--version"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }

    void question_isAnsweredAndEnds()
    {
        QFETCH(QString, option);
        QProcess program;
        program.start(support::programPath(u"lxcp-desktop"),
                      {QStringLiteral("--profile"), m_profile.filePath(QStringLiteral("nobody")), option});
        if (!program.waitForFinished(20'000)) {
            program.kill();
            program.waitForFinished(kPatience);
            QFAIL("a window was opened");
        }
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!program.readAllStandardOutput().isEmpty());
        QVERIFY(!QFile::exists(m_profile.filePath(QStringLiteral("nobody"))));
    }

    void whatItDoesNotUnderstand_endsWith2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("extra word") << QStringList{QStringLiteral("extra-word")};
        QTest::newRow("address elsewhere") << QStringList{QStringLiteral("--open"), QStringLiteral("http://x")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--surprise")};
    }

    void whatItDoesNotUnderstand_endsWith2()
    {
        QFETCH(QStringList, words);
        QProcess program;
        program.start(support::programPath(u"lxcp-desktop"),
                      QStringList{QStringLiteral("--profile"), m_profile.filePath(QStringLiteral("nobody"))} + words);
        if (!program.waitForFinished(20'000)) {
            program.kill();
            program.waitForFinished(kPatience);
            QFAIL("a window was opened");
        }
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(!program.readAllStandardError().isEmpty());
        QVERIFY(!QFile::exists(m_profile.filePath(QStringLiteral("nobody"))));
    }

    void folderThatCannotBeMade_isNotCalledInUse()
    {
        QFile inTheWay(m_profile.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QProcess program;
        program.start(support::programPath(u"lxcp-desktop"),
                      {QStringLiteral("--profile"), inTheWay.fileName() + QStringLiteral("/profile")});
        program.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("lxcp-desktop: ") && program.waitForReadyRead(kPatience))
            said += program.readAllStandardError();
        QVERIFY2(said.contains("/file/profile cannot be made"), said.constData());
        QVERIFY(!said.contains("in use"));
        program.kill(); // it says so in a window, too
        QVERIFY(program.waitForFinished(kPatience));
    }

    // What tests/bench waits for, instead of for a time.
    void firstSync_tellsItsMoments()
    {
        QTemporaryDir folder;
        support::LxcpServer server(folder.path());
        QVERIFY2(server.start(), server.log().constData());
        const QString profile = folder.filePath(QStringLiteral("maya"));
        QCOMPARE(support::lxcp(profile, {QStringLiteral("login"), QStringLiteral("--server"), server.url().toString(),
                                         QStringLiteral("--demo-person"), QStringLiteral("maya")})
                     .code,
                 0);
        QProcess window;
        startIn(profile, window);
        window.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("synced-painted") && window.waitForReadyRead(kPatience))
            said += window.readAllStandardError();
        QVERIFY2(said.contains("synced-painted"), said.constData());
        const auto at = [&said](const char* event) { return said.indexOf(QByteArray("\"event\":\"") + event + '"'); };
        QVERIFY(at("input-ready") >= 0);
        QVERIFY(at("courses-there") > at("input-ready"));
        QVERIFY(at("synced") > at("input-ready"));
        QVERIFY(at("synced-painted") > at("synced"));
        QVERIFY(at("synced-painted") > at("courses-there"));
        window.terminate();
        QVERIFY(window.waitForFinished(kPatience));
    }

    void secondStart_tellsTheFirstAndEndsWell()
    {
        QProcess first;
        start(first);
        first.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("input-ready") && first.waitForReadyRead(kPatience))
            said += first.readAllStandardError();
        QVERIFY2(said.contains("input-ready"), said.constData());
        for (int i = 0; i < 5; ++i) {
            QProcess again;
            // RFC 3986 3.1: schemes have no case.
            start(again, {QStringLiteral("--open"),
                          i == 0 ? QStringLiteral("LXCP://Settings") : QStringLiteral("lxcp://settings")});
            QVERIFY(again.waitForFinished(kPatience));
            QCOMPARE(again.exitStatus(), QProcess::NormalExit);
            QCOMPARE(again.exitCode(), 0);
        }
        QProcess other; // that is to be a window of its own
        start(other, {QStringLiteral("--new-window")});
        other.setReadChannel(QProcess::StandardError);
        said.clear();
        while (!said.contains("input-ready") && other.waitForReadyRead(kPatience))
            said += other.readAllStandardError();
        QVERIFY2(said.contains("input-ready"), said.constData());
        other.terminate();
        QVERIFY(other.waitForFinished(kPatience));
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(kPatience));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
