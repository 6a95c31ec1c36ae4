// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/meta.h"
#include "app/store/migrations.h"
#include "app/store/outbox.h"
#include "app/store/rescue.h"
#include "app/store/table.h"
#include "app/store/transaction.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace store;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

constexpr int kCommands = 12;

QStringList commandIds(Database& db)
{
    QStringList ids;
    for (const auto& entry : Outbox(db).items())
        ids.append(entry.command.id);
    return ids;
}

// Courses, waiting commands and a draft; everything in the main file, none in its journal.
QStringList fill(StoreBuilder& built)
{
    built.courses(300).index();
    Outbox outbox(built.writer());
    QStringList ids;
    for (int i = 0; i < kCommands; ++i) {
        domain::Command command;
        command.kind = QStringLiteral("enrollment.register");
        const QString course = QString::fromLatin1(CatalogLines::courseId(i + 1));
        command.target = domain::enrollmentId(QStringLiteral("maya"), course);
        command.payload = {{QStringLiteral("course_id"), course}};
        const auto queued = outbox.enqueue(command, QStringLiteral("maya"));
        if (!queued)
            qFatal("not queued");
        ids.append(queued->id);
    }
    if (!built.writer().exec("INSERT INTO draft VALUES ('d1', '{\"id\":\"d1\"}', '2026-01-01T00:00:00.000Z')") ||
        !setMeta(built.writer(), QStringLiteral("person"), QStringLiteral("maya")))
        qFatal("not filled");
    return ids;
}

QStringList damagedFiles(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("cache.sqlite.damaged-*")}, QDir::Files);
}

// As after a power cut: the lock of the last run is still there.
void leaveLockBehind(const QString& folder)
{
    QFile lock(folder + QStringLiteral("/cache.sqlite.lock"));
    if (!lock.open(QIODevice::WriteOnly))
        qFatal("no lock");
    // Of this machine, by a process that is gone.
    lock.write("99999999\nlxcp-desktop\n" + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() +
               '\n' + QSysInfo::bootUniqueId() + '\n');
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

} // namespace

class TestDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_orderlyClosed_doesNotCheckAndIsNotRecovered();
    void open_noDatabaseAtAll_startsAnew();
    void open_damagedInTheMiddle_rescuesCommandsAndDrafts();
    void open_damagedElsewhere_stillKnowsHowTheCoursesAreCalled();
    void open_randomDamage_alwaysOpensAndLosesNothingSilently_data();
    void open_randomDamage_alwaysOpensAndLosesNothingSilently();
    void use_meetsDamage_repairsWhileRunning();
    void migrate_newerFile_isRefusedAndLeftAlone();
    void migrate_steps_runOnceEachWithTheirVersion();
    void migrate_failingStep_leavesTheVersionBefore();
    void migrate_newFile_hasAllKindsWithAllFields();
};

void TestDamage::open_orderlyClosed_doesNotCheckAndIsNotRecovered()
{
    StoreBuilder built;
    const auto ids = fill(built);
    built.reopen();
    QVERIFY(!built.store().recovered());
    QVERIFY(!lastRescue(built.writer()));
    QCOMPARE(commandIds(built.writer()), ids);
    built.close();
    leaveLockBehind(built.folder()); // killed, but nothing is broken
    built.reopen();
    QVERIFY(!built.store().recovered());
    QVERIFY(damagedFiles(built.folder()).isEmpty());
    QCOMPARE(commandIds(built.writer()), ids);
}

void TestDamage::open_noDatabaseAtAll_startsAnew()
{
    const QTemporaryDir folder;
    writeAll(folder.filePath(QStringLiteral("cache.sqlite")),
             "this is no database, and it is longer than a header of one would be, by far, to be sure of it.");
    const auto store = StoreBuilder::openIn(folder.path());
    QVERIFY(store->recovered());
    QCOMPARE(damagedFiles(folder.path()).size(), 1);
    QCOMPARE(store->writer().number("SELECT count(*) FROM course").value_or(-1), 0);
}

