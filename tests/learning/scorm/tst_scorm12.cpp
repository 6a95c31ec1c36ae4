// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/learning/scorm/course.h"

#include <QTest>

using namespace scorm;
using namespace course;

class TestScorm12 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void api_states_haveTheErrorsOf12();
    void api_namesOf2004_areTheSameFunctions();
    void get_wrongNames_haveTheirOwnErrors_data();
    void get_wrongNames_haveTheirOwnErrors();
    void set_valuesOfTheWrongType_areRefused_data();
    void set_valuesOfTheWrongType_areRefused();
    void given_settingsOfTheItem_areReadable();
    void status_notSet_becomesCompleted();
    void status_masteryScore_decidesWhenThereIsAScore_data();
    void status_masteryScore_decidesWhenThereIsAScore();
    void score_betweenMinAndMax_isScaled();
    void entry_saysHowTheLastVisitEnded();
    void data_staysFromVisitToVisit();
    void time_addsUp();
    void suspendAll_resumesTheSameContent();
    void start_withoutSuspension_goesToTheFirstThatIsNotThrough();
    void exitLogout_leavesTheCourse();
    void prerequisites_lockItems_data();
    void prerequisites_lockItems();
    void course_isCompletedAndPassedByItsItems();
    void course_scoreAndSuccess_areThoseOfTheItemsThatHaveThem();
    void continueAndPrevious_walkTheItems();

private:
    [[nodiscard]] static Manifest twoItems();
    [[nodiscard]] static Item item12(const char* id);

    std::optional<Runtime> m_runtime;
};

Item TestScorm12::item12(const char* id)
{
    Item item = sco(id);
    item.sequencing.completionSetByContent = item.sequencing.objectiveSetByContent = true;
    item.sequencing.control.flow = true;
    return item;
}

Manifest TestScorm12::twoItems()
{
    Item first = item12("a");
    first.dataFromLms = QStringLiteral("launch data");
    first.masteryScore = QStringLiteral("80");
    first.maxTime = QStringLiteral("00:30:00");
    first.timeLimitAction = QStringLiteral("exit,message");
    return manifest(cluster("root", {first, item12("b")}), Edition::Scorm12);
}

void TestScorm12::init()
{
    m_runtime.emplace(runtime(twoItems()));
    QCOMPARE(m_runtime->start().launch->item, QStringLiteral("a"));
}

void TestScorm12::api_states_haveTheErrorsOf12()
{
    QCOMPARE(call(*m_runtime, "LMSGetValue", {QStringLiteral("cmi.core.entry")}), QString());
    QCOMPARE(error(*m_runtime), 301);
    QCOMPARE(call(*m_runtime, "LMSFinish"), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 301);
    QCOMPARE(call(*m_runtime, "LMSInitialize", {QStringLiteral("x")}), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 201);
    QCOMPARE(call(*m_runtime, "LMSInitialize"), QStringLiteral("true"));
    QCOMPARE(error(*m_runtime), 0);
    QCOMPARE(call(*m_runtime, "LMSInitialize"), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 101);
    QCOMPARE(call(*m_runtime, "LMSCommit"), QStringLiteral("true"));
    QCOMPARE(call(*m_runtime, "LMSFinish"), QStringLiteral("true"));
    QCOMPARE(call(*m_runtime, "LMSCommit"), QStringLiteral("false"));
    QCOMPARE(error(*m_runtime), 301);
    QCOMPARE(call(*m_runtime, "LMSGetErrorString", {QStringLiteral("405")}), QStringLiteral("Incorrect data type"));
    QCOMPARE(call(*m_runtime, "LMSGetErrorString", {QStringLiteral("408")}), QString());
    QCOMPARE(call(*m_runtime, "LMSGetLastError", {}), QStringLiteral("301"));
}

void TestScorm12::api_namesOf2004_areTheSameFunctions()
{
    QCOMPARE(call(*m_runtime, "Initialize"), QStringLiteral("true"));
    QVERIFY(set(*m_runtime, "cmi.core.lesson_location", "p3"));
    QCOMPARE(call(*m_runtime, "LMSGetValue", {QStringLiteral("cmi.core.lesson_location")}), QStringLiteral("p3"));
    QCOMPARE(call(*m_runtime, "Terminate"), QStringLiteral("true"));
}

