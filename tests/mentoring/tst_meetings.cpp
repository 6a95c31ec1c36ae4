// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/itip.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"

#include <QTimeZone>
#include <QtTest/QtTest>

using namespace mentoring;

namespace {

const QString kMadrid = QStringLiteral("Europe/Madrid");

// Each Tuesday at ten in Madrid, where the clocks go forward on 29 March 2026.
domain::MentorSession weekly()
{
    domain::MentorSession session;
    session.id = QStringLiteral("s");
    session.title = QStringLiteral("Knots");
    session.mentorId = QStringLiteral("ana");
    session.menteeId = session.proposedBy = QStringLiteral("maya");
    session.startsAt = QDateTime(QDate(2026, 3, 17), QTime(10, 0), QTimeZone(kMadrid.toLatin1())).toUTC();
    session.timezone = kMadrid;
    session.minutes = 45;
    session.rule = QStringLiteral("FREQ=WEEKLY;COUNT=4");
    session.state = QStringLiteral("accepted");
    session.updatedAt = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    return session;
}

QStringList startsOf(const domain::MentorSession& session)
{
    QStringList starts;
    for (const Meeting& meeting : meetingsOf(session, session.startsAt.addDays(-1), session.startsAt.addDays(60)))
        starts << meeting.starts.toString(QStringLiteral("MM-dd HH:mm"));
    return starts;
}

domain::Person somebody(const char* id)
{
    domain::Person person;
    person.id = QString::fromLatin1(id);
    person.name = person.id.toUpper();
    person.email = person.id + QStringLiteral("@example.org");
    return person;
}

} // namespace

