// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session as a real calendar program shows it: Debian's khal, in three zones, over the changes of their clocks.
// Skipped where it is not installed.
#include "app/calendar/itip.h"
#include "app/mentoring/meetings.h"
#include "tests/support/khal.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest/QtTest>

using calendar::Moment;
using calendar::Series;

namespace {

const QString kBerlin = QStringLiteral("Europe/Berlin");

// Each Tuesday in Berlin, where the clocks go forward on 29 March 2026; in New York they did on 8 March, in Kolkata
// never.
Series session(int sequence, int hour)
{
    domain::MentorSession session;
    session.id = QStringLiteral("1");
    session.title = QStringLiteral("Mentoring");
    session.state = QStringLiteral("accepted");
    session.sequence = sequence;
    session.startsAt = QDateTime(QDate(2026, 3, 3), QTime(hour, 0), QTimeZone(kBerlin.toLatin1())).toUTC();
    session.timezone = kBerlin;
    session.rule = QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=3");
    session.updatedAt = QDateTime::fromSecsSinceEpoch(1'770'000'000 + sequence, Qt::UTC);
    return mentoring::seriesOf(session, QStringLiteral("lxcp.example"));
}

} // namespace

class TestKhal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!support::Khal::isThere())
            QSKIP("khal is not installed");
    }

    void session_isAtTheRightHourInThreeZones()
    {
        write(session(0, 15));
        QCOMPARE(m_khal.shownIn("Europe/Berlin"),
                 QByteArray("03-03 15:00 Mentoring|03-17 15:00 Mentoring|03-31 15:00 Mentoring"));
        QCOMPARE(m_khal.shownIn("America/New_York"),
                 QByteArray("03-03 09:00 Mentoring|03-17 10:00 Mentoring|03-31 09:00 Mentoring"));
        QCOMPARE(m_khal.shownIn("Asia/Kolkata"),
                 QByteArray("03-03 19:30 Mentoring|03-17 19:30 Mentoring|03-31 18:30 Mentoring"));
    }

    void session_thatMoved_isOneMeeting()
    {
        const auto applied = calendar::apply(session(0, 15), calendar::request(session(1, 16), 1'770'000'100));
        write(applied->series);
        QCOMPARE(m_khal.shownIn("Asia/Kolkata"),
                 QByteArray("03-03 20:30 Mentoring|03-17 20:30 Mentoring|03-31 19:30 Mentoring"));
    }

    void session_thatWasCancelled_isShownAsSuch()
    {
        const Moment second = Moment::zoned(QDate(2026, 3, 17), QTime(16, 0), kBerlin);
        const auto one = calendar::apply(session(1, 16), calendar::cancel(session(1, 16), 1'770'000'200, second));
        write(one->series);
        QCOMPARE(m_khal.shownIn("Europe/Berlin"),
                 QByteArray("03-03 16:00 Mentoring|03-17 16:00 CANCELLED Mentoring|03-31 16:00 Mentoring"));
        write(calendar::apply(one->series, calendar::cancel(session(1, 16), 1'770'000'300))->series);
        QCOMPARE(m_khal.shownIn("Europe/Berlin").count("CANCELLED"), 3);
    }

private:
    void write(const Series& series) { QVERIFY(m_khal.put(calendar::written(calendar::calendarFrom(series)))); }

    QTemporaryDir m_folder;
    support::Khal m_khal{m_folder.path()};
};

QTEST_GUILESS_MAIN(TestKhal)
#include "tst_khal.moc"
