// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/feedclient.h"

#include "server/feed/sharedchanges.h"

#include <atomic>

using namespace support;

namespace {

// Counts how often the database is asked.
class CountingStorage final : public data::Storage
{
public:
    explicit CountingStorage(data::Storage& real) : m_real(real) {}
    base::Result<std::unique_ptr<data::Reader>> read() override
    {
        ++reads;
        return m_real.read();
    }
    base::Result<std::unique_ptr<data::Transaction>> begin(const QDateTime& now) override { return m_real.begin(now); }
    int addListener(CommitListener listener) override { return m_real.addListener(std::move(listener)); }
    void removeListener(int token) override { m_real.removeListener(token); }
    bool isQuiet() override { return m_real.isQuiet(); }
    bool readsAtOnce() const override { return m_real.readsAtOnce(); }
    QString epoch() const override { return m_real.epoch(); }
    int setBacks() const override { return m_real.setBacks(); }

    std::atomic<int> reads{0};

private:
    data::Storage& m_real;
};

// What goes out for the pages, one page after the other.
QByteArray textOf(const feed::SharedPages& pages, std::size_t parts = 1000)
{
    QByteArray text;
    for (std::size_t i = 0; i < std::min(parts, pages.parts.size()); ++i)
        text += pages.parts[i].shared->plain() + pages.parts[i].own;
    return text;
}

bool takeAll(FeedClient& client, const feed::SharedPages& pages)
{
    return std::ranges::all_of(
        pages.parts, [&](const feed::SharedPages::Part& part) { return client.take(part.shared->plain() + part.own); });
}

bool storeCourses(data::Storage& storage, const QDateTime& now, int number, const char* title)
{
    auto transaction = storage.begin(now);
    QList<data::Put> puts;
    for (int i = 0; i < number; ++i) {
        auto made = course(QStringLiteral("c%1").arg(i));
        made.title = QLatin1StringView(title);
        puts.append({domain::kindOf<domain::Course>(), made.id, json(domain::toJson(made)), {data::orgScope()}});
    }
    return (*transaction)->putAll(puts) && (*transaction)->commit();
}

domain::Enrollment enrollmentIn(const QString& person, int progress)
{
    domain::Enrollment made;
    made.personId = person;
    made.courseId = QStringLiteral("c1");
    made.id = domain::enrollmentId(person, made.courseId);
    made.progress = progress;
    return made;
}

} // namespace

// Waiting people are told what a commit changed without the database being asked for each of them.
class TestSharedChanges final : public QObject
{
    Q_OBJECT

private:
    Databases m_databases;
    ManualClock m_clock;

    // A waiting person: what they have, and what they were woken with.
    struct Waiting
    {
        std::unique_ptr<FeedClient> client;
        QString id;
        std::optional<feed::Watcher::Woken> woken;
    };

    static std::vector<std::unique_ptr<Waiting>> wait(feed::Feed& feed, feed::Watcher& watcher,
                                                      const QStringList& people)
    {
        std::vector<std::unique_ptr<Waiting>> all;
        for (const QString& id : people) {
            auto one = std::make_unique<Waiting>();
            one->id = id;
            one->client = std::make_unique<FeedClient>(feed, id);
            if (!one->client->pullAll().isEmpty())
                return {};
            const auto token = watcher.watch(
                id, one->client->cursor, [to = one.get()](const feed::Watcher::Woken& woken) { to->woken = woken; });
            if (!token || *token == 0)
                return {};
            all.push_back(std::move(one));
        }
        return all;
    }

private Q_SLOTS:
    void manyWhoWait_areAnsweredFromOneLook_data() { Databases::addRows(); }
    void manyWhoWait_areAnsweredFromOneLook()
    {
        OPEN_DATABASE(m_databases, real);
        CountingStorage storage(*real);
        QStringList people{QStringLiteral("osei")};
        QVERIFY(store(storage, m_clock.now(), person("osei"), course(QStringLiteral("c1"))));
        for (int i = 0; i < 60; ++i) {
            people.append(QStringLiteral("p%1").arg(i));
            QVERIFY(store(storage, m_clock.now(), person(people.back().toLatin1().constData(), "osei")));
        }
        feed::Feed feed(storage, m_clock);
        feed::Watcher watcher(storage);
        feed::SharedChanges shared(storage);
        const auto all = wait(feed, watcher, people);
        QCOMPARE(all.size(), std::size_t(61));
        QVERIFY(store(storage, m_clock.now(), course(QStringLiteral("c2")), course(QStringLiteral("c3")),
                      enrollmentIn(QStringLiteral("p7"), 5)));
        storage.reads = 0;
        for (const auto& one : all) {
            QVERIFY(one->woken);
            const auto page = shared.page(one->id, *one->woken, one->client->cursor, 1000);
            QVERIFY2(page, qPrintable(one->id));
            QVERIFY(!page->more && !page->nothing);
            QVERIFY(one->client->take(page->ndjson));
            QCOMPARE(one->client->cursor, page->cursor);
        }
        QVERIFY2(storage.reads <= 2, qPrintable(QString::number(storage.reads)));
        for (const auto& one : all) {
            QCOMPARE(one->client->content(), visibleTo(*real, one->id, m_clock.now()));
            QCOMPARE(one->client->pullAll(), QString()); // the cursor is as good as one of the feed
            QVERIFY(one->client->nothing);
        }
    }

