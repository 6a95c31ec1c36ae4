// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/store/meta.h"
#include "app/store/servertime.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using store::noteClockSkew;
using store::serverTime;
using support::StoreBuilder;

namespace {

constexpr qint64 kYear = 365 * 24 * 3600;

const QDateTime kRight(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

} // namespace

class TestServerTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightClock_isTaken()
    {
        StoreBuilder built;
        QCOMPARE(serverTime(built.writer(), kRight), kRight);
        QVERIFY(noteClockSkew(built.writer(), 45, kRight));
        QCOMPARE(serverTime(built.writer(), kRight), kRight);
        QVERIFY(!store::meta(built.writer(), QStringLiteral("clock_skew")));
    }

    void wrongClock_isCorrected_untilItIsSet_data()
    {
        QTest::addColumn<qint64>("skew"); // server minus machine
        QTest::newRow("a year behind") << kYear;
        QTest::newRow("a year ahead") << -kYear;
        QTest::newRow("two hours behind") << qint64(7200);
    }

    void wrongClock_isCorrected_untilItIsSet()
    {
        QFETCH(qint64, skew);
        StoreBuilder built;
        const QDateTime wrong = kRight.addSecs(-skew);
        QVERIFY(noteClockSkew(built.writer(), skew, wrong));
        QCOMPARE(serverTime(built.writer(), wrong.addSecs(600)), kRight.addSecs(600));
        // Set right meanwhile, without a sync.
        QCOMPARE(serverTime(built.writer(), kRight.addSecs(600)), kRight.addSecs(600));
        // What the next sync finds out counts.
        QVERIFY(noteClockSkew(built.writer(), 0, kRight));
        QCOMPARE(serverTime(built.writer(), kRight), kRight);
    }

    // Right at the last sync and set wrong afterwards: nothing but a clock that nobody sets tells.
    void clockThatWasSetWrongSince_isToldByTheSteadyOne()
    {
        StoreBuilder built;
        const auto after = [](qint64 seconds) {
            return domain::SteadyTime{QStringLiteral("boot-1"), 5000 + 1000 * seconds};
        };
        QVERIFY(store::noteSteadyTime(built.writer(), after(0), kRight));
        for (const qint64 wrong : {-kYear, kYear, qint64(3600)})
            QCOMPARE(serverTime(built.writer(), kRight.addSecs(600 + wrong), after(600)), kRight.addSecs(600));
        QCOMPARE(serverTime(built.writer(), kRight.addSecs(605), after(600)), kRight.addSecs(605));
        // Of another start of the machine nothing is known.
        const domain::SteadyTime other{QStringLiteral("boot-2"), 100};
        QCOMPARE(serverTime(built.writer(), kRight.addSecs(kYear), other), kRight.addSecs(kYear));
        // The same again is not stored, what is otherwise is.
        const auto stored = [&] { return *store::meta(built.writer(), QStringLiteral("steady_time")); };
        const QString before = stored();
        QVERIFY(store::noteSteadyTime(built.writer(), after(900), kRight.addSecs(901)));
        QCOMPARE(stored(), before);
        QVERIFY(store::noteSteadyTime(built.writer(), other, kRight.addSecs(950)));
        QVERIFY(stored() != before);
        QCOMPARE(serverTime(built.writer(), kRight.addSecs(kYear), other), kRight.addSecs(950));
    }

    void clockThatFellBack_isNotBeforeTheLastSync()
    {
        StoreBuilder built;
        QVERIFY(store::setMeta(built.writer(), QStringLiteral("last_sync"), domain::toWire(kRight)));
        QCOMPARE(serverTime(built.writer(), kRight.addDays(-400)), kRight);
        QCOMPARE(serverTime(built.writer(), kRight.addSecs(5)), kRight.addSecs(5));
        // A last sync under a clock that was ahead is dated ahead, too.
        QVERIFY(store::setMeta(built.writer(), QStringLiteral("last_sync"), domain::toWire(kRight.addSecs(kYear))));
        QVERIFY(noteClockSkew(built.writer(), -kYear, kRight.addSecs(kYear)));
        QCOMPARE(serverTime(built.writer(), kRight.addSecs(60)), kRight.addSecs(60));
    }
};

QTEST_GUILESS_MAIN(TestServerTime)
#include "tst_servertime.moc"
