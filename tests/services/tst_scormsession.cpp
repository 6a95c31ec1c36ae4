// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/attempts.h"
#include "tests/services/coursesamples.h"
#include "tests/services/laptop.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSignalSpy>

using namespace services;
using support::kCourse;
using support::Laptop;

namespace {

QString call(PlaySession& session, const char* function, const QStringList& arguments = {})
{
    return session.call(QLatin1StringView(function), arguments);
}

QString set(PlaySession& session, const char* name, const QString& value)
{
    return call(session, "SetValue", {QLatin1StringView(name), value});
}

QString get(PlaySession& session, const char* name)
{
    return call(session, "GetValue", {QLatin1StringView(name)});
}

// What the content hears; empty while it waits.
QString commit(PlaySession& session, const char* function)
{
    QString heard;
    session.commit(QLatin1StringView(function), [&](const QString& answer) { heard = answer; });
    return heard;
}

QByteArray course2004()
{
    return tests::zip({{"imsmanifest.xml", samples::scorm2004()}, {"one.html", "<p>1</p>"}, {"two.html", "<p>2</p>"}});
}

QByteArray course12()
{
    return tests::zip({{"imsmanifest.xml", samples::scorm12()}, {"one.html", "<p>1</p>"}});
}

// Content that may take so long.
QByteArray limited12(const char* most, const char* action)
{
    const QByteArray limits = QByteArray("<title>One</title><adlcp:maxtimeallowed>") + most +
                              "</adlcp:maxtimeallowed><adlcp:timelimitaction>" + action + "</adlcp:timelimitaction>";
    return tests::zip(
        {{"imsmanifest.xml", samples::scorm12().replace("<title>One</title>", limits)}, {"one.html", "<p>1</p>"}});
}

} // namespace

class TestScormSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scorm2004_suspendedAndKilled_goesOnWhereItCommitted();
    void scorm2004_completedAndPassed_showsAtOnce();
    void scorm2004_choiceOfALaterItem();
    void scorm2004_objectives_areThePersonsInAllCourses();
    void scorm12_callsByItsNames();
    void disk_thatFails_commitHearsFalse();
    void ended_beginsANewAttempt();
    void relaunch_beginsWhereItCommitted();
    void timeLimit_contentThatStays_isSentAway();
    void timeLimit_ofWhichMostWasUsed_orThatOnlyTells();
    void state_thatTheServerWouldNotTake_isRefused();
    void browse_leavesNoTrace();
    void review_showsWhatWasDoneAndKeepsNothing();
    void modes_of12();
};

void TestScormSession::scorm2004_suspendedAndKilled_goesOnWhereItCommitted()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->runtime(), Runtime::Scorm2004);
    QCOMPARE(laptop.session->launch(), QStringLiteral("one.html"));
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(set(*laptop.session, "cmi.location", QStringLiteral("page 3")), QStringLiteral("true"));
    QCOMPARE(set(*laptop.session, "cmi.exit", QStringLiteral("suspend")), QStringLiteral("true"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("true"));
    (void)set(*laptop.session, "cmi.location", QStringLiteral("page 4")); // never committed
    laptop.crash();

    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->launch(), QStringLiteral("one.html"));
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.location"), QStringLiteral("page 3"));
    QCOMPARE(get(*laptop.session, "cmi.entry"), QStringLiteral("resume"));
    QCOMPARE(get(*laptop.session, "cmi.learner_name"), QStringLiteral("Maya Lind"));
    QCOMPARE(laptop.service().attempts().size(), 1);
}

