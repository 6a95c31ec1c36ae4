// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/feedclient.h"

#include "server/data/connection.h"
#include "server/data/lives.h"
#include "server/feed/cursor.h"
#include "server/feed/sharedchanges.h"
#include "server/feed/snapshot.h"

using namespace support;

namespace {

const QString kMaya = QStringLiteral("maya");

const char* const kTables[] = {"entity",          "entity_ref", "entity_scope", "scope_grant",
                               "applied_command", "subject",    "commit_log",   "meta"};

bool runAll(const QString& address, const QStringList& statements)
{
    const auto connection = data::Connection::open(*data::parseAddress(address));
    bool done = connection && (*connection)->exec(QStringLiteral("BEGIN"));
    for (const QString& statement : statements)
        done = done && (*connection)->exec(statement);
    return done && (*connection)->exec(QStringLiteral("COMMIT"));
}

// All of the tables as they are, put aside; and brought back over what came since.
bool backUp(const QString& address)
{
    QStringList statements;
    for (const char* table : kTables)
        statements << QStringLiteral("CREATE TABLE kept_%1 AS SELECT * FROM %1").arg(QLatin1StringView(table));
    return runAll(address, statements);
}

bool restore(const QString& address)
{
    QStringList statements;
    for (const char* table : kTables) {
        statements << QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table))
                   << QStringLiteral("INSERT INTO %1 SELECT * FROM kept_%1").arg(QLatin1StringView(table));
    }
    return runAll(address, statements);
}

domain::Enrollment enrollment(const char* course, int progress = 0)
{
    domain::Enrollment made;
    made.personId = kMaya;
    made.courseId = QString::fromLatin1(course);
    made.id = domain::enrollmentId(made.personId, made.courseId);
    made.progress = progress;
    return made;
}

} // namespace

#define COMPARE_VIEW(client, person)                                                                                   \
    QCOMPARE((client).content().keys(), visibleTo(*storage, person, m_clock.now()).keys());                            \
    QCOMPARE((client).content(), visibleTo(*storage, person, m_clock.now()))

#define ADDRESS(address)                                                                                               \
    QFETCH(QString, backend);                                                                                          \
    QString whyNot;                                                                                                    \
    const QString address = m_databases.make(backend, &whyNot);                                                        \
    if (!whyNot.isEmpty())                                                                                             \
    QSKIP(qPrintable(whyNot))

#define START(storage)                                                                                                 \
    {                                                                                                                  \
        auto again = data::openStorage(address);                                                                       \
        QVERIFY(again);                                                                                                \
        storage = std::move(*again);                                                                                   \
    }

