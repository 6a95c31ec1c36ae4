// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"

#include <QtTest/QtTest>

using calendar::Applied;
using calendar::Component;
using calendar::Entry;
using calendar::Moment;
using calendar::Series;

namespace {

const QString kAna = QStringLiteral("mailto:ana@example.com");
const QString kMaya = QStringLiteral("mailto:maya@example.com");

Series session()
{
    Entry entry;
    entry.uid = calendar::stableUid(QStringLiteral("session"), QStringLiteral("7"), QStringLiteral("lxcp.example"));
    entry.sequence = 2;
    entry.stamp = Moment::utc(1'700'000'000);
    entry.start = Moment::zoned(QDate(2024, 3, 26), QTime(9, 30), QStringLiteral("Europe/Berlin"));
    entry.duration = calendar::Duration{0, 3600};
    entry.rules = {"FREQ=WEEKLY;COUNT=4"};
    entry.summary = QStringLiteral("Mentoring: Ana, Maya");
    entry.organizer = calendar::Person{kAna, QStringLiteral("Ana")};
    entry.attendees = {{kAna, QStringLiteral("Ana"), "CHAIR", "ACCEPTED"},
                       {kMaya, QStringLiteral("Maya"), {}, "NEEDS-ACTION", true}};
    return {entry.uid, entry, {}};
}

// As it arrives at the other end.
Component sent(const Component& component)
{
    const auto reading = calendar::read(calendar::written(component));
    return reading && reading->problems.isEmpty() ? reading->components.first() : Component{};
}

QByteArray starts(const Series& series, const Component& calendar)
{
    calendar::Zones zones;
    zones.add(calendar);
    QList<QByteArray> texts;
    const auto found = calendar::expand(series, zones, 0, 4'000'000'000);
    for (const auto& one : *found) {
        if (!calendar::entryOf(series, one).isCancelled())
            texts += calendar::text(Moment::utc(one.start));
    }
    return texts.join(' ');
}

} // namespace

class TestITip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uid_staysTheSame_andDiffersForOthers()
    {
        QCOMPARE(session().uid, session().uid);
        QVERIFY(session().uid.endsWith(QStringLiteral("@lxcp.example")));
        QVERIFY(calendar::stableUid(QStringLiteral("session"), QStringLiteral("8"), QStringLiteral("lxcp.example")) !=
                session().uid);
    }

    void request_bringsItsZone_andArrivesAtTheSameTimes()
    {
        const Component message = sent(calendar::request(session(), 1'700'000'100));
        QCOMPARE(message.find("METHOD")->value, QByteArray("REQUEST"));
        const auto applied = calendar::apply({}, message, kAna);
        QVERIFY(applied);
        QCOMPARE(applied->what, Applied::What::Added);
        QCOMPARE(applied->series.master->sequence, 2);
        // Over the change of the clocks on 31 March; the zone comes with the message.
        QCOMPARE(message.components.first().name, QByteArray("VTIMEZONE"));
        QCOMPARE(starts(applied->series, message),
                 QByteArray("20240326T083000Z 20240402T073000Z 20240409T073000Z 20240416T073000Z"));
    }

    void request_thatMoves_updates_andAnOldOneChangesNothing()
    {
        const auto known = calendar::apply({}, sent(calendar::request(session(), 1'700'000'100)));
        Series moved = session();
        moved.master->start = Moment::zoned(QDate(2024, 3, 27), QTime(14, 0), QStringLiteral("America/New_York"));
        QVERIFY(calendar::mustRaise(*session().master, *moved.master));
        moved.master->sequence = 3;
        const Component message = sent(calendar::request(moved, 1'700'000'200));
        const auto applied = calendar::apply(known->series, message);
        QCOMPARE(applied->what, Applied::What::Updated);
        QVERIFY(starts(applied->series, message).startsWith("20240327T180000Z"));
        const auto late = calendar::apply(applied->series, sent(calendar::request(session(), 1'700'000'900)));
        QCOMPARE(late->what, Applied::What::Nothing);
        QCOMPARE(late->series.master->sequence, 3);
    }

    void reply_isOneAnswer_andOnlyOfThosewhoAreInvited()
    {
        QVERIFY(!calendar::reply(session(), QStringLiteral("mailto:eve@example.com"), "ACCEPTED", 1));
        const auto answer =
            calendar::reply(session(), QStringLiteral("MAILTO:Maya@example.com"), "ACCEPTED", 1'700'000'300);
        QVERIFY(answer);
        const Component message = sent(*answer);
        QCOMPARE(calendar::entriesOf(message).first().attendees.size(), 1);
        QCOMPARE(calendar::apply(session(), message, QStringLiteral("mailto:eve@example.com"))->what,
                 Applied::What::Nothing);
        const auto applied = calendar::apply(session(), message, kMaya);
        QCOMPARE(applied->what, Applied::What::Answered);
        QCOMPARE(applied->series.master->attendees[1].participation, QByteArray("ACCEPTED"));
        QCOMPARE(applied->series.master->attendees[0].participation, QByteArray("ACCEPTED"));
        Series later = session();
        later.master->sequence = 9;
        QCOMPARE(calendar::apply(later, message, kMaya)->what, Applied::What::Nothing);
    }

    void reply_toOneInstance_leavesTheOthers()
    {
        const Moment third = Moment::zoned(QDate(2024, 4, 9), QTime(9, 30), QStringLiteral("Europe/Berlin"));
        const auto answer = calendar::reply(session(), kMaya, "DECLINED", 1'700'000'300, third);
        const auto applied = calendar::apply(session(), sent(*answer));
        QCOMPARE(applied->series.master->attendees[1].participation, QByteArray("NEEDS-ACTION"));
        QCOMPARE(applied->series.changed.size(), 1);
        QCOMPARE(applied->series.changed[0].attendees[1].participation, QByteArray("DECLINED"));
        QCOMPARE(starts(applied->series, {}).split(' ').size(), 4);
    }

    void cancel_ofOneInstance_andOfAll()
    {
        const Moment second = Moment::zoned(QDate(2024, 4, 2), QTime(9, 30), QStringLiteral("Europe/Berlin"));
        const auto one = calendar::apply(session(), sent(calendar::cancel(session(), 1'700'000'400, second)), kAna);
        QCOMPARE(one->what, Applied::What::Cancelled);
        QCOMPARE(starts(one->series, {}), QByteArray("20240326T083000Z 20240409T073000Z 20240416T073000Z"));
        const Component all = sent(calendar::cancel(session(), 1'700'000'500));
        QCOMPARE(calendar::entriesOf(all).first().sequence, 3);
        QCOMPARE(calendar::apply(session(), all, kMaya)->what, Applied::What::Nothing); // not hers to cancel
        QCOMPARE(starts(calendar::apply(session(), all, kAna)->series, {}), QByteArray());
    }

    void apply_whatIsNoMessage_isRefused()
    {
        QVERIFY(!calendar::apply({}, calendar::calendarFrom(session())));
        QVERIFY(!calendar::apply({}, calendar::emptyCalendar("REQUEST")));
        QVERIFY(!calendar::apply({}, sent(calendar::calendarFrom(session(), "DECLINECOUNTER"))));
        Series other = session();
        other.uid = QStringLiteral("other");
        QVERIFY(!calendar::apply(other, sent(calendar::request(session(), 1))));
    }
};

QTEST_GUILESS_MAIN(TestITip)
#include "tst_itip.moc"
