// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/calendarreader.h"
#include "app/services/mentoringreader.h"
#include "app/services/noticereader.h"
#include "tests/support/storebuilder.h"

#include <QTest>
#include <QTimeZone>

using support::CatalogLines;

namespace {

const auto kMaya = QStringLiteral("maya");
const char* const kSeries = "00000000-0000-4000-9000-000000000004";

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QLatin1StringView(text), Qt::ISODate);
}

QByteArray pair()
{
    return CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\",\"active\":true,\"timezone\":\"Europe/Berlin\"") +
           CatalogLines::put("person", "jonas", 1,
                             "\"name\":\"Jonas\",\"active\":true,\"timezone\":\"Europe/Berlin\"") +
           CatalogLines::put("mentorship", "m1", 2,
                             "\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\",\"state\":\"active\"");
}

// Each Tuesday from the tenth of March 2026 on, six times, at ten in Berlin: agreed, and Jonas moves single ones.
QByteArray series(const QByteArray& changes, const char* state = "moved")
{
    return CatalogLines::put("mentor_session", kSeries, 9,
                             QByteArray("\"mentorship_id\":\"m1\",\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\","
                                        "\"title\":\"Bends\",\"starts_at\":\"2026-03-10T09:00:00.000Z\",\"timezone\":"
                                        "\"Europe/Berlin\",\"minutes\":60,\"rule\":\"FREQ=WEEKLY;COUNT=6\","
                                        "\"proposed_by\":\"jonas\",\"state\":\"") +
                                 state + "\",\"changes\":[" + changes + ']');
}

QByteArray moved(const char* at, const char* to)
{
    return QByteArray("{\"at\":\"") + at + "\",\"starts_at\":\"" + to + "\",\"proposed_by\":\"jonas\",\"before\":\"" +
           at + "\"}";
}

} // namespace

// One of an agreed series is to be at another time, and nobody has answered: the others were never in question.
class TestMentoringReader final : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::StoreBuilder> m_built;

    [[nodiscard]] QList<QDateTime> remindedOf(const QDateTime& now)
    {
        QList<QDateTime> when;
        for (const domain::Notice& notice : services::NoticeReader(m_built->store().reader(), kMaya).notices(now)) {
            if (notice.aboutKind == QLatin1StringView("mentorship") &&
                notice.id.startsWith(QLatin1StringView("session:")))
                when << notice.when;
        }
        std::ranges::sort(when);
        return when;
    }
    [[nodiscard]] QList<services::CalendarItem> calendarAt(const QDateTime& now)
    {
        return services::CalendarReader(m_built->store().reader(), kMaya, now, QTimeZone::utc())
            .items(QDate(2026, 3, 9), QDate(2026, 4, 20));
    }
    [[nodiscard]] services::SessionLine lineAt(const QDateTime& now)
    {
        const services::MentoringReader reader(m_built->store().reader(), kMaya, now);
        return reader.mentorship(QStringLiteral("m1")).value_or(services::MentorshipPage()).sessions.value(0);
    }

