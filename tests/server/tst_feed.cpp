// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/feedclient.h"
#include "tests/support/waiting.h"

#include "server/feed/cursor.h"
#include "server/feed/daymarks.h"
#include "server/feed/pagestream.h"
#include "server/feed/sharedchanges.h"
#include "server/feed/watcher.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace support;
using Woken = feed::Watcher::Woken;

namespace {

domain::Enrollment enrollment(const QString& person, const QString& course, int progress = 0)
{
    domain::Enrollment made;
    made.id = domain::enrollmentId(person, course);
    made.personId = person;
    made.courseId = course;
    made.progress = progress;
    return made;
}

domain::CourseRequest request(const QString& id, const QString& person, const QString& desk)
{
    domain::CourseRequest made;
    made.id = id;
    made.personId = person;
    made.title = QStringLiteral("Request ") + id;
    made.deskId = desk;
    made.deskRole = QStringLiteral("supervisor");
    domain::RequestEvent event;
    event.id = QStringLiteral("e-") + id;
    event.actorId = person;
    event.action = QStringLiteral("submitted");
    event.toId = desk;
    made.events = {event};
    return made;
}

domain::Delegation delegation(const QString& from, const QString& to, const QDateTime& starts, const QDateTime& ends)
{
    domain::Delegation made;
    made.id = from;
    made.delegateId = to;
    made.startsAt = starts;
    made.endsAt = ends;
    return made;
}

const QString kMaya = QStringLiteral("maya");
const QString kSam = QStringLiteral("sam");
const QString kOsei = QStringLiteral("osei");
const QString kKim = QStringLiteral("kim");

} // namespace

#define COMPARE_VIEW(client, person)                                                                                   \
    QCOMPARE((client).content().keys(), visibleTo(*storage, person, m_clock.now()).keys());                            \
    QCOMPARE((client).content(), visibleTo(*storage, person, m_clock.now()))

class TestFeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stream_bringsWhatPagesBring_data() { Databases::addRows(); }
    void stream_bringsWhatPagesBring()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        for (int n = 0; n < 700; ++n)
            QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("s%1").arg(n))));
        feed::Feed feed(*storage, m_clock);
        FeedClient client(feed, kMaya);
        QCOMPARE(client.pull(feed::PageStream::kFirstPage), QString());
        QVERIFY(client.more);
        QVERIFY(!feed.atOnce(kMaya, client.cursor).has_value());
        feed::PageStream stream(feed, kMaya, client.cursor, 1000);
        QList<int> sizes;
        for (bool last = false; !last; sizes.append(client.lines)) {
            const auto next = stream.next();
            client.lines = 0;
            QVERIFY(client.take(next.ndjson));
            last = next.last;
        }
        QVERIFY(sizes.size() > 2);
        QCOMPARE(sizes.mid(0, 3), (QList<int>{127, 255, 255}));
        COMPARE_VIEW(client, kMaya);
        QCOMPARE(client.pullAll(), QString());
        QVERIFY(client.nothing);
        QCOMPARE(feed.atOnce(kMaya, client.cursor).has_value(), storage->readsAtOnce());
        QVERIFY(!feed.atOnce(kOsei, client.cursor)); // another person's
        QVERIFY(stream.next().ndjson.isEmpty());
    }

    void firstPullAndDelta_bringExactlyWhatIsVisible_data() { Databases::addRows(); }
    void firstPullAndDelta_bringExactlyWhatIsVisible()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        for (const QString& person : {kMaya, kSam, kOsei, kKim}) {
            FeedClient client(feed, person);
            QCOMPARE(client.pullAll(), QString());
            COMPARE_VIEW(client, person);
            QCOMPARE(client.pullAll(), QString());
            QVERIFY(client.nothing);
        }
        FeedClient maya(feed, kMaya);
        FeedClient osei(feed, kOsei);
        QCOMPARE(maya.pullAll() + osei.pullAll(), QString());
        QVERIFY(store(*storage, m_clock.now(), enrollment(kSam, QStringLiteral("c1"), 80)));
        QCOMPARE(maya.pullAll() + osei.pullAll(), QString());
        QCOMPARE(maya.lines, 0);
        QCOMPARE(osei.lines, 1);
        COMPARE_VIEW(osei, kOsei);
    }

    void emptyDatabase_isNothing_data() { Databases::addRows(); }
    void emptyDatabase_isNothing()
    {
        OPEN_DATABASE(m_databases, storage);
        feed::Feed feed(*storage, m_clock);
        FeedClient nobody(feed, QStringLiteral("nobody"));
        QCOMPARE(nobody.pullAll(), QString());
        QVERIFY(nobody.nothing);
    }

    void newSupervisor_getsTheWork_oldOneLosesIt_data() { Databases::addRows(); }
    void newSupervisor_getsTheWork_oldOneLosesIt()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        FeedClient osei(feed, kOsei);
        FeedClient kim(feed, kKim);
        QCOMPARE(osei.pullAll() + kim.pullAll(), QString());
        QVERIFY(osei.has("enrollment", domain::enrollmentId(kMaya, QStringLiteral("c1"))));
        QVERIFY(!kim.has("enrollment", domain::enrollmentId(kMaya, QStringLiteral("c1"))));
        QVERIFY(store(*storage, m_clock.now(), person("maya", "kim")));
        // Changed after it was lost: it has to go all the same, and only as an id.
        QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("c1"), 55)));
        QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("c-new"), 5)));
        const auto page = feed.changes(kOsei, osei.cursor, 1000);
        QVERIFY(!page->ndjson.contains("c-new"));
        QCOMPARE(osei.pullAll() + kim.pullAll(), QString());
        QVERIFY(!osei.has("enrollment", domain::enrollmentId(kMaya, QStringLiteral("c1"))));
        COMPARE_VIEW(osei, kOsei);
        COMPARE_VIEW(kim, kKim);
    }

    void lostScope_keepsWhatAnotherScopeShows_data() { Databases::addRows(); }
    void lostScope_keepsWhatAnotherScopeShows()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        auto decided = request(QStringLiteral("r-decided"), kMaya, kOsei);
        domain::RequestEvent event;
        event.id = QStringLiteral("e2");
        event.actorId = kOsei;
        event.action = QStringLiteral("asked");
        decided.events.append(event);
        QVERIFY(store(*storage, m_clock.now(), decided));
        feed::Feed feed(*storage, m_clock);
        FeedClient osei(feed, kOsei);
        QCOMPARE(osei.pullAll(), QString());
        decided.deskId = kKim;
        QVERIFY(
            store(*storage, m_clock.now(), decided, person("maya", "kim"), request(QStringLiteral("r1"), kMaya, kKim)));
        QCOMPARE(osei.pullAll(), QString());
        QVERIFY(osei.has("course_request", QStringLiteral("r-decided")));
        QVERIFY(!osei.has("course_request", QStringLiteral("r1")));
        COMPARE_VIEW(osei, kOsei);
    }

    void delegation_beginsAndEndsByTime_withoutAWrite_data() { Databases::addRows(); }
    void delegation_beginsAndEndsByTime_withoutAWrite()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        const QDateTime now = m_clock.now();
        QVERIFY(store(*storage, now, delegation(kOsei, kSam, now.addSecs(3600), now.addSecs(7200))));
        feed::Feed feed(*storage, m_clock);
        FeedClient sam(feed, kSam);
        FeedClient maya(feed, kMaya);
        QCOMPARE(sam.pullAll(), QString());
        QCOMPARE(maya.pullAll(), QString());
        QVERIFY(maya.has("delegation", kOsei)); // whoever asks him knows who decides meanwhile
        QVERIFY(!sam.has("course_request", QStringLiteral("r1")));
        m_clock.advance(3600);
        QCOMPARE(sam.pullAll(), QString());
        QVERIFY(sam.has("course_request", QStringLiteral("r1")));
        COMPARE_VIEW(sam, kSam);
        QVERIFY(feed.scopes(kSam)->contains(data::deskScope(kOsei)));
        m_clock.advance(3600);
        QCOMPARE(sam.pullAll(), QString());
        QVERIFY(!sam.has("course_request", QStringLiteral("r1")));
        COMPARE_VIEW(sam, kSam);
    }

    void inactivePerson_isRefused_keepsEverything_andComesBack_data() { Databases::addRows(); }
    void inactivePerson_isRefused_keepsEverything_andComesBack()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        FeedClient maya(feed, kMaya);
        QCOMPARE(maya.pullAll(), QString());
        const auto before = maya.content();
        QVERIFY(!before.isEmpty());
        auto gone = person("maya", "osei");
        gone.active = false;
        QVERIFY(store(*storage, m_clock.now(), gone));
        QCOMPARE(maya.pullAll(3), QStringLiteral("inactive-person"));
        QCOMPARE(maya.content(), before);
        QVERIFY(feed.scopes(kMaya)->isEmpty());
        FeedClient another(feed, kMaya);
        QCOMPARE(another.pullAll(), QStringLiteral("inactive-person"));
        QVERIFY(another.content().isEmpty());
        // What left meanwhile is gone when they are taken back.
        {
            auto transaction = storage->begin(m_clock.now());
            QVERIFY((*transaction)
                        ->remove(QStringLiteral("enrollment"), domain::enrollmentId(kMaya, QStringLiteral("c1"))));
            QVERIFY((*transaction)->commit());
        }
        QVERIFY(store(*storage, m_clock.now(), person("maya", "kim")));
        QCOMPARE(maya.pullAll(3), QString());
        COMPARE_VIEW(maya, kMaya);
        QVERIFY(!maya.has("enrollment", domain::enrollmentId(kMaya, QStringLiteral("c1"))));
    }

    void smallPages_withWritesInBetween_endEqual_data() { Databases::addRows(); }
    void smallPages_withWritesInBetween_endEqual()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        for (int i = 0; i < 60; ++i)
            QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("x%1").arg(i))));
        feed::Feed feed(*storage, m_clock);
        FeedClient kim(feed, kKim);
        QCOMPARE(kim.pullAll(), QString());
        QVERIFY(store(*storage, m_clock.now(), person("maya", "kim"))); // a back-fill of more than 60
        for (int i = 0; i < 15; ++i) {
            QCOMPARE(kim.pull(7), QString());
            QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("x%1").arg(i * 4), 1 + i)));
        }
        QVERIFY(store(*storage, m_clock.now(), person("maya", "osei"))); // and lost before it was through
        QCOMPARE(kim.pullAll(7), QString());
        COMPARE_VIEW(kim, kKim);
        QVERIFY(!kim.has("enrollment", domain::enrollmentId(kMaya, QStringLiteral("x1"))));
    }

    void randomLife_ofManyClients_endsEqual_data() { Databases::addRows(); }
    void randomLife_ofManyClients_endsEqual()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        const QStringList people{kMaya, kSam, kOsei, kKim, QStringLiteral("lin")};
        std::vector<FeedClient> clients;
        for (int i = 0; i < 2; ++i) {
            for (const QString& person : people)
                clients.emplace_back(feed, person);
        }
        QRandomGenerator random(20260302);
        const auto isFine = [](const QString& problem) {
            return problem.isEmpty() || problem == QLatin1StringView("inactive-person");
        };
        const int steps = backend == QLatin1StringView("sqlite") ? 1500 : 400;
        for (int step = 0; step < steps; ++step) {
            QVERIFY(randomWrite(*storage, random, people));
            if (random.bounded(10) == 0)
                m_clock.advance(600);
            // Some pull often, others fall behind.
            const int who = random.bounded(int(clients.size()));
            if (who % 3 == 0 || random.bounded(4) == 0)
                QVERIFY(isFine(clients[size_t(who)].pull(1 + random.bounded(9))));
            if (step % 250 != 249)
                continue;
            for (size_t i = 0; i < clients.size(); ++i) {
                const QString& person = people[qsizetype(i) % people.size()];
                const QString problem = clients[i].pullAll(1 + random.bounded(40));
                QVERIFY(isFine(problem));
                QCOMPARE(problem.isEmpty(), load<domain::Person>(*storage, person)->active);
                if (problem.isEmpty()) {
                    COMPARE_VIEW(clients[i], person);
                }
            }
        }
    }

    void reader_missesNothing_whileWritersCommit_data() { Databases::addRows(); }
    void reader_missesNothing_whileWritersCommit()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        const auto other = data::openStorage(address);
        QVERIFY(other);
        std::atomic<int> running{4};
        std::atomic<int> failures{0};
        const QDateTime now = m_clock.now();
        std::vector<std::thread> writers;
        for (int t = 0; t < 4; ++t) {
            writers.emplace_back([&, t] {
                data::Storage& mine = t % 2 ? **other : *storage;
                for (int i = 0; i < 60; ++i)
                    failures += !store(mine, now, enrollment(kMaya, QStringLiteral("t%1-%2").arg(t).arg(i)),
                                       course(QStringLiteral("t%1-%2").arg(t).arg(i)));
                --running;
            });
        }
        feed::Feed feed(*storage, m_clock);
        FeedClient osei(feed, kOsei);
        QString problem;
        while (running > 0 && problem.isEmpty())
            problem = osei.pull(13);
        for (auto& writer : writers)
            writer.join();
        QCOMPARE(problem, QString());
        QCOMPARE(failures.load(), 0);
        QCOMPARE(osei.pullAll(13), QString());
        COMPARE_VIEW(osei, kOsei);
    }

    void hugeEntities_makeShortPages()
    {
        const auto storage = newStorage();
        populate(*storage);
        for (int i = 0; i < 30; ++i) {
            auto big = course(QStringLiteral("big%1").arg(i));
            big.description = QString(700'000, QLatin1Char('x'));
            QVERIFY(store(*storage, m_clock.now(), big));
        }
        feed::Feed feed(*storage, m_clock);
        const auto page = feed.changes(kMaya, QString(), 1000);
        QVERIFY(page->more);
        QVERIFY(page->ndjson.size() < feed::Feed::kPageBytes + 800'000);
        FeedClient maya(feed, kMaya);
        QCOMPARE(maya.pullAll(), QString());
        COMPARE_VIEW(maya, kMaya);
    }

    void wrongCursors_areInvalid_oldOnesExpired_data() { Databases::addRows(); }
    void wrongCursors_areInvalid_oldOnesExpired()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        FeedClient maya(feed, kMaya);
        FeedClient late(feed, kMaya);
        QCOMPARE(maya.pullAll() + late.pull(2), QString());
        QString flipped = maya.cursor;
        flipped[4] = flipped[4] == QLatin1Char('1') ? QLatin1Char('2') : QLatin1Char('1');
        for (const QString& wrong :
             {QStringLiteral("x"), QStringLiteral("v1.1.2.3"), QStringLiteral("v2") + maya.cursor.mid(2),
              maya.cursor + QLatin1Char('0'), flipped, QString(5000, QLatin1Char('.')), QStringLiteral("'; --")})
            QCOMPARE(feed.changes(kMaya, wrong, 10).error().code, QStringLiteral("invalid-cursor"));
        QCOMPARE(feed.changes(kSam, maya.cursor, 10).error().code, QStringLiteral("invalid-cursor"));
        auto parsed = feed::Cursor::parse(maya.cursor);
        parsed->epoch = QStringLiteral("another");
        QCOMPARE(feed.changes(kMaya, parsed->text(), 10).error().code, QStringLiteral("cursor-expired"));
        parsed = feed::Cursor::parse(maya.cursor);
        parsed->from += 1000; // a backup was restored
        QCOMPARE(feed.changes(kMaya, parsed->text(), 10).error().code, QStringLiteral("cursor-expired"));
        const QString old = maya.cursor;
        QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("c1"), 3)));
        QCOMPARE(maya.pullAll(), QString());
        QVERIFY(feed.prune(0));
        QCOMPARE(feed.changes(kMaya, old, 10).error().code, QStringLiteral("cursor-expired"));
        QCOMPARE(feed.changes(kMaya, late.cursor, 10).error().code, QStringLiteral("cursor-expired"));
        QCOMPARE(maya.pullAll(), QString()); // up to date: still good
        FeedClient fresh(feed, kMaya);
        QCOMPARE(fresh.pullAll(), QString());
        COMPARE_VIEW(fresh, kMaya);
    }

    void departures_areForgottenAfterSoManyDays_data() { Databases::addRows(); }
    void departures_areForgottenAfterSoManyDays()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        support::ManualClock clock; // of this test alone: days pass
        feed::Feed feed(*storage, clock);
        FeedClient away(feed, kMaya);
        QCOMPARE(away.pullAll(), QString());
        QVERIFY(store(*storage, clock.now(), enrollment(kMaya, QStringLiteral("c1"), 3)));
        QVERIFY(feed.forgetAfter(30)); // day 0: where it stands is noted
        FeedClient back(feed, kMaya);
        QCOMPARE(back.pullAll(), QString());
        QVERIFY(store(*storage, clock.now(), enrollment(kMaya, QStringLiteral("c1"), 4)));
        QVERIFY(feed.forgetAfter(30)); // the same day: nothing is noted twice
        clock.advance(29 * 86400);
        QVERIFY(feed.forgetAfter(30));
        QVERIFY(feed.changes(kMaya, away.cursor, 10)); // remembered still
        clock.advance(2 * 86400);
        QVERIFY(feed.forgetAfter(30));
        QCOMPARE(feed.changes(kMaya, away.cursor, 10).error().code, QStringLiteral("cursor-expired"));
        QCOMPARE(back.pullAll(), QString()); // came exactly as far as is forgotten
        COMPARE_VIEW(back, kMaya);
        const QString old = back.cursor;
        QVERIFY(store(*storage, clock.now(), enrollment(kMaya, QStringLiteral("c1"), 5)));
        QVERIFY(feed.forgetAfter(0)); // all of it, at once
        QCOMPARE(feed.changes(kMaya, old, 10).error().code, QStringLiteral("cursor-expired"));
    }

    void dayMarks_passOverWhatTheyCannotRead()
    {
        feed::DayMarks marks(QStringLiteral("2026-03-01:5 nonsense 2026-03-02:x 2026-03-03:9"));
        QCOMPARE(marks.text(), QStringLiteral("2026-03-01:5 2026-03-03:9"));
        QCOMPARE(marks.forget(QDate(2026, 2, 28)), 0);
        marks.add(QDate(2026, 3, 4), 12);
        QCOMPARE(marks.forget(QDate(2026, 3, 3)), 9);
        QCOMPARE(marks.text(), QStringLiteral("2026-03-03:9 2026-03-04:12"));
        marks.add(QDate(2026, 3, 2), 13); // the clock was set back
        QCOMPARE(marks.text(), QStringLiteral("2026-03-02:13"));
        QVERIFY(!feed::DayMarks(QString()).last().isValid());
    }

    void watcher_wakesThoseConcerned_once_data() { Databases::addRows(); }
    void watcher_wakesThoseConcerned_once()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        const auto other = data::openStorage(address);
        feed::Feed feed(*storage, m_clock);
        feed::Watcher watcher(*storage);
        FeedClient maya(feed, kMaya);
        FeedClient sam(feed, kSam);
        QCOMPARE(maya.pullAll() + sam.pullAll(), QString());
        std::atomic<int> mayaWoken{0};
        std::atomic<int> samWoken{0};
        QVERIFY(*watcher.watch(kMaya, maya.cursor, [&](const Woken&) { ++mayaWoken; }) > 0);
        const auto samToken = watcher.watch(kSam, sam.cursor, [&](const Woken&) { ++samWoken; });
        QVERIFY(*samToken > 0);
        QCOMPARE(watcher.waiting(), 2);
        QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("c1"), 10)));
        QCOMPARE(mayaWoken.load(), 1);
        QCOMPARE(samWoken.load(), 0);
        QVERIFY(store(*storage, m_clock.now(), enrollment(kMaya, QStringLiteral("c1"), 11)));
        QCOMPARE(mayaWoken.load(), 1);
        // Behind already: at once.
        QCOMPARE(*watcher.watch(kMaya, maya.cursor, [&](const Woken&) { ++mayaWoken; }), 0);
        QCOMPARE(mayaWoken.load(), 2);
        // Another process gives Sam a report: their grants change.
        QVERIFY(store(**other, m_clock.now(), person("maya", "sam")));
        LXCP_TRY_COMPARE(samWoken.load(), 1);
        QCOMPARE(watcher.waiting(), 0);
        QCOMPARE(sam.pullAll(), QString());
        const auto again = watcher.watch(kSam, sam.cursor, [&](const Woken&) { ++samWoken; });
        QVERIFY(*again > 0);
        watcher.unwatch(*again);
        QVERIFY(store(*storage, m_clock.now(), enrollment(kSam, QStringLiteral("c1"), 12)));
        QCOMPARE(samWoken.load(), 1);
        QVERIFY(!watcher.watch(kSam, QStringLiteral("garbage"), [](const Woken&) {}));
    }

