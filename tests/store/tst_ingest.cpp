// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/store/meta.h"
#include "app/store/migrations.h"
#include "app/store/table.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace store;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

qint64 rows(Database& db, const char* table)
{
    return db.number(QByteArray("SELECT count(*) FROM ").append(table).toStdString()).value_or(-1);
}

QByteArray twoCoursesAndAPerson()
{
    CatalogLines lines;
    return lines.course(1, 5) +
           CatalogLines::put("person", "maya", 6,
                             "\"name\":\"Maya \\u00dcber \\\"M\\\"\",\"roles\":[\"learner\"],\"active\":true") +
           lines.course(2, 7) + CatalogLines::remove("course", "c-000001", 8) + CatalogLines::end("v1.8.x");
}

// Without a file: for tests that need hundreds.
std::unique_ptr<Database> inMemory()
{
    auto db = std::make_unique<Database>();
    if (!db->open(QStringLiteral(":memory:"), Database::Mode::ReadWrite) || !createSchema(*db))
        qFatal("no database in memory");
    return db;
}

void empty(Database& db)
{
    if (!db.exec("DELETE FROM course; DELETE FROM person; DELETE FROM meta; DELETE FROM index_queue; DELETE FROM "
                 "index_batch"))
        qFatal("not emptied");
}

} // namespace

class TestIngest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feed_splitAtEveryByte_storesTheSame();
    void feed_dataBeforeKind_isRead();
    void feed_malformedLine_storesNothingOfThePage_data();
    void feed_malformedLine_storesNothingOfThePage();
    void feed_unknownKind_isCountedAndSkipped();
    void feed_lowerOrEqualRevision_isSkipped();
    void feed_textWithEveryScript_isKeptByteForByte();
    void finish_withoutLastLine_isTruncated();
    void finish_lastLineWithoutLineBreak_isAPage();
    void feed_randomGarbage_neverStoresHalfAPage();
    void snapshot_breaksOff_keepsRowsButNoCursor();
    void replace_swapsAtOnceAndKeepsKeys();
    void replace_brokenOff_leavesTheOldState();
    void time_isStoredWithTheLastPage();
    void changed_isToldOncePerCommit();
};

void TestIngest::feed_splitAtEveryByte_storesTheSame()
{
    const QByteArray page = twoCoursesAndAPerson();
    const auto db = inMemory();
    for (qsizetype split = 0; split <= page.size(); ++split) {
        empty(*db);
        Ingest ingest(*db, Ingest::Mode::Changes);
        const auto first = ingest.feed(page.first(split));
        QVERIFY(first);
        QCOMPARE(first->has_value(), split == page.size());
        const auto second = ingest.feed(page.sliced(split));
        QVERIFY(second);
        const auto end = ingest.finish();
        QVERIFY2(end || split == page.size(), qPrintable(end ? QString() : end.error().detail));
        QCOMPARE(rows(*db, "course"), 1);
        QCOMPARE(meta(*db, QStringLiteral("cursor")), std::optional(QStringLiteral("v1.8.x")));
        const auto maya = Table<domain::Person>::find(*db, QStringLiteral("maya"));
        QVERIFY(maya);
        QCOMPARE(maya->name, QStringLiteral("Maya Über \"M\""));
        QCOMPARE(maya->roles, QStringList{QStringLiteral("learner")});
    }
    StoreBuilder built;
    Ingest ingest(built.writer(), Ingest::Mode::Changes);
    for (const char& c : page)
        QVERIFY(ingest.feed(QByteArrayView(&c, 1)));
    QVERIFY(ingest.finish());
    QCOMPARE(ingest.totals().puts, 3);
    QCOMPARE(ingest.totals().deletes, 1);
}

void TestIngest::feed_dataBeforeKind_isRead()
{
    StoreBuilder built;
    built.lines(
        "{\"data\":{\"name\":\"Sam\",\"id\":\"sam\"},\"id\":\"sam\",\"kind\":\"person\",\"op\":\"put\",\"rev\":3}\n");
    QCOMPARE(Table<domain::Person>::find(built.writer(), QStringLiteral("sam"))->name, QStringLiteral("Sam"));
}

