// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/reader.h"
#include "app/services/davmerge.h"
#include "app/services/davtimes.h"

#include <QTest>

namespace {

// Thursdays from 3 December 2026 on, five times, at three in Amsterdam.
QByteArray weekly(const QByteArray& at = "150000", const QByteArray& more = {})
{
    return "BEGIN:VEVENT\r\nUID:u1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Europe/Amsterdam:20261203T" + at +
           "\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\nSEQUENCE:4\r\nSUMMARY:Bends\r\n" + more +
           "END:VEVENT\r\n";
}

QByteArray single(const QByteArray& recurrence, const QByteArray& starts, const QByteArray& more = {})
{
    return "BEGIN:VEVENT\r\nUID:u1\r\nDTSTAMP:20261101T000000Z\r\nRECURRENCE-ID" + recurrence +
           "\r\nDTSTART;TZID=Europe/Amsterdam:" + starts + "\r\nDURATION:PT1H\r\nSUMMARY:Bends\r\n" + more +
           "END:VEVENT\r\n";
}

calendar::Component calendarOf(const QByteArray& entries)
{
    const auto reading =
        calendar::read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n" + entries + "END:VCALENDAR\r\n");
    return reading && !reading->components.isEmpty() ? reading->components.first() : calendar::Component();
}

calendar::Series seriesOf(const QByteArray& entries)
{
    return calendar::seriesOf(calendar::entriesOf(calendarOf(entries))).value(0);
}

const QByteArray kMine = "CATEGORIES:Xmas\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT99M\r\n"
                         "END:VALARM\r\n";
const QByteArray kOn24 = ";TZID=Europe/Amsterdam:20261224T150000";
const QByteArray kOn17 = ";TZID=Europe/Amsterdam:20261217T150000";

} // namespace

// What somebody adds in their own calendar to an entry of LXCP, to one meeting of a series or to its words.
class TestDavMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toOne_stays_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("recurrence"); // of the one that has it then; empty: none
        const QByteArray added = single(kOn24, "20261224T150000", kMine);
        QTest::newRow("another one moves")
            << added << weekly() + single(kOn17, "20261217T160000") << QByteArray("20261224T150000");
        QTest::newRow("all of them change")
            << added << weekly("150000", "LOCATION:Loft\r\n") << QByteArray("20261224T150000");
        QTest::newRow("all of them move") << added << weekly("170000") << QByteArray("20261224T170000");
        QTest::newRow("that one moves") << added << weekly() + single(kOn24, "20261224T160000")
                                        << QByteArray("20261224T150000");
        QTest::newRow("that one is called off")
            << added << weekly("150000", "EXDATE;TZID=Europe/Amsterdam:20261224T150000\r\n") << QByteArray();
        QTest::newRow("said in UTC") << single(":20261224T140000Z", "20261224T150000", kMine)
                                     << weekly("150000", "LOCATION:Loft\r\n") << QByteArray("20261224T150000");
        QTest::newRow("moved there") << single(kOn24, "20261226T120000", kMine) << weekly()
                                     << QByteArray("20261224T150000");
        QTest::newRow("none of the series")
            << single(";TZID=Europe/Amsterdam:20261222T150000", "20261222T150000", kMine) << weekly() << QByteArray();
    }
    void toOne_stays()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, recurrence);
        const calendar::Series mine = seriesOf(ours);
        QVERIFY(mine.master);
        const calendar::Series merged = services::mergedInto(calendarOf(weekly() + theirs), mine);
        QList<const calendar::Entry*> found;
        for (const calendar::Entry& one : merged.changed) {
            if (one.categories == QStringList{QStringLiteral("Xmas")})
                found.append(&one);
        }
        QCOMPARE(found.size(), recurrence.isEmpty() ? 0 : 1);
        QCOMPARE(merged.changed.size(),
                 mine.changed.size() + (recurrence.isEmpty() || ours.contains("20261224T16") ? 0 : 1));
        if (found.isEmpty())
            return;
        QCOMPARE(calendar::text(found.first()->recurrence), recurrence);
        const QByteArray text = services::davText(merged);
        QCOMPARE(text.count("TRIGGER:-PT99M"), 1);
        QVERIFY(found.first()->rules.isEmpty());
        // The time is that of LXCP.
        const QByteArray starts = calendar::text(found.first()->start);
        QCOMPARE(starts, ours.contains("20261224T16") ? QByteArray("20261224T160000") : recurrence);
    }

    // What LXCP says in an entry changes, and somebody has been there.
    void words_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("before"); // null: not known
        QTest::addColumn<QString>("words");
        QTest::newRow("an alarm only") << QByteArray("A") << QByteArray("B") << QByteArray("A") << "B";
        QTest::newRow("a line below") << QByteArray("A\\nmine") << QByteArray("B") << QByteArray("A") << "B\nmine";
        QTest::newRow("a line above") << QByteArray("mine\\nA") << QByteArray("B") << QByteArray("A") << "mine\nB";
        QTest::newRow("written anew") << QByteArray("mine") << QByteArray("B") << QByteArray("A") << "mine";
        QTest::newRow("not known") << QByteArray("A") << QByteArray("B") << QByteArray() << "A";
        QTest::newRow("there was none") << QByteArray("mine") << QByteArray("B") << QByteArray("") << "B\n\nmine";
        QTest::newRow("there is none now") << QByteArray("A\\nmine") << QByteArray("") << QByteArray("A") << "mine";
        QTest::newRow("nothing at all") << QByteArray("") << QByteArray("B") << QByteArray("") << "B";
    }
    void words()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, before);
        const auto with = [](const QByteArray& words) {
            return weekly("150000", words.isEmpty() ? QByteArray() : "DESCRIPTION:" + words + "\r\n");
        };
        const QByteArray written = before.isNull() ? QByteArray() : services::davText(seriesOf(with(before)));
        const auto merged = services::mergedInto(calendarOf(with(theirs)), seriesOf(with(ours)), written);
        QVERIFY(merged.master);
        QTEST(merged.master->description, "words");
    }
};

QTEST_GUILESS_MAIN(TestDavMerge)
#include "tst_davmerge.moc"
