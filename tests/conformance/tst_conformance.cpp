// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

int exitOf(const QStringList& arguments)
{
    QProcess process;
    process.start(support::programPath(u"lxcp-conformance"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

class TestConformance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_wrongWords_areUsageErrors();
    void run_help_isNoError();
    void scorm2004_wrongExpectation_fails_data();
    void scorm2004_wrongExpectation_fails();
    void packages_whatCannotBeCompared_fails();
    void badges_wrongVerdict_fails();
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

void TestConformance::scorm2004_wrongExpectation_fails_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("code");
    QTest::newRow("as it is") << QByteArray() << QByteArray() << 0;
    QTest::newRow("another activity") << QByteArray("\"activity_8\"") << QByteArray("\"activity_1\"") << 1;
    QTest::newRow("another answer") << QByteArray("\"expect\": \"true\"") << QByteArray("\"expect\": \"false\"") << 1;
    QTest::newRow("another error") << QByteArray("\"error\": \"0\"") << QByteArray("\"error\": \"351\"") << 1;
    QTest::newRow("no case") << QByteArray("\"visits\"") << QByteArray("\"visit\"") << 1;
}

void TestConformance::scorm2004_wrongExpectation_fails()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, code);
    const QString name = QStringLiteral("/scorm/adl-2004-4e-lms");
    const QString data = support::sharedPath(u"/data") + name;
    QFile original(data + QStringLiteral("/cases/CM-05.json"));
    if (!original.open(QIODevice::ReadOnly))
        QSKIP("no folder ../shared/data");
    QByteArray text = original.readAll();
    if (!before.isEmpty()) {
        QVERIFY(text.contains(before));
        text.replace(before, after);
    }
    const QTemporaryDir folder;
    const QString copy = folder.path() + name;
    QVERIFY(QDir().mkpath(copy + QStringLiteral("/cases")) && QDir().mkpath(copy + QStringLiteral("/packages")));
    const QString package = QStringLiteral("/packages/LMSTestPackage_CM-05.zip");
    QVERIFY(QFile::copy(data + package, copy + package));
    QFile changed(copy + QStringLiteral("/cases/CM-05.json"));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(text) == text.size());
    changed.close();
    QCOMPARE(exitOf({QStringLiteral("scorm2004"), folder.path()}), code);
}

void TestConformance::packages_whatCannotBeCompared_fails()
{
    const QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1StringView(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put("broken.zip", "no archive"));
    QVERIFY(put("expected.json", R"({"broken.zip": "refuse"})"));
    QCOMPARE(exitOf({QStringLiteral("packages"), folder.path()}), 0);
    QVERIFY(put("expected.json", "{"));
    QCOMPARE(exitOf({QStringLiteral("packages"), folder.path()}), 1);
}

void TestConformance::badges_wrongVerdict_fails()
{
    const QString data = support::sharedPath(u"/data/badges");
    QFile badge(data + QStringLiteral("/dcc/v1NoStatus.json"));
    if (!badge.open(QIODevice::ReadOnly))
        QSKIP("no folder ../shared/data");
    const QByteArray text = badge.readAll();
    const auto run = [](const QByteArray& verdict, const QByteArray& content) {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        if (!dir.mkpath(QStringLiteral("badges/dcc")))
            return -1;
        QFile list(dir.filePath(QStringLiteral("badges/reference_verdicts.json")));
        QFile copy(dir.filePath(QStringLiteral("badges/dcc/b.json")));
        if (!list.open(QIODevice::WriteOnly) || !copy.open(QIODevice::WriteOnly))
            return -1;
        list.write("{\"dcc/b.json\": {\"proof_and_dates\": " + verdict + ", \"not_revoked\": null}}");
        copy.write(content);
        list.close();
        copy.close();
        return exitOf({QStringLiteral("badges"), folder.path()});
    };
    QCOMPARE(run("true", text), 0);
    QCOMPARE(run("false", text), 1);
    QCOMPARE(run("true", QByteArray(text).replace("criteria\"", "criterion\"")), 1);
    QCOMPARE(run("false", QByteArray(text).replace("criteria\"", "criterion\"")), 0);
    QCOMPARE(run("true", {}), 1);
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