void TestScorm12::get_wrongNames_haveTheirOwnErrors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* element, int code, const char* value = "") {
        QTest::newRow(element) << code << QString::fromLatin1(value);
    };
    row("", 201);
    row("core.entry", 201);
    row("cmi.nothing", 401);
    row("cmi.core", 401);
    row("cmi.core.exit", 404);
    row("cmi.core.session_time", 404);
    row("cmi.interactions.0.id", 404);
    row("cmi.core.lesson_status._children", 202);
    row("cmi.core._count", 203);
    row("cmi.objectives.0.id", 201);
    row("cmi._version", 0, "3.4");
    row("cmi.core.score._children", 0, "raw,min,max");
    row("cmi.objectives._count", 0, "0");
    row("cmi.interactions._count", 0, "0");
    row("cmi.core.lesson_status", 0, "not attempted");
    row("cmi.core.total_time", 0, "0000:00:00");
    row("cmi.suspend_data", 0, "");
    row("cmi.student_preference.audio", 0, "0");
    row("cmi.comments", 0, "");
}

void TestScorm12::get_wrongNames_haveTheirOwnErrors()
{
    QFETCH(int, code);
    QFETCH(QString, value);
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, QTest::currentDataTag()), value);
    QCOMPARE(error(*m_runtime), code);
}

void TestScorm12::set_valuesOfTheWrongType_areRefused_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char* element, const char* value, int code) {
        QTest::addRow("%s = %s", element, value) << QString::fromLatin1(element) << QString::fromLatin1(value) << code;
    };
    row("cmi.core._children", "x", 402);
    row("cmi.objectives._count", "1", 402);
    row("cmi.core.student_id", "x", 403);
    row("cmi.launch_data", "x", 403);
    row("cmi.core.nothing", "x", 401);
    row("cmi.core.lesson_status", "passed", 0);
    row("cmi.core.lesson_status", "not attempted", 405);
    row("cmi.core.lesson_status", "Passed", 405);
    row("cmi.core.score.raw", "100", 0);
    row("cmi.core.score.raw", "", 0);
    row("cmi.core.score.raw", "101", 405);
    row("cmi.core.score.raw", "-1", 405);
    row("cmi.core.score.max", "ten", 405);
    row("cmi.core.exit", "suspend", 0);
    row("cmi.core.exit", "normal", 405);
    row("cmi.core.session_time", "00:10:00.5", 0);
    row("cmi.core.session_time", "PT10M", 405);
    row("cmi.objectives.0.id", "o1", 0);
    row("cmi.objectives.0.id", "o 1", 405);
    row("cmi.objectives.1.id", "o1", 201);
    row("cmi.objectives.0.status", "completed", 0);
    row("cmi.student_preference.audio", "-1", 0);
    row("cmi.student_preference.audio", "101", 405);
    row("cmi.student_preference.text", "2", 405);
    row("cmi.student_preference.speed", "1.5", 405);
    row("cmi.interactions.0.id", "q1", 0);
    row("cmi.interactions.0.time", "23:59:59", 0);
    row("cmi.interactions.0.time", "24:00:00", 405);
    row("cmi.interactions.0.type", "other", 405);
    row("cmi.interactions.0.result", "wrong", 0);
    row("cmi.interactions.0.result", "incorrect", 405);
    row("cmi.interactions.0.latency", "0000:00:01", 0);
    row("cmi.interactions.0.correct_responses.0.pattern", "a", 0);
    row("cmi.interactions.1.id", "q1", 201);
}

void TestScorm12::set_valuesOfTheWrongType_areRefused()
{
    QFETCH(QString, element);
    QFETCH(QString, value);
    QFETCH(int, code);
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(setError(*m_runtime, element.toLatin1().constData(), value.toLatin1().constData()), code);
}

void TestScorm12::given_settingsOfTheItem_areReadable()
{
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, "cmi.core.student_id"), QStringLiteral("maya"));
    QCOMPARE(get(*m_runtime, "cmi.core.student_name"), QStringLiteral("Lind, Maya"));
    QCOMPARE(get(*m_runtime, "cmi.launch_data"), QStringLiteral("launch data"));
    QCOMPARE(get(*m_runtime, "cmi.student_data.mastery_score"), QStringLiteral("80"));
    QCOMPARE(get(*m_runtime, "cmi.student_data.max_time_allowed"), QStringLiteral("00:30:00"));
    QCOMPARE(get(*m_runtime, "cmi.student_data.time_limit_action"), QStringLiteral("exit,message"));
    QCOMPARE(get(*m_runtime, "cmi.core.credit"), QStringLiteral("credit"));
    QCOMPARE(get(*m_runtime, "cmi.core.lesson_mode"), QStringLiteral("normal"));
}

void TestScorm12::status_notSet_becomesCompleted()
{
    QCOMPARE(visit(*m_runtime, {}), QStringLiteral("b"));
    QCOMPARE(m_runtime->status(QStringLiteral("a")).completion, Completion::Completed);
    QCOMPARE(m_runtime->status(QStringLiteral("a")).success, Success::Unknown);
}

