// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/freetime.h"
#include "app/calendar/reader.h"

#include <QRandomGenerator>
#include <QtTest/QtTest>

using namespace calendar;

namespace {

qint64 at(const char* text)
{
    return momentFrom(text)->local;
}

const QString kBerlin = QStringLiteral("Europe/Berlin");
const QString kNewYork = QStringLiteral("America/New_York");

Stretches randomBusy(QRandomGenerator& random, qint64 from, qint64 to)
{
    QList<Stretch> any;
    for (int i = random.bounded(40); i > 0; --i) {
        const qint64 start = from + random.bounded(int(to - from));
        any += {start, start + random.bounded(4 * 3600)};
    }
    return joined(any);
}

bool isIn(const QList<Stretch>& all, qint64 when)
{
    return std::any_of(all.begin(), all.end(), [&](const Stretch& one) { return one.from <= when && when < one.to; });
}

// By the clock on the wall alone, minute by minute: another way to the same answer.
bool worksAt(const Zones& zones, const WorkingHours& hours, qint64 when)
{
    const Moment local = zones.fromUtc(when, Moment::zoned(QDate(2000, 1, 1), QTime(0, 0), hours.zone));
    return std::any_of(hours.parts.begin(), hours.parts.end(), [&](const WorkingHours::Part& part) {
        return part.weekday == local.date().dayOfWeek() && part.from <= local.time() && local.time() < part.to;
    });
}

} // namespace

class TestFreeTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretches_areSetsOfSeconds()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<Stretch> any[2];
            for (auto& list : any) {
                for (int i = random.bounded(8); i > 0; --i) {
                    const qint64 from = random.bounded(60);
                    list += {from, from + random.bounded(12) - 2};
                }
            }
            const Stretches a = joined(any[0]);
            const Stretches b = joined(any[1]);
            const Stretches both = common(a, b);
            const Stretches rest = without(a, b);
            for (qint64 second = -2; second < 80; ++second) {
                QCOMPARE(isIn(a, second), isIn(any[0], second));
                QCOMPARE(isIn(both, second), isIn(a, second) && isIn(b, second));
                QCOMPARE(isIn(rest, second), isIn(a, second) && !isIn(b, second));
            }
            for (const Stretches& list : {a, both, rest}) {
                for (qsizetype i = 0; i < list.size(); ++i) {
                    QVERIFY(list[i].from < list[i].to);
                    QVERIFY(i == 0 || list[i - 1].to <= list[i].from);
                }
            }
        }
    }

    // Every slot is free for both in each of its minutes, and no place where one would fit is left out; over the weeks
    // in which New York and Berlin change their clocks on different days.
    void slots_areExactlyThoseInWhichBothAreFree_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void slots_areExactlyThoseInWhichBothAreFree()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const Zones zones;
        SlotWish wish{at("20240304T000000Z"), at("20240408T000000Z")};
        wish.length = 900 * (1 + random.bounded(6));
        const Availability a{WorkingHours::usual(kBerlin), randomBusy(random, wish.from, wish.to)};
        Availability b{WorkingHours::usual(kNewYork), randomBusy(random, wish.from, wish.to)};
        b.hours.parts.last().to = QTime(23, 59, 59); // somebody works late on Fridays
        QSet<qint64> found;
        for (const Stretch& slot : freeSlots(a, b, zones, wish)) {
            QCOMPARE(slot.to - slot.from, wish.length);
            found.insert(slot.from);
        }
        const auto isFree = [&](qint64 when) {
            return worksAt(zones, a.hours, when) && worksAt(zones, b.hours, when) && !isIn(a.busy, when) &&
                   !isIn(b.busy, when);
        };
        // Ends of stretches lie between minutes: look at each second that begins or ends one, too.
        for (qint64 start = wish.from; start + wish.length <= wish.to; start += wish.step) {
            bool free = isFree(start) && isFree(start + wish.length - 1);
            for (qint64 when = start; free && when < start + wish.length; when += 60)
                free = isFree(when);
            for (const Stretches* busy : QList<const Stretches*>{&a.busy, &b.busy}) {
                for (const Stretch& one : *busy)
                    free = free && !(one.from < start + wish.length && one.to > start);
            }
            QCOMPARE(found.contains(start), free);
        }
    }

    void weekly_keepsTheHourOnTheWall_andSaysWhereItClashes()
    {
        const Zones zones;
        SlotWish wish{at("20240304T000000Z"), 0};
        Availability berlin{{kBerlin, {{2, QTime(14, 0), QTime(15, 0)}}}, {}};
        // 9 to 10 in New York is 14 to 15 in Berlin in the two weeks between the changes of their clocks, else 15
        // to 16.
        const Availability newYork{{kNewYork, {{2, QTime(9, 0), QTime(10, 0)}}}, {}};
        const QList<WeeklySlot> found = weeklySlots(berlin, newYork, zones, kBerlin, 5, wish);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].weekday, 2);
        QCOMPARE(found[0].time, QTime(14, 0));
        QCOMPARE(found[0].fits.size(), 3); // 12, 19 and 26 March
        QCOMPARE(found[0].clashes.size(), 2);
        QCOMPARE(found[0].fits[0].from, at("20240312T130000Z"));
        berlin.busy = {{at("20240319T133000Z"), at("20240319T134000Z")}};
        QCOMPARE(weeklySlots(berlin, newYork, zones, kBerlin, 5, wish)[0].fits.size(), 2);
    }

    void pause_isKeptFromWhatIsBusy()
    {
        const Zones zones;
        SlotWish wish{at("20240304T000000Z"), at("20240305T000000Z")};
        wish.pause = 1800;
        const Availability a{{QString(), {{1, QTime(9, 0), QTime(12, 0)}}},
                             {{at("20240304T103000Z"), at("20240304T104500Z")}}};
        const Stretches found = freeSlots(a, {a.hours, {}}, zones, wish);
        QCOMPARE(found, (Stretches{{at("20240304T090000Z"), at("20240304T100000Z")}}));
    }

    void busy_isWhatIsOpaque_andGoesOutWithoutItsTitle()
    {
        const auto reading = read(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Secret\nDTSTART:20240304T100000Z\nDURATION:PT1H\n"
            "RRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nTRANSP:TRANSPARENT\nDTSTART:20240304T120000Z\n"
            "DURATION:PT1H\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTART:20240304T130000Z\nDURATION:PT1H\n"
            "ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.com\nEND:VEVENT\nBEGIN:VFREEBUSY\nUID:4\n"
            "FREEBUSY:20240304T105000Z/PT1H\nFREEBUSY;FBTYPE=FREE:20240304T150000Z/"
            "PT1H\nEND:VFREEBUSY\nEND:VCALENDAR\n");
        const auto all = seriesOf(entriesOf(reading->components.first()));
        const auto busy = busyTimes(all, Zones(), at("20240304T000000Z"), at("20240305T103000Z"),
                                    QStringLiteral("mailto:ME@example.com"));
        QVERIFY(busy);
        QCOMPARE(*busy, (Stretches{{at("20240304T100000Z"), at("20240304T115000Z")},
                                   {at("20240305T100000Z"), at("20240305T103000Z")}}));
        const Entry entry = freeBusyOf(*busy, at("20240304T000000Z"), at("20240305T103000Z"), QStringLiteral("u"), 1);
        const QByteArray text = written(componentFrom(entry));
        QVERIFY(text.contains("FREEBUSY:20240304T100000Z/20240304T115000Z") && !text.contains("Secret"));
    }
};

QTEST_GUILESS_MAIN(TestFreeTime)
#include "tst_freetime.moc"