void TestDamage::open_damagedInTheMiddle_rescuesCommandsAndDrafts()
{
    StoreBuilder built;
    const auto ids = fill(built);
    const qint64 root = built.writer().number("SELECT rootpage FROM sqlite_master WHERE name = 'course'").value_or(0);
    built.close();
    const QString path = built.folder() + QStringLiteral("/cache.sqlite");
    QByteArray bytes = readAll(path);
    bytes.replace(qsizetype(root - 1) * 4096, 4096, QByteArray(4096, '\xA5')); // the root of the courses is gone
    writeAll(path, bytes);
    leaveLockBehind(built.folder());
    const auto store = StoreBuilder::openIn(built.folder());
    QVERIFY(store->recovered());
    const auto told = lastRescue(store->writer()); // until the person has read it
    QVERIFY(told);
    QCOMPARE(told->commands, kCommands);
    QCOMPARE(told->drafts, 1);
    QVERIFY(forgetRescue(store->writer()));
    QVERIFY(!lastRescue(store->writer()));
    QCOMPARE(commandIds(store->writer()), ids);
    QCOMPARE(store->writer().number("SELECT count(*) FROM draft").value_or(0), 1);
    QCOMPARE(meta(store->writer(), QStringLiteral("person")), std::optional(QStringLiteral("maya")));
    QVERIFY(!meta(store->writer(), QStringLiteral("cursor")));                          // everything is pulled again
    QCOMPARE(Table<domain::Enrollment>::select(store->writer(), {}).size(), kCommands); // still shown
    QCOMPARE(readAll(built.folder() + QLatin1Char('/') + damagedFiles(built.folder()).first()), bytes);
    // The pull brings what the server has under the rescued commands.
    QVERIFY(support::feedAll(
        store->writer(), CatalogLines::put("enrollment", "maya:c-000001", 50,
                                           "\"person_id\":\"maya\",\"course_id\":\"c-000001\",\"state\":\"active\"") +
                             CatalogLines::end("n")));
    QCOMPARE(Table<domain::Enrollment>::find(store->writer(), QStringLiteral("maya:c-000001"))->state,
             QStringLiteral("active"));
}

// What waits can be told apart before the next sync brings the catalog.
void TestDamage::open_damagedElsewhere_stillKnowsHowTheCoursesAreCalled()
{
    StoreBuilder built;
    (void)fill(built);
    const auto first = QString::fromLatin1(CatalogLines::courseId(1));
    const QString title = Table<domain::Course>::find(built.writer(), first)->title;
    const qint64 root =
        built.writer().number("SELECT rootpage FROM sqlite_master WHERE name = 'search_title_data'").value_or(0);
    QVERIFY(root > 0 && !title.isEmpty());
    built.close();
    const QString path = built.folder() + QStringLiteral("/cache.sqlite");
    QByteArray bytes = readAll(path);
    bytes.replace(qsizetype(root - 1) * 4096, 4096, QByteArray(4096, '\xA5'));
    writeAll(path, bytes);
    leaveLockBehind(built.folder());
    const auto store = StoreBuilder::openIn(built.folder());
    QVERIFY(store->recovered());
    QVERIFY(!Table<domain::Course>::find(store->writer(), first));
    QCOMPARE(rescuedTitle(store->writer(), first), title);
    QCOMPARE(rescuedTitle(store->writer(), QStringLiteral("unknown")), QString());
}

void TestDamage::open_randomDamage_alwaysOpensAndLosesNothingSilently_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDamage::open_randomDamage_alwaysOpensAndLosesNothingSilently()
{
    QFETCH(unsigned, seed);
    static QByteArray sound;
    static QStringList ids;
    static QSet<qint64> needed; // pages without which the outbox cannot be read
    if (sound.isEmpty()) {
        StoreBuilder built;
        ids = fill(built);
        {
            auto page = built.writer().statement(
                "SELECT pageno FROM dbstat WHERE name IN ('sqlite_schema', 'sqlite_master', 'outbox')");
            while (page.next())
                needed.insert(page.number(0));
        }
        QVERIFY(needed.size() > 2);
        QVERIFY(built.writer().exec("PRAGMA wal_checkpoint(TRUNCATE)"));
        built.close();
        sound = readAll(built.folder() + QStringLiteral("/cache.sqlite"));
    }
    std::mt19937 random(seed);
    QByteArray bytes = sound;
    const qint64 pages = bytes.size() / 4096;
    QSet<qint64> hit;
    if (seed % 5 == 0) {
        const qint64 keep = qint64(random() % unsigned(pages));
        bytes.truncate(keep * 4096 + qint64(random() % 4096));
        for (qint64 page = keep + 1; page <= pages; ++page)
            hit.insert(page);
    }
    for (int i = 0; i < 6 && !bytes.isEmpty(); ++i) {
        const auto at = qsizetype(random() % unsigned(bytes.size()));
        const auto length = std::min<qsizetype>(bytes.size() - at, 1 + qsizetype(random() % 600));
        for (qsizetype j = at; j < at + length; ++j)
            bytes[j] = char(random() % 256);
        for (qsizetype page = at / 4096; page <= (at + length - 1) / 4096; ++page)
            hit.insert(page + 1);
    }
    const QTemporaryDir folder;
    writeAll(folder.filePath(QStringLiteral("cache.sqlite")), bytes);
    leaveLockBehind(folder.path());
    const auto store = StoreBuilder::openIn(folder.path());
    // Whatever was set aside is still there, byte for byte; what is open now is sound.
    if (store->recovered())
        QCOMPARE(readAll(folder.filePath(damagedFiles(folder.path()).first())), bytes);
    QCOMPARE(store->writer().number("SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'").value_or(-1),
             0);
    const auto rescued = commandIds(store->writer());
    if ((hit & needed).isEmpty())
        QCOMPARE(rescued, ids);
    QVERIFY(support::feedAll(store->writer(), CatalogLines().course(1, 1) + CatalogLines::end("again")));
}