void TestScormSession::scorm2004_completedAndPassed_showsAtOnce()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    for (int sco = 0; sco < 2; ++sco) {
        QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
        (void)set(*laptop.session, "cmi.completion_status", QStringLiteral("completed"));
        (void)set(*laptop.session, "cmi.success_status", QStringLiteral("passed"));
        (void)set(*laptop.session, "cmi.score.scaled", QStringLiteral("0.8"));
        QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
        if (sco == 0) {
            QCOMPARE(laptop.session->progress(), 50);
            QVERIFY(laptop.session->controls().canContinue);
            laptop.session->navigate(QStringLiteral("continue"));
            QCOMPARE(laptop.session->launch(), QStringLiteral("two.html"));
        }
    }
    laptop.close();
    const auto learning = laptop.service().learning(kCourse);
    QVERIFY(learning);
    QVERIFY(learning->completedAt.isValid());
    QCOMPARE(learning->progress, 100);
    QCOMPARE(learning->success, QStringLiteral("passed"));
}

void TestScormSession::scorm2004_choiceOfALaterItem()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    QSignalSpy launched(laptop.session.get(), &PlaySession::launchChanged);
    laptop.session->navigate(QStringLiteral("choice"), QStringLiteral("i2"));
    QCOMPARE(launched.size(), 1);
    QCOMPARE(laptop.session->launch(), QStringLiteral("two.html"));
    QSignalSpy problems(laptop.session.get(), &PlaySession::problem);
    laptop.session->navigate(QStringLiteral("choice"), QStringLiteral("nothing"));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(laptop.session->launch(), QStringLiteral("two.html"));
}

void TestScormSession::scorm2004_objectives_areThePersonsInAllCourses()
{
    Laptop laptop;
    laptop.bring(tests::zip(
        {{"imsmanifest.xml", samples::scorm2004Shared()}, {"one.html", "<p>1</p>"}, {"two.html", "<p>2</p>"}}));
    const auto elsewhere = [](const char* id, const char* at, const char* satisfied) {
        return support::CatalogLines::put(
            "attempt", id, 50,
            QByteArray(
                "\"person_id\":\"maya\",\"course_id\":\"other\",\"enrollment_id\":\"maya:other\","
                "\"package_id\":\"p\",\"package_sha256\":\"\",\"device\":\"tablet\",\"resumed_from\":\"\","
                "\"resumed_seq\":0,\"seq\":5,\"completion\":\"completed\",\"success\":\"unknown\",\"score\":null,"
                "\"progress\":100,\"seconds\":60,\"next_item\":\"\",\"started_at\":\"2026-03-01T08:00:00.000Z\","
                "\"updated_at\":\"") +
                at + "\",\"state\":{\"shared\":{\"objectives\":{\"safety\":{\"satisfied\":" + satisfied + "}}}}");
    };
    laptop.built().lines(elsewhere("b", "2026-03-01T09:00:00.000Z", "true") +
                         elsewhere("a", "2026-03-01T08:00:00.000Z", "false"));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.objectives.0.success_status"), QStringLiteral("passed")); // of the later one
    QCOMPARE(set(*laptop.session, "cmi.success_status", QStringLiteral("failed")), QStringLiteral("true"));
    QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
    laptop.close();
    const auto shared = offline::Attempts(laptop.db()).shared();
    QCOMPARE(shared[QStringLiteral("objectives")][QStringLiteral("safety")][QStringLiteral("satisfied")].toBool(true),
             false);
}

void TestScormSession::scorm12_callsByItsNames()
{
    Laptop laptop;
    laptop.bring(course12());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->runtime(), Runtime::Scorm12);
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(set(*laptop.session, "cmi.core.lesson_location", QStringLiteral("7")), QStringLiteral("true"));
    QCOMPARE(set(*laptop.session, "cmi.core.lesson_status", QStringLiteral("completed")), QStringLiteral("true"));
    QCOMPARE(call(*laptop.session, "GetLastError"), QStringLiteral("0"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("true"));
    QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("false"));
    laptop.close();
    QCOMPARE(laptop.service().learning(kCourse)->progress, 100);
    QVERIFY(laptop.service().learning(kCourse)->completedAt.isValid());
}

