// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session as a real calendar program shows it: Debian's khal, in three zones, over the changes of their clocks.
// Skipped where it is not installed.
#include "app/calendar/itip.h"
#include "app/mentoring/meetings.h"

#include <QProcess>
#include <QStandardPaths>
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
        m_khal = QStandardPaths::findExecutable(QStringLiteral("khal"));
        if (m_khal.isEmpty())
            QSKIP("khal is not installed");
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("calendar")));
    }

    void session_isAtTheRightHourInThreeZones()
    {
        write(session(0, 15));
        QCOMPARE(shownIn("Europe/Berlin"),
                 QByteArray("03-03 15:00 Mentoring|03-17 15:00 Mentoring|03-31 15:00 Mentoring"));
        QCOMPARE(shownIn("America/New_York"),
                 QByteArray("03-03 09:00 Mentoring|03-17 10:00 Mentoring|03-31 09:00 Mentoring"));
        QCOMPARE(shownIn("Asia/Kolkata"),
                 QByteArray("03-03 19:30 Mentoring|03-17 19:30 Mentoring|03-31 18:30 Mentoring"));
    }

    void session_thatMoved_isOneMeeting()
    {
        const auto applied = calendar::apply(session(0, 15), calendar::request(session(1, 16), 1'770'000'100));
        write(applied->series);
        QCOMPARE(shownIn("Asia/Kolkata"),
                 QByteArray("03-03 20:30 Mentoring|03-17 20:30 Mentoring|03-31 19:30 Mentoring"));
    }

    void session_thatWasCancelled_isShownAsSuch()
    {
        const Moment second = Moment::zoned(QDate(2026, 3, 17), QTime(16, 0), kBerlin);
        const auto one = calendar::apply(session(1, 16), calendar::cancel(session(1, 16), 1'770'000'200, second));
        write(one->series);
        QCOMPARE(shownIn("Europe/Berlin"),
                 QByteArray("03-03 16:00 Mentoring|03-17 16:00 CANCELLED Mentoring|03-31 16:00 Mentoring"));
        write(calendar::apply(one->series, calendar::cancel(session(1, 16), 1'770'000'300))->series);
        QCOMPARE(shownIn("Europe/Berlin").count("CANCELLED"), 3);
    }

private:
    void write(const Series& series)
    {
        QFile file(m_folder.filePath(QStringLiteral("calendar/session.ics")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(calendar::written(calendar::calendarFrom(series)));
    }

    QByteArray shownIn(const char* zone)
    {
        const QByteArray folder = m_folder.path().toUtf8();
        // A cache of its own each time: khal looks at times of files in whole seconds.
        const QByteArray cache = folder + "/cache" + QByteArray::number(++m_runs) + ".db";
        QFile settings(m_folder.filePath(QStringLiteral("khal.conf")));
        if (!settings.open(QIODevice::WriteOnly))
            return "no settings";
        settings.write(
            "[calendars]\n[[one]]\npath = " + folder + "/calendar\n[sqlite]\npath = " + cache +
            "\n[locale]\nlocal_timezone = " + zone + "\ndefault_timezone = " + zone +
            "\ntimeformat = %H:%M\ndateformat = %m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %m-%d %H:%M\n"
            "longdatetimeformat = %Y-%m-%d %H:%M\n");
        settings.close();
        QProcess khal;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        khal.setProcessEnvironment(environment);
        khal.start(m_khal,
                   {QStringLiteral("-c"), settings.fileName(), QStringLiteral("list"), QStringLiteral("--format"),
                    QStringLiteral("{start-long} {cancelled}{title}"), QStringLiteral("--day-format"), QString(),
                    QStringLiteral("2026-03-01"), QStringLiteral("60d")});
        if (!khal.waitForFinished(30000) || khal.exitCode() != 0)
            return "khal: " + khal.readAllStandardError();
        QByteArray shown = khal.readAllStandardOutput().trimmed();
        return shown.replace("2026-", "").replace("\n\n", "\n").replace('\n', '|').replace("  ", " ");
    }

    QTemporaryDir m_folder;
    QString m_khal;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestKhal)
#include "tst_khal.moc"
