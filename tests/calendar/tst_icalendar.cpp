// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/entry.h"
#include "app/calendar/reader.h"

#include <QtTest/QtTest>

using calendar::Component;
using calendar::Entry;
using calendar::Moment;

namespace {

Component readOne(const QByteArray& text)
{
    const auto reading = calendar::read(text);
    return reading && !reading->components.isEmpty() ? reading->components.first() : Component{};
}

} // namespace

class TestICalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_whatIsNoCalendar_isRefusedWithACode()
    {
        for (const QByteArray& text : {QByteArray(), QByteArray("hello"), QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n")}) {
            const auto reading = calendar::read(text);
            QVERIFY(!reading);
            QCOMPARE(reading.error().code, QStringLiteral("not-icalendar"));
        }
    }

    void read_pastItsLimits_isRefused()
    {
        QByteArray deep;
        for (int i = 0; i < 1000; ++i)
            deep += "BEGIN:VEVENT\r\n";
        QCOMPARE(calendar::read(deep).error().code, QStringLiteral("too-deep"));
        calendar::ReadLimits small;
        small.bytes = 10;
        QCOMPARE(calendar::read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", small).error().code,
                 QStringLiteral("too-large"));
        small = {};
        small.lines = 3;
        QVERIFY(!calendar::read("BEGIN:VCALENDAR\nX-A:1\nX-B:2\nX-C:3\nEND:VCALENDAR\n", small));
        small = {};
        small.lineBytes = 50;
        QVERIFY(!calendar::read("BEGIN:VCALENDAR\nX-A:" + QByteArray(60, 'a') + "\nEND:VCALENDAR\n", small));
    }

    void read_missingAndSurplusEnds_areMended()
    {
        const auto reading = calendar::read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VCALENDAR\nEND:VEVENT\n");
        QVERIFY(reading);
        QCOMPARE(reading->components.size(), 1);
        QCOMPARE(reading->components[0].components.size(), 1);
        QCOMPARE(reading->problems.size(), 2);
    }

    void writtenAgain_everyLineIsAsItWas_alsoThoseThatNobodyUnderstands()
    {
        const QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:NO-DATE\r\n"
                                "DESCRIPTION:\r\nX-OTHER;X-P=\"a,b\",c;lower=1:one\\,two;three\r\nthis is no line\r\n"
                                "ATTENDEE;CN=\"A; B\":mailto:a@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const auto reading = calendar::read(text);
        QVERIFY(reading);
        QCOMPARE(calendar::written(reading->components.first()), text);
        QCOMPARE(reading->problems.size(), 2);
    }

    void written_foldsAt75Bytes_withoutCuttingACharacter()
    {
        Component calendar = calendar::emptyCalendar();
        const QString words = QString(200, QChar(0x00FC)) + QStringLiteral(" 日本語 🎓");
        calendar.properties += calendar::textProperty("X-TEXT", words);
        const QByteArray text = calendar::written(calendar);
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY(line.size() <= 76); // and the CR
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        QCOMPARE(calendar::unescaped(readOne(text).find("X-TEXT")->value), words);
    }

    // Found by the fuzz target.
    void written_strayCarriageReturns_stay()
    {
        Component calendar{"VCALENDAR"};
        calendar.properties += calendar::Property{"X-A", {}, QByteArray(70, 'a') + QByteArray(80, '\r') + "b"};
        QCOMPARE(readOne(calendar::written(calendar)).properties.first().original,
                 "X-A:" + calendar.properties[0].value);
    }

    void escaping_goesThereAndBack()
    {
        const QString text = QStringLiteral("a,b;c\\d\ne:\"f\"");
        QCOMPARE(calendar::unescaped(calendar::escaped(text)), text);
        const QString name = QStringLiteral("Ruth ^ \"Babe\"\nX");
        QCOMPARE(calendar::parameterString(calendar::parameterText(name)), name);
        QCOMPARE(calendar::listed("a\\,b,c").size(), 2);
    }

    void values_areReadAndWritten()
    {
        QCOMPARE(calendar::text(*calendar::durationFrom("P1DT2H3M4S")), QByteArray("P1DT2H3M4S"));
        QCOMPARE(calendar::text(*calendar::durationFrom("-P2W")), QByteArray("-P14D"));
        QCOMPARE(calendar::text(*calendar::durationFrom("PT0S")), QByteArray("PT0S"));
        QVERIFY(!calendar::durationFrom("P") && !calendar::durationFrom("PT") && !calendar::durationFrom("P1H"));
        QCOMPARE(calendar::text(*calendar::momentFrom("20240229")), QByteArray("20240229"));
        QCOMPARE(calendar::text(*calendar::momentFrom("19600101T235959Z")), QByteArray("19600101T235959Z"));
        for (const char* bad : {"20230229", "2024-02-29", "20240229T", "20240229T250000", "20240229T1200Z", "+0240229"})
            QVERIFY2(!calendar::momentFrom(bad), bad);
        QCOMPARE(calendar::offsetFrom("-0130").value(), -5400);
        QCOMPARE(calendar::offsetText(*calendar::offsetFrom("+055001")), QByteArray("+055001"));
        QVERIFY(!calendar::offsetFrom("+5744") && !calendar::offsetFrom("0100"));
    }

    void entry_thatNobodyChanged_isItsSource_andAChangeTouchesNothingElse()
    {
        const QByteArray text =
            "BEGIN:VEVENT\r\nX-FIRST:1\r\nUID:u\r\nSEQUENCE:2\r\nDTSTART;TZID=Europe/Berlin:20240301T100000\r\n"
            "DURATION:PT1H\r\nSUMMARY;LANGUAGE=de:Gespräch\r\nATTENDEE;X-NUM-GUESTS=0;CN=Ada:mailto:ada@example.com\r\n"
            "ATTENDEE;CN=Ben:mailto:ben@example.com\r\nCATEGORIES:a\\,b,c\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n"
            "TRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT\r\n";
        Entry entry = *calendar::entryFrom(readOne(text));
        QCOMPARE(calendar::written(calendar::componentFrom(entry)), text);
        QCOMPARE(entry.categories, QStringList({QStringLiteral("a,b"), QStringLiteral("c")}));
        entry.sequence = 3;
        entry.attendees[1].participation = "ACCEPTED";
        QByteArray wanted = text;
        wanted.replace("SEQUENCE:2", "SEQUENCE:3").replace("CN=Ben:", "CN=Ben;PARTSTAT=ACCEPTED:");
        QCOMPARE(calendar::written(calendar::componentFrom(entry)), wanted);
        entry.start = Moment::day(QDate(2024, 3, 2));
        entry.duration.reset();
        const Entry again = *calendar::entryFrom(readOne(calendar::written(calendar::componentFrom(entry))));
        QVERIFY(again.start.isDate() && !again.duration);
        QCOMPARE(again.attendees, entry.attendees);
    }

    void entry_freeBusyAndTodo_areRead()
    {
        const Component todo = readOne("BEGIN:VTODO\nUID:t\nDUE;VALUE=DATE:20070501\nSTATUS:NEEDS-ACTION\nEND:VTODO\n");
        QCOMPARE(calendar::entryFrom(todo)->end, Moment::day(QDate(2007, 5, 1)));
        const Component busy = readOne("BEGIN:VFREEBUSY\nUID:f\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20250101T100000Z/PT2H,"
                                       "20250101T140000Z/20250101T160000Z\nEND:VFREEBUSY\n");
        const Entry entry = *calendar::entryFrom(busy);
        QCOMPARE(entry.busy.size(), 2);
        QCOMPARE(entry.busy[0].kind, QByteArray("BUSY-TENTATIVE"));
        QCOMPARE(entry.busy[0].period.duration->seconds, 7200);
        QCOMPARE(calendar::text(entry.busy[1].period.end), QByteArray("20250101T160000Z"));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
