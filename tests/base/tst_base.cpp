// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/backoff.h"
#include "app/base/diskspace.h"
#include "app/base/error.h"
#include "app/base/filename.h"
#include "app/base/ids.h"
#include "app/base/listed.h"
#include "app/base/mailto.h"
#include "app/base/module.h"
#include "app/base/plaintext.h"
#include "app/base/timezones.h"
#include "app/base/writefile.h"
#include "tests/support/waiting.h"

#include <QLocale>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest/QtTest>
#include <QUuid>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace std::chrono_literals;

class TestBase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoff_growsToFiveMinutes_andNeverRetriesAtOnce()
    {
        QCOMPARE(base::backoffDelay(1, 0.0).count(), (2500ms).count());
        QCOMPARE(base::backoffDelay(2, 0.0).count(), (5000ms).count());
        QCOMPARE(base::backoffDelay(100, 0.0).count(), (150'000ms).count());
        QVERIFY(base::backoffDelay(100, 0.999999) <= 300'000ms);
        QCOMPARE(base::backoffDelay(0, 0.0).count(), base::backoffDelay(1, 0.0).count());
    }

    void module_thatIsMissing_isNamed()
    {
        const auto found = base::moduleFunction(QStringLiteral("no-such-module"), "lxcpNothing");
        QVERIFY(!found);
        QCOMPARE(found.error().kind, base::Error::Kind::Storage);
        QVERIFY2(found.error().detail.contains(QLatin1String("no-such-module")), qPrintable(found.error().detail));
    }

    void module_withoutTheFunction_isAnError()
    {
        const QDir modules(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/lxcp-desktop"));
        if (modules.entryList({QStringLiteral("openssl.*")}, QDir::Files).isEmpty())
            QSKIP("the module 'openssl' is not built");
        QVERIFY(!base::moduleFunction(QStringLiteral("openssl"), "lxcpNothing"));
        QVERIFY(base::moduleFunction(QStringLiteral("openssl"), "lxcpNewHash"));
    }

    void fileOfTheModules_isFoundInABundle_too()
    {
        const QString name = QStringLiteral("tst-base-%1.txt").arg(QCoreApplication::applicationPid());
        const QString here = QCoreApplication::applicationDirPath();
        QCOMPARE(base::moduleFile(name), here + QStringLiteral("/../lib/lxcp-desktop/") + name);
        QVERIFY(QDir(here).mkpath(QStringLiteral("modules")));
        const QString path = here + QStringLiteral("/modules/") + name;
        QVERIFY(base::writeFile(path, "here"));
        QCOMPARE(base::moduleFile(name), path);
        QFile::remove(path);
        QDir(here).rmdir(QStringLiteral("modules"));
    }

    void freeBytes_ofAFolderThatIsNotThereYet_areThoseOfTheOneAboveIt()
    {
        const QTemporaryDir folder;
        QVERIFY(base::freeBytes(folder.path()) > 0);
        QVERIFY(base::freeBytes(folder.filePath(QStringLiteral("not/yet"))) > 0);
#ifdef Q_OS_LINUX
        QCOMPARE(base::freeBytes(QStringLiteral("/proc")), 0);
#endif
    }

    void newId_isAVersion7Uuid_andUnique()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString id = base::newId();
            QCOMPARE(id.size(), 36);
            QCOMPARE(id.at(14), QLatin1Char('7'));
            QCOMPARE(QUuid(id).variant(), QUuid::DCE);
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
    }

    void newId_madeLater_sortsLater()
    {
        const QString first = base::newId();
        LXCP_TRY_VERIFY(first.left(13) < base::newId().left(13));
    }

    void zone_isKnownByItsNameOfToday_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("older");
        QTest::newRow("India") << QStringLiteral("Asia/Kolkata") << QStringLiteral("Asia/Calcutta");
        QTest::newRow("Ukraine") << QStringLiteral("Europe/Kyiv") << QStringLiteral("Europe/Kiev");
        QTest::newRow("Argentina") << QStringLiteral("America/Argentina/Buenos_Aires")
                                   << QStringLiteral("America/Buenos_Aires");
    }

    void zone_isKnownByItsNameOfToday()
    {
        QFETCH(QString, name);
        QFETCH(QString, older);
        QVERIFY(base::isZoneName(name));
        const QTimeZone zone = base::zoneNamed(name);
        QVERIFY(zone.isValid());
        const QDateTime summer(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(zone.offsetFromUtc(summer), base::zoneNamed(older).offsetFromUtc(summer));
        QCOMPARE(base::currentZoneName(zone.id()), name);
        QCOMPARE(base::currentZoneName(older.toLatin1()), name);
    }

    void zone_thatIsNoPlace_isOne()
    {
        for (const char* name : {"UTC", "Etc/UTC", "Etc/GMT+5", "CET", "Asia/Calcutta", "Europe/Kiev", "EST5EDT"})
            QVERIFY2(base::isZoneName(QLatin1StringView(name)), name);
        for (const char* name : {"UTC+3", "Nowhere", "../../etc/passwd", "Etc/../CET", "ABC", "A/B"})
            QVERIFY2(!base::isZoneName(QLatin1StringView(name)), name);
    }

    void zone_ofNoName_isNone()
    {
        QVERIFY(!base::isZoneName(QStringLiteral("Europe/Atlantis")));
        QVERIFY(!base::zoneNamed(QStringLiteral("Europe/Atlantis")).isValid());
        QVERIFY(!base::isZoneName(QString()));
        QCOMPARE(base::currentZoneName("Europe/Berlin"), QStringLiteral("Europe/Berlin"));
    }

    void fileName_isTheLastPartAndNothingThatDeceives_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const QString& said, const QString& name) {
            QTest::newRow(what) << said << name;
        };
        row("plain", QStringLiteral("Übersicht 2.ods"), QStringLiteral("Übersicht 2.ods"));
        row("up", QStringLiteral("../../../x.txt"), QStringLiteral("x.txt"));
        row("absolute", QStringLiteral("/etc/passwd"), QStringLiteral("passwd"));
        row("Windows", QStringLiteral("C:\\Users\\sam\\knots.pdf"), QStringLiteral("knots.pdf"));
        row("lines", QStringLiteral("a\nb\r\tc\u2028.txt"), QStringLiteral("abc.txt"));
        row("turned", QStringLiteral("gpj\u202etxt.exe\u2066"), QStringLiteral("gpjtxt.exe"));
        row("device", QStringLiteral("Nul.txt"), QStringLiteral("_Nul.txt"));
        row("port", QStringLiteral("COM1"), QStringLiteral("_COM1"));
        row("no device", QStringLiteral("common.txt"), QStringLiteral("common.txt"));
        row("signs", QStringLiteral("a:b|c?.txt"), QStringLiteral("a_b_c_.txt"));
        row("hidden", QStringLiteral(" .bashrc. "), QStringLiteral("bashrc"));
        row("nothing", QStringLiteral("x/.."), QString());
        row("long", QString(240, u'l') + QStringLiteral(".txt"), QString(196, u'l') + QStringLiteral(".txt"));
        row("long in bytes", QString(100, u'結') + QStringLiteral(".tar"), QString(65, u'結') + QStringLiteral(".tar"));
        row("long ending", u'a' + QString(240, u'.') + QString(30, u'b'), u'a' + QString());
    }
    void fileName_isTheLastPartAndNothingThatDeceives()
    {
        QFETCH(QString, said);
        QFETCH(QString, name);
        QCOMPARE(base::fileNameIn(said), name);
        QCOMPARE(base::fileNameIn(name), name);
    }

    // RFC 6068, section 7: a program may do more with a header field than its author may ask for.
    void mailto_keepsWhomItGoesToAndItsWords_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("passed");
        QTest::newRow("file") << "mailto:x@example.org?subject=a&attach=/etc/passwd"
                              << "mailto:x@example.org?subject=a";
        QTest::newRow("hidden") << "mailto:x@example.org?bcc=y@example.org"
                                << "mailto:x@example.org";
        QTest::newRow("spelled otherwise") << "MAILTO:x@example.org?%61ttach=a&ATTACHMENT=b"
                                           << "mailto:x@example.org";
        QTest::newRow("words") << "mailto:?subject=a%26attach=b&body=c%0D%0Ad"
                               << "mailto:?subject=a%26attach=b&body=c%0D%0Ad";
        QTest::newRow("several") << "mailto:x@example.org,y@example.org?cc=z@example.org&to=w@example.org"
                                 << "mailto:x@example.org,y@example.org?cc=z@example.org&to=w@example.org";
        QTest::newRow("a page") << "https://example.org/?attach=a"
                                << "https://example.org/?attach=a";
    }
    void mailto_keepsWhomItGoesToAndItsWords()
    {
        QFETCH(QString, given);
        QFETCH(QString, passed);
        QCOMPARE(base::plainMailto(QUrl(given)).toString(QUrl::FullyEncoded), passed);
    }

    void plainText_isWithoutWhatDeceivesOrCannotBeKept()
    {
        const QString good = QString::fromUtf8("über\tコース 🎓\r\nשלום\u200d");
        QVERIFY(base::isPlainText(good));
        QCOMPARE(base::plainText(good), good);
        constexpr char16_t kBad[] = {0x0, 0x7, 0x1b, 0x7f, 0x9b, 0x202d, 0x202e, 0xd800, 0xdc00};
        for (const char16_t bad : kBad) {
            const QString text = QStringLiteral("a") + QChar(bad) + good;
            QVERIFY2(!base::isPlainText(text), qPrintable(QString::number(bad, 16)));
            QCOMPARE(base::plainText(text), QStringLiteral("a") + good);
        }
        const QString end = QStringLiteral("a") + QChar(0xd83c);
        QCOMPARE(base::plainText(end), QStringLiteral("a"));
    }

    void writeFile_replacesAFileAndKeepsAPipe()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        for (const QByteArray text : {"first", "second"}) {
            QVERIFY(base::writeFile(file, text));
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QCOMPARE(written.readAll(), text);
        }
        QVERIFY(!base::writeFile(folder.filePath(QStringLiteral("nowhere/file")), "text"));
        QVERIFY(!base::writeFile(folder.path(), "text"));
