// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/learning/scorm/course.h"

#include <QTest>

using namespace scorm;
using namespace course;

// The API and the data model of SCORM 2004 as one SCO sees them; ADL's cases have the long lists of values.
class TestScorm2004 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void api_beforeInitialize_namesTheCall();
    void api_afterTerminate_namesTheCall();
    void api_argumentsOfParameterlessFunctions_areErrors();
    void api_errorStrings_forKnownCodesOnly();
    void api_askingForErrors_leavesThemAlone();
    void get_wrongNames_haveTheirOwnErrors_data();
    void get_wrongNames_haveTheirOwnErrors();
    void set_wrongNames_haveTheirOwnErrors_data();
    void set_wrongNames_haveTheirOwnErrors();
    void interactions_needIdThenType();
    void interactions_singlePatternTypes_takeOnePattern();
    void objectives_idsAreUniqueAndStay();
    void status_thresholds_beatWhatContentSets();
    void given_settingsOfTheItem_areReadable();
    void navRequest_takesTheWordsOfTheBook_data();
    void navRequest_takesTheWordsOfTheBook();
    void longTexts_areKeptWhole();

private:
    std::optional<Runtime> m_runtime;
};

void TestScorm2004::init()
{
    Item item = sco("a");
    item.dataFromLms = QStringLiteral("launch data");
    item.data = {{QStringLiteral("both"), true, true},
                 {QStringLiteral("readonly"), true, false},
                 {QStringLiteral("writeonly"), false, true}};
    m_runtime.emplace(runtime(manifest(cluster("root", {item}))));
    QVERIFY(m_runtime->start().launch);
}

void TestScorm2004::api_beforeInitialize_namesTheCall()
{
    QCOMPARE(get(*m_runtime, "cmi.location"), QString());
    QCOMPARE(error(*m_runtime), 122);
    QCOMPARE(setError(*m_runtime, "cmi.location", "x"), 132);
    QCOMPARE(call(*m_runtime, "Commit"), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 142);
    QCOMPARE(call(*m_runtime, "Terminate"), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 112);
    QCOMPARE(call(*m_runtime, "Initialize"), QStringLiteral("true"));
    QCOMPARE(error(*m_runtime), 0);
    QCOMPARE(call(*m_runtime, "Initialize"), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 103);
}

void TestScorm2004::api_afterTerminate_namesTheCall()
{
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(call(*m_runtime, "Terminate"), QStringLiteral("true"));
    QCOMPARE(getError(*m_runtime, "cmi.location"), 123);
    QCOMPARE(setError(*m_runtime, "cmi.location", "x"), 133);
    (void)call(*m_runtime, "Commit");
    QCOMPARE(error(*m_runtime), 143);
    (void)call(*m_runtime, "Terminate");
    QCOMPARE(error(*m_runtime), 113);
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(error(*m_runtime), 104);
}

void TestScorm2004::api_argumentsOfParameterlessFunctions_areErrors()
{
    QCOMPARE(call(*m_runtime, "Initialize", {QStringLiteral("x")}), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 201);
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(call(*m_runtime, "Commit", {QStringLiteral("x")}), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 201);
    QCOMPARE(call(*m_runtime, "Commit"), QStringLiteral("true"));
    QCOMPARE(call(*m_runtime, "Terminate", {QStringLiteral("x")}), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 201);
    QCOMPARE(call(*m_runtime, "Terminate"), QStringLiteral("true"));
}

void TestScorm2004::api_errorStrings_forKnownCodesOnly()
{
    QCOMPARE(call(*m_runtime, "GetErrorString", {QStringLiteral("403")}),
             QStringLiteral("Data Model Element Value Not Initialized"));
    QCOMPARE(call(*m_runtime, "GetErrorString", {QStringLiteral("0")}), QStringLiteral("No Error"));
    QCOMPARE(call(*m_runtime, "GetErrorString", {QStringLiteral("999")}), QString());
    QCOMPARE(call(*m_runtime, "GetErrorString", {QStringLiteral("x")}), QString());
    QCOMPARE(call(*m_runtime, "GetErrorString", {QString()}), QString());
    QCOMPARE(call(*m_runtime, "NoSuchFunction"), QString());
}

void TestScorm2004::api_askingForErrors_leavesThemAlone()
{
    (void)get(*m_runtime, "cmi.location");
    (void)call(*m_runtime, "GetErrorString", {QStringLiteral("0")});
    QVERIFY(!call(*m_runtime, "GetDiagnostic", {QString()}).isEmpty());
    QCOMPARE(error(*m_runtime), 122);
    QCOMPARE(error(*m_runtime), 122);
}