class TestMeetings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeries_keepsItsTimeOfDayWhenClocksChange()
    {
        QCOMPARE(startsOf(weekly()), QStringList({QStringLiteral("03-17 09:00"), QStringLiteral("03-24 09:00"),
                                                  QStringLiteral("03-31 08:00"), QStringLiteral("04-07 08:00")}));
    }

    void movedAndCancelledOnes_areWhereTheyAre()
    {
        domain::MentorSession session = weekly();
        session.changes = {{session.startsAt.addDays(7), session.startsAt.addDays(8), false},
                           {QDateTime(QDate(2026, 3, 31), QTime(8, 0), Qt::UTC), {}, true}};
        QCOMPARE(startsOf(session), QStringList({QStringLiteral("03-17 09:00"), QStringLiteral("03-25 09:00"),
                                                 QStringLiteral("04-07 08:00")}));
        // What a command calls it by is the time that the rule says.
        const auto meetings = meetingsOf(session, session.startsAt.addDays(1), session.startsAt.addDays(9));
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings.front().at, session.startsAt.addDays(7));
    }

    void aCancelledSession_takesNoTime()
    {
        domain::MentorSession session = weekly();
        session.state = QStringLiteral("cancelled");
        QVERIFY(startsOf(session).isEmpty());
    }

    // Whoever moves it: one organizer for ever, one UID, and the sequence of the session.
    void asInvitation_itStaysOneMeeting()
    {
        domain::MentorSession session = weekly();
        const auto first = seriesOf(session, QStringLiteral("lxcp.example"), somebody("ana"), somebody("maya"));
        session.startsAt = session.startsAt.addDays(1);
        session.state = QStringLiteral("moved");
        session.proposedBy = QStringLiteral("ana");
        session.sequence = 1;
        const auto moved = seriesOf(session, QStringLiteral("lxcp.example"), somebody("ana"), somebody("maya"));
        QCOMPARE(moved.uid, first.uid);
        QCOMPARE(moved.master->organizer->address, first.master->organizer->address);
        QVERIFY(calendar::mustRaise(*first.master, *moved.master));
        QCOMPARE(moved.master->attendees[0].participation, QByteArray("ACCEPTED"));
        QCOMPARE(moved.master->attendees[1].participation, QByteArray("NEEDS-ACTION"));
        const auto applied = calendar::apply(first, calendar::request(moved, 1'800'000'000));
        QCOMPARE(applied->what, calendar::Applied::What::Updated);
    }

    // Nobody is asked for an answer to what is called off; what they had answered stays.
    void calledOff_keepsWhatWasAnswered_andAsksNobody()
    {
        const QDateTime at(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        const auto cancelledAfter = [&](const QStringList& acts) {
            domain::MentorSession session = weekly();
            session.proposedBy = QStringLiteral("ana");
            session.state = QStringLiteral("cancelled");
            for (const QString& act : acts)
                domain::note(session, {act.section(u' ', 0, 0), act.section(u' ', 1), at, {}, {}, {}});
            const auto made = seriesOf(session, QStringLiteral("lxcp.example"), somebody("ana"), somebody("maya"));
            QStringList parts;
            for (const auto& person : made.master->attendees)
                parts << QString::fromLatin1(person.participation) + (person.asked ? QStringLiteral("?") : QString());
            return parts.join(u' ');
        };
        const QString ended = QStringLiteral("ended ana");
        QCOMPARE(cancelledAfter({QStringLiteral("proposed ana"), QStringLiteral("accepted maya"), ended}),
                 QStringLiteral("ACCEPTED ACCEPTED"));
        QCOMPARE(cancelledAfter({QStringLiteral("proposed ana"), ended}), QStringLiteral("ACCEPTED NEEDS-ACTION"));
        QCOMPARE(cancelledAfter({QStringLiteral("proposed ana"), QStringLiteral("doubted maya"), ended}),
                 QStringLiteral("ACCEPTED TENTATIVE"));
        QCOMPARE(cancelledAfter({QStringLiteral("proposed ana"), QStringLiteral("accepted maya"),
                                 QStringLiteral("moved maya"), QStringLiteral("declined ana"), ended}),
                 QStringLiteral("ACCEPTED ACCEPTED"));
        QCOMPARE(cancelledAfter({QStringLiteral("proposed ana"), QStringLiteral("accepted maya"),
                                 QStringLiteral("moved maya"), QStringLiteral("cancelled maya")}),
                 QStringLiteral("NEEDS-ACTION ACCEPTED"));
    }

    // One of an agreed series waits at its new time: the others are as they were (RFC 5545 section 3.8.1.11). Nothing
    // of what is called off is tentative.
    void oneThatWaits_isTentativeAlone()
    {
        domain::MentorSession session = weekly();
        const QDateTime second = session.startsAt.addDays(7);
        session.state = QStringLiteral("moved");
        session.changes = {{second.addDays(7), second.addDays(7), false},
                           {second, second.addDays(1), false, QStringLiteral("ana"), second}};
        const auto made = [&] {
            return seriesOf(session, QStringLiteral("lxcp.example"), somebody("ana"), somebody("maya"));
        };
        const auto waits = made();
        QCOMPARE(waits.master->status, QByteArray("CONFIRMED"));
        QCOMPARE(waits.master->attendees[1].participation, QByteArray("ACCEPTED"));
        QCOMPARE(waits.changed[0].status, QByteArray("CONFIRMED"));
        QCOMPARE(waits.changed[1].status, QByteArray("TENTATIVE"));
        QCOMPARE(waits.changed[1].attendees[0].participation, QByteArray("ACCEPTED"));
        QCOMPARE(waits.changed[1].attendees[1].participation, QByteArray("NEEDS-ACTION"));
        session.state = QStringLiteral("declined");
        for (const auto& entry : made().changed)
            QCOMPARE(entry.status, QByteArray("CANCELLED"));
        QCOMPARE(made().master->status, QByteArray("CANCELLED"));
    }

    // From Tuesdays at ten to Tuesdays at three, and to Thursdays: what was agreed about days that are still there
    // stays.
    void anotherTimeForAll_keepsWhatWasAgreedAboutSingles()
    {
        domain::MentorSession before = weekly();
        const QDateTime second = before.startsAt.addDays(7);
        const QDateTime third(QDate(2026, 3, 31), QTime(8, 0), Qt::UTC); // summer time
        const QDateTime last = third.addDays(7);
        before.changes = {{before.startsAt, before.startsAt.addDays(1), false}, // held
                          {second, second.addSecs(5 * 3600), false},            // where all are to be
                          {third, third.addDays(1), false},
                          {last, last.addDays(2), false, QStringLiteral("ana"), last}};
        domain::MentorSession after = before;
        after.startsAt = second.addSecs(5 * 3600);
        after.rule = QStringLiteral("FREQ=WEEKLY;COUNT=3");
        const QDateTime now = before.startsAt.addDays(2);
        auto carried = carriedOver(before, after, now);
        QCOMPARE(carried.kept.size(), 1);
        QCOMPARE(carried.kept.front().at, third.addSecs(5 * 3600));
        QCOMPARE(carried.kept.front().startsAt, third.addDays(1));
        QCOMPARE(carried.letGo, QList<QDateTime>{last}); // nobody had agreed to that
        before.changes = {{second, {}, true}, {third, third, false}, {last, last.addDays(1), false}};
        after.startsAt = second.addDays(2);
        carried = carriedOver(before, after, now);
        QVERIFY(carried.kept.isEmpty());
        QCOMPARE(carried.letGo, QList<QDateTime>({second, last}));
        after.rule.clear();
        after.startsAt = second;
        QCOMPARE(carriedOver(before, after, now).letGo.size(), 2);
    }

    // At half past two in the night to the 25th of October, twice: a clock would show the first.
    void theHourThatComesTwice_isNamedByUtc()
    {
        domain::MentorSession session = weekly();
        session.rule.clear();
        session.startsAt = QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
        QCOMPARE(calendar::text(seriesOf(session, {}).master->start), QByteArray("20261025T023000"));
        session.startsAt = session.startsAt.addSecs(3600);
        QCOMPARE(calendar::text(seriesOf(session, {}).master->start), QByteArray("20261025T013000Z"));
        QCOMPARE(startsOf(session), QStringList{QStringLiteral("10-25 01:30")});
        session.startsAt = session.startsAt.addSecs(3600);
        QCOMPARE(calendar::text(seriesOf(session, {}).master->start), QByteArray("20261025T033000"));
    }

    void aSeriesThatGoesOn_isRelatedToTheOneBefore()
    {
        domain::MentorSession session = weekly();
        session.replaces = QStringLiteral("before");
        const auto uid = calendar::stableUid(QStringLiteral("mentor_session"), session.replaces, QStringLiteral("h"));
        const QByteArray text =
            calendar::written(calendar::calendarFrom(seriesOf(session, QStringLiteral("h")), "REQUEST"));
        QVERIFY2(text.contains("RELATED-TO:" + uid.toUtf8().left(40)), text.constData());
    }

    void anAgenda_isTheDescription()
    {
        domain::MentorSession session = weekly();
        const auto written = [&session] {
            return calendar::written(calendar::calendarFrom(seriesOf(session, QStringLiteral("h")), "REQUEST"));
        };
        QVERIFY(!written().contains("DESCRIPTION"));
        session.agenda = QStringLiteral("The bowline, twice\nWhy it slips");
        session.changes = {{session.startsAt.addDays(7), session.startsAt.addDays(8), false}};
        QCOMPARE(written().count("DESCRIPTION:The bowline\\, twice\\nWhy it slips\r\n"), 2);
    }

    void hoursOverMidnight_areTwoParts()
    {
        domain::Availability times;
        times.timezone = QStringLiteral("UTC");
        times.hours = {{7, 22 * 60, 2 * 60}}; // Sunday night
        const QDateTime from(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
        const auto made = availabilityOf(times, from, from.addDays(7), from);
        const auto working = calendar::workingTimes(made.hours, calendar::Zones(), from.toSecsSinceEpoch(),
                                                    from.addDays(7).toSecsSinceEpoch());
        QCOMPARE(working.size(), 2);
        QCOMPARE(working.front().to - working.front().from, 2 * 3600);
    }

    void busySpans_areRepeatedByTheirRule()
    {
        const domain::BusySpan span{weekly().startsAt, 60, QStringLiteral("FREQ=WEEKLY"), kMadrid, {}};
        const auto busy = busyOf({span, span}, weekly().startsAt, weekly().startsAt.addDays(21));
        QCOMPARE(busy.size(), 4); // twice the same time is one; the fourth comes an hour of UTC earlier
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
