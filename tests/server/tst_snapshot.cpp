// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/feedclient.h"

#include "server/data/scopes.h"
#include "server/feed/snapshot.h"

#include <zlib.h>
#include <zstd.h>

#include <atomic>
#include <thread>

using namespace support;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray unzstd(const QByteArray& packed, qsizetype size)
{
    QByteArray plain(size + 1, Qt::Uninitialized);
    const size_t got = ZSTD_decompress(plain.data(), size_t(plain.size()), packed.constData(), size_t(packed.size()));
    return ZSTD_isError(got) ? QByteArray() : plain.left(qsizetype(got));
}

QByteArray gunzip(QByteArray packed, qsizetype size)
{
    QByteArray plain(size + 1, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = uInt(plain.size());
    const int done = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return done == Z_STREAM_END ? plain.left(qsizetype(stream.total_out)) : QByteArray();
}

domain::Enrollment enrollmentOf(const QString& person)
{
    domain::Enrollment made;
    made.personId = person;
    made.courseId = QStringLiteral("c1");
    made.id = domain::enrollmentId(made.personId, made.courseId);
    return made;
}

} // namespace

class TestSnapshot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForEverybody_isInTheSnapshot_data() { Databases::addRows(); }
    void whatIsForEverybody_isInTheSnapshot()
    {
        OPEN_DATABASE(m_databases, storage);
        const auto reader = storage->read();
        QVERIFY(reader);
        // Who begins with the snapshot is never sent again what lay in its scope before.
        domain::forEachKind([&]<typename T>(std::type_identity<T>) {
            const auto scopes = data::scopesFor(**reader, domain::kindOf<T>(), domain::toJson(T()));
            const bool forEverybody = scopes && *scopes == QStringList{data::orgScope()};
            QVERIFY2(forEverybody == domain::inSnapshot<T>, domain::Declared<T>::kind);
        });
    }

    void snapshotThenChanges_isTheSameAsAFullPull_data() { Databases::addRows(); }
    void snapshotThenChanges_isTheSameAsAFullPull()
    {
        OPEN_DATABASE(m_databases, storage);
        QTemporaryDir folder;
        populate(*storage, 1200);
        feed::Snapshot snapshot(*storage, folder.filePath(QStringLiteral("content/deep")));
        const auto file = snapshot.current();
        QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
        feed::Feed feed(*storage, m_clock);
        FeedClient client(feed, QStringLiteral("osei"));
        QVERIFY(client.take(contentOf(file->plainPath)));
        QCOMPARE(client.cursor, file->cursor);
        QVERIFY(!client.has("enrollment", QStringLiteral("maya:c1"))); // nothing private in a file for everybody
        QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("after"))));
        QCOMPARE(client.pullAll(100), QString());
        QVERIFY(client.pages <= 3); // the catalog does not come twice
        QCOMPARE(client.content(), visibleTo(*storage, QStringLiteral("osei"), m_clock.now()));
        QVERIFY(client.has("enrollment", QStringLiteral("maya:c1")));
        QVERIFY(client.has("course", QStringLiteral("after")));
    }

    void compressedFiles_holdTheSameBytes()
    {
        const auto storage = newStorage();
        QTemporaryDir folder;
        populate(*storage, 800);
        feed::Snapshot snapshot(*storage, folder.path());
        const auto file = snapshot.current();
        const QByteArray plain = contentOf(file->plainPath);
        QCOMPARE(plain.size(), file->plainSize);
        QCOMPARE(unzstd(contentOf(file->zstdPath), plain.size()), plain);
        QCOMPARE(gunzip(contentOf(file->gzipPath), plain.size()), plain);
        QVERIFY(file->zstdSize < file->plainSize / 3);
        QVERIFY(file->gzipSize < file->plainSize / 3);
    }

    void manyAskAtOnce_itIsMadeOnce()
    {
        const auto storage = newStorage();
        QTemporaryDir folder;
        populate(*storage, 3000);
        feed::Snapshot snapshot(*storage, folder.path());
        feed::Snapshot other(*storage, folder.path()); // another process with the same folder
        std::vector<std::thread> threads;
        std::vector<QString> revisions(8);
        for (size_t t = 0; t < revisions.size(); ++t) {
            threads.emplace_back([&, t] {
                const auto file = (t % 2 ? snapshot : other).current();
                revisions[t] = file ? file->revision : file.error().detail;
            });
        }
        for (auto& thread : threads)
            thread.join();
        for (const QString& revision : revisions)
            QCOMPARE(revision, revisions.front());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.ndjson*")}, QDir::Files).size(), 3);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("making-*")}, QDir::Files).size(), 0);
    }

    void prunedFeed_makesAFileWhoseCursorIsStillGood_data() { Databases::addRows(); }
    void prunedFeed_makesAFileWhoseCursorIsStillGood()
    {
        OPEN_DATABASE(m_databases, storage);
        QTemporaryDir folder;
        populate(*storage, 10);
        feed::Feed feed(*storage, m_clock);
        feed::Snapshot snapshot(*storage, folder.path());
        const auto before = snapshot.current();
        QVERIFY(before);
        // The catalog stands still while people work, and what left is forgotten up to now.
        for (const char* person : {"sam", "kim", "ana"})
            QVERIFY(store(*storage, m_clock.now(), enrollmentOf(QLatin1StringView(person))));
        QVERIFY(feed.prune(0));
        FeedClient late(feed, QStringLiteral("maya"));
        QVERIFY(late.take(contentOf(before->plainPath)));
        QCOMPARE(late.pullAll(), QStringLiteral("cursor-expired"));
        const auto after = snapshot.current();
        QVERIFY(after);
        QVERIFY(after->revision != before->revision);
        FeedClient fresh(feed, QStringLiteral("maya"));
        QVERIFY(fresh.take(contentOf(after->plainPath)));
        QCOMPARE(fresh.pullAll(), QString());
        QCOMPARE(fresh.content(), visibleTo(*storage, QStringLiteral("maya"), m_clock.now()));
        QCOMPARE(snapshot.current()->revision, after->revision);
    }

    void fewChanges_keepTheFile_manyMakeANewOne_twoAreKept()
    {
        const auto storage = newStorage();
        QTemporaryDir folder;
        populate(*storage, 10);
        feed::Snapshot snapshot(*storage, folder.path());
        const auto first = snapshot.current();
        QVERIFY(store(*storage, m_clock.now(), enrollmentOf(QStringLiteral("sam"))));
        QVERIFY(store(*storage, m_clock.now(), course(QStringLiteral("one-more"))));
        QCOMPARE(snapshot.current()->revision, first->revision);
        populate(*storage, feed::Snapshot::kBehind + 50, QStringLiteral("n"));
        const auto second = snapshot.current();
        QVERIFY(second->revision != first->revision);
        QVERIFY(snapshot.find(first->revision));
        populate(*storage, feed::Snapshot::kBehind + 50, QStringLiteral("m"));
        const auto third = snapshot.current();
        QVERIFY(snapshot.find(third->revision));
        QVERIFY(snapshot.find(second->revision));
        QVERIFY(!snapshot.find(first->revision));
        // A new process finds what is there.
        feed::Snapshot restarted(*storage, folder.path());
        QCOMPARE(restarted.current()->revision, third->revision);
        QVERIFY(QFile::remove(third->zstdPath));
        QVERIFY(restarted.current());
        QVERIFY(QFile::exists(third->zstdPath));
    }

    void find_knowsRevisionsOnly_notPaths()
    {
        const auto storage = newStorage();
        QTemporaryDir folder;
        feed::Snapshot snapshot(*storage, folder.path());
        QVERIFY(snapshot.current()); // of an empty organisation: a cursor line
        for (const char* wrong : {"", "..", "../../etc/passwd", "a/b", "A-1", "x"})
            QVERIFY(!snapshot.find(QString::fromLatin1(wrong)));
    }

    void folderThatCannotBeWritten_isAnError()
    {
        const auto storage = newStorage();
        QTemporaryDir folder;
        QFile blocker(folder.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        feed::Snapshot snapshot(*storage, folder.filePath(QStringLiteral("file/below")));
        QVERIFY(!snapshot.current());
    }

private:
    void populate(data::Storage& storage, int courses, const QString& prefix = QStringLiteral("c"))
    {
        QVERIFY(store(storage, m_clock.now(), person("osei"), person("maya", "osei"),
                      enrollmentOf(QStringLiteral("maya"))));
        auto transaction = storage.begin(m_clock.now());
        QList<data::Put> puts;
        for (int i = 0; i < courses; ++i) {
            auto made = course(prefix + QString::number(i));
            made.description = QStringLiteral("コース %1, über die Häfen").arg(i).repeated(5);
            puts.append({QStringLiteral("course"), made.id, json(domain::toJson(made)), {data::orgScope()}});
        }
        QVERIFY((*transaction)->putAll(puts));
        QVERIFY((*transaction)->commit());
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

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