void TestIngest::feed_malformedLine_storesNothingOfThePage_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("no json") << QByteArray("<html>\n");
    QTest::newRow("array") << QByteArray("[1,2]\n");
    QTest::newRow("cut") << QByteArray(
        "{\"kind\":\"person\",\"op\":\"put\",\"id\":\"x\",\"rev\":9,\"data\":{\"id\":\"x\"\n");
    QTest::newRow("unknown op") << QByteArray(
        "{\"kind\":\"person\",\"op\":\"patch\",\"id\":\"x\",\"rev\":9,\"data\":{\"id\":\"x\"}}\n");
    QTest::newRow("no rev") << QByteArray(
        "{\"kind\":\"person\",\"op\":\"put\",\"id\":\"x\",\"data\":{\"id\":\"x\"}}\n");
    QTest::newRow("put without data") << QByteArray("{\"kind\":\"person\",\"op\":\"put\",\"id\":\"x\",\"rev\":9}\n");
    QTest::newRow("number for text") << CatalogLines::put("person", "x", 9, "\"name\":5");
    QTest::newRow("text for number") << CatalogLines::put("standing", "x", 9, "\"points\":\"many\"");
    QTest::newRow("text for list") << CatalogLines::put("person", "x", 9, "\"roles\":\"learner\"");
    QTest::newRow("other id inside") << QByteArray(
        "{\"kind\":\"person\",\"op\":\"put\",\"id\":\"x\",\"rev\":9,\"data\":{\"id\":\"y\"}}\n");
    QTest::newRow("no UTF-8") << CatalogLines::put("person", "x", 9, "\"name\":\"\xff\xfe\"");
}

void TestIngest::feed_malformedLine_storesNothingOfThePage()
{
    QFETCH(QByteArray, bad);
    StoreBuilder built;
    built.lines(CatalogLines::put("person", "old", 1, "\"name\":\"Old\""));
    const auto cursor = meta(built.writer(), QStringLiteral("cursor"));
    Ingest ingest(built.writer(), Ingest::Mode::Changes);
    const auto fed =
        ingest.feed(CatalogLines::put("person", "new", 8, "\"name\":\"New\"") + bad + CatalogLines::end("v1.9"));
    QVERIFY(!fed);
    QCOMPARE(fed.error().kind, base::Error::Kind::Malformed);
    QVERIFY2(fed.error().detail.startsWith(QStringLiteral("line 2")), qPrintable(fed.error().detail));
    QCOMPARE(rows(built.writer(), "person"), 1);
    QCOMPARE(meta(built.writer(), QStringLiteral("cursor")), cursor);
    QVERIFY(!built.writer().inTransaction());
}

void TestIngest::feed_unknownKind_isCountedAndSkipped()
{
    StoreBuilder built;
    Ingest ingest(built.writer(), Ingest::Mode::Changes);
    QVERIFY(ingest.feed(CatalogLines::put("hologram", "h", 1, "\"x\":[{}]") + CatalogLines::end("c")));
    QVERIFY(ingest.finish());
    QCOMPARE(ingest.totals().unknown, 1);
    QCOMPARE(ingest.totals().puts, 0);
}

void TestIngest::feed_lowerOrEqualRevision_isSkipped()
{
    StoreBuilder built;
    built.lines(CatalogLines::put("person", "p", 7, "\"name\":\"Seven\""));
    built.lines(CatalogLines::put("person", "p", 7, "\"name\":\"Again\"") +
                CatalogLines::put("person", "p", 6, "\"name\":\"Six\"") + CatalogLines::remove("person", "p", 5));
    QCOMPARE(Table<domain::Person>::find(built.writer(), QStringLiteral("p"))->name, QStringLiteral("Seven"));
    built.lines(CatalogLines::put("person", "p", 8, "\"name\":\"Eight\""));
    QCOMPARE(Table<domain::Person>::find(built.writer(), QStringLiteral("p"))->name, QStringLiteral("Eight"));
    built.lines(CatalogLines::remove("person", "p", 9));
    QVERIFY(!Table<domain::Person>::find(built.writer(), QStringLiteral("p")));
}