private Q_SLOTS:
    void init()
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built->lines(pair());
    }

    void theOthers_haveTheirReminders()
    {
        m_built->lines(series(moved("2026-03-17T09:00:00.000Z", "2026-03-18T13:00:00.000Z")));
        QCOMPARE(remindedOf(utc("2026-03-10T08:50:00Z")), QList{utc("2026-03-10T09:00:00Z")});
        QCOMPARE(remindedOf(utc("2026-03-24T08:50:00Z")).contains(utc("2026-03-24T09:00:00Z")), true);
        QVERIFY(!remindedOf(utc("2026-03-18T12:50:00Z")).contains(utc("2026-03-18T13:00:00Z")));
    }

    void theCalendar_saysItOfThatOneOnly()
    {
        m_built->lines(series(moved("2026-03-17T09:00:00.000Z", "2026-03-18T13:00:00.000Z")));
        QList<QDate> notAgreed;
        for (const services::CalendarItem& item : calendarAt(utc("2026-03-10T08:00:00Z"))) {
            if (item.tentative)
                notAgreed << item.day;
        }
        QCOMPARE(notAgreed, QList{QDate(2026, 3, 18)});
    }

    void whenItHasPassed_nothingWaits()
    {
        m_built->lines(series(moved("2026-03-17T09:00:00.000Z", "2026-03-18T13:00:00.000Z")));
        QVERIFY(lineAt(utc("2026-03-17T08:00:00Z")).waitsForMe);
        const services::SessionLine after = lineAt(utc("2026-03-26T08:00:00Z"));
        QVERIFY(!after.waitsForMe);
        QCOMPARE(after.next, utc("2026-03-31T08:00:00Z"));
    }

    // It was to be earlier, nobody has said yes: it is when it was, with its reminder.
    void earlier_andNotAnswered_isWhereItWas()
    {
        m_built->lines(series(moved("2026-03-24T09:00:00.000Z", "2026-03-20T13:00:00.000Z")));
        QCOMPARE(lineAt(utc("2026-03-19T08:00:00Z")).next, utc("2026-03-20T13:00:00Z"));
        const services::SessionLine after = lineAt(utc("2026-03-22T08:00:00Z"));
        QCOMPARE(after.next, utc("2026-03-24T09:00:00Z"));
        QVERIFY(!after.waitsForMe);
        QCOMPARE(after.session.state, QStringLiteral("accepted"));
        QVERIFY(remindedOf(utc("2026-03-24T08:50:00Z")).contains(utc("2026-03-24T09:00:00Z")));
    }

    // Of a series only the one that is to be moved has no place in the week in which it gets another time.
    void movingOne_theOthersKeepBusy()
    {
        m_built->lines(series({}, "accepted") +
                       CatalogLines::put("availability", "jonas", 3,
                                         "\"timezone\":\"Europe/Berlin\",\"shared\":true,\"meetings\":[{\"starts_at\":"
                                         "\"2026-03-10T09:00:00.000Z\",\"minutes\":60,\"rule\":\"FREQ=WEEKLY;COUNT=6\","
                                         "\"timezone\":\"Europe/Berlin\",\"changes\":[]}]"));
        const services::MentoringReader reader(m_built->store().reader(), kMaya, utc("2026-03-12T08:00:00Z"));
        const auto busyIn = [&](const QDate& first) {
            const auto week =
                reader.week(QStringLiteral("m1"), first, QLatin1StringView(kSeries), utc("2026-03-17T09:00:00Z"));
            return week ? std::pair(week->myBusy.size(), week->otherBusy.size())
                        : std::pair(qsizetype(-1), qsizetype(-1));
        };
        QCOMPARE(busyIn(QDate(2026, 3, 16)), std::pair(qsizetype(0), qsizetype(0)));
        QCOMPARE(busyIn(QDate(2026, 3, 23)), std::pair(qsizetype(1), qsizetype(1)));
        const auto all = reader.week(QStringLiteral("m1"), QDate(2026, 3, 23), QLatin1StringView(kSeries));
        QVERIFY(all && all->myBusy.isEmpty() && all->otherBusy.isEmpty()); // all of it is to be moved
    }

    // Whoever has said when they work, in the time of another place than that of their record, is in that one.
    void theZone_isThatOfTheHours()
    {
        m_built->lines(series({}, "accepted") +
                       CatalogLines::put("availability", "jonas", 3,
                                         "\"timezone\":\"America/New_York\",\"shared\":true,\"hours\":[{\"weekday\":2,"
                                         "\"from_minute\":540,\"until_minute\":1020}]"));
        const services::MentoringReader reader(m_built->store().reader(), kMaya, utc("2026-03-12T08:00:00Z"));
        const auto week = reader.week(QStringLiteral("m1"), QDate(2026, 3, 16), {});
        QVERIFY(week);
        QCOMPARE(week->otherZone, QStringLiteral("America/New_York"));
        QCOMPARE(week->homeZone, QStringLiteral("Europe/Berlin"));
        const auto page = reader.mentorship(QStringLiteral("m1"));
        QVERIFY(page);
        QCOMPARE(page->other.timezone, QStringLiteral("America/New_York"));
        const QStringList both{QStringLiteral("Europe/Berlin"), QStringLiteral("America/New_York")};
        QCOMPARE(page->line.zones, both);
        QCOMPARE(services::zonesOf(m_built->store().reader(), page->sessions.front().session, kMaya), both);
    }

    // A proposal that was not answered in time.
    void aProposal_thatHasPassed_waitsNoMore()
    {
        m_built->lines(series({}, "proposed"));
        QVERIFY(lineAt(utc("2026-03-17T08:00:00Z")).waitsForMe);
        QVERIFY(!lineAt(utc("2026-05-17T08:00:00Z")).waitsForMe);
    }
};

QTEST_GUILESS_MAIN(TestMentoringReader)
#include "tst_mentoringreader.moc"