private:
    // maya and sam report to osei; kim is another supervisor; lin is learning & development.
    void populate(data::Storage& storage) const
    {
        QVERIFY(store(storage, m_clock.now(), person("osei"), person("kim"), person("maya", "osei"),
                      person("sam", "osei"), person("lin", "", {QStringLiteral("learning-development")})));
        for (int i = 1; i <= 5; ++i)
            QVERIFY(store(storage, m_clock.now(), course(QStringLiteral("c%1").arg(i))));
        for (const QString& person : {kMaya, kSam, kKim})
            QVERIFY(store(storage, m_clock.now(), enrollment(person, QStringLiteral("c1")),
                          enrollment(person, QStringLiteral("c2"))));
        QVERIFY(store(storage, m_clock.now(), request(QStringLiteral("r1"), kMaya, kOsei),
                      request(QStringLiteral("r2"), kKim, QStringLiteral("lin"))));
    }

    bool randomWrite(data::Storage& storage, QRandomGenerator& random, const QStringList& people) const
    {
        const auto any = [&] { return people[random.bounded(int(people.size()))]; };
        const QDateTime now = m_clock.now();
        const QString one = any();
        const QString two = any();
        switch (random.bounded(8)) {
        case 0: {
            auto moved = person(one.toLatin1().constData(), one == two ? "" : two.toLatin1().constData());
            moved.active = random.bounded(5) > 0;
            if (random.bounded(3) == 0)
                moved.roles.append(QStringLiteral("learning-development"));
            return store(storage, now, moved);
        }
        case 1:
            return one == two || store(storage, now,
                                       delegation(one, two, now.addSecs(random.bounded(3000)),
                                                  now.addSecs(3000 + random.bounded(6000))));
        case 2: {
            auto transaction = storage.begin(now);
            const QString id = domain::enrollmentId(one, QStringLiteral("e%1").arg(random.bounded(12)));
            return transaction && (*transaction)->remove(QStringLiteral("enrollment"), id) && (*transaction)->commit();
        }
        case 3:
        case 4: {
            auto asked = request(QStringLiteral("q%1").arg(random.bounded(15)), one, one == two ? kKim : two);
            asked.deskRole = random.bounded(3) == 0 ? QStringLiteral("learning-development") : asked.deskRole;
            asked.reason = QString::number(random.bounded(1000));
            if (random.bounded(4) == 0)
                asked.deskId.clear();
            return store(storage, now, asked);
        }
        case 5:
            return store(storage, now, course(QStringLiteral("c%1").arg(random.bounded(6)), random.bounded(2) == 0));
        default:
            return store(storage, now,
                         enrollment(one, QStringLiteral("e%1").arg(random.bounded(12)), random.bounded(100)));
        }
    }

    std::unique_ptr<data::Storage> newStorage()
    {
        QString problem;
        auto storage = data::openStorage(m_databases.make(QStringLiteral("sqlite"), &problem));
        return storage ? std::move(*storage) : nullptr;
    }

    Databases m_databases;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
