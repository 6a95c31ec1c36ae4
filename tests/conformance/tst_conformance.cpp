// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

int exitOf(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(LXCP_BIN_DIR "/lxcp-conformance"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

class TestConformance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_wrongWords_areUsageErrors();
    void run_help_isNoError();
};

void TestConformance::run_wrongWords_areUsageErrors()
{
    const QTemporaryDir folder;
    QCOMPARE(exitOf({}), 2);
    QCOMPARE(exitOf({QStringLiteral("nosuchsuite"), folder.path()}), 2);
    QCOMPARE(exitOf({QStringLiteral("scorm2004")}), 2);
    QCOMPARE(exitOf({QStringLiteral("scorm2004"), folder.filePath(QStringLiteral("nothing"))}), 2);
    QCOMPARE(exitOf({QStringLiteral("scorm2004"), folder.path(), QStringLiteral("--nosuchoption")}), 2);
}

void TestConformance::run_help_isNoError()
{
    QCOMPARE(exitOf({QStringLiteral("--help")}), 0);
    QCOMPARE(exitOf({QStringLiteral("--version")}), 0);
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
