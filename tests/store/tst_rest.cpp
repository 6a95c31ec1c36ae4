// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace store;

namespace {

int used(const Database& db, int what)
{
    int now = 0;
    int most = 0;
    sqlite3_db_status(db.handle(), what, &now, &most, 0);
    return now;
}

} // namespace

// What a connection gives back when it was not used for a while, and what it keeps.
class TestRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesPagesAndStatementsBack()
    {
        const QTemporaryDir folder;
        Database db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("cache.sqlite")), Database::Mode::ReadWrite));
        QVERIFY(db.exec("CREATE TABLE item (key INTEGER PRIMARY KEY, value BLOB)"));
        for (int key = 1; key <= 200; ++key)
            QVERIFY(db.statement("INSERT INTO item VALUES (?1, randomblob(3000))").args(key).run());
        QCOMPARE(db.number("SELECT count(*) FROM item").value_or(0), qint64(200));
        const int pages = used(db, SQLITE_DBSTATUS_CACHE_USED);
        QVERIFY2(pages > 200 * 3000, "the rows are not in its memory before: nothing would be shown");
        QVERIFY(used(db, SQLITE_DBSTATUS_STMT_USED) > 0);

        db.rest();
        QVERIFY2(used(db, SQLITE_DBSTATUS_CACHE_USED) < pages / 10, "pages are still there");
        QCOMPARE(used(db, SQLITE_DBSTATUS_STMT_USED), 0);
        QCOMPARE(db.number("SELECT count(*) FROM item").value_or(0), qint64(200));
    }

    void leavesWhatSomebodyReads()
    {
        const QTemporaryDir folder;
        Database db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("cache.sqlite")), Database::Mode::ReadWrite));
        QVERIFY(db.exec("CREATE TABLE item (key INTEGER PRIMARY KEY); INSERT INTO item VALUES (1), (2), (3)"));
        Statement row = db.statement("SELECT key FROM item ORDER BY key");
        QVERIFY(row.next());
        db.rest();
        QVERIFY(row.next());
        QCOMPARE(row.number(0), qint64(2));
        QVERIFY(row.next());
        QVERIFY(!row.next());
    }

    void keepsWhatIsNotWrittenYet()
    {
        const QTemporaryDir folder;
        Database db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("cache.sqlite")), Database::Mode::ReadWrite));
        QVERIFY(db.exec("CREATE TABLE item (value BLOB); BEGIN; INSERT INTO item VALUES (zeroblob(100000))"));
        db.rest();
        QVERIFY(db.exec("COMMIT"));
        QCOMPARE(db.number("SELECT length(value) FROM item").value_or(0), qint64(100000));
    }
};

QTEST_GUILESS_MAIN(TestRest)
#include "tst_rest.moc"
