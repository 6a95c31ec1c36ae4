// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/learning/scorm/course.h"

#include <QJsonDocument>
#include <QTest>

using namespace scorm;
using namespace course;

// The facade that the player sees.
class TestScormRuntime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_foreignOrDamagedState_isAnError_data();
    void load_foreignOrDamagedState_isAnError();
    void save_isStableText();
    void revision_growsWithWhatSaveSays();
    void start_programDiedUnderTheContent_resumesItWithItsData();
    void navigate_contentDidNotTerminate_itsDataCounts();
    void navigate_refused_theSameContentCanBeLoadedAgain();
    void proceed_withoutRequest_changesNothing();
    void proceed_learnersWishGoesFirst();
    void suspendAll_exitNormal_stillResumes();
    void exitAll_afterSuspendedContent_keepsTheTree();
    void suspendAll_betweenTwoContents_startsSomewhere();
    void launch_carriesHrefAndParameters();
    void offer_hiddenControls_areTheItems();
    void oneScoWithoutFlow_startsByItselfWithoutTableOfContents();
    void asset_mayCallAndCompletesByItself();
    void status_runningContent_isSeenBeforeItEnds();
    void call_nothingRunning_fails();
    void goldenState_versionOne_loads();
};

void TestScormRuntime::load_foreignOrDamagedState_isAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("not ours") << QStringLiteral("format") << QJsonValue(QStringLiteral("x"));
    QTest::newRow("newer") << QStringLiteral("version") << QJsonValue(2);
    QTest::newRow("other manifest") << QStringLiteral("manifest") << QJsonValue(QStringLiteral("N"));
    QTest::newRow("other organization") << QStringLiteral("organization") << QJsonValue(QStringLiteral("N"));
    QTest::newRow("no tree") << QStringLiteral("tree") << QJsonValue(QJsonObject());
    QTest::newRow("running nobody") << QStringLiteral("running") << QJsonValue(QStringLiteral("nobody"));
    QTest::newRow("content of nobody") << QStringLiteral("contents")
                                       << QJsonValue(QJsonObject{{QStringLiteral("nobody"), QJsonObject()}});
}

void TestScormRuntime::load_foreignOrDamagedState_isAnError()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const Manifest made = manifest(cluster("root", {sco("a"), sco("b")}));
    Runtime engine = runtime(made);
    (void)engine.start();
    QJsonObject state = engine.save();
    QVERIFY(Runtime::load(made, learner(), state));
    state.insert(path, value);
    const auto loaded = Runtime::load(made, learner(), state);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, base::Error::Kind::Malformed);
}

void TestScormRuntime::save_isStableText()
{
    const Manifest made = manifest(cluster("root", {sco("a"), sco("b")}));
    Runtime engine = runtime(made);
    (void)engine.start();
    (void)call(engine, "Initialize");
    (void)set(engine, "cmi.suspend_data", "\xc3\xa4\n\"");
    const QByteArray text = QJsonDocument(engine.save()).toJson();
    const auto loaded = Runtime::load(made, learner(), QJsonDocument::fromJson(text).object(), engine.saveShared());
    QVERIFY(loaded);
    QCOMPARE(QJsonDocument(loaded->save()).toJson(), text);
}

void TestScormRuntime::revision_growsWithWhatSaveSays()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    quint64 seen = engine.revision();
    const auto grown = [&] {
        const bool more = engine.revision() > seen;
        seen = engine.revision();
        return more;
    };
    (void)engine.start();
    QVERIFY(grown());
    (void)call(engine, "Initialize");
    QVERIFY(grown());
    QVERIFY(set(engine, "cmi.location", "p1"));
    QVERIFY(grown());
    (void)get(engine, "cmi.location");
    (void)engine.offer();
    QVERIFY(!grown());
    (void)call(engine, "Commit");
    QVERIFY(!grown());
    QVERIFY(!set(engine, "cmi.nothing", "x"));
    QVERIFY(grown()); // the last error is part of the state
    (void)call(engine, "Terminate");
    QVERIFY(grown());
    (void)engine.navigate({Navigation::Continue, {}});
    QVERIFY(grown());
}

void TestScormRuntime::start_programDiedUnderTheContent_resumesItWithItsData()
{
    const Manifest made = manifest(cluster("root", {sco("a"), sco("b")}));
    Runtime engine = runtime(made);
    (void)engine.start();
    QCOMPARE(visit(engine, {}), QStringLiteral("b"));
    (void)call(engine, "Initialize");
    (void)set(engine, "cmi.location", "p9");
    (void)set(engine, "cmi.session_time", "PT5M");
    auto loaded = Runtime::load(made, learner(), engine.save(), engine.saveShared());
    QVERIFY(loaded && loaded->suspended());
    QCOMPARE(loaded->location(), QStringLiteral("p9"));
    const Step step = loaded->start();
    QCOMPARE(step.launch->item, QStringLiteral("b"));
    (void)call(*loaded, "Initialize");
    QCOMPARE(error(*loaded), 0);
    QCOMPARE(get(*loaded, "cmi.entry"), QStringLiteral("resume"));
    QCOMPARE(get(*loaded, "cmi.location"), QStringLiteral("p9"));
    QCOMPARE(get(*loaded, "cmi.total_time"), QStringLiteral("PT5M"));
    QCOMPARE(loaded->totalSeconds(), 300.0);
}

