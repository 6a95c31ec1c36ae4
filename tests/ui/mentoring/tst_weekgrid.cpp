// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentoringwords.h"
#include "ui/mentoring/weekgrid.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QTest>

using uimentoring::WeekGrid;

namespace {

QDateTime utc(const QDate& day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), Qt::UTC);
}

calendar::Stretch stretch(const QDateTime& from, const QDateTime& to)
{
    return {from.toSecsSinceEpoch(), to.toSecsSinceEpoch()};
}

// Of somebody in New York with somebody in Amsterdam, in which both are free on the Thursday from nine to twelve there.
services::SharedWeek weekOf(const QDate& first)
{
    services::SharedWeek week;
    week.first = first;
    week.now = utc(QDate(2027, 3, 1), 12);
    week.myZone = week.homeZone = QStringLiteral("America/New_York");
    week.otherZone = QStringLiteral("Europe/Amsterdam");
    week.otherName = QStringLiteral("Maya");
    week.otherShares = true;
    week.common = week.likely = {stretch(utc(first.addDays(3), 14), utc(first.addDays(3), 17))};
    return week;
}

} // namespace

class TestWeekGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    // Whichever week is looked at, what is said of the chosen time stays.
    void theChosenTime_isJudgedByItsOwnWeek()
    {
        const QDate first(2027, 3, 8);
        WeekGrid grid;
        grid.setWeek(weekOf(first));
        grid.choose(utc(first.addDays(3), 15), 60);
        QCOMPARE(grid.fit(), WeekGrid::Fit::Free);
        grid.setWeek(weekOf(first.addDays(7)));
        QCOMPARE(grid.fit(), WeekGrid::Fit::Free);
        QVERIFY(grid.accessibleName().contains(QStringLiteral("You are both free.")));
        grid.choose(utc(first.addDays(3), 15), 120); // longer, while another week is shown
        QCOMPARE(grid.fit(), WeekGrid::Fit::Free);
        grid.choose(utc(first.addDays(3), 15), 180);
        QCOMPARE(grid.fit(), WeekGrid::Fit::OutsideHours);
        services::SharedWeek before = weekOf(first.addDays(-7));
        before.now = utc(first.addDays(30), 0); // only what belongs to the chosen time counts
        grid.setWeek(before);
        QCOMPARE(grid.fit(), WeekGrid::Fit::OutsideHours);
    }

    // On Sunday, the fourteenth of March 2027, the clocks change in New York.
    void theOtherAxis_isThatOfTheChosenDay()
    {
        const QDate first(2027, 3, 8);
        WeekGrid grid;
        grid.setWeek(weekOf(first));
        grid.choose(utc(first.addDays(3), 15), 60);
        QCOMPARE(grid.clocksThere().value(2), QStringLiteral("16:00")); // at ten in New York
        grid.choose(utc(first.addDays(6), 14, 30), 60);                 // half past ten, on the Sunday
        QCOMPARE(grid.clocksThere().value(2), QStringLiteral("15:00"));
        const QString change = grid.changeWords();
        QVERIFY2(change.contains(QStringLiteral("14 Mar 2027")) && change.contains(QStringLiteral("17:00")) &&
                     change.contains(QStringLiteral("12:00")) && change.contains(QStringLiteral("Amsterdam")),
                 qPrintable(change));
        grid.setWeek(weekOf(first.addDays(7)));
        QVERIFY(grid.changeWords().isEmpty());
        QCOMPARE(grid.clocksThere().value(2), QStringLiteral("15:00"));
    }

    void aWeek_beginsAsTheCountryHasIt()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(WeekGrid::firstOf(QDate(2027, 3, 14)), QDate(2027, 3, 14)); // a Sunday
        QCOMPARE(WeekGrid::firstOf(QDate(2027, 3, 13)), QDate(2027, 3, 7));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(WeekGrid::firstOf(QDate(2027, 3, 14)), QDate(2027, 3, 8));
        QLocale::setDefault(before);
    }

    // The week was turned since: keys go on at the same day and hour of the one that is seen.
    void aTurnedWeek_thatBeginsOnASunday_keepsTheDay()
    {
        WeekGrid grid;
        grid.setWeek(weekOf(QDate(2027, 3, 21)));
        grid.choose(utc(QDate(2027, 3, 23), 14), 60); // Tuesday
        grid.setWeek(weekOf(QDate(2027, 4, 4)));
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.chosen(), utc(QDate(2027, 4, 6), 14, 30));
        QTest::keyClick(&grid, Qt::Key_Left);
        QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(grid.chosen(), utc(QDate(2027, 4, 4), 14, 30));
    }

    void aDateOfAnotherYear_hasIt()
    {
        const auto span = [](const QDateTime& now) {
            return uimentoring::MentoringWords::span(utc(QDate(2027, 3, 15), 9, 30), 60, now,
                                                     QStringLiteral("Europe/Berlin"), {});
        };
        QCOMPARE(span(utc(QDate(2026, 11, 27), 9)), QStringLiteral("Mon 15 Mar 2027, 10:30–11:30"));
        QCOMPARE(span(utc(QDate(2027, 1, 2), 9)), QStringLiteral("Mon 15 Mar, 10:30–11:30"));
        QCOMPARE(span(utc(QDate(2026, 12, 31), 23, 30)), QStringLiteral("Mon 15 Mar, 10:30–11:30")); // in Berlin
    }
};

QTEST_MAIN(TestWeekGrid)
#include "tst_weekgrid.moc"