    void whatItCannotKnow_isLeftToTheFeed_data() { Databases::addRows(); }
    void whatItCannotKnow_isLeftToTheFeed()
    {
        OPEN_DATABASE(m_databases, storage);
        QVERIFY(store(*storage, m_clock.now(), person("osei"), person("kim"), person("maya", "osei"),
                      course(QStringLiteral("c1")), enrollmentIn(QStringLiteral("maya"), 1)));
        feed::Feed feed(*storage, m_clock);
        feed::Watcher watcher(*storage);
        feed::SharedChanges shared(*storage);
        const QString osei = QStringLiteral("osei");
        const QString kim = QStringLiteral("kim");
        const QString maya = QStringLiteral("maya");
        auto all = wait(feed, watcher, {osei, kim, maya});
        QCOMPARE(all.size(), std::size_t(3));
        const QString old = all[0]->client->cursor;
        // A new supervisor: what osei and kim hold changes.
        QVERIFY(store(*storage, m_clock.now(), person("maya", "kim")));
        QVERIFY(!shared.page(osei, *all[0]->woken, all[0]->client->cursor, 1000));
        QVERIFY(!shared.page(kim, *all[1]->woken, all[1]->client->cursor, 1000));
        QVERIFY(!shared.page(maya, *all[2]->woken, all[2]->client->cursor, 0));    // more than they want
        QVERIFY(!shared.page(maya, *all[2]->woken, all[0]->client->cursor, 1000)); // another person's cursor
        QVERIFY(!shared.page(maya, *all[2]->woken, QStringLiteral("x"), 1000));
        // What is removed may still be in another scope.
        all = wait(feed, watcher, {osei, kim, maya});
        {
            auto transaction = storage->begin(m_clock.now());
            QVERIFY(*(*transaction)->remove(domain::kindOf<domain::Course>(), QStringLiteral("c1")));
            QVERIFY((*transaction)->commit());
        }
        QVERIFY(!shared.page(maya, *all[2]->woken, all[2]->client->cursor, 1000));
        // More than it remembers: it begins anew with the next commit.
        all = wait(feed, watcher, {osei, maya});
        auto transaction = storage->begin(m_clock.now());
        QList<data::Put> puts;
        for (int i = 0; i <= feed::SharedChanges::kMostRows; ++i) {
            const auto made = course(QStringLiteral("n%1").arg(i));
            puts.append({domain::kindOf<domain::Course>(), made.id, json(domain::toJson(made)), {data::orgScope()}});
        }
        QVERIFY((*transaction)->putAll(puts));
        QVERIFY((*transaction)->commit());
        transaction->reset();
        QVERIFY(!shared.page(maya, *all[1]->woken, all[1]->client->cursor, 1000));
        QCOMPARE(all[1]->client->pullAll(), QString());
        const auto again = wait(feed, watcher, {maya});
        QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("last"))));
        const auto page = shared.page(maya, *again[0]->woken, again[0]->client->cursor, 1000);
        QVERIFY(page);
        QVERIFY(again[0]->client->take(page->ndjson));
        QCOMPARE(again[0]->client->content(), visibleTo(*storage, maya, m_clock.now()));
        QVERIFY(!shared.page(osei, {{data::orgScope()}, 1}, old, 1000)); // too far behind
    }

    void manyChanges_areTheSameTextForAllAndEachGetsTheirOwn_data() { Databases::addRows(); }
    void manyChanges_areTheSameTextForAllAndEachGetsTheirOwn()
    {
        OPEN_DATABASE(m_databases, storage);
        const QStringList people{QStringLiteral("osei"), QStringLiteral("maya"), QStringLiteral("kim")};
        QVERIFY(store(*storage, m_clock.now(), person("osei"), person("kim"), person("maya", "osei")));
        QVERIFY(storeCourses(*storage, m_clock.now(), 400, "Old"));
        feed::Feed feed(*storage, m_clock);
        feed::SharedChanges shared(*storage);
        std::map<QString, std::unique_ptr<FeedClient>> clients;
        for (const QString& id : people) {
            clients[id] = std::make_unique<FeedClient>(feed, id);
            QCOMPARE(clients[id]->pullAll(), QString());
            QVERIFY(!feed.shared(shared, id, clients[id]->cursor)); // nothing is known that could be shared
        }
        QVERIFY(storeCourses(*storage, m_clock.now(), 200, "New"));
        QVERIFY(store(*storage, m_clock.now(), enrollmentIn(QStringLiteral("maya"), 5)));
        QVERIFY(storeCourses(*storage, m_clock.now(), 100, "Newest"));
        QVERIFY(!shared.prepare().empty());
        std::shared_ptr<const feed::SharedText> first;
        for (const QString& id : people) {
            FeedClient& client = *clients[id];
            const QString before = client.cursor;
            const auto pages = feed.shared(shared, id, before);
            QVERIFY2(pages && pages->parts.size() > 1, qPrintable(id));
            if (!first)
                first = pages->parts.front().shared;
            QCOMPARE(pages->parts.front().shared, first);
            // Osei is her supervisor; to Kim nobody may say what Maya does.
            QCOMPARE(textOf(*pages).contains("enrollment"), id != QStringLiteral("kim"));
            // Whoever was cut off after the first page goes on with its cursor.
            FeedClient cut(feed, id);
            cut.cursor = before;
            QVERIFY(cut.take(textOf(*pages, 1)));
            QCOMPARE(cut.pullAll(50), QString());
            QVERIFY(takeAll(client, *pages));
            QCOMPARE(client.content(), visibleTo(*storage, id, m_clock.now()));
            QCOMPARE(cut.cursor, client.cursor);
            for (const auto& [key, entity] : cut.content().asKeyValueRange())
                QCOMPARE(entity, client.content().value(key));
            QCOMPARE(cut.content().size(), id == QStringLiteral("kim") ? 200 : 201);
            QCOMPARE(client.pullAll(), QString());
            QVERIFY(client.nothing);
        }
    }

    void manyChanges_areNeverOlderThanTheDatabase_data() { Databases::addRows(); }
    void manyChanges_areNeverOlderThanTheDatabase()
    {
        OPEN_DATABASE(m_databases, storage);
        const auto other = data::openStorage(address); // as another process has it
        QVERIFY(other);
        const QString maya = QStringLiteral("maya");
        QVERIFY(store(*storage, m_clock.now(), person("osei"), person("maya", "osei")));
        QVERIFY(storeCourses(*storage, m_clock.now(), 200, "Old"));
        feed::Feed feed(*storage, m_clock);
        feed::SharedChanges shared(*storage);
        FeedClient client(feed, maya);
        QCOMPARE(client.pullAll(), QString());
        for (int round = 0; round < 4; ++round) {
            QVERIFY(storeCourses(**other, m_clock.now(), 100, round % 2 ? "Odd" : "Even"));
            QVERIFY(!shared.prepare().empty());
            // After it was prepared, and before anybody here was told of it:
            QVERIFY(store(**other, m_clock.now(), course(QStringLiteral("c5")), enrollmentIn(maya, round)));
            const auto pages = feed.shared(shared, maya, client.cursor);
            QVERIFY(pages);
            QVERIFY(takeAll(client, *pages));
            QCOMPARE(client.content(), visibleTo(*storage, maya, m_clock.now()));
        }
    }

    void manyChanges_whenScopesOrTheDatabaseChanged_areLeftToTheFeed_data() { Databases::addRows(); }
    void manyChanges_whenScopesOrTheDatabaseChanged_areLeftToTheFeed()
    {
        OPEN_DATABASE(m_databases, storage);
        const QString kim = QStringLiteral("kim");
        const QString maya = QStringLiteral("maya");
        QVERIFY(store(*storage, m_clock.now(), person("osei"), person("kim"), person("maya", "osei")));
        feed::Feed feed(*storage, m_clock);
        feed::SharedChanges shared(*storage);
        FeedClient ofKim(feed, kim);
        FeedClient ofMaya(feed, maya);
        QCOMPARE(ofKim.pullAll(), QString());
        QCOMPARE(ofMaya.pullAll(), QString());
        QVERIFY(storeCourses(*storage, m_clock.now(), 100, "New"));
        QVERIFY(!shared.prepare().empty());
        QVERIFY(feed.shared(shared, kim, ofKim.cursor));
        QVERIFY(!feed.shared(shared, kim, ofMaya.cursor)); // another person's
        QVERIFY(store(*storage, m_clock.now(), person("maya", "kim")));
        QVERIFY(!feed.shared(shared, kim, ofKim.cursor)); // there is somebody they see more of now
        QCOMPARE(ofKim.pullAll(), QString());
        QCOMPARE(ofKim.content(), visibleTo(*storage, kim, m_clock.now()));
        // What is removed, and who is let go.
        QVERIFY(storeCourses(*storage, m_clock.now(), 100, "Newer"));
        {
            auto transaction = storage->begin(m_clock.now());
            QVERIFY(*(*transaction)->remove(domain::kindOf<domain::Course>(), QStringLiteral("c7")));
            QVERIFY((*transaction)->commit());
        }
        QVERIFY(!feed.shared(shared, kim, ofKim.cursor));
        QCOMPARE(ofKim.pullAll(), QString());
        QCOMPARE(ofKim.content(), visibleTo(*storage, kim, m_clock.now()));
        QVERIFY(storeCourses(*storage, m_clock.now(), 100, "Newest"));
        auto gone = person("kim");
        gone.active = false;
        QVERIFY(store(*storage, m_clock.now(), gone));
        QVERIFY(!shared.prepare().empty());
        QVERIFY(!feed.shared(shared, kim, ofKim.cursor));
        QCOMPARE(ofKim.pull(1000), QStringLiteral("inactive-person"));
    }
};

QTEST_GUILESS_MAIN(TestSharedChanges)
#include "tst_sharedchanges.moc"