void TestScorm2004::get_wrongNames_haveTheirOwnErrors_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("") << 301;
    QTest::newRow("cmi") << 401;
    QTest::newRow("cmi.nothing") << 401;
    QTest::newRow("CMI.location") << 401;
    QTest::newRow("cmi.objectives.n.id") << 401;
    QTest::newRow("cmi.objectives.-1.id") << 401;
    QTest::newRow("cmi.objectives.0.id") << 301;
    QTest::newRow("cmi.location._children") << 301;
    QTest::newRow("cmi.score._count") << 301;
    QTest::newRow("cmi.nothing._children") << 401;
    QTest::newRow("cmi.exit") << 405;
    QTest::newRow("cmi.location") << 403;
    QTest::newRow("cmi.comments_from_lms.0.comment") << 301;
    QTest::newRow("adl.nav.request_valid.nothing") << 401;
    QTest::newRow("adl.nav.request_valid.choice") << 401;
    QTest::newRow("adl.nav.request_valid.continue.x") << 401;
    QTest::newRow("adl.data.2.store") << 405;
    QTest::newRow("adl.data.0.store") << 403;
    QTest::newRow("adl.data.3.store") << 301;
    QTest::newRow("cmi._version") << 0;
    QTest::newRow("cmi.interactions._count") << 0;
    QTest::newRow("cmi.score._children") << 0;
    QTest::newRow("adl.nav.request_valid.choice.{target=a}") << 0;
}

void TestScorm2004::get_wrongNames_haveTheirOwnErrors()
{
    QFETCH(int, code);
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(getError(*m_runtime, QTest::currentDataTag()), code);
}

void TestScorm2004::set_wrongNames_haveTheirOwnErrors_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char* element, const char* value, int code) {
        QTest::newRow(element) << QString::fromLatin1(value) << code;
    };
    row("", "x", 351);
    row("cmi.nothing", "x", 401);
    row("cmi.objectives", "x", 401);
    row("cmi.objectives._count", "1", 404);
    row("cmi.learner_id", "x", 404);
    row("cmi.comments_from_lms.0.comment", "x", 404);
    row("cmi.objectives.1.id", "x", 351);
    row("cmi.objectives.0.description", "x", 408);
    row("cmi.interactions.0.objectives.0.id", "x", 408);
    row("cmi.completion_status", "done", 406);
    row("cmi.completion_status ", "completed", 401);
    row("cmi.score.scaled", "1.1", 407);
    row("cmi.score.raw", "ten", 406);
    row("cmi.progress_measure", "-0.1", 407);
    row("cmi.learner_preference.audio_level", "-1", 407);
    row("cmi.learner_preference.audio_captioning", "2", 406);
    row("cmi.session_time", "00:10:00", 406);
    row("adl.nav.request", "forward", 406);
    row("adl.nav.request_valid.continue", "true", 404);
    row("adl.data.0.id", "x", 404);
    row("adl.data.1.store", "x", 404);
    row("adl.data.3.store", "x", 351);
    row("adl.data.2.store", "x", 0);
    row("cmi.comments_from_learner.0.location", "here", 0);
}

void TestScorm2004::set_wrongNames_haveTheirOwnErrors()
{
    QFETCH(QString, value);
    QFETCH(int, code);
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(setError(*m_runtime, QTest::currentDataTag(), value.toLatin1().constData()), code);
}

void TestScorm2004::interactions_needIdThenType()
{
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.type", "choice"), 408);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.id", "q1"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.learner_response", "a"), 408);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.correct_responses.0.pattern", "a"), 408);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.type", "choice"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.learner_response", "a[,]b"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.correct_responses.0.pattern", "a[,]b"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.correct_responses.1.pattern", "b[,]a"), 351); // the same set
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.correct_responses.2.pattern", "c"), 351);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.result", "0.5"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.objectives.0.id", "o"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.objectives.1.id", "o"), 351);
    QCOMPARE(get(*m_runtime, "cmi.interactions.0.correct_responses._count"), QStringLiteral("1"));
    QCOMPARE(get(*m_runtime, "cmi.interactions._count"), QStringLiteral("1"));
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.id", "q2"), 0);
}

void TestScorm2004::interactions_singlePatternTypes_takeOnePattern()
{
    (void)call(*m_runtime, "Initialize");
    (void)set(*m_runtime, "cmi.interactions.0.id", "q1");
    (void)set(*m_runtime, "cmi.interactions.0.type", "numeric");
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.correct_responses.0.pattern", "1[:]2"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.correct_responses.1.pattern", "3[:]4"), 351);
    QCOMPARE(setError(*m_runtime, "cmi.interactions.0.correct_responses.0.pattern", "3[:]4"), 0);
}