void TestScorm12::status_masteryScore_decidesWhenThereIsAScore_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<Completion>("completion");
    QTest::addColumn<Success>("success");
    const auto row = [](const char* status, const char* raw, Completion completion, Success success) {
        QTest::addRow("%s %s", status, raw)
            << QString::fromLatin1(status) << QString::fromLatin1(raw) << completion << success;
    };
    row("completed", "79", Completion::Completed, Success::Failed);
    row("completed", "80", Completion::Completed, Success::Passed);
    row("failed", "95", Completion::Completed, Success::Passed);
    row("passed", "", Completion::Completed, Success::Passed);
    row("incomplete", "95", Completion::Incomplete, Success::Unknown);
    row("completed", "", Completion::Completed, Success::Unknown);
}

void TestScorm12::status_masteryScore_decidesWhenThereIsAScore()
{
    QFETCH(QString, status);
    QFETCH(QString, raw);
    QFETCH(Completion, completion);
    QFETCH(Success, success);
    (void)call(*m_runtime, "LMSInitialize");
    QVERIFY(set(*m_runtime, "cmi.core.lesson_status", status.toLatin1().constData()));
    if (!raw.isEmpty())
        QVERIFY(set(*m_runtime, "cmi.core.score.raw", raw.toLatin1().constData()));
    (void)call(*m_runtime, "LMSFinish");
    QVERIFY(m_runtime->navigate({Navigation::Continue, {}}).accepted);
    const Status seen = m_runtime->status(QStringLiteral("a"));
    QCOMPARE(seen.completion, completion);
    QCOMPARE(seen.success, success);
}

void TestScorm12::score_betweenMinAndMax_isScaled()
{
    (void)visit(*m_runtime, {{"cmi.core.score.raw", "15"}, {"cmi.core.score.min", "10"}, {"cmi.core.score.max", "20"}});
    QCOMPARE(m_runtime->status(QStringLiteral("a")).score.value_or(-9), 0.5);
}

void TestScorm12::entry_saysHowTheLastVisitEnded()
{
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, "cmi.core.entry"), QStringLiteral("ab-initio"));
    (void)set(*m_runtime, "cmi.core.exit", "suspend");
    (void)call(*m_runtime, "LMSFinish");
    (void)m_runtime->navigate({Navigation::Continue, {}});
    QCOMPARE(visit(*m_runtime, {}, Navigation::Previous), QStringLiteral("a"));
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, "cmi.core.entry"), QStringLiteral("resume"));
    (void)call(*m_runtime, "LMSFinish");
    (void)m_runtime->navigate({Navigation::Continue, {}});
    QCOMPARE(visit(*m_runtime, {}, Navigation::Previous), QStringLiteral("a"));
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, "cmi.core.entry"), QString());
}

void TestScorm12::data_staysFromVisitToVisit()
{
    (void)visit(*m_runtime,
                {{"cmi.suspend_data", "s"}, {"cmi.core.lesson_location", "p7"}, {"cmi.core.lesson_status", "passed"}});
    QCOMPARE(visit(*m_runtime, {}, Navigation::Previous), QStringLiteral("a"));
    QCOMPARE(m_runtime->location(), QStringLiteral("p7"));
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, "cmi.suspend_data"), QStringLiteral("s"));
    QCOMPARE(get(*m_runtime, "cmi.core.lesson_status"), QStringLiteral("passed"));
    // Looking again does not take away what was reached.
    QCOMPARE(m_runtime->status(QStringLiteral("a")).success, Success::Passed);
}

void TestScorm12::time_addsUp()
{
    (void)visit(*m_runtime, {{"cmi.core.session_time", "00:10:00.5"}});
    QCOMPARE(visit(*m_runtime, {{"cmi.core.session_time", "00:01:00"}}, Navigation::Previous), QStringLiteral("a"));
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, "cmi.core.total_time"), QStringLiteral("0000:10:00.50"));
    QCOMPARE(m_runtime->totalSeconds(), 660.5);
}

void TestScorm12::suspendAll_resumesTheSameContent()
{
    (void)visit(*m_runtime, {});
    (void)call(*m_runtime, "LMSInitialize");
    (void)set(*m_runtime, "cmi.core.lesson_location", "p2");
    const Step step = m_runtime->navigate({Navigation::SuspendAll, {}});
    QVERIFY(step.ended);
    QVERIFY(m_runtime->suspended());
    QCOMPARE(m_runtime->location(), QStringLiteral("p2"));
    QCOMPARE(m_runtime->start().launch->item, QStringLiteral("b"));
    (void)call(*m_runtime, "LMSInitialize");
    QCOMPARE(get(*m_runtime, "cmi.core.entry"), QStringLiteral("resume"));
    QCOMPARE(get(*m_runtime, "cmi.core.lesson_location"), QStringLiteral("p2"));
}

