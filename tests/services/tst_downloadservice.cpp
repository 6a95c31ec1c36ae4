// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/downloadservice.h"
#include "app/sync/link.h"
#include "tests/services/laptop.h"
#include "tests/support/fakekeystore.h"

using support::CatalogLines;

namespace {

// A machine that has fetched nothing yet.
struct Shelf
{
    Shelf()
    {
        link = new appsync::Link({laptop.built().store(), keys, laptop.clock(), {}, laptop.built().folder()});
        downloads = std::make_unique<services::DownloadService>(laptop.built().store(), *link, laptop.clock(),
                                                                laptop.built().folder(), support::kMaya);
    }
    ~Shelf()
    {
        downloads.reset();
        link->dispose();
    }
    // A course with a package of so many bytes, or without one.
    void course(const char* id, int bytes, const QByteArray& items = "[]")
    {
        laptop.built().lines(CatalogLines::put("course", id, ++rev, QByteArray("\"title\":\"Course ") + id + '"'));
        if (bytes > 0)
            laptop.built().lines(CatalogLines::put("package", QByteArray("p-") + id, ++rev,
                                                   QByteArray("\"course_id\":\"") + id +
                                                       "\",\"format\":\"html\",\"title\":\"T\",\"languages\":[],"
                                                       "\"hosts\":[],\"items\":" +
                                                       items + ",\"size\":" + QByteArray::number(bytes) +
                                                       ",\"sha256\":\"" + QByteArray(64, id[0]) + '"'));
    }
    void enrolled(const char* id, const char* state, const char* due)
    {
        laptop.built().lines(CatalogLines::put("enrollment", QByteArray("maya:") + id, ++rev,
                                               QByteArray("\"person_id\":\"maya\",\"course_id\":\"") + id +
                                                   "\",\"state\":\"" + state + "\",\"due_at\":\"" + due + '"'));
    }

    support::Laptop laptop; // 2 March 2026, Berlin
    support::FakeKeyStore keys;
    appsync::Link* link = nullptr;
    std::unique_ptr<services::DownloadService> downloads;
    qint64 rev = 100;
};

} // namespace

// What is fetched by one action, and what is said of it before.
class TestDownloadService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_saysSizesAndWhatIsHere();
    void plan_moreThanTheDiskHolds_doesNotFit();
    void dueThisMonth_endsWithThePersonsMonth();
    void pathway_whatIsDoneIsNotFetched();
    void content_saysWhatWorksOffline();
};

void TestDownloadService::plan_saysSizesAndWhatIsHere()
{
    Shelf s;
    s.course("a", 1000);
    s.course("b", 500);
    s.course("c", 0);
    s.downloads->download({QStringLiteral("b")});
    const auto plan = s.downloads->plan({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QCOMPARE(plan.lines.size(), 2);
    QCOMPARE(plan.lines[0].size, 1000);
    QVERIFY(!plan.lines[0].here && plan.lines[1].here);
    QCOMPARE(plan.bytesToFetch, 1000);
    QCOMPARE(plan.missing(), QStringList{QStringLiteral("a")});
    QCOMPARE(plan.withoutPackage, QStringList{QStringLiteral("Course c")});
    QVERIFY(plan.freeBytes > 0);
    // What was fetched of it before is not fetched once more.
    QVERIFY(QDir().mkpath(s.laptop.folder()));
    QFile part(s.laptop.folder() + QLatin1Char('/') + QString(64, QLatin1Char('a')) + QStringLiteral(".part"));
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write(QByteArray(400, 'x')) == 400);
    part.close();
    QCOMPARE(s.downloads->plan({QStringLiteral("a")}).bytesToFetch, 600);
}

void TestDownloadService::plan_moreThanTheDiskHolds_doesNotFit()
{
    services::DownloadPlan plan;
    plan.bytesToFetch = 1'000'000;
    plan.freeBytes = 1'000'000; // something has to stay free
    QVERIFY(!plan.fits());
    plan.freeBytes = 1'000'000'000'000;
    QVERIFY(plan.fits());
    plan.freeBytes = -1;
    QVERIFY(plan.fits()); // nobody knows
}

void TestDownloadService::dueThisMonth_endsWithThePersonsMonth()
{
    Shelf s;
    s.enrolled("overdue", "active", "2026-01-15T09:00:00.000Z");
    s.enrolled("last", "registered", "2026-03-31T21:59:59.000Z"); // a second before midnight in Berlin
    s.enrolled("next", "registered", "2026-03-31T22:00:00.000Z");
    s.enrolled("done", "completed", "2026-03-10T09:00:00.000Z");
    s.enrolled("left", "withdrawn", "2026-03-10T09:00:00.000Z");
    QCOMPARE(s.downloads->coursesDueThisMonth(), (QStringList{QStringLiteral("overdue"), QStringLiteral("last")}));
}

void TestDownloadService::pathway_whatIsDoneIsNotFetched()
{
    Shelf s;
    s.enrolled("a", "completed", "2026-03-10T09:00:00.000Z");
    s.laptop.built().lines(CatalogLines::put(
        "pathway", "way", ++s.rev,
        "\"title\":\"Way\",\"steps\":[{\"id\":\"1\",\"title\":\"One\",\"course_ids\":[\"a\",\"b\"],\"need\":2,"
        "\"optional\":false,\"after_step_ids\":[]},{\"id\":\"2\",\"title\":\"Two\",\"course_ids\":[\"b\",\"c\"],"
        "\"need\":1,\"optional\":true,\"after_step_ids\":[]}]"));
    QCOMPARE(s.downloads->coursesOfPathway(QStringLiteral("way")),
             (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(s.downloads->coursesOfPathway(QStringLiteral("nowhere")).isEmpty());
}

void TestDownloadService::content_saysWhatWorksOffline()
{
    Shelf s;
    s.course("a", 1000,
             R"([{"id":"0","title":"Block","depth":0,"openable":false,"offline":true},)"
             R"({"id":"1","title":"One","depth":1,"openable":true,"offline":true},)"
             R"({"id":"2","title":"Two","depth":1,"openable":true,"offline":false}])");
    const auto content = s.downloads->content(QStringLiteral("a"));
    QVERIFY(content);
    QCOMPARE(content->items, 2);
    QCOMPARE(content->offlineItems, 1);
    QVERIFY(!content->download);
    s.downloads->download({QStringLiteral("a")});
    QVERIFY(s.downloads->content(QStringLiteral("a"))->download);
    QCOMPARE(s.downloads->all().size(), 1);
    QVERIFY(!s.downloads->content(QStringLiteral("none")));
}

QTEST_GUILESS_MAIN(TestDownloadService)
#include "tst_downloadservice.moc"