void TestDamage::use_meetsDamage_repairsWhileRunning()
{
    StoreBuilder built;
    const auto ids = fill(built);
    const qint64 root = built.writer().number("SELECT rootpage FROM sqlite_master WHERE name = 'course'").value_or(0);
    built.close();
    const QString path = built.folder() + QStringLiteral("/cache.sqlite");
    QByteArray bytes = readAll(path);
    bytes.replace(qsizetype(root - 1) * 4096, 4096, QByteArray(4096, '\xA5'));
    writeAll(path, bytes);
    const auto store = StoreBuilder::openIn(built.folder(), Store::Threads::Own); // closed in order: not checked
    QVERIFY(!store->recovered());
    QSignalSpy repaired(store.get(), &Store::damageRepaired);
    QVERIFY(Table<domain::Course>::select(store->reader(), {}).isEmpty());
    LXCP_TRY_COMPARE(repaired.size(), 1);
    QVERIFY(store->recovered());
    QCOMPARE(commandIds(store->reader()), ids);
    bool written = false;
    store->post([&](Database& db) {
        written = support::feedAll(db, CatalogLines().course(1, 1) + CatalogLines::end("x")).has_value();
    });
    LXCP_TRY_VERIFY(written);
    LXCP_TRY_COMPARE(Table<domain::Course>::select(store->reader(), {}).size(), 1);
}

void TestDamage::migrate_newerFile_isRefusedAndLeftAlone()
{
    StoreBuilder built;
    QVERIFY(built.writer().exec("PRAGMA user_version = 99"));
    built.close();
    const QString path = built.folder() + QStringLiteral("/cache.sqlite");
    const QByteArray before = readAll(path);
    const auto opened = Store::open(built.folder(), Store::Threads::None);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("newer-file"));
    QCOMPARE(readAll(path), before);
    QVERIFY(damagedFiles(built.folder()).isEmpty());
}

void TestDamage::migrate_steps_runOnceEachWithTheirVersion()
{
    const QTemporaryDir folder;
    Database db;
    QVERIFY(db.open(folder.filePath(QStringLiteral("old.sqlite")), Database::Mode::ReadWrite));
    QVERIFY(createSchema(db, 1));
    QVERIFY(db.exec("INSERT INTO draft VALUES ('d', '{}', 't')"));
    QStringList ran;
    const std::vector<Migration> steps{{2,
                                        [&](Database& file) {
                                            ran.append(QStringLiteral("two"));
                                            return file.exec(
                                                "ALTER TABLE draft ADD COLUMN note TEXT NOT NULL DEFAULT 'none'");
                                        }},
                                       {3, [&](Database& file) {
                                            ran.append(QStringLiteral("three"));
                                            return file.exec("UPDATE draft SET note = 'three'");
                                        }}};
    QVERIFY(migrate(db, steps));
    QVERIFY(migrate(db, steps));
    QCOMPARE(ran, (QStringList{QStringLiteral("two"), QStringLiteral("three")}));
    QCOMPARE(db.number("PRAGMA user_version").value_or(0), 3);
    QCOMPARE(db.number("SELECT count(*) FROM draft WHERE note = 'three'").value_or(0), 1);
}

void TestDamage::migrate_failingStep_leavesTheVersionBefore()
{
    const QTemporaryDir folder;
    Database db;
    QVERIFY(db.open(folder.filePath(QStringLiteral("old.sqlite")), Database::Mode::ReadWrite));
    QVERIFY(createSchema(db, 1));
    const std::vector<Migration> steps{{2, [](Database& file) { return file.exec("CREATE TABLE two (x)"); }},
                                       {3, [](Database& file) {
                                            const auto half = file.exec("CREATE TABLE three (x)");
                                            return half ? file.exec("no SQL at all") : half;
                                        }}};
    QVERIFY(!migrate(db, steps));
    QCOMPARE(db.number("PRAGMA user_version").value_or(0), 2);
    QCOMPARE(db.number("SELECT count(*) FROM sqlite_master WHERE name IN ('two', 'three')").value_or(0), 1);
}

void TestDamage::migrate_newFile_hasAllKindsWithAllFields()
{
    StoreBuilder built;
    domain::forEachKind([&]<typename T>(std::type_identity<T>) {
        QSet<QString> columns;
        auto row = built.writer().statement("SELECT name FROM pragma_table_info(?1)");
        row.args(domain::kindOf<T>());
        while (row.next())
            columns.insert(row.text(0));
        domain::forEachField<T>(
            [&](const auto& field) { QVERIFY2(columns.contains(QLatin1StringView(field.name)), field.name); });
        QVERIFY(columns.contains(QStringLiteral("rev")));
    });
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
