// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person's own calendar both ways, against Debian's radicale on loopback, which the test starts; skipped where it is
// not installed. What is written there is also read by Debian's vdirsyncer and khal.
#include "app/caldav/caldavclient.h"
#include "app/calendar/itip.h"
#include "app/calendar/publish.h"
#include "app/calendar/reader.h"
#include "app/domain/mentoringrules.h"
#include "app/net/http.h"
#include "app/services/calendarreader.h"
#include "app/services/davmerge.h"
#include "app/services/davtimes.h"
#include "app/services/mentoringservice.h"
#include "app/services/owncalendar.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/faultproxy.h"
#include "tests/support/khal.h"
#include "tests/support/radicale.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QtTest/QtTest>

using caldav::CalDavClient;
using support::CatalogLines;

namespace {

const QString kHost = QStringLiteral("lxcp.example");
const QString kSession = QStringLiteral("6f1d8a3e-0000-4000-8000-000000000001");
const QDateTime kTuesdayTen(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC); // 10:00 in Berlin

template <typename T>
base::Result<T> await(const std::function<void(CalDavClient::Done<T>)>& begin)
{
    std::optional<base::Result<T>> got;
    begin([&](const base::Result<T>& result) { got = result; });
    if (!support::waitFor([&] { return got.has_value(); }))
        return base::failure(base::Error::Kind::Timeout, QStringLiteral("the test waited in vain"));
    return *got;
}

QByteArray people()
{
    return CatalogLines::put("person", "maya", 1,
                             "\"name\":\"Maya\",\"email\":\"maya@example.org\",\"timezone\":\"Europe/Berlin\","
                             "\"active\":true") +
           CatalogLines::put("person", "ana", 2,
                             "\"name\":\"Ana\",\"email\":\"ana@example.org\",\"timezone\":\"Europe/Madrid\","
                             "\"active\":true") +
           CatalogLines::put("mentorship", "m1", 3,
                             "\"mentor_id\":\"ana\",\"mentee_id\":\"maya\",\"state\":\"active\"");
}

QByteArray session(qint64 rev, int sequence, const char* state, const QDateTime& starts, const QByteArray& rule = {})
{
    return CatalogLines::put("mentor_session", kSession.toUtf8(), rev,
                             "\"mentorship_id\":\"m1\",\"mentor_id\":\"ana\",\"mentee_id\":\"maya\",\"title\":"
                             "\"Bends\",\"timezone\":\"Europe/Berlin\",\"minutes\":60,\"rule\":\"" +
                                 rule + "\",\"state\":\"" + state +
                                 "\",\"proposed_by\":\"ana\",\"sequence\":" + QByteArray::number(sequence) +
                                 ",\"starts_at\":\"" + starts.toString(Qt::ISODateWithMs).toUtf8() +
                                 "\",\"updated_at\":\"2026-03-01T09:00:00.000Z\"");
}

QByteArray due(const char* state)
{
    return CatalogLines::put("enrollment", "e1", QByteArray(state) == "completed" ? 12 : 11,
                             QByteArray("\"person_id\":\"maya\",\"course_id\":\"c-1\",\"state\":\"") + state +
                                 "\",\"progress\":0,\"due_at\":\"2026-03-20T12:00:00.000Z\"");
}

// As another program of hers writes it.
QByteArray dentist(int hour, const QByteArray& more = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\nBEGIN:VEVENT\r\nUID:dentist@home\r\n"
           "DTSTAMP:20260301T000000Z\r\nSUMMARY:Dentist Dr. Wolf\r\nLOCATION:Mill Lane\r\nDTSTART:20260303T" +
           QByteArray::number(hour).rightJustified(2, '0') + "0000Z\r\nDURATION:PT1H\r\n" + more +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

QByteArray everythingUnder(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestOwnCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOnly_saysWhenAndNothingElse();
    void merging_keepsWhatThePersonAdded();
    void init();
    void cleanup();
    void wrongPassword_keepsNothing();
    void withoutAKeychain_thereIsNoAccount();
    void busyTimes_areInTheWeek_andNothingElseIsKept();
    void sharing_tellsTimesOnly_andOnlyWhenAsked();
    void session_thatMoves_andIsCancelled_isOneEntry();
    void whatThePersonAdded_stays_andWhatTheyTookOut_staysAway();
    void whatThePersonAdded_stays_withEachChange();
    void anEntryThatIsChangedMeanwhile_isReadAndWrittenAgain_data();
    void anEntryThatIsChangedMeanwhile_isReadAndWrittenAgain();
    void anEntryThatIsChangedEachTime_isSaidAsThat();
    void anEntryThatIsChangedMeanwhile_isTakenOut();
    void aCalendarThatTakesNothing_isSaidAsThat_data();
    void aCalendarThatTakesNothing_isSaidAsThat();
    void dueDate_goesWhenItIsDone_andAllGoesWithNone();
    void whatWasWrittenWithoutAnAnswer_isTakenOutAgain();
    void connectedAnew_itKnowsItsEntries_andNoneTakesThemOut();
    void disconnecting_takesOutWhatWasWritten_whenWanted();
    void disconnecting_goesOn_whenTheRefusedPasswordIsPutRight();
    void changedPassword_isRenewed_andAllElseStays();
    void anEventThatWasCancelled_isThereAsSuch();
    void offline_waits_andIsWrittenLater();
    void whatAnInvitationLeft_isNotASecondMeeting();
    void aFile_countsLikeACalendar_untilItIsForgotten();
    void aBigFile_saysHowFarItIs_andCanBeStopped();
    void aFileWithEntriesThatCannotCount_saysWhich();
    void inTheStoreThread_itIsTheSame_andMayEndAtAnyTime();
    void vdirsyncerAndKhal_showItAtTheRightHourInThreeZones();

private:
    services::OwnCalendar::Setup setup()
    {
        return {m_built->store(),
                m_keys,
                m_clock,
                QStringLiteral("maya"),
                kHost,
                QStringLiteral("maya"),
                {QStringLiteral("Learning"), QStringLiteral("Due: %1"), QStringLiteral("Expires: %1")}};
    }
    base::Result<void> connectTo(const QByteArray& password = "secret", const QUrl& server = {});
    void round();
    [[nodiscard]] QList<caldav::Resource> in(const QString& folder);
    [[nodiscard]] QUrl place(const QString& folder, const char* name) const
    {
        return m_radicale->calendar(folder).resolved(QUrl(QString::fromLatin1(name)));
    }
    bool write(const QUrl& url, const QByteArray& text, const QString& etag = {})
    {
        return await<QString>([&](auto done) { m_other->put(url, text, etag, done); }).has_value();
    }
    // What the other program does between LXCP's look and its request, 'times' times; by then LXCP goes through
    // 'proxy'.
    void letOthersWriteBefore(support::FaultProxy& proxy, const QByteArray& method, int times)
    {
        m_edits = 0;
        proxy.setScript([this, method, times](const support::SeenRequest& request, int) {
            if (request.method == method && m_edits < times)
                QTest::qVerify(m_radicale->edit(QStringLiteral("learning"), "END:VEVENT",
                                                "X-EDIT:" + QByteArray::number(++m_edits) + "\r\nEND:VEVENT"),
                               "edit", "", __FILE__, __LINE__);
            return support::Fault{};
        });
    }
    [[nodiscard]] base::Result<void> connectThrough(support::FaultProxy& proxy)
    {
        return connectTo("secret", proxy.url()).map([&] {
            m_own->writeInto(proxy.url().resolved(QUrl(QStringLiteral("/maya/learning/"))).toString());
        });
    }
    [[nodiscard]] calendar::Stretches busyIn(store::Store& store)
    {
        services::MentoringService mentoring(store, m_clock, QStringLiteral("maya"));
        return mentoring.week(QStringLiteral("m1"), QDate(2026, 3, 2)).value_or(services::SharedWeek()).myBusy;
    }
    [[nodiscard]] calendar::Stretches busy() { return busyIn(m_built->store()); }
    [[nodiscard]] static calendar::Stretches hour(int from)
    {
        const qint64 start = QDateTime(QDate(2026, 3, 3), QTime(from, 0), Qt::UTC).toSecsSinceEpoch();
        return {{start, start + 3600}};
    }

    std::unique_ptr<support::Radicale> m_radicale;
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::OwnCalendar> m_own;
    net::Http m_http;
    std::unique_ptr<CalDavClient> m_other;
    support::FakeKeyStore m_keys;
    support::FakeClock m_clock;
    int m_edits = 0;
};

void TestOwnCalendar::timesOnly_saysWhenAndNothingElse()
{
    const auto reading = calendar::read(
        dentist(9, "RRULE:FREQ=WEEKLY;COUNT=2\r\nATTENDEE;CN=Maya;PARTSTAT=DECLINED:mailto:maya@example.org\r\n"
                   "ATTENDEE;CN=Secret Friend:mailto:friend@example.org\r\nDESCRIPTION:hush\r\n"));
    QVERIFY(reading);
    const auto bare = services::timesOnly(reading->components.first(), QStringLiteral("maya@example.org"));
    const QByteArray text = calendar::written(bare);
    for (const char* hidden : {"Wolf", "Mill", "hush", "friend", "CN="})
        QVERIFY2(!text.contains(hidden), text.constData());
    QVERIFY(text.contains("RRULE:FREQ=WEEKLY;COUNT=2"));
    // Who declined is not busy.
    const qint64 from = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const qint64 to = from + 30 * 86'400;
    const QString zone = QStringLiteral("Europe/Berlin");
    QVERIFY(services::busyIn(bare, QStringLiteral("maya@example.org"), zone, from, to).isEmpty());
    QCOMPARE(services::busyIn(bare, {}, zone, from, to).size(), 2);
}

void TestOwnCalendar::merging_keepsWhatThePersonAdded()
{
    calendar::Entry entry;
    entry.uid = QStringLiteral("a@b");
    entry.sequence = 2;
    entry.start = calendar::Moment::utc(1'770'000'000);
    entry.summary = QStringLiteral("New");
    const calendar::Series ours{entry.uid, entry, {}};
    const auto theirs = calendar::read(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTAMP:20260101T000000Z\r\n"
        "DTSTART:20260101T100000Z\r\nDTEND:20260101T110000Z\r\nSUMMARY:Old\r\nCOLOR:red\r\nBEGIN:VALARM\r\n"
        "ACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:x\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QVERIFY(theirs);
    const QByteArray text = services::davText(services::mergedInto(theirs->components.first(), ours));
    for (const char* there : {"COLOR:red", "TRIGGER:-PT5M", "SUMMARY:New", "SEQUENCE:2"})
        QVERIFY2(text.contains(there), text.constData());
    for (const char* gone : {"Old", "20260101T100000Z"})
        QVERIFY2(!text.contains(gone), text.constData());
    // One of a series that moves has what was added to all of it.
    calendar::Entry one = entry;
    one.recurrence = calendar::Moment::utc(1'770'604'800);
    one.start = calendar::Moment::utc(1'770'608'400);
    calendar::Series series{entry.uid, entry, {one}};
    series.master->rules = {"FREQ=WEEKLY"};
    const QByteArray both = services::davText(services::mergedInto(theirs->components.first(), series));
    QCOMPARE(both.count("TRIGGER:-PT5M"), 2);
    QCOMPARE(both.count("COLOR:red"), 2);
    QCOMPARE(both.count("RRULE"), 1);
    QCOMPARE(both.count("RECURRENCE-ID"), 1);
}

void TestOwnCalendar::init()
{
    m_built = std::make_unique<support::StoreBuilder>();
    m_built->lines(people());
    m_keys = support::FakeKeyStore();
    m_own = std::make_unique<services::OwnCalendar>(setup());
    m_radicale = std::make_unique<support::Radicale>();
    if (!support::Radicale::isInstalled())
        return;
    QVERIFY(m_radicale->addCalendar(QStringLiteral("home"), QStringLiteral("Home")));
    QVERIFY(m_radicale->addCalendar(QStringLiteral("learning"), QStringLiteral("Learning")));
    QVERIFY2(m_radicale->start(), m_radicale->why().constData());
    m_other =
        std::make_unique<CalDavClient>(m_http, caldav::Account{m_radicale->url(), QStringLiteral("maya"), "secret"});
}

void TestOwnCalendar::cleanup()
{
    m_own.reset();
    m_other.reset();
    m_radicale.reset();
    m_built.reset();
}

base::Result<void> TestOwnCalendar::connectTo(const QByteArray& password, const QUrl& server)
{
    std::optional<base::Result<void>> got;
    m_own->connectTo(server.isEmpty() ? m_radicale->url() : server, QStringLiteral("maya"), password, this,
                     [&](const base::Result<void>& done) { got = done; });
    if (!support::waitFor([&] { return got.has_value(); }))
        return base::failure(base::Error::Kind::Timeout, QStringLiteral("the test waited in vain"));
    return *got;
}

void TestOwnCalendar::round()
{
    m_own->syncNow();
    LXCP_TRY_VERIFY(!m_own->state().working);
}

QList<caldav::Resource> TestOwnCalendar::in(const QString& folder)
{
    const QUrl calendar = m_radicale->calendar(folder);
    const auto all = await<caldav::Changes>([&](auto done) { m_other->changes(calendar, {}, done); });
    QList<QUrl> urls;
    for (const auto& one : all.value_or(caldav::Changes()).changed)
        urls.append(one.url);
    return await<QList<caldav::Resource>>([&](auto done) { m_other->fetch(calendar, urls, done); })
        .value_or(QList<caldav::Resource>());
}

#define NEEDS_RADICALE                                                                                                 \
    if (!support::Radicale::isInstalled())                                                                             \
    QSKIP("radicale is not installed")

void TestOwnCalendar::wrongPassword_keepsNothing()
{
    NEEDS_RADICALE;
    const auto refused = connectTo("guess");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("wrong-password"));
    QVERIFY(m_own->state().address.isEmpty());
    QVERIFY(m_keys.entries.isEmpty());
}

void TestOwnCalendar::withoutAKeychain_thereIsNoAccount()
{
    NEEDS_RADICALE;
    m_keys.broken = true;
    const auto refused = connectTo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("no-password"));
    LXCP_TRY_VERIFY(m_own->state().address.isEmpty());
}

void TestOwnCalendar::busyTimes_areInTheWeek_andNothingElseIsKept()
{
    NEEDS_RADICALE;
    const QUrl url = place(QStringLiteral("home"), "dentist.ics");
    QVERIFY(write(url, dentist(9)));
    QVERIFY(connectTo());
    QCOMPARE(m_own->state().calendars.size(), 2);
    round();
    QVERIFY(!m_own->state().problem);
    QCOMPARE(busy(), hour(9));
    const QByteArray files = everythingUnder(m_built->folder());
    QVERIFY(files.contains("dentist@home"));
    for (const QByteArray& word : {QByteArray("Wolf"), QByteArray("Mill Lane"), QByteArray("secret")})
        QVERIFY2(!files.contains(word), word.constData());
    QCOMPARE(m_keys.entries.value(services::OwnCalendar::keychainEntry(QStringLiteral("maya"))), QByteArray("secret"));
    // Moved there, and taken out there.
    QVERIFY(write(url, dentist(13), in(QStringLiteral("home")).first().etag));
    round();
    QCOMPARE(busy(), hour(13));
    m_own->setBusy(m_radicale->calendar(QStringLiteral("home")).toString(), false);
    QVERIFY(busy().isEmpty());
    m_own->setBusy(m_radicale->calendar(QStringLiteral("home")).toString(), true);
    QCOMPARE(busy(), hour(13));
    QVERIFY(await<bool>([&](auto done) { m_other->remove(url, in(QStringLiteral("home")).first().etag, done); }));
    round();
    QVERIFY(busy().isEmpty());
    m_own->forget(services::OwnCalendar::Written::Stays);
    QVERIFY(m_own->state().address.isEmpty());
    QVERIFY(m_keys.entries.isEmpty());
}

void TestOwnCalendar::sharing_tellsTimesOnly_andOnlyWhenAsked()
{
    NEEDS_RADICALE;
    QVERIFY(write(place(QStringLiteral("home"), "dentist.ics"), dentist(9)));
    QVERIFY(connectTo());
    round();
    services::MentoringService mentoring(m_built->store(), m_clock, QStringLiteral("maya"));
    const QJsonObject times{{QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")},
                            {QStringLiteral("shared"), true}};
    mentoring.setTimes(times);
    const auto told = [&] { return domain::toldBusy(mentoring.times(), m_clock.now()); };
    QVERIFY(told().isEmpty());
    m_own->share(true);
    mentoring.tellWhenBusy();
    QCOMPARE(told().size(), 1);
    QCOMPARE(told().first().startsAt.toSecsSinceEpoch(), hour(9).first().from);
    QCOMPARE(told().first().minutes, 60);
    m_own->share(false); // it was this device that told, and it takes it back
    mentoring.tellWhenBusy();
    QVERIFY(told().isEmpty());
    m_own->share(true);
    mentoring.tellWhenBusy();
    QCOMPARE(told().size(), 1);
    auto waiting = m_built->writer().statement("SELECT group_concat(payload) FROM outbox");
    QVERIFY(waiting.next());
    QVERIFY(!waiting.text(0).contains(QStringLiteral("Wolf")));
}

void TestOwnCalendar::session_thatMoves_andIsCancelled_isOneEntry()
{
    NEEDS_RADICALE;
    m_built->lines(session(20, 0, "proposed", kTuesdayTen));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    auto there = in(QStringLiteral("learning"));
    QCOMPARE(there.size(), 1);
    const QByteArray uid =
        "UID:" + calendar::stableUid(QStringLiteral("mentor_session"), kSession, kHost).toUtf8().left(40);
    QVERIFY(there.first().data.contains(uid));
    QVERIFY(there.first().data.contains("STATUS:TENTATIVE"));
    QVERIFY(!there.first().data.contains("ATTENDEE")); // the server has nobody to invite
    QVERIFY(there.first().data.contains("DTSTART;TZID=Europe/Berlin:20260303T100000"));
    const QString first = there.first().etag;
    round();
    QCOMPARE(in(QStringLiteral("learning")).first().etag, first); // nothing is written twice
    m_built->lines(session(21, 1, "accepted", kTuesdayTen.addSecs(3600)));
    round();
    there = in(QStringLiteral("learning"));
    QCOMPARE(there.size(), 1);
    QVERIFY(there.first().data.contains(uid));
    QVERIFY(there.first().data.contains("STATUS:CONFIRMED"));
    QVERIFY(there.first().data.contains("SEQUENCE:1"));
    QVERIFY(there.first().data.contains("DTSTART;TZID=Europe/Berlin:20260303T110000"));
    m_built->lines(session(22, 2, "cancelled", kTuesdayTen.addSecs(3600)));
    round();
    there = in(QStringLiteral("learning"));
    QCOMPARE(there.size(), 1);
    QVERIFY(there.first().data.contains("STATUS:CANCELLED"));
    QVERIFY(there.first().data.contains("SEQUENCE:2"));
    QVERIFY(busy().isEmpty()); // our own do not keep anybody from moving them
}

void TestOwnCalendar::whatThePersonAdded_stays_andWhatTheyTookOut_staysAway()
{
    NEEDS_RADICALE;
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    auto there = in(QStringLiteral("learning")).first();
    QByteArray changed = there.data;
    changed.replace("END:VEVENT", "CATEGORIES:Mine\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\n"
                                  "TRIGGER:-PT10M\r\nEND:VALARM\r\nEND:VEVENT");
    QVERIFY(write(there.url, changed, there.etag));
    // LXCP does not know of it yet: its ETag is the old one.
    m_built->lines(session(21, 1, "accepted", kTuesdayTen.addSecs(7200)));
    round();
    QVERIFY(!m_own->state().problem);
    there = in(QStringLiteral("learning")).first();
    for (const char* text : {"CATEGORIES:Mine", "TRIGGER:-PT10M", "T120000", "SEQUENCE:1"})
        QVERIFY2(there.data.contains(text), there.data.constData());
    QVERIFY(await<bool>([&](auto done) { m_other->remove(there.url, there.etag, done); }));
    round();
    QVERIFY(in(QStringLiteral("learning")).isEmpty());
    m_built->lines(session(22, 2, "accepted", kTuesdayTen)); // another time is another question
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
}

// Not only with the first one after it.
void TestOwnCalendar::whatThePersonAdded_stays_withEachChange()
{
    NEEDS_RADICALE;
    const QByteArray weekly = "FREQ=WEEKLY;COUNT=3";
    m_built->lines(session(20, 1, "proposed", kTuesdayTen, weekly));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    auto there = in(QStringLiteral("learning")).first();
    QByteArray changed = there.data;
    changed.replace("END:VEVENT",
                    "COLOR:red\r\nCATEGORIES:Mine\r\nX-OTHER-PROGRAM:kept\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n"
                    "DESCRIPTION:x\r\nTRIGGER:-PT45M\r\nEND:VALARM\r\nEND:VEVENT");
    QVERIFY(write(there.url, changed, there.etag));
    const auto verify = [&](const QByteArrayList& texts) {
        round();
        if (m_own->state().problem)
            return QByteArray("a problem");
        there = in(QStringLiteral("learning")).first();
        for (const QByteArray& text :
             texts + QByteArrayList{"COLOR:red", "CATEGORIES:Mine", "X-OTHER-PROGRAM:kept", "TRIGGER:-PT45M"}) {
            if (!there.data.contains(text))
                return text + " is not in " + there.data;
        }
        return QByteArray();
    };
    m_built->lines(session(21, 2, "proposed", kTuesdayTen.addSecs(7200), weekly)); // moved
    QCOMPARE(verify({"T120000", "SEQUENCE:2"}), QByteArray());
    m_built->lines(session(22, 2, "accepted", kTuesdayTen.addSecs(7200), weekly)); // confirmed
    QCOMPARE(verify({"T120000", "STATUS:CONFIRMED"}), QByteArray());
    m_built->lines(session(23, 3, "accepted", kTuesdayTen.addSecs(10'800), weekly)); // moved again
    QCOMPARE(verify({"T130000", "SEQUENCE:3"}), QByteArray());
    round(); // nothing is new
    m_built->lines(session(24, 4, "accepted", kTuesdayTen.addSecs(14'400), weekly));
    QCOMPARE(verify({"T140000", "SEQUENCE:4"}), QByteArray());
    // And what is added after that, and taken away again, is as the person has it.
    QVERIFY(write(there.url, QByteArray(there.data).replace("COLOR:red", "COLOR:blue"), there.etag));
    round();
    m_built->lines(session(25, 5, "cancelled", kTuesdayTen.addSecs(14'400), weekly));
    QVERIFY(verify({"STATUS:CANCELLED"}).startsWith("COLOR:red"));
    QVERIFY(there.data.contains("COLOR:blue"));
}

void TestOwnCalendar::anEntryThatIsChangedMeanwhile_isReadAndWrittenAgain_data()
{
    QTest::addColumn<bool>("wasTheirsBefore");
    QTest::addColumn<int>("times");
    QTest::newRow("ours, once") << false << 1;
    QTest::newRow("ours, thrice") << false << 3;
    QTest::newRow("with something of theirs, once") << true << 1;
    QTest::newRow("with something of theirs, thrice") << true << 3;
}

void TestOwnCalendar::anEntryThatIsChangedMeanwhile_isReadAndWrittenAgain()
{
    NEEDS_RADICALE;
    QFETCH(bool, wasTheirsBefore);
    QFETCH(int, times);
    support::FaultProxy proxy(quint16(m_radicale->url().port()));
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectThrough(proxy));
    round();
    if (wasTheirsBefore) {
        QVERIFY(m_radicale->edit(QStringLiteral("learning"), "END:VEVENT", "COLOR:red\r\nEND:VEVENT"));
        round();
    }
    letOthersWriteBefore(proxy, "PUT", times);
    m_built->lines(session(21, 1, "accepted", kTuesdayTen.addSecs(7200)));
    round();
    QVERIFY(!m_own->state().problem);
    const QByteArray there = in(QStringLiteral("learning")).first().data;
    QVERIFY2(there.contains("T120000") && there.contains("SEQUENCE:1"), there.constData());
    for (int i = 1; i <= times; ++i)
        QVERIFY2(there.contains("X-EDIT:" + QByteArray::number(i)), there.constData());
    QCOMPARE(there.contains("COLOR:red"), wasTheirsBefore);
}

// An end to it, and words that send nobody to another calendar.
void TestOwnCalendar::anEntryThatIsChangedEachTime_isSaidAsThat()
{
    NEEDS_RADICALE;
    support::FaultProxy proxy(quint16(m_radicale->url().port()));
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectThrough(proxy));
    round();
    letOthersWriteBefore(proxy, "PUT", 1000);
    m_built->lines(session(21, 1, "accepted", kTuesdayTen.addSecs(7200)));
    round();
    QVERIFY(m_own->state().problem);
    QCOMPARE(m_own->state().problem->code, QStringLiteral("calendar-changes"));
    QVERIFY(m_edits > 3 && m_edits < 10);
    letOthersWriteBefore(proxy, "PUT", 0);
    round();
    QVERIFY(!m_own->state().problem);
    const QByteArray there = in(QStringLiteral("learning")).first().data;
    QVERIFY2(there.contains("T120000") && there.contains("X-EDIT:1"), there.constData());
}

void TestOwnCalendar::anEntryThatIsChangedMeanwhile_isTakenOut()
{
    NEEDS_RADICALE;
    support::FaultProxy proxy(quint16(m_radicale->url().port()));
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectThrough(proxy));
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    letOthersWriteBefore(proxy, "DELETE", 3);
    m_own->writeInto({});
    round();
    QCOMPARE(m_edits, 3);
    QVERIFY(!m_own->state().problem);
    QVERIFY(in(QStringLiteral("learning")).isEmpty());
}

void TestOwnCalendar::aCalendarThatTakesNothing_isSaidAsThat_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("not yours") << QByteArray("403 Forbidden") << QStringLiteral("calendar-read-only");
    QTest::newRow("nobody's") << QByteArray("405 Method Not Allowed") << QStringLiteral("calendar-read-only");
    QTest::newRow("too large") << QByteArray("413 Content Too Large") << QStringLiteral("calendar-refused");
    QTest::newRow("not understood") << QByteArray("400 Bad Request") << QStringLiteral("calendar-refused");
    QTest::newRow("of another mind") << QByteArray("409 Conflict") << QStringLiteral("calendar-refused");
    QTest::newRow("always overtaken") << QByteArray("412 Precondition Failed") << QStringLiteral("calendar-changes");
}

void TestOwnCalendar::aCalendarThatTakesNothing_isSaidAsThat()
{
    NEEDS_RADICALE;
    QFETCH(QByteArray, status);
    QFETCH(QString, code);
    support::FaultProxy proxy(quint16(m_radicale->url().port()));
    proxy.setScript([status](const support::SeenRequest& request, int) {
        support::Fault fault;
        if (request.method == "PUT")
            fault.answer = support::FaultProxy::answer(status, "text/plain", "no");
        return fault;
    });
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectThrough(proxy));
    round();
    QVERIFY(m_own->state().problem);
    QCOMPARE(m_own->state().problem->code, code);
    QVERIFY(m_own->state().waiting);
}

void TestOwnCalendar::dueDate_goesWhenItIsDone_andAllGoesWithNone()
{
    NEEDS_RADICALE;
    m_built->lines(session(20, 0, "accepted", kTuesdayTen) + due("active"));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 2);
    QVERIFY(in(QStringLiteral("home")).isEmpty());
    // Another language was chosen.
    m_own->setWords({QStringLiteral("Lernen"), QStringLiteral("Fällig: %1"), QStringLiteral("Läuft ab: %1")});
    round();
    QByteArray all;
    for (const caldav::Resource& one : in(QStringLiteral("learning")))
        all += one.data;
    QVERIFY2(all.contains("SUMMARY:Fällig: ") && !all.contains("Due: "), all.constData());
    m_built->lines(due("completed"));
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    m_own->writeInto(m_radicale->calendar(QStringLiteral("home")).toString());
    round();
    QCOMPARE(in(QStringLiteral("home")).size(), 1);
    QVERIFY(in(QStringLiteral("learning")).isEmpty());
    m_own->writeInto({});
    round();
    QVERIFY(in(QStringLiteral("home")).isEmpty());
}

// Of a calendar that is passed over while one chooses, or where the connection broke.
void TestOwnCalendar::whatWasWrittenWithoutAnAnswer_isTakenOutAgain()
{
    NEEDS_RADICALE;
    support::FaultProxy proxy(quint16(m_radicale->url().port()));
    bool broken = true;
    proxy.setScript([&broken](const support::SeenRequest& request, int) {
        support::Fault fault;
        fault.reset = broken && request.method == "PUT";
        return fault;
    });
    const auto there = [&proxy](const QString& folder) {
        return proxy.url().resolved(QUrl(QStringLiteral("/maya/%1/").arg(folder))).toString();
    };
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectTo("secret", proxy.url()));
    m_own->setBusy(there(QStringLiteral("home")), false);
    m_own->writeInto(there(QStringLiteral("home")));
    round();
    QVERIFY(m_own->state().problem);
    QCOMPARE(in(QStringLiteral("home")).size(), 1);
    broken = false;
    m_own->writeInto(there(QStringLiteral("learning")));
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    QVERIFY(in(QStringLiteral("home")).isEmpty());
}

void TestOwnCalendar::connectedAnew_itKnowsItsEntries_andNoneTakesThemOut()
{
    NEEDS_RADICALE;
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectTo());
    const QString learning = m_radicale->calendar(QStringLiteral("learning")).toString();
    m_own->writeInto(learning);
    round();
    QCOMPARE(m_own->state().written, 1);
    m_own->forget(services::OwnCalendar::Written::Stays);
    QVERIFY(m_own->state().address.isEmpty());
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    QVERIFY(connectTo());
    for (const auto& one : m_own->state().calendars)
        QCOMPARE(one.target, one.url == learning);
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    m_own->writeInto({});
    round();
    QVERIFY(in(QStringLiteral("learning")).isEmpty());
}

void TestOwnCalendar::disconnecting_takesOutWhatWasWritten_whenWanted()
{
    NEEDS_RADICALE;
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    m_radicale->stop();
    m_own->forget(services::OwnCalendar::Written::Goes);
    LXCP_TRY_VERIFY(!m_own->state().working && m_own->state().problem);
    QVERIFY(m_own->state().leaving); // and connected until it is done
    QVERIFY(!m_own->state().address.isEmpty());
    QVERIFY2(m_radicale->start(), m_radicale->why().constData());
    round();
    LXCP_TRY_VERIFY(m_own->state().address.isEmpty());
    QVERIFY(in(QStringLiteral("learning")).isEmpty());
    QVERIFY(m_keys.entries.isEmpty());
}

void TestOwnCalendar::disconnecting_goesOn_whenTheRefusedPasswordIsPutRight()
{
    NEEDS_RADICALE;
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    m_keys.entries[services::OwnCalendar::keychainEntry(QStringLiteral("maya"))] = "of before";
    m_own->forget(services::OwnCalendar::Written::Goes);
    LXCP_TRY_VERIFY(!m_own->state().working && m_own->state().problem);
    QVERIFY(m_own->state().leaving);
    std::optional<base::Result<void>> got;
    m_own->renewPassword("secret", this, [&](const base::Result<void>& how) { got = how; });
    LXCP_TRY_VERIFY(got && *got);
    QVERIFY(m_own->state().leaving);
    round();
    LXCP_TRY_VERIFY(m_own->state().address.isEmpty());
    QVERIFY(in(QStringLiteral("learning")).isEmpty());
}

void TestOwnCalendar::changedPassword_isRenewed_andAllElseStays()
{
    NEEDS_RADICALE;
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    QVERIFY(connectTo());
    const QString learning = m_radicale->calendar(QStringLiteral("learning")).toString();
    m_own->writeInto(learning);
    m_keys.entries[services::OwnCalendar::keychainEntry(QStringLiteral("maya"))] = "of before";
    round();
    QCOMPARE(m_own->state().problem->code, QStringLiteral("wrong-password"));
    std::optional<base::Result<void>> got;
    const auto done = [&](const base::Result<void>& how) { got = how; };
    m_own->renewPassword("guess", this, done);
    LXCP_TRY_VERIFY(got && !*got);
    QVERIFY(!m_own->state().address.isEmpty());
    got.reset();
    m_own->renewPassword("secret", this, done);
    LXCP_TRY_VERIFY(got && *got);
    round();
    QVERIFY(!m_own->state().problem);
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
}

// In the file that is saved, and in one's own calendar: nobody is left with an event that does not take place.
void TestOwnCalendar::anEventThatWasCancelled_isThereAsSuch()
{
    const auto event = [](qint64 rev, const QByteArray& more) {
        return CatalogLines::put("event", "e7", rev,
                                 "\"title\":\"Knots\",\"type\":\"community\",\"community_id\":\"k1\",\"timezone\":"
                                 "\"Europe/Berlin\",\"starts_at\":\"2026-03-05T09:00:00.000Z\",\"ends_at\":"
                                 "\"2026-03-05T10:00:00.000Z\",\"updated_at\":\"2026-03-01T09:00:00.000Z\"" +
                                     more);
    };
    const auto file = [this] {
        const services::CalendarReader reader(m_built->store().reader(), QStringLiteral("maya"), m_clock.now(),
                                              QTimeZone("Europe/Berlin"));
        const QDate day(2026, 3, 1);
        const auto dates = reader.dates(setup().words, day.addYears(-1), day.addYears(1), true);
        return calendar::written(calendar::published(QStringLiteral("Learning"), dates, kHost, day));
    };
    const auto entries = [&] { return calendar::entriesOf(calendar::read(file())->components.first()); };
    m_built->lines(event(31, {}) +
                   CatalogLines::put("event_answer", "e7:maya", 32,
                                     "\"event_id\":\"e7\",\"community_id\":\"k1\",\"person_id\":\"maya\","
                                     "\"answer\":\"yes\""));
    QCOMPARE(entries().size(), 1);
    const calendar::Entry before = entries().first();
    const bool radicale = support::Radicale::isInstalled() && connectTo().has_value();
    if (radicale) {
        m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
        round();
    }
    m_built->lines(event(33, ",\"cancelled_at\":\"2026-03-01T09:30:00.000Z\""));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().uid, before.uid);
    QVERIFY(entries().first().isCancelled() && entries().first().transparent);
    QVERIFY(entries().first().sequence > before.sequence);
    const services::CalendarReader window(m_built->store().reader(), QStringLiteral("maya"), m_clock.now(),
                                          QTimeZone("Europe/Berlin"));
    QVERIFY(window.items(QDate(2026, 3, 5), QDate(2026, 3, 5)).isEmpty());
    if (support::Khal::isThere()) {
        const QTemporaryDir folder;
        support::Khal khal(folder.path());
        QVERIFY(khal.put(file()));
        QCOMPARE(khal.shownIn("Europe/Berlin"), QByteArray("03-05 10:00 CANCELLED Knots"));
    }
    if (radicale) {
        round();
        const auto there = in(QStringLiteral("learning"));
        QCOMPARE(there.size(), 1);
        QVERIFY(there.first().data.contains("STATUS:CANCELLED"));
    }
    const QDateTime today = m_clock.now();
    m_clock.advance(std::chrono::hours(24 * 120)); // by then everybody knows
    const auto later = entries();
    m_clock.set(today);
    QVERIFY(later.isEmpty());
}

void TestOwnCalendar::offline_waits_andIsWrittenLater()
{
    NEEDS_RADICALE;
    QVERIFY(write(place(QStringLiteral("home"), "dentist.ics"), dentist(9)));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    m_radicale->stop();
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    round();
    QVERIFY(m_own->state().problem);
    QVERIFY(base::isTransient(*m_own->state().problem));
    QVERIFY(m_own->state().waiting);
    QCOMPARE(busy().first().from, hour(9).first().from); // what was read is there
    QVERIFY2(m_radicale->start(), m_radicale->why().constData());
    round();
    QVERIFY(!m_own->state().problem);
    QVERIFY(!m_own->state().waiting);
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
}

// Accepted from a mail: the same UID is in the calendar already, with the people who are invited.
void TestOwnCalendar::whatAnInvitationLeft_isNotASecondMeeting()
{
    NEEDS_RADICALE;
    calendar::Entry entry;
    entry.uid = calendar::stableUid(QStringLiteral("mentor_session"), kSession, kHost);
    entry.stamp = calendar::Moment::utc(1'770'000'000);
    entry.start = calendar::Moment::utc(kTuesdayTen.toSecsSinceEpoch());
    entry.duration = calendar::Duration{0, 3600};
    entry.summary = QStringLiteral("Bends");
    entry.organizer = calendar::Person{QStringLiteral("mailto:ana@example.org")};
    entry.attendees = {{QStringLiteral("mailto:maya@example.org"), {}, {}, "ACCEPTED"}};
    QVERIFY(write(place(QStringLiteral("learning"), "from-mail.ics"), services::davText({entry.uid, entry, {}})));
    m_built->lines(session(20, 1, "accepted", kTuesdayTen.addSecs(3600)));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    const auto there = in(QStringLiteral("learning"));
    QCOMPARE(there.size(), 1);
    for (const char* text : {"ana@example.org", "T110000", "SEQUENCE:1"})
        QVERIFY2(there.first().data.contains(text), there.first().data.constData());
}

void TestOwnCalendar::aFile_countsLikeACalendar_untilItIsForgotten()
{
    const QString name = QStringLiteral("home & work.ics");
    QString why;
    const auto read = [&](const QByteArray& text) {
        std::optional<base::Result<services::FileReading>> got;
        m_own->readFile(name, text, this, [&](const base::Result<services::FileReading>& done) { got = done; });
        why = got && !*got ? got->error().code : QString();
        return !got ? -2 : *got ? (*got)->entries : -1;
    };
    QCOMPARE(read("hello"), -1);
    QCOMPARE(why, QStringLiteral("not-icalendar"));
    QCOMPARE(read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), -1);
    QCOMPARE(why, QStringLiteral("no-entries"));
    QByteArray own = dentist(9);
    own.replace("dentist@home", calendar::stableUid(QStringLiteral("event"), QStringLiteral("x"), kHost).toUtf8());
    QCOMPARE(read(own), -1);
    QCOMPARE(why, QStringLiteral("only-ours"));
    QVERIFY(m_own->state().calendars.isEmpty());
    QByteArray two = dentist(9);
    two.replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:b@home\r\nDTSTART:20260304T090000Z\r\nDTEND:20260304T100000Z\r\n"
                                 "SUMMARY:Choir\r\nEND:VEVENT\r\nEND:VCALENDAR");
    QCOMPARE(read(two), 2);
    QCOMPARE(busy().size(), 2);
    const QByteArray files = everythingUnder(m_built->folder());
    QVERIFY(!files.contains("Choir") && !files.contains("Wolf"));
    QCOMPARE(read(dentist(13)), 1); // the same name: as it is now
    QCOMPARE(busy(), hour(13));
    QCOMPARE(m_own->state().calendars.size(), 1);
    QVERIFY(m_own->state().calendars.first().isFile);
    QCOMPARE(read(dentist(13)), 1); // once more: it is there once
    QCOMPARE(m_own->state().calendars.size(), 1);
    const QString url = m_own->state().calendars.first().url;
    m_own->setBusy(url, false);
    QVERIFY(busy().isEmpty());
    m_own->setBusy(url, true);
    QCOMPARE(busy(), hour(13));
    const auto undo = m_own->removeFile(url);
    QVERIFY(m_own->state().calendars.isEmpty());
    QVERIFY(busy().isEmpty());
    undo();
    QCOMPARE(m_own->state().calendars.size(), 1);
    QCOMPARE(busy(), hour(13));
    QVERIFY(!everythingUnder(m_built->folder()).contains("Wolf"));
}

// Whatever else the store has to do gets in between, and what was stopped leaves nothing.
void TestOwnCalendar::aBigFile_saysHowFarItIs_andCanBeStopped()
{
    m_own.reset();
    m_built->close();
    auto store = support::StoreBuilder::openIn(m_built->folder(), store::Store::Threads::Own);
    const services::OwnCalendar::Setup threaded{
        *store, m_keys, m_clock, QStringLiteral("maya"), kHost, QStringLiteral("maya"), {}};
    m_own = std::make_unique<services::OwnCalendar>(threaded);
    QByteArray big = dentist(9);
    QByteArray entries;
    for (int i = 0; i < 3000; ++i)
        entries += "BEGIN:VEVENT\r\nUID:many" + QByteArray::number(i) +
                   "\r\nDTSTART:20260304T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
    big.replace("END:VCALENDAR", entries + "END:VCALENDAR");
    std::optional<base::Result<services::FileReading>> got;
    const auto read = [&](const QByteArray& text) {
        got.reset();
        m_own->readFile(QStringLiteral("many.ics"), text, this,
                        [&](const base::Result<services::FileReading>& done) { got = done; });
    };
    read(dentist(13));
    LXCP_TRY_VERIFY(got);
    QCOMPARE(busyIn(*store), hour(13));
    read(big);
    QCOMPARE(m_own->state().reading, 0);
    LXCP_TRY_VERIFY(m_own->state().reading > 20);
    bool between = false;
    store->post([&](store::Database&) { QMetaObject::invokeMethod(this, [&] { between = true; }); });
    LXCP_TRY_VERIFY(between);
    QVERIFY(!got); // it still reads
    m_own->stopReading();
    LXCP_TRY_VERIFY(got);
    QVERIFY(!*got && got->error().kind == base::Error::Kind::Cancelled);
    QCOMPARE(m_own->state().reading, -1);
    QCOMPARE(busyIn(*store), hour(13)); // as before
    const auto count = [&] {
        auto row = store->reader().statement("SELECT count(*) FROM dav_entry");
        return row.next() ? int(row.number(0)) : -1;
    };
    LXCP_TRY_COMPARE(count(), 1); // what was read of it is swept
    m_own.reset();
}

// What cannot count is named, and the rest of the file counts.
void TestOwnCalendar::aFileWithEntriesThatCannotCount_saysWhich()
{
    const auto read = [&](const QByteArray& entries) {
        std::optional<base::Result<services::FileReading>> got;
        QByteArray text = dentist(9);
        text.replace("END:VCALENDAR", entries + "END:VCALENDAR");
        m_own->readFile(QStringLiteral("home.ics"), text, this,
                        [&](const base::Result<services::FileReading>& done) { got = done; });
        return got && *got ? **got : services::FileReading();
    };
    const auto entry = [](const char* uid, const char* rest) {
        return QByteArray("BEGIN:VEVENT\r\nUID:") + uid + "\r\nDTSTART:20260304T090000Z\r\n" + rest +
               "\r\nEND:VEVENT\r\n";
    };
    const auto got = read(entry("b@home", "DTEND:20260304T080000Z\r\nSUMMARY:Choir") +
                          entry("c@home", "DURATION:PT1S\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:Tick") +
                          entry("d@home", "DTEND:20260304T090000Z\r\nSUMMARY:A moment") +
                          entry("e@home", "DURATION:PT1M\r\nRRULE:FREQ=MINUTELY;INTERVAL=10;COUNT=3\r\nSUMMARY:Pills"));
    QCOMPARE(got.entries, 3);
    QCOMPARE(got.leftOut.size(), 2);
    QCOMPARE(got.leftOut[0].title, QStringLiteral("Choir"));
    QCOMPARE(got.leftOut[0].starts, QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC));
    QVERIFY(got.leftOut[0].why == services::FileReading::Why::EndsFirst);
    QCOMPARE(got.leftOut[1].title, QStringLiteral("Tick"));
    QVERIFY(got.leftOut[1].why == services::FileReading::Why::TooOften);
    const auto foreign =
        read(entry("g@home", "DURATION:PT1H\r\nRRULE:RSCALE=CHINESE;FREQ=DAILY;BYMONTH=5L\r\nSUMMARY:Leap"));
    QCOMPARE(foreign.entries, 1);
    QCOMPARE(foreign.leftOut.size(), 1);
    QCOMPARE(foreign.leftOut[0].title, QStringLiteral("Leap"));
    QVERIFY(foreign.leftOut[0].why == services::FileReading::Why::OtherCalendar);
    QVERIFY(!everythingUnder(m_built->folder()).contains("Choir"));
    const auto nameless = read("BEGIN:VEVENT\r\nDTSTART:20260304T090000Z\r\nDURATION:PT1H\r\nSUMMARY:Nameless\r\n"
                               "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:f@home\r\nDTSTART:99999999T999999Z\r\n"
                               "SUMMARY:Never\r\nEND:VEVENT\r\n");
    QCOMPARE(nameless.entries, 1);
    QCOMPARE(nameless.leftOut.size(), 2);
    QCOMPARE(nameless.leftOut[0].title, QStringLiteral("Nameless"));
    QVERIFY(nameless.leftOut[0].why == services::FileReading::Why::NoUid);
    QCOMPARE(nameless.leftOut[1].title, QStringLiteral("Never"));
    QVERIFY(nameless.leftOut[1].why == services::FileReading::Why::NoSuchTime);
}

// As in the window, where the network and the writing are another thread's.
void TestOwnCalendar::inTheStoreThread_itIsTheSame_andMayEndAtAnyTime()
{
    NEEDS_RADICALE;
    QVERIFY(write(place(QStringLiteral("home"), "dentist.ics"), dentist(9)));
    m_built->lines(session(20, 0, "accepted", kTuesdayTen));
    m_own.reset();
    m_built->close();
    auto store = support::StoreBuilder::openIn(m_built->folder(), store::Store::Threads::Own);
    const services::OwnCalendar::Setup threaded{
        *store, m_keys, m_clock, QStringLiteral("maya"), kHost, QStringLiteral("maya"), {}};
    m_own = std::make_unique<services::OwnCalendar>(threaded);
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    m_own->start();
    LXCP_TRY_VERIFY(m_own->state().checkedAt.isValid());
    QVERIFY(!m_own->state().problem);
    QCOMPARE(in(QStringLiteral("learning")).size(), 1);
    services::MentoringService mentoring(*store, m_clock, QStringLiteral("maya"));
    QCOMPARE(mentoring.week(QStringLiteral("m1"), QDate(2026, 3, 2))->myBusy.first().from, hour(9).first().from);
    // Somebody signs out while it works.
    m_own->syncNow();
    m_own.reset();
    m_own = std::make_unique<services::OwnCalendar>(threaded);
    m_own->syncNow();
    m_own.reset();
    store.reset();
}

namespace {

QByteArray runIn(const QString& folder, const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), folder);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write("y\ny\n"); // vdirsyncer asks whether collections may be made
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return program.toUtf8() + ": " + process.readAllStandardError() + process.readAllStandardOutput();
    return process.readAllStandardOutput().trimmed();
}

bool writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

void TestOwnCalendar::vdirsyncerAndKhal_showItAtTheRightHourInThreeZones()
{
    NEEDS_RADICALE;
    for (const char* program : {"vdirsyncer", "khal"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("vdirsyncer or khal is not installed");
    }
    const QTemporaryDir folder;
    const QByteArray settings =
        "[general]\nstatus_path = \"" + folder.path().toUtf8() +
        "/status\"\n[pair one]\na = \"here\"\nb = \"there\"\ncollections = [\"learning\"]\n[storage here]\ntype = "
        "\"filesystem\"\npath = \"" +
        folder.path().toUtf8() + "/local\"\nfileext = \".ics\"\n[storage there]\ntype = \"caldav\"\nurl = \"" +
        m_radicale->url().toEncoded() + "\"\nusername = \"maya\"\npassword = \"secret\"\n";
    QVERIFY(writeFile(folder.filePath(QStringLiteral("vdirsyncer.conf")), settings));
    const QString conf = folder.filePath(QStringLiteral("vdirsyncer.conf"));
    const auto vdirsyncer = [&](const char* what) {
        return runIn(folder.path(), QStringLiteral("vdirsyncer"),
                     {QStringLiteral("-c"), conf, QString::fromLatin1(what)});
    };
    support::Khal khal(folder.path(), QStringLiteral("local/learning"));
    const auto shown = [&](const char* zone) { return khal.shownIn(zone); };

    // Every second Tuesday at 15:00 in Berlin, over the changes of the clocks of New York and of Berlin.
    const QDateTime start(QDate(2026, 3, 3), QTime(14, 0), Qt::UTC);
    const QByteArray rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=3";
    m_built->lines(session(20, 0, "accepted", start, rule));
    QVERIFY(connectTo());
    m_own->writeInto(m_radicale->calendar(QStringLiteral("learning")).toString());
    round();
    QVERIFY(!vdirsyncer("discover").startsWith("vdirsyncer:"));
    const QByteArray synced = vdirsyncer("sync");
    QVERIFY2(!synced.startsWith("vdirsyncer:"), synced.constData());
    QCOMPARE(shown("Europe/Berlin"), QByteArray("03-03 15:00 Bends|03-17 15:00 Bends|03-31 15:00 Bends"));
    QCOMPARE(shown("America/New_York"), QByteArray("03-03 09:00 Bends|03-17 10:00 Bends|03-31 09:00 Bends"));
    QCOMPARE(shown("Asia/Kolkata"), QByteArray("03-03 19:30 Bends|03-17 19:30 Bends|03-31 18:30 Bends"));
    m_built->lines(session(21, 1, "accepted", start.addSecs(3600), rule));
    round();
    QVERIFY(!vdirsyncer("sync").startsWith("vdirsyncer:"));
    QCOMPARE(shown("Asia/Kolkata"), QByteArray("03-03 20:30 Bends|03-17 20:30 Bends|03-31 19:30 Bends"));
    m_built->lines(session(22, 2, "cancelled", start.addSecs(3600), rule));
    round();
    QVERIFY(!vdirsyncer("sync").startsWith("vdirsyncer:"));
    QCOMPARE(shown("Europe/Berlin").count("CANCELLED"), 3);
}

QTEST_GUILESS_MAIN(TestOwnCalendar)
#include "tst_owncalendar.moc"
