// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/weekcalendar.h"

#include <QtTest/QtTest>

using namespace mentoring;

namespace {

const QString kBerlin = QStringLiteral("Europe/Berlin");
const QString kNewYork = QStringLiteral("America/New_York");
const QString kKathmandu = QStringLiteral("Asia/Kathmandu"); // +05:45

CommonTime commonOf(const WeekCalendar& calendar, const QList<domain::WeekSlot>& a, const QString& zoneA,
                    const QList<domain::WeekSlot>& b, const QString& zoneB, int meeting = 60)
{
    return calendar.common(calendar.weeksOf(a, zoneA), calendar.weeksOf(b, zoneB), meeting);
}

} // namespace

class WeekCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksOf_nothingSaidOrUnknownZone_isEmpty()
    {
        const WeekCalendar calendar(QDate(2026, 1, 5), 4, {kBerlin, QStringLiteral("Mars/Olympus")});
        QVERIFY(calendar.weeksOf({}, kBerlin).empty());
        QVERIFY(calendar.weeksOf({{1, 540, 600}}, QStringLiteral("Mars/Olympus")).empty());
        QVERIFY(calendar.weeksOf({{8, 540, 600}, {0, 540, 600}, {1, -5, 60}}, kBerlin).empty());
        QVERIFY(!calendar.weeksOf({{7, 540, 600}}, kBerlin).empty());
    }

    // 09:00 in Berlin is 03:00 in New York, and 04:00 in the three weeks of March 2026 (8th to 29th) and the one of
    // autumn (25 October to 1 November) in which only one of them has changed its clocks.
    void common_clocksChangeOnDifferentDays_weeksBetweenAreLost()
    {
        const QList<domain::WeekSlot> nineToTen{{1, 540, 600}};
        const QList<domain::WeekSlot> threeToFour{{1, 180, 240}};
        const WeekCalendar year(QDate(2026, 1, 5), 52, {kBerlin, kNewYork});
        const auto common = commonOf(year, nineToTen, kBerlin, threeToFour, kNewYork);
        QCOMPARE(common.weeks, 52);
        QCOMPARE(common.weeksWith, 48);
        QCOMPARE(common.leastMinutes, 0);

        const WeekCalendar winter(QDate(2026, 1, 5), 8, {kBerlin, kNewYork});
        const auto before = commonOf(winter, nineToTen, kBerlin, threeToFour, kNewYork);
        QCOMPARE(before.weeksWith, 8);
        QCOMPARE(before.leastMinutes, 60);
    }

    void common_quarterHourZone_isExact()
    {
        const WeekCalendar calendar(QDate(2026, 1, 5), 2, {kBerlin, kKathmandu});
        // 10:00 in Berlin is 14:45 in Kathmandu
        const auto common = commonOf(calendar, {{3, 600, 660}}, kBerlin, {{3, 885, 945}}, kKathmandu);
        QCOMPARE(common.leastMinutes, 60);
        const auto late = commonOf(calendar, {{3, 600, 660}}, kBerlin, {{3, 900, 960}}, kKathmandu);
        QCOMPARE(late.weeksWith, 0); // 45 minutes are no meeting
        QCOMPARE(commonOf(calendar, {{3, 600, 660}}, kBerlin, {{3, 900, 960}}, kKathmandu, 45).leastMinutes, 45);
    }

    void common_piecesThatAreTooShort_areNoMeetingEvenTogether()
    {
        const WeekCalendar calendar(QDate(2026, 1, 5), 1, {kBerlin});
        const QList<domain::WeekSlot> pieces{{1, 540, 570}, {2, 540, 570}, {4, 600, 645}};
        QCOMPARE(commonOf(calendar, pieces, kBerlin, {{1, 0, 1440}, {2, 0, 1440}, {4, 0, 1440}}, kBerlin).weeksWith, 0);
        QCOMPARE(
            commonOf(calendar, pieces, kBerlin, {{1, 0, 1440}, {2, 0, 1440}, {4, 0, 1440}}, kBerlin, 30).leastMinutes,
            105);
    }

    void common_overMidnightAndOverTheEndOfTheWeek_isOnePiece()
    {
        const auto utc = QStringLiteral("UTC");
        const WeekCalendar calendar(QDate(2026, 1, 5), 3, {utc, kBerlin});
        // Sunday 23:30 to Monday 00:30 UTC
        QCOMPARE(commonOf(calendar, {{7, 1410, 30}}, utc, {{7, 1320, 1440}, {1, 0, 60}}, utc).leastMinutes, 60);
        QCOMPARE(commonOf(calendar, {{7, 1410, 30}}, utc, {{1, 30, 90}}, kBerlin).leastMinutes, 60);
    }
};

QTEST_GUILESS_MAIN(WeekCalendarTest)
#include "tst_weekcalendar.moc"