void TestScorm2004::objectives_idsAreUniqueAndStay()
{
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(setError(*m_runtime, "cmi.objectives.0.id", "one"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.objectives.0.id", "one"), 0);
    QCOMPARE(setError(*m_runtime, "cmi.objectives.0.id", "other"), 351);
    QCOMPARE(setError(*m_runtime, "cmi.objectives.1.id", "one"), 351);
    QCOMPARE(get(*m_runtime, "cmi.objectives._count"), QStringLiteral("1"));
    QCOMPARE(get(*m_runtime, "cmi.objectives.0.success_status"), QStringLiteral("unknown"));
}

void TestScorm2004::status_thresholds_beatWhatContentSets()
{
    Item item = sco("a");
    item.threshold = CompletionThreshold{true, 0.5, 1.0};
    item.sequencing.objectives.first().satisfiedByMeasure = true;
    item.sequencing.objectives.first().minimumMeasure = 0.8;
    Runtime graded = runtime(manifest(cluster("root", {item})));
    (void)graded.start();
    (void)call(graded, "Initialize");
    QCOMPARE(get(graded, "cmi.completion_threshold"), QStringLiteral("0.5"));
    QCOMPARE(get(graded, "cmi.scaled_passing_score"), QStringLiteral("0.8"));
    (void)set(graded, "cmi.completion_status", "completed");
    (void)set(graded, "cmi.success_status", "passed");
    QCOMPARE(get(graded, "cmi.completion_status"), QStringLiteral("unknown"));
    QCOMPARE(get(graded, "cmi.success_status"), QStringLiteral("unknown"));
    (void)set(graded, "cmi.progress_measure", "0.49");
    (void)set(graded, "cmi.score.scaled", "0.8");
    QCOMPARE(get(graded, "cmi.completion_status"), QStringLiteral("incomplete"));
    QCOMPARE(get(graded, "cmi.success_status"), QStringLiteral("passed"));
}

void TestScorm2004::given_settingsOfTheItem_areReadable()
{
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(get(*m_runtime, "cmi.launch_data"), QStringLiteral("launch data"));
    QCOMPARE(get(*m_runtime, "cmi.learner_id"), QStringLiteral("maya"));
    QCOMPARE(get(*m_runtime, "cmi.learner_name"), QStringLiteral("Lind, Maya"));
    QCOMPARE(get(*m_runtime, "cmi.learner_preference.language"), QStringLiteral("de"));
    QCOMPARE(get(*m_runtime, "cmi.entry"), QStringLiteral("ab-initio"));
    QCOMPARE(get(*m_runtime, "cmi.credit"), QStringLiteral("credit"));
    QCOMPARE(get(*m_runtime, "cmi.mode"), QStringLiteral("normal"));
    QCOMPARE(get(*m_runtime, "cmi.time_limit_action"), QStringLiteral("continue,no message"));
    QCOMPARE(get(*m_runtime, "adl.data._count"), QStringLiteral("3"));
    QCOMPARE(get(*m_runtime, "adl.data.1.id"), QStringLiteral("readonly"));
}

void TestScorm2004::navRequest_takesTheWordsOfTheBook_data()
{
    QTest::addColumn<bool>("right");
    for (const char* word : {"continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll", "_none_",
                             "{target=a}choice", "{target=a b.c}jump"})
        QTest::newRow(word) << true;
    for (const char* word :
         {"", "choice", "jump", "{target=a}continue", "{target=}choice", "start", "resumeAll", "Continue"})
        QTest::newRow(word) << false;
}

void TestScorm2004::navRequest_takesTheWordsOfTheBook()
{
    QFETCH(bool, right);
    (void)call(*m_runtime, "Initialize");
    QCOMPARE(setError(*m_runtime, "adl.nav.request", QTest::currentDataTag()), right ? 0 : 406);
}

void TestScorm2004::longTexts_areKeptWhole()
{
    (void)call(*m_runtime, "Initialize");
    const QString data(70'000, u'\u00e4');
    QCOMPARE(call(*m_runtime, "SetValue", {QStringLiteral("cmi.suspend_data"), data}), QStringLiteral("true"));
    QCOMPARE(get(*m_runtime, "cmi.suspend_data"), data);
}

QTEST_GUILESS_MAIN(TestScorm2004)
#include "tst_scorm2004.moc"