#ifdef Q_OS_UNIX
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QByteArray read;
        std::thread reader([&] {
            QFile end(pipe);
            if (end.open(QIODevice::ReadOnly))
                read = end.readAll();
        });
        const auto through = base::writeFile(pipe, "third");
        reader.join();
        QVERIFY(through);
        QCOMPARE(read, QByteArray("third"));
        QVERIFY(!QFileInfo(pipe).isFile());
#endif
    }

    void lists_haveTheCommaOfTheLanguage()
    {
        const QLocale before;
        const QStringList two{QStringLiteral("a"), QStringLiteral("b")};
        const auto in = [&](const char* locale) {
            QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
            return base::listed(two);
        };
        QCOMPARE(in("en_GB"), QStringLiteral("a, b"));
        QCOMPARE(in("de_DE"), QStringLiteral("a, b"));
        QCOMPARE(in("ja_JP"), QStringLiteral("a、b"));
        QCOMPARE(in("ar_EG"), QStringLiteral("\u200f\u2068a\u2069\u060c \u2068b\u2069")); // read from the right
        QCOMPARE(base::listed({}), QString());
        QCOMPARE(in("C"), QStringLiteral("a, b"));
        QLocale::setDefault(before);
    }

    void transient_isWhatMaySucceedLater_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("expected");
        using Kind = base::Error::Kind;
        QTest::newRow("network") << int(Kind::Network) << 0 << true;
        QTest::newRow("timeout") << int(Kind::Timeout) << 0 << true;
        QTest::newRow("429") << int(Kind::Rejected) << 429 << true;
        QTest::newRow("rejected") << int(Kind::Rejected) << 422 << false;
        QTest::newRow("conflict") << int(Kind::Conflict) << 409 << false;
        QTest::newRow("unauthorized") << int(Kind::Unauthorized) << 401 << false;
    }

    void transient_isWhatMaySucceedLater()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(bool, expected);
        base::Error error;
        error.kind = base::Error::Kind(kind);
        error.httpStatus = status;
        QCOMPARE(base::isTransient(error), expected);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
