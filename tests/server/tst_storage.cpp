// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/connection.h"
#include "server/data/noticestold.h"
#include "tests/server/serversupport.h"
#include "tests/support/waiting.h"

#include <atomic>
#include <thread>

using namespace support;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

data::Put put(const char* kind, const QString& id, const QByteArray& json, const QStringList& scopes)
{
    return {QString::fromLatin1(kind), id, json, scopes};
}

} // namespace

class TestStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void put_givesGrowingRevisions_andLeavesTheSameAlone_data() { Databases::addRows(); }
    void put_givesGrowingRevisions_andLeavesTheSameAlone()
    {
        OPEN_DATABASE(m_databases, storage);
        auto writer = storage->begin(kNow);
        QVERIFY(writer);
        const auto first = (*writer)->put(put("course", QStringLiteral("a"), "{\"id\":\"a\"}", {data::orgScope()}));
        const auto second = (*writer)->put(put("course", QStringLiteral("b"), "{\"id\":\"b\"}", {data::orgScope()}));
        const auto same = (*writer)->put(put("course", QStringLiteral("a"), "{\"id\":\"a\"}", {data::orgScope()}));
        QCOMPARE(*first, 1);
        QCOMPARE(*second, 2);
        QCOMPARE(*same, 1);
        const auto moved = (*writer)->put(put("course", QStringLiteral("a"), "{\"id\":\"a\"}", {QStringLiteral("x")}));
        QCOMPARE(*moved, 3);
        QVERIFY((*writer)->commit());
        writer->reset();
        const auto reader = storage->read();
        QCOMPARE(*(*reader)->seq(), 3);
        QCOMPARE(*(*reader)->scopesOf(QStringLiteral("course"), QStringLiteral("a")), QStringList{QStringLiteral("x")});
    }

    void withoutCommit_nothingStays_data() { Databases::addRows(); }
    void withoutCommit_nothingStays()
    {
        OPEN_DATABASE(m_databases, storage);
        {
            auto writer = storage->begin(kNow);
            QVERIFY((*writer)->put(put("course", QStringLiteral("a"), "{}", {data::orgScope()})));
        }
        const auto reader = storage->read();
        QVERIFY(!*(*reader)->entity(QStringLiteral("course"), QStringLiteral("a")));
        QCOMPARE(*(*reader)->seq(), 0);
    }

    void putAll_sameEntityTwice_keepsTheLast_data() { Databases::addRows(); }
    void putAll_sameEntityTwice_keepsTheLast()
    {
        OPEN_DATABASE(m_databases, storage);
        auto writer = storage->begin(kNow);
        QList<data::Put> puts;
        for (int i = 0; i < 300; ++i)
            puts.append(put("course", QStringLiteral("c%1").arg(i % 250), "{\"n\":" + QByteArray::number(i) + "}",
                            {data::orgScope()}));
        const auto changes = (*writer)->putAll(puts);
        QVERIFY(changes);
        QCOMPARE(changes->count(2), 250);
        QCOMPARE(changes->count(1), 50);
        QVERIFY((*writer)->commit());
        writer->reset();
        const auto reader = storage->read();
        QCOMPARE((*(*reader)->entity(QStringLiteral("course"), QStringLiteral("c49")))->json,
                 QByteArray("{\"n\":299}"));
        QCOMPARE(*(*reader)->count(QStringLiteral("course")), 250);
    }

    void references_followTheDeclaration_data() { Databases::addRows(); }
    void references_followTheDeclaration()
    {
        OPEN_DATABASE(m_databases, storage);
        auto maya = person("maya", "osei");
        QVERIFY(store(*storage, kNow, person("osei"), maya, person("sam", "osei")));
        maya.supervisorId = QStringLiteral("kim");
        QVERIFY(store(*storage, kNow, maya));
        const auto reader = storage->read();
        const auto reports =
            (*reader)->referring(QStringLiteral("person"), QStringLiteral("supervisor_id"), QStringLiteral("osei"));
        QCOMPARE(reports->size(), 1);
        QCOMPARE(reports->front().id, QStringLiteral("sam"));
    }

    void remove_tellsItsScopes_data() { Databases::addRows(); }
    void remove_tellsItsScopes()
    {
        OPEN_DATABASE(m_databases, storage);
        QVERIFY(store(*storage, kNow, course(QStringLiteral("a"))));
        auto writer = storage->begin(kNow);
        QCOMPARE(*(*writer)->remove(QStringLiteral("course"), QStringLiteral("a")), true);
        QCOMPARE(*(*writer)->remove(QStringLiteral("course"), QStringLiteral("a")), false);
        QVERIFY((*writer)->commit());
        writer->reset();
        const auto reader = storage->read();
        const auto rows = (*reader)->changedRows({{data::orgScope(), 1, true}}, 100, 10);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->front().gone);
    }

    void personForSubject_bindsByVerifiedEmailOnce_data() { Databases::addRows(); }
    void personForSubject_bindsByVerifiedEmailOnce()
    {
        OPEN_DATABASE(m_databases, storage);
        auto maya = person("maya");
        maya.email = QStringLiteral("Maya@Example.org");
        auto gone = person("gone");
        gone.active = false;
        auto twinA = person("twin-a");
        auto twinB = person("twin-b");
        twinB.email = twinA.email;
        QVERIFY(store(*storage, kNow, maya, gone, twinA, twinB));
        const QString issuer = QStringLiteral("https://id.example");
        QVERIFY(!*storage->personForSubject(issuer, QStringLiteral("s1"), QString()));
        QVERIFY(!*storage->personForSubject(issuer, QStringLiteral("s1"), QStringLiteral("who@example.org")));
        QVERIFY(!*storage->personForSubject(issuer, QStringLiteral("s2"), gone.email));
        QVERIFY(!*storage->personForSubject(issuer, QStringLiteral("s3"), twinA.email));
        QCOMPARE((*storage->personForSubject(issuer, QStringLiteral("s1"), QStringLiteral("maya@example.ORG")))->id,
                 QStringLiteral("maya"));
        // From now on the subject is enough, and an address that somebody else gets later does not matter.
        QCOMPARE((*storage->personForSubject(issuer, QStringLiteral("s1"), twinA.email))->id, QStringLiteral("maya"));
        QVERIFY(!*storage->personForSubject(QStringLiteral("https://other"), QStringLiteral("s1"), QString()));
    }

    void textOfAnyScript_comesBackByteForByte_data() { Databases::addRows(); }
    void textOfAnyScript_comesBackByteForByte()
    {
        OPEN_DATABASE(m_databases, storage);
        auto made = course(QStringLiteral("a"));
        made.title = QStringLiteral("コース 'über' \"q\" \\ % _ ? $1 \u00A0 \U0001F600\r\n\t");
        QVERIFY(store(*storage, kNow, made));
        QCOMPARE(load<domain::Course>(*storage, QStringLiteral("a"))->title, made.title);
    }

    void newerSchema_isRefused_data() { Databases::addRows(); }
    void newerSchema_isRefused()
    {
        QString again;
        {
            OPEN_DATABASE(m_databases, storage);
            auto writer = storage->begin(kNow);
            QVERIFY((*writer)->setMeta(QStringLiteral("schema"), QStringLiteral("999")));
            QVERIFY((*writer)->commit());
            again = address;
        }
        const auto reopened = data::openStorage(again);
        QVERIFY(!reopened);
        QCOMPARE(reopened.error().code, QStringLiteral("newer-schema"));
    }

    // What was written before files were looked up by their texts.
    void olderSchema_getsTheReferencesOfFiles_data() { Databases::addRows(); }
    void olderSchema_getsTheReferencesOfFiles()
    {
        QString again;
        {
            OPEN_DATABASE(m_databases, storage);
            auto writer = storage->begin(kNow);
            QVERIFY((*writer)->put(put("post", QStringLiteral("with"),
                                       R"({"id":"with","attachments":[{"id":"f1"},{"id":"f2"},{"id":"f1"}]})", {})));
            QVERIFY((*writer)->put(put("post", QStringLiteral("without"), R"({"id":"without","attachments":[]})", {})));
            QVERIFY((*writer)->put(put("thread", QStringLiteral("older"), R"({"id":"older"})", {})));
            QVERIFY((*writer)->commit());
            again = address;
        }
        {
            const auto old = data::Connection::open(*data::parseAddress(again));
            QVERIFY(old);
            QVERIFY((*old)->exec(QStringLiteral("DELETE FROM entity_ref WHERE field = 'attachments'")));
            QVERIFY((*old)->exec(QStringLiteral("DROP TABLE notice_told")));
            QVERIFY((*old)->exec(QStringLiteral("UPDATE meta SET value = '1' WHERE name = 'schema'")));
        }
        const auto reopened = data::openStorage(again);
        QVERIFY2(reopened, qPrintable(reopened ? QString() : reopened.error().detail));
        const auto reader = (*reopened)->read();
        for (const char* file : {"f1", "f2"}) {
            const auto texts =
                (*reader)->referring(QStringLiteral("post"), QStringLiteral("attachments"), QString::fromLatin1(file));
            QVERIFY(texts);
            QCOMPARE(texts->size(), 1);
            QCOMPARE(texts->front().id, QStringLiteral("with"));
        }
    }

    // Two devices of one person, and somebody else.
    void aNotice_isSaidByTheDeviceThatAsksFirst_data() { Databases::addRows(); }
    void aNotice_isSaidByTheDeviceThatAsksFirst()
    {
        OPEN_DATABASE(m_databases, storage);
        const auto first = [&](const char* who, const char* device, const QStringList& ids, int days = 0) {
            auto writer = storage->begin(kNow.addDays(days));
            const auto found = data::firstToTell(**writer, QString::fromLatin1(who), QString::fromLatin1(device), ids);
            return found && (*writer)->commit() ? found->join(QLatin1Char(' ')) : QStringLiteral("error");
        };
        QCOMPARE(first("maya", "laptop", {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}),
                 QStringLiteral("a b"));
        QCOMPARE(first("maya", "tablet", {QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("c"));
        QCOMPARE(first("maya", "laptop", {QStringLiteral("a"), QStringLiteral("c")}), QStringLiteral("a"));
        QCOMPARE(first("sam", "tablet", {QStringLiteral("a")}), QStringLiteral("a"));
        QCOMPARE(first("maya", "laptop", {QStringLiteral("late")}, 30), QStringLiteral("late"));
        {
            auto writer = storage->begin(kNow.addDays(61));
            QVERIFY(data::forgetTold(**writer, kNow.addDays(1)));
            QVERIFY((*writer)->commit());
        }
        QCOMPARE(first("maya", "tablet", {QStringLiteral("a"), QStringLiteral("late")}, 61), QStringLiteral("a"));
    }

    void twoDevicesAtOnce_oneIsFirst_data() { Databases::addRows(); }
    void twoDevicesAtOnce_oneIsFirst()
    {
        OPEN_DATABASE(m_databases, storage);
        std::atomic<int> said = 0;
        std::vector<std::thread> devices;
        for (int device = 0; device < 4; ++device) {
            devices.emplace_back([&, device] {
                for (int n = 0; n < 20; ++n) {
                    auto writer = storage->begin(kNow);
                    const auto found = data::firstToTell(**writer, QStringLiteral("maya"), QString::number(device),
                                                         {QString::number(n)});
                    if (found && (*writer)->commit())
                        said += int(found->size());
                }
            });
        }
        for (std::thread& device : devices)
            device.join();
        QCOMPARE(said.load(), 20);
    }

    // Of a database from before devices asked.
    void olderSchema_getsTheTableOfWhatWasSaid_data() { Databases::addRows(); }
    void olderSchema_getsTheTableOfWhatWasSaid()
    {
        QString again;
        {
            OPEN_DATABASE(m_databases, storage);
            again = address;
        }
        {
            const auto old = data::Connection::open(*data::parseAddress(again));
            QVERIFY(old);
            QVERIFY((*old)->exec(QStringLiteral("DROP TABLE notice_told")));
            QVERIFY((*old)->exec(QStringLiteral("UPDATE meta SET value = '3' WHERE name = 'schema'")));
        }
        const auto reopened = data::openStorage(again);
        QVERIFY2(reopened, qPrintable(reopened ? QString() : reopened.error().detail));
        auto writer = (*reopened)->begin(kNow);
        QCOMPARE(*data::firstToTell(**writer, QStringLiteral("maya"), QStringLiteral("laptop"), {QStringLiteral("a")}),
                 QStringList{QStringLiteral("a")});
    }

    void reopened_hasTheSameEpochAndContent_data() { Databases::addRows(); }
    void reopened_hasTheSameEpochAndContent()
    {
        QString again;
        QString epoch;
        {
            OPEN_DATABASE(m_databases, storage);
            QVERIFY(store(*storage, kNow, course(QStringLiteral("a"))));
            epoch = storage->epoch();
            again = address;
        }
        const auto reopened = data::openStorage(again);
        QVERIFY(reopened);
        QCOMPARE((*reopened)->epoch(), epoch);
        QVERIFY(load<domain::Course>(**reopened, QStringLiteral("a")));
    }

    void listener_hearsOwnAndOtherProcessesCommits_data() { Databases::addRows(); }
    void listener_hearsOwnAndOtherProcessesCommits()
    {
        OPEN_DATABASE(m_databases, storage);
        // A second storage on the same database is what another process is.
        const auto other = data::openStorage(address);
        QVERIFY(other);
        std::atomic<int> own{0};
        std::atomic<int> others{0};
        storage->addListener([&](const data::Commit& commit) { own += commit.scopes.contains(data::orgScope()); });
        (*other)->addListener([&](const data::Commit& commit) { others += commit.scopes.contains(data::orgScope()); });
        QVERIFY(store(*storage, kNow, course(QStringLiteral("a"))));
        QCOMPARE(own.load(), 1);
        LXCP_TRY_COMPARE(others.load(), 1);
        QCOMPARE(own.load(), 1);
    }

    void writersOfManyThreads_takeTurns_data() { Databases::addRows(); }
    void writersOfManyThreads_takeTurns()
    {
        OPEN_DATABASE(m_databases, storage);
        const auto other = data::openStorage(address);
        QVERIFY(other);
        std::atomic<int> failures{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                data::Storage& mine = t % 2 ? **other : *storage;
                for (int i = 0; i < 25; ++i)
                    failures += !store(mine, kNow, course(QStringLiteral("%1-%2").arg(t).arg(i)));
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        const auto reader = storage->read();
        QCOMPARE(*(*reader)->seq(), 100);
        const auto rows = (*reader)->changedRows({{data::orgScope(), 0, true}}, 1000, 1000);
        QSet<qint64> seqs;
        for (const data::ScopeRow& row : *rows)
            seqs.insert(row.seq);
        QCOMPARE(seqs.size(), 100);
    }

    void failedStatement_isNotCommitted_data() { Databases::addRows(); }
    void failedStatement_isNotCommitted()
    {
        OPEN_DATABASE(m_databases, storage);
        auto writer = storage->begin(kNow);
        QVERIFY((*writer)->put(put("course", QStringLiteral("a"), "{}", {data::orgScope()})));
        QVERIFY((*writer)->recordCommand({QStringLiteral("c"), QStringLiteral("p"), QStringLiteral("t"), 1}));
        QVERIFY(!(*writer)->recordCommand({QStringLiteral("c"), QStringLiteral("p"), QStringLiteral("t"), 1}));
        QVERIFY(!(*writer)->commit());
        writer->reset();
        const auto reader = storage->read();
        QVERIFY(!*(*reader)->entity(QStringLiteral("course"), QStringLiteral("a")));
    }

    void undo_takesBackOnlyWhatCameAfterTheMark_data() { Databases::addRows(); }
    void undo_takesBackOnlyWhatCameAfterTheMark()
    {
        OPEN_DATABASE(m_databases, storage);
        QVERIFY(store(*storage, kNow, person("osei")));
        auto writer = storage->begin(kNow);
        const auto course = [](const char* id, const char* json) {
            return put("course", QString::fromLatin1(id), json, {data::orgScope()});
        };
        QVERIFY((*writer)->mark());
        QVERIFY((*writer)->put(course("a", "{\"n\":1}")));
        QVERIFY((*writer)->mark());
        const qint64 seq = *(*writer)->seq();
        QVERIFY((*writer)->put(course("a", "{\"n\":2}")));
        QVERIFY((*writer)->put(course("b", "{}")));
        QCOMPARE((*(*writer)->entity(QStringLiteral("course"), QStringLiteral("a")))->json, "{\"n\":2}");
        QVERIFY((*writer)->undo());
        QCOMPARE(*(*writer)->seq(), seq);
        QCOMPARE((*(*writer)->entity(QStringLiteral("course"), QStringLiteral("a")))->json, "{\"n\":1}");
        QVERIFY(!*(*writer)->entity(QStringLiteral("course"), QStringLiteral("b")));
        // A failed statement is undone like any other: what came before is committed.
        QVERIFY((*writer)->mark());
        QVERIFY((*writer)->recordCommand({QStringLiteral("c"), QStringLiteral("p"), QStringLiteral("t"), 1}));
        QVERIFY(!(*writer)->recordCommand({QStringLiteral("c"), QStringLiteral("p"), QStringLiteral("t"), 1}));
        QVERIFY((*writer)->undo());
        QVERIFY((*writer)->put(course("c", "{}")));
        QVERIFY((*writer)->commit());
        writer->reset();
        const auto reader = storage->read();
        QCOMPARE((*(*reader)->entity(QStringLiteral("course"), QStringLiteral("a")))->json, "{\"n\":1}");
        QVERIFY(!*(*reader)->entity(QStringLiteral("course"), QStringLiteral("b")));
        QVERIFY(*(*reader)->entity(QStringLiteral("course"), QStringLiteral("c")));
        QVERIFY(!*(*reader)->appliedCommand(QStringLiteral("c")));
    }

    void whatTheWriterRemembers_followsItsWrites()
    {
        const auto storage =
            data::openStorage(QStringLiteral("sqlite:") + m_databases.folder() + QStringLiteral("/remembers"));
        QVERIFY(store(**storage, kNow, person("osei"), person("maya", "osei")));
        auto writer = (*storage)->begin(kNow);
        const auto reports = [&] {
            return (*writer)
                ->referring(QStringLiteral("person"), QStringLiteral("supervisor_id"), QStringLiteral("osei"))
                ->size();
        };
        QCOMPARE(reports(), 1);
        QVERIFY(!*(*writer)->entity(QStringLiteral("person"), QStringLiteral("sam")));
        QVERIFY((*writer)->put(
            put("person", QStringLiteral("sam"), json(domain::toJson(person("sam", "osei"))), {data::orgScope()})));
        QCOMPARE(reports(), 2);
        QVERIFY(*(*writer)->entity(QStringLiteral("person"), QStringLiteral("sam")));
        QVERIFY(*(*writer)->remove(QStringLiteral("person"), QStringLiteral("maya")));
        QCOMPARE(reports(), 1);
        QVERIFY(!*(*writer)->entity(QStringLiteral("person"), QStringLiteral("maya")));
    }

    void secondTransactionOfAThread_isRefused_notStuck()
    {
        const auto storage =
            data::openStorage(QStringLiteral("sqlite:") + m_databases.folder() + QStringLiteral("/own"));
        QVERIFY(storage);
        const auto first = (*storage)->begin(kNow);
        QVERIFY(first);
        QVERIFY(!(*storage)->read());
        QVERIFY(!(*storage)->begin(kNow));
    }

    void restartedPostgres_isReconnected()
    {
        QString problem;
        const QString address = m_databases.make(QStringLiteral("postgresql"), &problem);
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
        const auto storage = data::openStorage(address);
        QVERIFY(storage);
        QVERIFY(store(**storage, kNow, course(QStringLiteral("a"))));
        QVERIFY(m_databases.cluster()->restart());
        QVERIFY(load<domain::Course>(**storage, QStringLiteral("a")));
        QVERIFY(store(**storage, kNow, course(QStringLiteral("b"))));
    }

    void wrongAddresses_areRefused_withoutRepeatingThePassword()
    {
        for (const char* url : {"", "sqlite:", "sqlite::memory:", "mysql://u:secret@h/db", "postgresql://u:secret@h"}) {
            const auto storage = data::openStorage(QString::fromLatin1(url));
            QVERIFY2(!storage, url);
            QVERIFY(!storage.error().detail.contains(QStringLiteral("secret")));
        }
    }

private:
    Databases m_databases;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