// A database that is brought back from a backup gives numbers that it gave before.
class TestRestoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGivenTwice_areNotBelieved_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<bool>("importFirst");
        for (const char* backend : {"sqlite", "postgresql"}) {
            QTest::addRow("%s", backend) << QString::fromLatin1(backend) << false;
            QTest::addRow("%s, an import comes before the server", backend) << QString::fromLatin1(backend) << true;
        }
    }
    void numbersGivenTwice_areNotBelieved()
    {
        QFETCH(bool, importFirst);
        ADDRESS(address);
        std::unique_ptr<data::Storage> storage;
        START(storage);
        populate(*storage);
        feed::Feed before(*storage, m_clock);
        FeedClient maya(before, kMaya);
        FeedClient middle(before, kMaya);
        FeedClient early(before, kMaya);
        QCOMPARE(early.pullAll(), QString());
        QVERIFY(backUp(address));
        QVERIFY(store(*storage, m_clock.now(), enrollment("phantom")));
        for (const char* id : {"a", "b", "c"})
            QVERIFY(store(*storage, m_clock.now(), course(QString::fromLatin1(id))));
        QCOMPARE(middle.pull(2), QString()); // in the middle of its first round
        QVERIFY(middle.more);
        QCOMPARE(maya.pullAll(), QString());
        storage.reset();
        QVERIFY(restore(address));
        if (importFirst) {
            START(storage);
            for (int i = 0; i < 10; ++i)
                QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("n%1").arg(i))));
        }
        START(storage);
        feed::Feed feed(*storage, m_clock);
        for (FeedClient* client : {&maya, &middle, &early})
            client->ask(feed);
        for (int i = 0; i < 10; ++i)
            QVERIFY(store(*storage, m_clock.now(), enrollment("c1", i + 1)));
        QCOMPARE(early.pullAll(), QString()); // what it has is in the backup
        COMPARE_VIEW(early, kMaya);
        QCOMPARE(feed.atOnce(kMaya, maya.cursor).has_value(), false);
        QCOMPARE(maya.pullAll(), QStringLiteral("cursor-expired"));
        QCOMPARE(middle.pullAll(), QStringLiteral("cursor-expired"));
        FeedClient fresh(feed, kMaya);
        QCOMPARE(fresh.pullAll(), QString());
        COMPARE_VIEW(fresh, kMaya);
        QCOMPARE(early.content(), fresh.content());
    }

    void anotherRestart_expiresNothing_data() { Databases::addRows(); }
    void anotherRestart_expiresNothing()
    {
        ADDRESS(address);
        std::unique_ptr<data::Storage> storage;
        START(storage);
        populate(*storage);
        std::vector<FeedClient> clients;
        for (int run = 0; run < 5; ++run) {
            feed::Feed feed(*storage, m_clock);
            QVERIFY(store(*storage, m_clock.now(), enrollment("c1", run + 1)));
            clients.emplace_back(feed, kMaya);
            QCOMPARE(clients.back().pullAll(), QString());
            storage.reset();
            START(storage);
        }
        feed::Feed feed(*storage, m_clock);
        for (FeedClient& client : clients) {
            client.ask(feed);
            QCOMPARE(client.pullAll(), QString());
            COMPARE_VIEW(client, kMaya);
        }
    }

    void restoredUnderARunningServer_isNoticed_data() { Databases::addRows(); }
    void restoredUnderARunningServer_isNoticed()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        feed::Feed feed(*storage, m_clock);
        feed::SharedChanges shared(*storage);
        QVERIFY(backUp(address));
        QVERIFY(store(*storage, m_clock.now(), enrollment("phantom"), course(QStringLiteral("ghost"))));
        FeedClient maya(feed, kMaya);
        QCOMPARE(maya.pullAll(), QString());
        (void)shared.prepare();
        QVERIFY(restore(address));
        FeedClient early(feed, kMaya);
        QCOMPARE(early.pullAll(), QString());
        for (int i = 0; i < 100; ++i)
            QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("n%1").arg(i))));
        QCOMPARE(maya.pullAll(), QStringLiteral("cursor-expired"));
        const auto pages = feed.shared(shared, kMaya, early.cursor);
        if (pages)
            for (const auto& part : pages->parts)
                QVERIFY(early.take(part.shared->plain() + part.own));
        QCOMPARE(early.pullAll(), QString());
        COMPARE_VIEW(early, kMaya);
    }

    void cursorsFromBeforeLivesWereNoted_areGood_data() { Databases::addRows(); }
    void cursorsFromBeforeLivesWereNoted_areGood()
    {
        ADDRESS(address);
        std::unique_ptr<data::Storage> storage;
        START(storage);
        populate(*storage);
        storage.reset();
        QVERIFY(runAll(address, {QStringLiteral("DELETE FROM meta WHERE name = 'lives'")}));
        START(storage);
        feed::Feed feed(*storage, m_clock);
        FeedClient maya(feed, kMaya);
        QCOMPARE(maya.pullAll(), QString());
        QCOMPARE(feed::Cursor::parse(maya.cursor)->life, QString());
        QVERIFY(store(*storage, m_clock.now(), enrollment("c1", 7)));
        QCOMPARE(maya.pullAll(), QString());
        COMPARE_VIEW(maya, kMaya);
        QVERIFY(!feed::Cursor::parse(maya.cursor)->life.isEmpty());
    }

    void catalogOfTheLostLife_isNotHandedOut_data() { Databases::addRows(); }
    void catalogOfTheLostLife_isNotHandedOut()
    {
        OPEN_DATABASE(m_databases, storage);
        populate(*storage);
        const QString folder = m_databases.folder() + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(backUp(address));
        QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("ghost"))));
        const auto lost = feed::Snapshot(*storage, folder).current();
        QVERIFY(lost);
        QVERIFY(restore(address));
        QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("real"))));
        feed::Snapshot snapshot(*storage, folder);
        const auto now = snapshot.current();
        QVERIFY(now);
        QVERIFY(now->revision != lost->revision);
        feed::Feed feed(*storage, m_clock);
        FeedClient maya(feed, kMaya);
        QFile file(now->plainPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(maya.take(file.readAll()));
        QCOMPARE(maya.pullAll(), QString());
        COMPARE_VIEW(maya, kMaya);
        FeedClient behind(feed, kMaya);
        behind.cursor = lost->cursor;
        QCOMPARE(behind.pullAll(), QStringLiteral("cursor-expired"));
    }

    void lives_sayWhoGaveANumber()
    {
        data::Lives lives{QString()};
        QCOMPARE(lives.at(0) + lives.at(5), QString());
        const QString one = lives.begin(5);
        const QString two = lives.begin(9);
        QCOMPARE(lives.at(5), QString());
        QCOMPARE(lives.at(6), one);
        QCOMPARE(lives.at(9), one);
        QCOMPARE(lives.at(10), two);
        lives.forget(9);
        QCOMPARE(lives.at(9), one);
        lives.forget(10);
        QCOMPARE(lives.at(9), QString());
        QCOMPARE(lives.at(10), two);
        for (int i = 0; i < 2 * data::Lives::kMost; ++i)
            lives.begin(20 + i);
        QCOMPARE(lives.text().count(QLatin1Char(' ')) + 1, data::Lives::kMost);
    }

private:
    void populate(data::Storage& storage)
    {
        QVERIFY(store(storage, m_clock.now(), person("osei"), person("maya", "osei"), course(QStringLiteral("c1")),
                      enrollment("c1")));
    }

    ManualClock m_clock;
    Databases m_databases;
};

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
