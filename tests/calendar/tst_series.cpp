// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timezones.h"
#include "app/calendar/expander.h"
#include "app/calendar/reader.h"
#include "app/calendar/series.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimeZone>
#include <QtTest/QtTest>

#include <ctime>

using calendar::Moment;
using calendar::Series;
using calendar::Zones;

namespace {

qint64 utc(const char* text)
{
    return calendar::momentFrom(text)->local;
}

Series seriesFrom(const QByteArray& properties)
{
    const auto reading =
        calendar::read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n" + properties + "END:VEVENT\nEND:VCALENDAR\n");
    return calendar::seriesOf(calendar::entriesOf(reading->components.first())).value(0);
}

// Starts in UTC, joined by spaces.
QByteArray starts(const Series& series, const char* from, const char* to, const Zones& zones = Zones())
{
    const auto found = calendar::expand(series, zones, utc(from), utc(to));
    if (!found)
        return "error: " + found.error().detail.toUtf8();
    QList<QByteArray> texts;
    for (const calendar::Occurrence& one : *found)
        texts += calendar::text(Moment::utc(one.start));
    return texts.join(' ');
}

QByteArray expanded(const char* rule, const char* start, int most)
{
    const auto found = calendar::instances(rule, *calendar::momentFrom(start), most);
    if (!found)
        return "refused";
    QList<QByteArray> texts;
    for (const Moment& one : *found)
        texts += calendar::text(one);
    return texts.join(' ');
}

} // namespace

class TestSeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_whatTheSectionForbids_isRefused()
    {
        for (const char* bad :
             {"", "COUNT=3", "FREQ=FORTNIGHTLY", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;FREQ=DAILY",
              "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=YEARLY;BYMONTH=0", "FREQ=MONTHLY;BYWEEKNO=3",
              "FREQ=DAILY;BYYEARDAY=3", "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;UNTIL=yesterday",
              "FREQ=DAILY;BYEASTER=0", "FREQ=YEARLY;BYDAY=54MO", "FREQ=DAILY;BYHOUR=24", "FREQ=DAILY;BYHOUR="})
            QVERIFY2(!calendar::ruleFrom(bad), bad);
    }

    // A rule that never comes true, or one that is very dense, ends soon and takes no memory.
    void rule_hostile_endsSoon_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("30 February") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        QTest::newRow("never an hour") << QByteArray("FREQ=HOURLY;INTERVAL=24;BYHOUR=5");
        QTest::newRow("never a second") << QByteArray("FREQ=SECONDLY;INTERVAL=60;BYSECOND=7");
        QTest::newRow("leap second") << QByteArray("FREQ=DAILY;BYSECOND=60");
        QTest::newRow("far position") << QByteArray("FREQ=DAILY;BYSETPOS=300");
        QTest::newRow("seconds on 30 February") << QByteArray("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30");
        QByteArray numbers = "0";
        for (int i = 1; i < 60; ++i)
            numbers += ',' + QByteArray::number(i);
        QTest::newRow("every second, backwards")
            << QByteArray(
                   "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,"
                   "19,20,21,22,23;BYMINUTE=") +
                   numbers + ";BYSECOND=" + numbers + ";BYSETPOS=-366;UNTIL=19990101";
    }
    void rule_hostile_endsSoon()
    {
        QFETCH(QByteArray, rule);
        const std::clock_t before = std::clock(); // of the processor: other programs may be at work
        const auto found = calendar::instances(rule, *calendar::momentFrom("20240101T010203"), 10);
        QVERIFY(found);
        QVERIFY(found->isEmpty());
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    }

    void rule_partsInConcert()
    {
        QCOMPARE(expanded("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;BYWEEKNO=1;UNTIL=20320101", "20241230", 9),
                 QByteArray("20241230 20251230 20301230 20311230"));
        QCOMPARE(expanded("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19980213T090000", 3),
                 QByteArray("19980213T090000 19980313T090000 19981113T090000"));
        QCOMPARE(expanded("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "19961105", 3),
                 QByteArray("19961105 20001107 20041102"));
        QCOMPARE(expanded("FREQ=YEARLY;BYDAY=-1MO", "20240101", 2), QByteArray("20241230 20251229"));
        QCOMPARE(expanded("FREQ=HOURLY;INTERVAL=5;BYMONTH=3", "20240229T230000", 2),
                 QByteArray("20240301T040000 20240301T090000"));
    }

    void rule_inAnotherCalendar_isExpandedByTheLibrary()
    {
#ifdef Q_OS_WIN
        QSKIP("libical has no ICU there");
#endif
        QCOMPARE(expanded("RSCALE=CHINESE;FREQ=YEARLY", "20130210", 3), QByteArray("20130210 20140131 20150219"));
        QCOMPARE(expanded("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", "20120229", 3),
                 QByteArray("20120229 20130301 20140301"));
    }

    // libical would look for most of these until the end of the world.
    void rule_inAnotherCalendar_thatMayNeverCome_isNotExpanded_atOnce_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char* rule :
             {"RSCALE=CHINESE;FREQ=DAILY;BYMONTH=5L", "RSCALE=CHINESE;FREQ=SECONDLY;BYMONTH=5L",
              "RSCALE=CHINESE;FREQ=HOURLY;BYMONTH=1L", "RSCALE=CHINESE;FREQ=WEEKLY;BYMONTH=1L",
              "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=12L;BYMONTHDAY=30;BYDAY=MO;BYHOUR=1,2,3,4",
              "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=12L;BYMONTHDAY=1",
              "RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=5MO",
              "RSCALE=HEBREW;FREQ=YEARLY;INTERVAL=2;BYMONTH=5L;BYMONTHDAY=1", "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=4",
              "RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=13", "RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=6",
              "RSCALE=CHINESE;FREQ=MONTHLY;COUNT=9999", "RSCALE=HEBREW;FREQ=MONTHLY;INTERVAL=9999",
              "RSCALE=CHINESE;FREQ=YEARLY;INTERVAL=2;BYMONTH=8;BYMONTHDAY=15",
              "RSCALE=CHINESE;FREQ=YEARLY;BYSETPOS=366;BYMONTHDAY=1", "RSCALE=ELVISH;FREQ=YEARLY"})
            QTest::addRow("%s", rule) << QByteArray(rule);
    }
    void rule_inAnotherCalendar_thatMayNeverCome_isNotExpanded_atOnce()
    {
        QFETCH(QByteArray, rule);
        const std::clock_t before = std::clock();
        const Series series = seriesFrom("DTSTART;VALUE=DATE:20240130\nRRULE:" + rule + '\n');
        const auto found = calendar::expand(series, Zones(), utc("20260301T000000Z"), utc("20270501T000000Z"));
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("not-expanded"));
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
    }

    void rule_inAnotherCalendar_beginsAtTheWindow()
    {
        const auto of = [](const char* start, const char* rule) {
            const Series series =
                seriesFrom(QByteArray("DTSTART;VALUE=DATE:") + start + "\nRRULE:RSCALE=" + rule + '\n');
            return starts(series, "20270101T000000Z", "20280101T000000Z").replace("T000000Z", "");
        };
#ifndef Q_OS_WIN
        QCOMPARE(of("19410210", "CHINESE;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15"), QByteArray("20270915"));
        QCOMPARE(of("20140208", "HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD"), QByteArray("20270215"));
        QCOMPARE(of("20200910", "ETHIOPIC;FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1"), QByteArray("20270906"));
        QCOMPARE(of("20250310", "HEBREW;FREQ=YEARLY;INTERVAL=2;BYMONTH=8;BYMONTHDAY=15"), QByteArray("20270522"));
        QCOMPARE(of("20260131", "GREGORIAN;FREQ=MONTHLY;INTERVAL=12;SKIP=BACKWARD;COUNT=2"), QByteArray("20270131"));
#endif
        QCOMPARE(of("20270601", "CHINESE;FREQ=WEEKLY;COUNT=2"), QByteArray("20270601 20270608")); // as everywhere
    }

    // It would stand there once, as if it did not come again.
    void rule_thatNobodyCanRead_isNoSingleTime()
    {
        const Series series = seriesFrom("DTSTART:20240101T100000Z\nRRULE:FREQ=FORTNIGHTLY\n");
        const auto found = calendar::expand(series, Zones(), utc("20240101T000000Z"), utc("20240301T000000Z"));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, base::Error::Kind::Malformed);
    }

    // RFC 5545 section 3.8.5.3: the same hour on the wall on both sides of a change of the clocks.
    void zoned_keepsTheHourOnTheWall()
    {
        const Series series = seriesFrom("DTSTART;TZID=Europe/Berlin:20240329T090000\nRRULE:FREQ=DAILY;COUNT=4\n");
        QCOMPARE(starts(series, "20240301T000000Z", "20240501T000000Z"),
                 QByteArray("20240329T080000Z 20240330T080000Z 20240331T070000Z 20240401T070000Z"));
    }

    // Section 3.3.10: an instance at a time that the clock skips is none and is not counted.
    void zoned_timesThatTheClockSkips_areLeftOut()
    {
        const Series series = seriesFrom("DTSTART;TZID=Europe/Berlin:20240330T023000\nRRULE:FREQ=DAILY;COUNT=2\n");
        QCOMPARE(starts(series, "20240301T000000Z", "20240501T000000Z"),
                 QByteArray("20240330T013000Z 20240401T003000Z"));
        // DTSTART itself counts by the offset before the gap (section 3.3.5).
        const Series single = seriesFrom("DTSTART;TZID=America/New_York:20070311T023000\n");
        QCOMPARE(starts(single, "20070301T000000Z", "20070401T000000Z"), QByteArray("20070311T073000Z"));
        // A time that comes twice is the first of the two.
        const Series twice = seriesFrom("DTSTART;TZID=America/New_York:20071104T013000\n");
        QCOMPARE(starts(twice, "20071101T000000Z", "20071201T000000Z"), QByteArray("20071104T053000Z"));
    }

    void set_isStartAndRuleAndDatesWithoutExceptions()
    {
        const Series series = seriesFrom("DTSTART:20240101T100000Z\nRRULE:FREQ=WEEKLY;UNTIL=20240122T100000Z\n"
                                         "RDATE:20240102T100000Z\nRDATE;VALUE=PERIOD:20240103T100000Z/PT2H\n"
                                         "EXDATE:20240115T100000Z\nDURATION:PT1H\n");
        QCOMPARE(starts(series, "20240101T000000Z", "20250101T000000Z"),
                 QByteArray("20240101T100000Z 20240102T100000Z 20240103T100000Z 20240108T100000Z 20240122T100000Z"));
        const auto found = calendar::expand(series, Zones(), utc("20240103T113000Z"), utc("20240104T000000Z"));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().end, utc("20240103T120000Z"));
    }

    void set_startThatDoesNotFitTheRule_countsAsTheFirst()
    {
        const Series series = seriesFrom("DTSTART:20240103T100000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3\n");
        QCOMPARE(starts(series, "20240101T000000Z", "20250101T000000Z"),
                 QByteArray("20240103T100000Z 20240108T100000Z 20240115T100000Z"));
    }

    void set_exceptionByDay_leavesTheDayOut()
    {
        const Series series =
            seriesFrom("DTSTART:20240609T030000Z\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20240611\n");
        QCOMPARE(starts(series, "20240601T000000Z", "20240701T000000Z"),
                 QByteArray("20240609T030000Z 20240610T030000Z 20240612T030000Z"));
    }

    void changedInstances_moveOneOrAllLaterOnes()
    {
        const Series series =
            seriesFrom("DTSTART;TZID=Europe/Berlin:20240304T090000\nDTEND;TZID=Europe/Berlin:20240304T100000\n"
                       "RRULE:FREQ=WEEKLY;COUNT=5\nEND:VEVENT\n"
                       "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20240311T090000\n"
                       "DTSTART;TZID=Europe/Berlin:20240312T140000\nDURATION:PT2H\nEND:VEVENT\n"
                       "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20240318T090000\n"
                       "DTSTART;TZID=Europe/Berlin:20240319T103000\nDURATION:PT30M\n");
        // The last two: one day and an hour and a half later on the wall, over the change of 31 March.
        QCOMPARE(starts(series, "20240301T000000Z", "20240501T000000Z"),
                 QByteArray("20240304T080000Z 20240312T130000Z 20240319T093000Z 20240326T093000Z 20240402T083000Z"));
        const auto found = calendar::expand(series, Zones(), utc("20240402T000000Z"), utc("20240403T000000Z"));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().end - found->first().start, 1800);
        QCOMPARE(calendar::text(found->first().recurrence), QByteArray("20240401T090000"));
    }

    void changedInstance_movedIntoTheWindowFromAfar_isThere()
    {
        const Series series =
            seriesFrom("DTSTART:20240101T100000Z\nRRULE:FREQ=YEARLY\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\n"
                       "RECURRENCE-ID:20250101T100000Z\nDTSTART:20240601T100000Z\n");
        QCOMPARE(starts(series, "20240501T000000Z", "20240701T000000Z"), QByteArray("20240601T100000Z"));
    }

    void farAhead_isReachedWithoutCountingThere()
    {
        const Series series = seriesFrom("DTSTART:19700101T000000Z\nRRULE:FREQ=MINUTELY\n");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(starts(series, "20240101T000000Z", "20240101T000100Z"), QByteArray("20240101T000000Z"));
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(starts(series, "20240101T000000Z", "20250101T000000Z").startsWith("error"));
    }

    void days_areDaysWhereThePersonIs()
    {
        const Series series = seriesFrom("DTSTART;VALUE=DATE:20240331\nRRULE:FREQ=DAILY;COUNT=2\n");
        const auto found = calendar::expand(series, Zones(QStringLiteral("Europe/Berlin")), utc("20240301T000000Z"),
                                            utc("20240501T000000Z"));
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().end - found->first().start, 23 * 3600); // the day on which the clocks go forward
        QVERIFY(found->first().allDay);
    }

    void zone_writtenInTheCalendar_isWhatItsNameMeans()
    {
        const auto reading = calendar::read(
            "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Europe/Berlin\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
            "TZOFFSETFROM:-0741\nTZOFFSETTO:-0741\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n");
        Zones zones;
        zones.add(reading->components.first());
        QCOMPARE(zones.toUtc(*calendar::momentFrom("20240101T000000", QStringLiteral("Europe/Berlin"))),
                 utc("20240101T074100Z"));
        QCOMPARE(calendar::ianaName(QStringLiteral("/citadel.org/20260108_1/Europe/Berlin")),
                 QStringLiteral("Europe/Berlin"));
        QCOMPARE(calendar::ianaName(QStringLiteral("W. Europe Standard Time")), QStringLiteral("Europe/Berlin"));
        QVERIFY(calendar::ianaName(QStringLiteral("Nowhere/Middle")).isEmpty());
    }

    // What we write of a zone says the same as the system's data, over decades and also where there is no rule.
    void zone_writtenByUs_saysWhatTheSystemSays_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "Africa/Casablanca",
                                 "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe", "Africa/Cairo",
                                 "America/Sao_Paulo", "Asia/Gaza", "Asia/Tehran", "Europe/Moscow", "America/Caracas"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void zone_writtenByUs_saysWhatTheSystemSays()
    {
        QFETCH(QString, name);
        const auto component = calendar::zoneComponent(name, QDate(2005, 6, 1), QDate(2036, 6, 1));
        QVERIFY(component);
        const auto again = calendar::read(calendar::written(*component));
        QVERIFY(again && again->problems.isEmpty());
        calendar::Component holder = calendar::emptyCalendar();
        holder.components += again->components.first();
        Zones zones;
        zones.add(holder);
        const QTimeZone system = base::zoneNamed(name);
        for (qint64 at = utc("20050601T000000Z"); at < utc("20360601T000000Z"); at += 7 * 3600)
            QCOMPARE(zones.offsetAt(at, name), system.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC)));
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
