// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "tests/support/places.h"

#include <QtTest/QtTest>

using namespace store;

namespace {

// Tables with their columns and indexes in an order that does not depend on history: a column that an upgrade adds
// comes last in the file, but programs ask for columns by name.
QStringList shapeOf(Database& db)
{
    QStringList shape;
    auto column = db.statement("SELECT m.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM sqlite_master m, "
                               "pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'");
    while (column.next()) {
        QStringList parts;
        for (int i = 0; i < column.columnCount(); ++i)
            parts.append(column.text(i));
        shape.append(parts.join(QLatin1Char(' ')));
    }
    auto index = db.statement("SELECT m.name, m.tbl_name, group_concat(i.name, ',') FROM sqlite_master m, "
                              "pragma_index_info(m.name) i WHERE m.type = 'index' GROUP BY m.name");
    while (index.next())
        shape.append(QStringLiteral("index %1 on %2 (%3)").arg(index.text(0), index.text(1), index.text(2)));
    shape.sort();
    return shape;
}

QByteArray scriptOf(const QString& version)
{
    QFile file(support::sourcePath(u"/tests/data/db/cache-%1.sql").arg(version));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// One file for each version that people have on their machines, as that version made it (tests/data/db).
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderFile_becomesWhatANewOneIs_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("version 1") << QStringLiteral("v1");
    }

    void olderFile_becomesWhatANewOneIs()
    {
        QFETCH(QString, version);
        const QTemporaryDir folder;
        Database upgraded;
        QVERIFY(upgraded.open(folder.filePath(QStringLiteral("old.sqlite")), Database::Mode::ReadWrite));
        const QByteArray script = scriptOf(version);
        QVERIFY(!script.isEmpty());
        QVERIFY(upgraded.exec(script));
        const auto migrated = migrate(upgraded, migrations());
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));

        Database fresh;
        QVERIFY(fresh.open(folder.filePath(QStringLiteral("new.sqlite")), Database::Mode::ReadWrite));
        QVERIFY(createSchema(fresh, kSchemaVersion));
        QCOMPARE(shapeOf(upgraded), shapeOf(fresh));
        QCOMPARE(upgraded.number("PRAGMA user_version").value_or(0), qint64(kSchemaVersion));
    }

    void olderFile_keepsWhatWasInIt()
    {
        const QTemporaryDir folder;
        Database db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("old.sqlite")), Database::Mode::ReadWrite));
        QVERIFY(db.exec(scriptOf(QStringLiteral("v1"))));
        QVERIFY(migrate(db, migrations()));
        auto course = db.statement("SELECT title, rev FROM course WHERE id = 'c-1'");
        QVERIFY(course.next());
        QCOMPARE(course.text(0), QStringLiteral("Über Daten"));
        QCOMPARE(course.number(1), 7);
        QCOMPARE(db.number("SELECT count(*) FROM outbox WHERE state = 'waiting'").value_or(0), 1);
        QCOMPARE(db.number("SELECT progress FROM enrollment").value_or(0), 40);
        QCOMPARE(db.number("SELECT count(*) FROM draft").value_or(0), 1);
        QCOMPARE(db.number("SELECT count(*) FROM meta WHERE name = 'cursor'").value_or(0), 1);
        QCOMPARE(db.number("SELECT count(*) FROM meta WHERE name = 'outdated'").value_or(0), 1);
    }

    // Arrivals came with version 19: what was there before counts as heard when it was written.
    void textsOfAnOlderFile_wereHeardWhenTheyWereWritten()
    {
        const QTemporaryDir folder;
        Database db;
        QVERIFY(db.open(folder.filePath(QStringLiteral("old.sqlite")), Database::Mode::ReadWrite));
        QVERIFY(db.exec(scriptOf(QStringLiteral("v1"))));
        std::vector<Migration> before = migrations();
        std::erase_if(before, [](const Migration& step) { return step.version >= 19; });
        QVERIFY(migrate(db, before));
        QVERIFY(db.exec("INSERT INTO thread (id, community_id, created_at, rev) VALUES ('t', 'g', '2026-03-01', 1);"
                        "INSERT INTO post (id, thread_id, community_id, created_at, rev) VALUES ('p', 't', 'g', "
                        "'2026-03-02', 2); DELETE FROM meta WHERE name = 'outdated'"));
        const auto migrated = migrate(db, migrations());
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
        const auto activity = [&db] {
            auto row = db.statement("SELECT last_at, heard_at, replies FROM thread_activity WHERE thread_id = 't'");
            return row.next() ? row.text(0) + QLatin1Char(' ') + row.text(1) + QLatin1Char(' ') + row.text(2)
                              : QString();
        };
        QCOMPARE(activity(), QStringLiteral("2026-03-02 2026-03-02 1"));
        QCOMPARE(db.number("SELECT count(*) FROM meta WHERE name = 'outdated'").value_or(0), 1); // pulled anew
        // Written on a Monday, there on a Friday.
        QVERIFY(db.exec("INSERT INTO post (id, thread_id, community_id, created_at, arrived_at, rev) VALUES ('late', "
                        "'t', 'g', '2026-02-23', '2026-02-27', 3)"));
        QCOMPARE(activity(), QStringLiteral("2026-03-02 2026-03-02 2"));
        QVERIFY(db.exec("UPDATE post SET arrived_at = '2026-03-06' WHERE id = 'late'"));
        QCOMPARE(activity(), QStringLiteral("2026-03-02 2026-03-06 2"));
        QVERIFY(db.exec("DELETE FROM post WHERE id = 'late'"));
        QCOMPARE(activity(), QStringLiteral("2026-03-02 2026-03-02 1"));
    }

    void newestStep_isTheVersionThatThisProgramWrites()
    {
        QVERIFY(!migrations().empty());
        QCOMPARE(migrations().back().version, kSchemaVersion);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
