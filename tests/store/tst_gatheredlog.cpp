// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/gatheredlog.h"
#include "app/store/transaction.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace store;

namespace {

constexpr int kRows = 300;

// A cache file with a table of blobs, and what a second connection and a machine that is switched off would see of it.
class Cache
{
public:
    Cache()
    {
        m_ok = m_folder.isValid() && db.open(path(), Database::Mode::ReadWrite) &&
               db.exec("CREATE TABLE item (key INTEGER PRIMARY KEY, name TEXT UNIQUE, value BLOB)");
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    [[nodiscard]] qint64 logSize() const { return QFile(path() + QStringLiteral("-wal")).size(); }

    void put(int name, int bytes)
    {
        m_ok = m_ok && db.statement("INSERT OR REPLACE INTO item (name, value) VALUES (?1, randomblob(?2))")
                           .args(QString::number(name), bytes)
                           .run();
    }
    void step(const QByteArray& sql) { m_ok = m_ok && db.exec(sql); }

    // What is in the file: names and the bytes of their values, summed up so that each difference shows.
    [[nodiscard]] static QByteArray contentOf(Database& of)
    {
        Statement row = of.statement("SELECT count(*), group_concat(name || hex(value), ' ') FROM (SELECT * FROM item "
                                     "ORDER BY name)");
        return row.next() ? row.bytes(0) + ' ' + row.bytes(1) : QByteArray("cannot be read");
    }
    [[nodiscard]] QByteArray content() { return contentOf(db); }
    [[nodiscard]] QByteArray seenByOthers() const
    {
        Database other;
        return other.open(path(), Database::Mode::ReadOnly) ? contentOf(other) : QByteArray("cannot be opened");
    }
    // Of copies of the files as they are now, without what is shared in memory: what a start finds after a crash.
    [[nodiscard]] QByteArray afterCrash() const
    {
        const QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(QStringLiteral("copy.sqlite"));
        if (!QFile::copy(path(), copy) || !QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")))
            return "cannot be copied";
        Database found;
        if (!found.open(copy, Database::Mode::ReadWrite))
            return "cannot be opened";
        Statement check = found.statement("PRAGMA integrity_check");
        return check.next() && check.bytes(0) == "ok" ? contentOf(found) : QByteArray("is damaged");
    }

    Database db;

private:
    QTemporaryDir m_folder;
    bool m_ok = false;
};

#ifdef Q_OS_LINUX
qint64 writeCalls()
{
    QFile io(QStringLiteral("/proc/self/io"));
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : io.readAll().split('\n')) {
        if (line.startsWith("syscw: "))
            return line.mid(7).toLongLong();
    }
    return -1;
}
#endif

} // namespace

class TestGatheredLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commit_writesItsPagesTogether()
    {
#ifdef Q_OS_LINUX
        if (writeCalls() < 0)
            QSKIP("/proc/self/io cannot be read here");
        Cache cache;
        cache.step("BEGIN IMMEDIATE");
        for (int n = 0; n < kRows; ++n)
            cache.put(n, 4000); // a page each
        const qint64 before = writeCalls();
        const qint64 size = cache.logSize();
        cache.step("COMMIT");
        QVERIFY(cache.ok());
        QVERIFY(cache.logSize() - size > kRows * 4000);
        QVERIFY2(writeCalls() - before < kRows / 5, qPrintable(QString::number(writeCalls() - before)));
#else
        QSKIP("counts system calls as Linux tells them");
#endif
    }

    void anyTransaction_isSeenWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::newRow("everything fits into memory") << QByteArray("PRAGMA cache_size = -16000");
        QTest::newRow("pages are written before the end") << QByteArray("PRAGMA cache_size = 20");
        QTest::newRow("each commit waits for the disk") << QByteArray("PRAGMA synchronous = FULL");
        QTest::newRow("the log begins anew often") << QByteArray("PRAGMA wal_autocheckpoint = 30");
    }
    void anyTransaction_isSeenWholeOrNotAtAll()
    {
        QFETCH(QByteArray, setting);
        Cache cache;
        cache.step(setting);
        QRandomGenerator random(7);
        QByteArray before = cache.content();
        for (int round = 0; round < 40; ++round) {
            cache.step("BEGIN IMMEDIATE");
            const int count = random.bounded(120);
            for (int n = 0; n < count; ++n) {
                cache.put(random.bounded(200), random.bounded(9000));
                if (random.bounded(30) == 0)
                    cache.step("SAVEPOINT part; UPDATE item SET value = randomblob(700) WHERE key % 3 = 1; ROLLBACK TO "
                               "part; RELEASE part");
            }
            QVERIFY(cache.ok());
            QCOMPARE(cache.seenByOthers(), before);
            QCOMPARE(cache.afterCrash(), before);
            if (random.bounded(4) == 0) {
                cache.step("ROLLBACK");
                QCOMPARE(cache.content(), before);
            } else {
                const QByteArray mine = cache.content();
                cache.step("COMMIT");
                before = mine;
            }
            QVERIFY(cache.ok());
            QCOMPARE(cache.seenByOthers(), before);
            QCOMPARE(cache.afterCrash(), before);
        }
    }

    // What the first connection did not commit must not come over what the second one did.
    void rolledBack_leavesTheLogToTheNextWriter()
    {
        Cache cache;
        cache.step("PRAGMA cache_size = 20");
        cache.put(1, 100);
        Database other;
        QVERIFY(other.open(cache.path(), Database::Mode::ReadWrite));
        cache.step("BEGIN IMMEDIATE");
        for (int n = 0; n < 100; ++n)
            cache.put(n, 5000);
        cache.step("ROLLBACK");
        QVERIFY(other.exec("BEGIN IMMEDIATE; DELETE FROM item; INSERT INTO item (name, value) VALUES ('theirs', "
                           "randomblob(900000)); COMMIT"));
        cache.put(1, 100);
        QVERIFY(cache.ok());
        const QByteArray all = Cache::contentOf(other);
        QVERIFY(all.startsWith("2 "));
        QCOMPARE(cache.content(), all);
        QCOMPARE(cache.afterCrash(), all);
    }

    void commitThatCannotBeWritten_fails()
    {
#ifdef Q_OS_UNIX
        Cache cache;
        cache.put(1, 100);
        const QByteArray before = cache.content();
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit little = usual;
        {
            Transaction transaction(cache.db);
            for (int n = 0; n < kRows; ++n)
                cache.put(n, 4000);
            little.rlim_cur = rlim_t(cache.logSize() + 40'000);
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
            const bool committed = transaction.commit().has_value();
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
            QVERIFY(!committed);
        }
        std::signal(SIGXFSZ, handler);
        QVERIFY(cache.ok());
        QCOMPARE(cache.content(), before);
        QCOMPARE(cache.seenByOthers(), before);
        QCOMPARE(cache.afterCrash(), before);
        cache.put(2, 4000);
        QCOMPARE(cache.seenByOthers(), cache.content());
#else
        QSKIP("needs a limit on the size of files");
#endif
    }

    void name_isKnownToSqliteOnce()
    {
        QVERIFY(gatheringVfs());
        QCOMPARE(gatheringVfs(), gatheringVfs());
    }
};

QTEST_GUILESS_MAIN(TestGatheredLog)
#include "tst_gatheredlog.moc"