void TestScorm12::start_withoutSuspension_goesToTheFirstThatIsNotThrough()
{
    (void)visit(*m_runtime, {{"cmi.core.lesson_status", "completed"}});
    (void)visit(*m_runtime, {{"cmi.core.lesson_status", "incomplete"}}, Navigation::ExitAll);
    QVERIFY(m_runtime->ended());
    QCOMPARE(m_runtime->start().launch->item, QStringLiteral("b"));
    QCOMPARE(m_runtime->status(QStringLiteral("a")).completion, Completion::Completed);
}

void TestScorm12::exitLogout_leavesTheCourse()
{
    (void)call(*m_runtime, "LMSInitialize");
    (void)set(*m_runtime, "cmi.core.exit", "logout");
    QVERIFY(!m_runtime->pending());
    (void)call(*m_runtime, "LMSFinish");
    QVERIFY(m_runtime->pending() && m_runtime->pending()->kind == Navigation::ExitAll);
    QVERIFY(m_runtime->proceed().ended);
}

void TestScorm12::prerequisites_lockItems_data()
{
    QTest::addColumn<bool>("open"); // when a is completed, b is not begun
    QTest::newRow("a") << true;
    QTest::newRow("b") << false;
    QTest::newRow("a & b") << false;
    QTest::newRow("a|b") << true;
    QTest::newRow("~b") << true;
    QTest::newRow("~(a|b)") << false;
    QTest::newRow("a=\"completed\"") << true;
    QTest::newRow("a=\"passed\"") << false;
    QTest::newRow("a<>\"passed\"") << true;
    QTest::newRow("b=\"not attempted\"") << true;
    QTest::newRow("1*{a,b}") << true;
    QTest::newRow("2*{a,b}") << false;
    QTest::newRow("(a&~b)|b") << true;
    QTest::newRow("a &") << true;    // makes no sense
    QTest::newRow("nobody") << true; // nor this
}

void TestScorm12::prerequisites_lockItems()
{
    QFETCH(bool, open);
    Item last = item12("c");
    last.prerequisites = QString::fromLatin1(QTest::currentDataTag());
    Runtime locked = runtime(manifest(cluster("root", {item12("a"), item12("b"), last}), Edition::Scorm12));
    (void)locked.start();
    QCOMPARE(visit(locked, {{"cmi.core.lesson_status", "completed"}}), QStringLiteral("b"));
    QCOMPARE(entry(locked.offer(), "c")->selectable, open);
    QVERIFY(!entry(locked.offer(), "root")->selectable);
}

void TestScorm12::course_isCompletedAndPassedByItsItems()
{
    QCOMPARE(m_runtime->status().completion, Completion::Incomplete);
    (void)visit(*m_runtime, {{"cmi.core.lesson_status", "passed"}, {"cmi.core.score.raw", "90"}});
    QCOMPARE(m_runtime->status().progress.value_or(-1), 0.5);
    (void)visit(*m_runtime, {{"cmi.core.lesson_status", "passed"}}, Navigation::ExitAll);
    const Status course = m_runtime->status();
    QCOMPARE(course.completion, Completion::Completed);
    QCOMPARE(course.success, Success::Passed);
    QCOMPARE(course.progress.value_or(-1), 1.0);
}

void TestScorm12::course_scoreAndSuccess_areThoseOfTheItemsThatHaveThem()
{
    Item test = item12("test");
    test.masteryScore = QStringLiteral("80");
    m_runtime.emplace(
        runtime(manifest(cluster("root", {item12("a"), item12("b"), item12("c"), test}), Edition::Scorm12)));
    QCOMPARE(m_runtime->start().launch->item, QStringLiteral("a"));
    for (int step = 0; step < 3; ++step) {
        (void)visit(*m_runtime, {{"cmi.core.lesson_status", "completed"}});
        QVERIFY(!m_runtime->status().score);
        QCOMPARE(m_runtime->status().success, Success::Unknown);
    }
    (void)visit(*m_runtime, {{"cmi.core.lesson_status", "completed"}, {"cmi.core.score.raw", "80"}},
                Navigation::ExitAll);
    const Status course = m_runtime->status();
    QCOMPARE(course.score.value_or(-1), 0.8);
    QCOMPARE(course.success, Success::Passed);
    QCOMPARE(course.completion, Completion::Completed);
}

void TestScorm12::continueAndPrevious_walkTheItems()
{
    Offer offer = m_runtime->offer();
    QVERIFY(offer.continueEnabled && !offer.previousEnabled && offer.tocEnabled);
    QCOMPARE(visit(*m_runtime, {}), QStringLiteral("b"));
    offer = m_runtime->offer();
    QVERIFY(offer.previousEnabled);
    QVERIFY(entry(offer, "b")->current);
    QCOMPARE(visit(*m_runtime, {}, Navigation::Choice, "a"), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestScorm12)
#include "tst_scorm12.moc"