void TestScormRuntime::navigate_contentDidNotTerminate_itsDataCounts()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    (void)call(engine, "Initialize");
    (void)set(engine, "cmi.success_status", "failed");
    QCOMPARE(engine.navigate({Navigation::Continue, {}}).launch->item, QStringLiteral("b"));
    QCOMPARE(engine.status(QStringLiteral("a")).success, Success::Failed);
}

void TestScormRuntime::navigate_refused_theSameContentCanBeLoadedAgain()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    (void)call(engine, "Initialize");
    (void)set(engine, "cmi.location", "p2");
    (void)set(engine, "adl.nav.request", "{target=nobody}choice");
    (void)call(engine, "Terminate");
    const Step step = engine.proceed();
    QVERIFY(!step.accepted);
    QCOMPARE(step.refusal, QStringLiteral("NB.2.1-11"));
    QCOMPARE(running(engine), QStringLiteral("a"));
    QVERIFY(!engine.pending());
    QCOMPARE(call(engine, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(engine, "cmi.location"), QStringLiteral("p2"));
}

void TestScormRuntime::proceed_withoutRequest_changesNothing()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    (void)call(engine, "Initialize");
    (void)set(engine, "adl.nav.request", "continue");
    QVERIFY(!engine.pending()); // not before Terminate
    (void)set(engine, "adl.nav.request", "_none_");
    (void)call(engine, "Terminate");
    QVERIFY(!engine.pending());
    QVERIFY(!engine.proceed().accepted);
    QCOMPARE(running(engine), QStringLiteral("a"));
}

void TestScormRuntime::proceed_learnersWishGoesFirst()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b"), sco("c")})));
    (void)engine.start();
    (void)call(engine, "Initialize");
    (void)set(engine, "adl.nav.request", "continue");
    (void)call(engine, "Terminate");
    QCOMPARE(engine.navigate({Navigation::Choice, QStringLiteral("c")}).launch->item, QStringLiteral("c"));
    QVERIFY(!engine.pending());
}

void TestScormRuntime::suspendAll_exitNormal_stillResumes()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    (void)visit(engine, {});
    (void)visit(engine, {{"cmi.exit", "normal"}, {"cmi.suspend_data", "s"}}, Navigation::SuspendAll);
    QVERIFY(engine.ended() && engine.suspended());
    QCOMPARE(engine.start().launch->item, QStringLiteral("b"));
    (void)call(engine, "Initialize");
    QCOMPARE(get(engine, "cmi.suspend_data"), QStringLiteral("s"));
}

void TestScormRuntime::exitAll_afterSuspendedContent_keepsTheTree()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    (void)visit(engine, {{"cmi.exit", "suspend"}, {"cmi.location", "p3"}}, Navigation::ExitAll);
    QVERIFY(engine.ended() && engine.suspended());
    QCOMPARE(engine.start().launch->item, QStringLiteral("a"));
    (void)call(engine, "Initialize");
    QCOMPARE(get(engine, "cmi.entry"), QStringLiteral("resume"));
    QCOMPARE(get(engine, "cmi.location"), QStringLiteral("p3"));
}

void TestScormRuntime::suspendAll_betweenTwoContents_startsSomewhere()
{
    Item root = cluster("root", {cluster("c", {sco("a"), sco("b")})});
    root.children.first().sequencing.control.choice = root.sequencing.control.choice = false;
    Runtime engine = runtime(manifest(root));
    (void)engine.start();
    QCOMPARE(visit(engine, {}, Navigation::Exit), QString());
    QVERIFY(engine.navigate({Navigation::SuspendAll, {}}).ended);
    QVERIFY(engine.start().launch);
}

void TestScormRuntime::launch_carriesHrefAndParameters()
{
    Item item = sco("a");
    item.title = QStringLiteral("First steps");
    item.parameters = QStringLiteral("?level=2");
    Runtime engine = runtime(manifest(cluster("root", {item})));
    const auto launch = engine.start().launch;
    QVERIFY(launch && launch->sco);
    QCOMPARE(launch->title, QStringLiteral("First steps"));
    QCOMPARE(launch->href, QStringLiteral("a.html?level=2"));
}