void TestIngest::feed_textWithEveryScript_isKeptByteForByte()
{
    const QByteArray title = "Über コース العربية हिन्दी 🎓 e\u0301 \t\"quoted\" \\back";
    QByteArray escaped = support::quotedJson(title);
    escaped.replace("\t", "\\t");
    StoreBuilder built;
    built.lines(CatalogLines::put("course", "c", 1,
                                  "\"title\":" + escaped + ",\"summary\":\"\",\"skills\":[\"日本\",\"a\\\"b\"]"));
    Statement row = built.writer().statement("SELECT title, summary FROM course");
    QVERIFY(row.next());
    QCOMPARE(row.bytes(0), title);
    QVERIFY(!row.isNull(1)); // empty is not absent
    const auto course = Table<domain::Course>::find(built.writer(), QStringLiteral("c"));
    QCOMPARE(course->skills, (QStringList{QStringLiteral("日本"), QStringLiteral("a\"b")}));
    QVERIFY(!course->durationMinutes);
}

void TestIngest::finish_withoutLastLine_isTruncated()
{
    for (const auto mode : {Ingest::Mode::Changes, Ingest::Mode::Snapshot}) {
        StoreBuilder built;
        Ingest ingest(built.writer(), mode);
        QVERIFY(ingest.feed(CatalogLines::put("person", "p", 7, "\"name\":\"Seven\"")));
        const auto end = ingest.finish();
        QVERIFY(!end);
        QCOMPARE(end.error().code, QStringLiteral("truncated"));
        QVERIFY(!meta(built.writer(), QStringLiteral("cursor")));
    }
}

void TestIngest::finish_lastLineWithoutLineBreak_isAPage()
{
    StoreBuilder built;
    Ingest ingest(built.writer(), Ingest::Mode::Changes);
    QByteArray page = twoCoursesAndAPerson();
    page.chop(1);
    QVERIFY(ingest.feed(page));
    const auto end = ingest.finish();
    QVERIFY(end);
    QCOMPARE(end->cursor, QStringLiteral("v1.8.x"));
    QCOMPARE(rows(built.writer(), "person"), 1);
}

void TestIngest::feed_randomGarbage_neverStoresHalfAPage()
{
    std::mt19937 random(42);
    const QByteArray page = twoCoursesAndAPerson();
    int refused = 0;
    const auto db = inMemory();
    for (int round = 0; round < 1000; ++round) {
        QByteArray broken = page;
        for (int i = 0; i < 1 + round % 4; ++i)
            broken[qsizetype(random() % unsigned(broken.size()))] = char(random() % 256);
        if (round % 3 == 0)
            broken.truncate(qsizetype(random() % unsigned(broken.size())));
        empty(*db);
        Ingest ingest(*db, Ingest::Mode::Changes);
        const auto fed = ingest.feed(broken);
        const bool whole = fed && ingest.finish();
        QCOMPARE(meta(*db, QStringLiteral("cursor")).has_value(), whole);
        if (!whole) {
            ++refused;
            QCOMPARE(rows(*db, "person") + rows(*db, "course"), 0);
        }
    }
    QVERIFY(refused > 300);
}

void TestIngest::snapshot_breaksOff_keepsRowsButNoCursor()
{
    StoreBuilder built;
    CatalogLines lines;
    Ingest ingest(built.writer(), Ingest::Mode::Snapshot);
    for (int n = 1; n <= 600; ++n)
        QVERIFY(ingest.feed(lines.course(n, n)));
    QVERIFY(rows(built.writer(), "course") > 0); // usable before the end
    QVERIFY(!ingest.finish());
    QVERIFY(!meta(built.writer(), QStringLiteral("cursor")));
}

void TestIngest::replace_swapsAtOnceAndKeepsKeys()
{
    StoreBuilder built;
    built.lines(CatalogLines::put("course", "stays", 5, "\"title\":\"Stays\"") +
                CatalogLines::put("course", "changes", 6, "\"title\":\"Old\"") +
                CatalogLines::put("course", "goes", 7, "\"title\":\"Goes\""));
    const qint64 key = built.writer().number("SELECT key FROM course WHERE id = 'changes'").value_or(-1);
    built.index();
    Ingest ingest(built.writer(), Ingest::Mode::Replace);
    QVERIFY(ingest.feed(CatalogLines::put("course", "stays", 5, "\"title\":\"Stays\"") + CatalogLines::end("a", true)));
    QVERIFY(ingest.finish());
    QCOMPARE(rows(built.writer(), "course"), 3); // the screen still has the old state
    // The revision is lower than before: the server counts anew.
    QVERIFY(ingest.feed(CatalogLines::put("course", "changes", 2, "\"title\":\"New\"") +
                        CatalogLines::put("course", "comes", 3, "\"title\":\"Comes\"") + CatalogLines::end("b")));
    QVERIFY(ingest.finish());
    QVERIFY(ingest.swap());
    QCOMPARE(rows(built.writer(), "course"), 3);
    QVERIFY(!Table<domain::Course>::find(built.writer(), QStringLiteral("goes")));
    QCOMPARE(Table<domain::Course>::find(built.writer(), QStringLiteral("changes"))->title, QStringLiteral("New"));
    QCOMPARE(built.writer().number("SELECT key FROM course WHERE id = 'changes'").value_or(-2), key);
    QCOMPARE(meta(built.writer(), QStringLiteral("cursor")), std::optional(QStringLiteral("b")));
    QCOMPARE(rows(built.writer(), "index_queue"), 3); // changed, new and gone; not the one that stayed
    QCOMPARE(rows(built.writer(), "sqlite_master WHERE name LIKE 'shadow%'"), 0);
}

