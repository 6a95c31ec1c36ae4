// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/streak.h"

#include <QtTest/QtTest>

#include <random>
#include <set>

using namespace standing;

namespace {

const QDate kMonday(2026, 3, 2);

QList<QDate> days(std::initializer_list<int> fromMonday)
{
    QList<QDate> days;
    for (const int day : fromMonday)
        days.append(kMonday.addDays(day));
    return days;
}

domain::GameRules strict()
{
    domain::GameRules rules;
    rules.restAtWeekends = false;
    rules.freezeEvery = 0;
    return rules;
}

} // namespace

class StreakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streak_nothing_isNone()
    {
        const auto streak = streakOf(strict(), {}, kMonday);
        QCOMPARE(std::tuple(streak.days, streak.longest, streak.freezes, streak.doneToday), std::tuple(0, 0, 0, false));
    }

    void streak_todayIsNotOver_yesterdayIs()
    {
        QCOMPARE(streakOf(strict(), days({0, 1, 2}), kMonday.addDays(3)).days, 3);
        const auto over = streakOf(strict(), days({0, 1, 2}), kMonday.addDays(4));
        QCOMPARE(over.days, 0);
        QCOMPARE(over.longest, 3);
        QVERIFY(streakOf(strict(), days({0, 1}), kMonday.addDays(1)).doneToday);
        QVERIFY(!streakOf(strict(), days({0, 1}), kMonday.addDays(2)).doneToday);
    }

    void streak_lateEvidence_closesTheGap()
    {
        QCOMPARE(streakOf(strict(), days({0, 1, 3, 4}), kMonday.addDays(4)).days, 2);
        QCOMPARE(streakOf(strict(), days({0, 1, 2, 3, 4}), kMonday.addDays(4)).days, 5);
    }

    void streak_dayAfterToday_counts()
    {
        // flown west: the day of the last event is tomorrow here
        QCOMPARE(streakOf(strict(), days({0, 1, 2}), kMonday.addDays(1)).days, 3);
    }

    void streak_weekendAndAbsence_doNotEndIt()
    {
        auto rules = strict();
        QCOMPARE(streakOf(rules, days({3, 4, 7}), kMonday.addDays(7)).days, 1);
        rules.restAtWeekends = true;
        QCOMPARE(streakOf(rules, days({3, 4, 7}), kMonday.addDays(7)).days, 3);
        QCOMPARE(streakOf(rules, days({3, 4, 5, 7}), kMonday.addDays(7)).days, 4); // a Saturday counts all the same
        const QList<Away> away{{kMonday.addDays(8), kMonday.addDays(20)}};
        QCOMPARE(streakOf(rules, days({3, 4, 7, 21}), kMonday.addDays(21)).days, 1);
        QCOMPARE(streakOf(rules, days({3, 4, 7, 21}), kMonday.addDays(21), away).days, 4);
    }

    void streak_freezes_areEarnedUsedAndGivenBack()
    {
        auto rules = strict();
        rules.freezeEvery = 3;
        rules.mostFreezes = 1;
        const auto saved = streakOf(rules, days({0, 1, 2, 4}), kMonday.addDays(4));
        QCOMPARE(saved.days, 4);
        QCOMPARE(saved.freezes, 0);
        QCOMPARE(saved.frozen, days({3}));
        QCOMPARE(streakOf(rules, days({0, 1, 2, 5}), kMonday.addDays(5)).days, 1); // one freeze, two days
        const auto repaired = streakOf(rules, days({0, 1, 2, 3, 4}), kMonday.addDays(4));
        QCOMPARE(repaired.days, 5);
        QCOMPARE(repaired.freezes, 1);
        QVERIFY(repaired.frozen.isEmpty());
        QCOMPARE(streakOf(rules, days({0, 1, 2, 3, 4, 5, 6, 7, 8}), kMonday.addDays(8)).freezes, 1); // no more than one
    }

    // A streak that stands stands with one day more, too, whatever freezes were earned and spent when.
    void streak_oneDayMore_neverMakesItShorter()
    {
        std::mt19937 random(17);
        int longer = 0;
        for (int round = 0; round < 3000; ++round) {
            auto rules = strict();
            rules.restAtWeekends = random() % 2;
            rules.freezeEvery = int(random() % 6);
            rules.mostFreezes = int(random() % 4);
            std::set<QDate> set;
            const int length = 10 + int(random() % 40);
            for (int day = 0; day < length; ++day) {
                if (random() % 5)
                    set.insert(kMonday.addDays(day));
            }
            const auto today = kMonday.addDays(length);
            const auto before = streakOf(rules, {set.begin(), set.end()}, today);
            set.insert(kMonday.addDays(int(random() % quint32(length))));
            const auto after = streakOf(rules, {set.begin(), set.end()}, today);
            QVERIFY(after.days >= before.days);
            QVERIFY(after.longest >= before.longest);
            QVERIFY(after.freezes >= before.freezes || after.days > before.days);
            QVERIFY(after.freezes <= rules.mostFreezes);
            longer += after.days > before.days + 1;
        }
        QVERIFY(longer > 50); // repaired ones were among them
    }
};

QTEST_GUILESS_MAIN(StreakTest)
#include "tst_streak.moc"