void TestScormRuntime::offer_hiddenControls_areTheItems()
{
    Item item = sco("a");
    item.hidden = QStringList{QStringLiteral("continue"), QStringLiteral("exitAll")};
    Runtime engine = runtime(manifest(cluster("root", {item, sco("b")})));
    (void)engine.start();
    Offer offer = engine.offer();
    QVERIFY(offer.continueHidden && offer.continueEnabled && offer.exitAllHidden && !offer.previousHidden);
    QVERIFY(offer.suspendAllEnabled && offer.exitEnabled);
    (void)visit(engine, {});
    offer = engine.offer();
    QVERIFY(!offer.continueHidden);
}

void TestScormRuntime::oneScoWithoutFlow_startsByItselfWithoutTableOfContents()
{
    Item root = cluster("root", {sco("a")});
    root.sequencing.control.flow = false;
    Runtime engine = runtime(manifest(root));
    QCOMPARE(engine.start().launch->item, QStringLiteral("a"));
    QVERIFY(!engine.offer().tocEnabled);
    QVERIFY(engine.navigate({Navigation::SuspendAll, {}}).ended);
    QCOMPARE(engine.start().launch->item, QStringLiteral("a"));
}

void TestScormRuntime::asset_mayCallAndCompletesByItself()
{
    Manifest made = manifest(cluster("root", {sco("a"), sco("b")}));
    made.resources.first().sco = false;
    Runtime engine = runtime(made);
    QVERIFY(!engine.start().launch->sco);
    QCOMPARE(engine.navigate({Navigation::Continue, {}}).launch->item, QStringLiteral("b"));
    const Status status = engine.status(QStringLiteral("a"));
    QCOMPARE(status.completion, Completion::Completed);
    QCOMPARE(status.success, Success::Passed);
}

void TestScormRuntime::status_runningContent_isSeenBeforeItEnds()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a"), sco("b")})));
    (void)engine.start();
    (void)call(engine, "Initialize");
    (void)set(engine, "cmi.completion_status", "completed");
    (void)set(engine, "cmi.score.scaled", "0.5");
    QCOMPARE(engine.status(QStringLiteral("a")).completion, Completion::Completed);
    QCOMPARE(engine.status().progress.value_or(-1), 0.5);
    QCOMPARE(entry(engine.offer(), "a")->status.score.value_or(-9), 0.5);
    QCOMPARE(engine.status(QStringLiteral("nobody")).completion, Completion::Unknown);
}

void TestScormRuntime::call_nothingRunning_fails()
{
    Runtime engine = runtime(manifest(cluster("root", {sco("a")})));
    QCOMPARE(call(engine, "Initialize"), QStringLiteral("false"));
    QCOMPARE(error(engine), 102);
    QCOMPARE(get(engine, "cmi.location"), QString());
    QVERIFY(!set(engine, "cmi.location", "x"));
    (void)engine.start();
    (void)visit(engine, {}, Navigation::ExitAll);
    QCOMPARE(call(engine, "Commit"), QStringLiteral("false"));
    QVERIFY(!set(engine, "cmi.location", "x"));
}

// A state as version 1 wrote it: it must load for as long as the version is read.
void TestScormRuntime::goldenState_versionOne_loads()
{
    const QByteArray text = "{\"format\":\"lxcp-scorm\",\"version\":1,\"manifest\":\"M\",\"organization\":\"root\","
                            "\"begun\":true,\"ended\":false,"
                            "\"hundredths\":1200,\"stores\":{\"d\":\"x\"},\"contents\":{},\"running\":\"b\",\"api\":{"
                            "\"state\":1,\"error\":403},"
                            "\"values\":{\"given\":{\"cmi.entry\":\"ab-initio\"},\"set\":{\"cmi.location\":\"p1\"}},"
                            "\"pending\":{\"kind\":\"choice\",\"target\":\"a\"},"
                            "\"tree\":{\"seed\":\"7\",\"current\":\"b\",\"globals\":{\"g\":{\"satisfied\":true,"
                            "\"measure\":0.5}},\"activities\":["
                            "{\"id\":\"root\",\"attempts\":1,\"active\":true,\"prepared\":true,\"objectives\":[{}]},"
                            "{\"id\":\"a\",\"attempts\":1,\"objectives\":[{\"completed\":true}]},"
                            "{\"id\":\"b\",\"attempts\":1,\"active\":true,\"objectives\":[{}]}]}}";
    const auto loaded = Runtime::load(manifest(cluster("root", {sco("a"), sco("b")})), learner(),
                                      QJsonDocument::fromJson(text).object());
    QVERIFY(loaded);
    QCOMPARE(running(*loaded), QStringLiteral("b"));
    QCOMPARE(loaded->location(), QStringLiteral("p1"));
    QCOMPARE(loaded->totalSeconds(), 12.0);
    QVERIFY(loaded->pending() && loaded->pending()->target == QLatin1String("a"));
    QCOMPARE(loaded->status(QStringLiteral("a")).completion, Completion::Completed);
    QVERIFY(loaded->saveShared().value(QStringLiteral("objectives")).toObject().contains(QStringLiteral("g")));
}

QTEST_GUILESS_MAIN(TestScormRuntime)
#include "tst_scormruntime.moc"