void TestScormSession::disk_thatFails_commitHearsFalse()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QSignalSpy problems(laptop.session.get(), &PlaySession::problem);
    QVERIFY(laptop.db().exec("PRAGMA query_only = ON"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("false"));
    QCOMPARE(call(*laptop.session, "GetLastError"), QStringLiteral("391"));
    QCOMPARE(problems.size(), 1);
    QVERIFY(laptop.db().exec("PRAGMA query_only = OFF"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("true"));
    QCOMPARE(call(*laptop.session, "GetLastError"), QStringLiteral("0"));
}

void TestScormSession::ended_beginsANewAttempt()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    (void)set(*laptop.session, "cmi.location", QStringLiteral("page 3"));
    QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
    QSignalSpy ended(laptop.session.get(), &PlaySession::ended);
    laptop.session->navigate(QStringLiteral("exitAll"));
    QCOMPARE(ended.size(), 1);
    laptop.close();
    laptop.clock().advance(std::chrono::minutes(1));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.location"), QString());
    QCOMPARE(laptop.service().attempts().size(), 2);
}

void TestScormSession::relaunch_beginsWhereItCommitted()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    (void)set(*laptop.session, "cmi.suspend_data", QStringLiteral("half"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("true"));
    laptop.session->relaunch();
    QCOMPARE(laptop.session->launch(), QStringLiteral("one.html"));
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.suspend_data"), QStringLiteral("half"));
    QCOMPARE(get(*laptop.session, "cmi.entry"), QStringLiteral("resume"));
}

void TestScormSession::timeLimit_contentThatStays_isSentAway()
{
    Laptop laptop;
    laptop.bring(limited12("00:00:00.10", "exit,message"));
    QCOMPARE(laptop.open(), QString());
    QSignalSpy over(laptop.session.get(), &PlaySession::timeIsUp);
    QSignalSpy problems(laptop.session.get(), &PlaySession::problem);
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    LXCP_TRY_COMPARE(over.size(), 1);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(qvariant_cast<base::Error>(problems.first().first()).code, QStringLiteral("time-is-up"));
    // As the player does: the page goes, then the content ends.
    (void)set(*laptop.session, "cmi.core.lesson_location", QStringLiteral("last"));
    laptop.session->navigate(QStringLiteral("exit"));
    QCOMPARE(laptop.session->launch(), QString());
    laptop.close();
}

void TestScormSession::timeLimit_ofWhichMostWasUsed_orThatOnlyTells()
{
    Laptop laptop;
    laptop.bring(limited12("01:00:00", "exit,no message"));
    QCOMPARE(laptop.open(), QString());
    QSignalSpy before(laptop.session.get(), &PlaySession::timeIsUp);
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(set(*laptop.session, "cmi.core.session_time", QStringLiteral("01:00:05")), QStringLiteral("true"));
    QCOMPARE(set(*laptop.session, "cmi.core.exit", QStringLiteral("suspend")), QStringLiteral("true"));
    QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
    laptop.close();
    QVERIFY(before.isEmpty());
    QCOMPARE(laptop.open(), QString());
    QSignalSpy over(laptop.session.get(), &PlaySession::timeIsUp);
    QSignalSpy silent(laptop.session.get(), &PlaySession::problem);
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    LXCP_TRY_COMPARE(over.size(), 1);
    QVERIFY(silent.isEmpty());
    laptop.close();

    Laptop other;
    other.bring(limited12("00:00:00.10", "continue,message"));
    QCOMPARE(other.open(), QString());
    QSignalSpy told(other.session.get(), &PlaySession::problem);
    QSignalSpy stays(other.session.get(), &PlaySession::timeIsUp);
    QCOMPARE(commit(*other.session, "Initialize"), QStringLiteral("true"));
    LXCP_TRY_COMPARE(told.size(), 1);
    QVERIFY(stays.isEmpty());
    other.close();
}

void TestScormSession::state_thatTheServerWouldNotTake_isRefused()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    (void)set(*laptop.session, "cmi.suspend_data", QString(5'000'000, QLatin1Char('x')));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("false"));
    QCOMPARE(call(*laptop.session, "GetLastError"), QStringLiteral("391"));
    (void)set(*laptop.session, "cmi.suspend_data", QString(2'000'000, QLatin1Char('x')));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("true"));
}

