// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/backoff.h"
#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/base/module.h"
#include "app/base/timezones.h"
#include "tests/support/waiting.h"

#include <QSet>
#include <QtTest/QtTest>
#include <QUuid>

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

    void zone_ofNoName_isNone()
    {
        QVERIFY(!base::isZoneName(QStringLiteral("Europe/Atlantis")));
        QVERIFY(!base::zoneNamed(QStringLiteral("Europe/Atlantis")).isValid());
        QVERIFY(!base::isZoneName(QString()));
        QCOMPARE(base::currentZoneName("Europe/Berlin"), QStringLiteral("Europe/Berlin"));
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
