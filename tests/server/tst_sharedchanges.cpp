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

    std::atomic<int> reads{0};

private:
    data::Storage& m_real;
};

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
};

QTEST_GUILESS_MAIN(TestSharedChanges)
#include "tst_sharedchanges.moc"