void TestScormSession::browse_leavesNoTrace()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open({}, PlayMode::Browse), QString());
    QCOMPARE(laptop.session->mode(), PlayMode::Browse);
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.mode"), QStringLiteral("browse"));
    QCOMPARE(get(*laptop.session, "cmi.credit"), QStringLiteral("no-credit"));
    QCOMPARE(get(*laptop.session, "cmi.entry"), QStringLiteral("ab-initio"));
    (void)set(*laptop.session, "cmi.completion_status", QStringLiteral("completed"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("true"));
    QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
    laptop.close();
    QCOMPARE(laptop.service().attempts().size(), 0);
    QVERIFY(store::Outbox(laptop.db()).items().isEmpty()); // nobody was registered either
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.mode"), QStringLiteral("normal"));
    QCOMPARE(get(*laptop.session, "cmi.credit"), QStringLiteral("credit"));
    QVERIFY(get(*laptop.session, "cmi.completion_status") != QStringLiteral("completed"));
}

void TestScormSession::review_showsWhatWasDoneAndKeepsNothing()
{
    Laptop laptop;
    laptop.bring(course2004());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    (void)set(*laptop.session, "cmi.completion_status", QStringLiteral("completed"));
    (void)set(*laptop.session, "cmi.suspend_data", QStringLiteral("my answers"));
    (void)set(*laptop.session, "cmi.exit", QStringLiteral("suspend"));
    QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
    laptop.close();
    const auto before = laptop.service().attempts();
    QCOMPARE(before.size(), 1);

    QCOMPARE(laptop.open({}, PlayMode::Review), QString());
    QCOMPARE(laptop.session->mode(), PlayMode::Review);
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.mode"), QStringLiteral("review"));
    QCOMPARE(get(*laptop.session, "cmi.credit"), QStringLiteral("no-credit"));
    QCOMPARE(get(*laptop.session, "cmi.entry"), QString()); // RTE 4.2.7
    QCOMPARE(get(*laptop.session, "cmi.suspend_data"), QStringLiteral("my answers"));
    (void)set(*laptop.session, "cmi.suspend_data", QStringLiteral("others"));
    (void)set(*laptop.session, "cmi.completion_status", QStringLiteral("incomplete"));
    QCOMPARE(commit(*laptop.session, "Commit"), QStringLiteral("true"));
    laptop.close();
    const auto after = laptop.service().attempts();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.first().seq, before.first().seq);

    QCOMPARE(laptop.open(), QString());
    QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
    QCOMPARE(get(*laptop.session, "cmi.mode"), QStringLiteral("normal"));
    QCOMPARE(get(*laptop.session, "cmi.suspend_data"), QStringLiteral("my answers"));
}

void TestScormSession::modes_of12()
{
    Laptop laptop;
    laptop.bring(course12());
    for (const auto& [mode, word, status] :
         {std::tuple{PlayMode::Browse, "browse", "browsed"}, std::tuple{PlayMode::Review, "review", "completed"}}) {
        QCOMPARE(laptop.open({}, mode), QString());
        QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
        QCOMPARE(get(*laptop.session, "cmi.core.lesson_mode"), QLatin1StringView(word));
        QCOMPARE(get(*laptop.session, "cmi.core.credit"), QStringLiteral("no-credit"));
        QCOMPARE(commit(*laptop.session, "Terminate"), QStringLiteral("true"));
        laptop.session->navigate(QStringLiteral("choice"), laptop.session->items().last().id);
        QCOMPARE(commit(*laptop.session, "Initialize"), QStringLiteral("true"));
        QCOMPARE(get(*laptop.session, "cmi.core.lesson_status"), QLatin1StringView(status)); // RTE 1.2 3.4.4
        laptop.close();
    }
    QCOMPARE(laptop.service().attempts().size(), 0);
}

QTEST_GUILESS_MAIN(TestScormSession)
#include "tst_scormsession.moc"