void TestIngest::replace_brokenOff_leavesTheOldState()
{
    StoreBuilder built;
    built.lines(CatalogLines::put("course", "a", 5, "\"title\":\"A\""));
    {
        Ingest ingest(built.writer(), Ingest::Mode::Replace);
        QVERIFY(ingest.feed(CatalogLines::put("course", "b", 6, "\"title\":\"B\"") + CatalogLines::end("x", true)));
    }
    QCOMPARE(rows(built.writer(), "course"), 1);
    QCOMPARE(meta(built.writer(), QStringLiteral("cursor")), std::optional(QStringLiteral("test")));
    QCOMPARE(rows(built.writer(), "sqlite_master WHERE name LIKE 'shadow%'"), 0);
}

// Seen from another connection, which sees a commit whole or not at all.
void TestIngest::time_isStoredWithTheLastPage()
{
    StoreBuilder built;
    support::FakeClock clock;
    const auto stored = [&built] {
        return meta(built.store().reader(), QStringLiteral("cursor")).value_or(QString()) + QLatin1Char(' ') +
               meta(built.store().reader(), QStringLiteral("last_sync")).value_or(QString());
    };
    const auto now = [&clock] { return QLatin1Char(' ') + domain::toWire(clock.now()); };
    const auto ingest = [&](Ingest::Mode mode) {
        auto made = std::make_unique<Ingest>(built.writer(), mode);
        made->noteTime(clock);
        return made;
    };
    const QByteArray person = CatalogLines::put("person", "a", 1, "\"name\":\"A\"");
    QVERIFY(ingest(Ingest::Mode::Snapshot)->feed(person + CatalogLines::end("old")));
    QCOMPARE(stored(), QStringLiteral("old ")); // a snapshot was made some time ago
    QVERIFY(ingest(Ingest::Mode::Changes)->feed(person + CatalogLines::end("1", true)));
    QCOMPARE(stored(), QStringLiteral("1 ")); // there is more
    QVERIFY(ingest(Ingest::Mode::Changes)->feed(person + CatalogLines::end("2")));
    QCOMPARE(stored(), QLatin1Char('2') + now());
    const QString before = now();
    clock.advance(std::chrono::minutes(5));
    auto anew = ingest(Ingest::Mode::Replace);
    QVERIFY(anew->feed(person + CatalogLines::end("3")));
    QVERIFY(anew->finish());
    QCOMPARE(stored(), QLatin1Char('2') + before);
    QVERIFY(anew->swap());
    QCOMPARE(stored(), QLatin1Char('3') + now());
}

void TestIngest::changed_isToldOncePerCommit()
{
    StoreBuilder built;
    QList<QPair<QString, QStringList>> told;
    connect(&built.store(), &Store::changed, this, [&](const QString& kind, const QStringList& ids) {
        told.append({kind, ids});
    });
    built.lines(CatalogLines::put("person", "a", 1, "\"name\":\"A\"") +
                CatalogLines::put("person", "b", 2, "\"name\":\"B\""));
    QVERIFY(told.isEmpty()); // queued
    LXCP_TRY_COMPARE(told.size(), 1);
    QStringList ids = told.first().second;
    ids.sort();
    QCOMPARE(ids, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    built.courses(1000);
    LXCP_TRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last().first, QStringLiteral("course"));
    QVERIFY(told.last().second.isEmpty()); // many
}

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
