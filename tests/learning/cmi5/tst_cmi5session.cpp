// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/sessionrules.h"

#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/lrs.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace cmi5;

namespace {

const QDateTime kStart(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QString kActivity = QStringLiteral("https://lms.example/cmi5/p1/a");
const QString kPublisher = QStringLiteral("https://publisher.example/a");

Launch launch(const char* session = "s1", LaunchMode mode = LaunchMode::Normal)
{
    Launch made;
    made.actor = {{QStringLiteral("account"), QJsonObject{{QStringLiteral("homePage"), QStringLiteral("https://idp")},
                                                          {QStringLiteral("name"), QStringLiteral("maya")}}}};
    made.registration = QStringLiteral("760e3480-ba55-4991-94b0-01820dbd23a2");
    made.sessionId = QString::fromLatin1(session);
    made.activityId = kActivity;
    made.mode = mode;
    return made;
}

SessionRules rules(const char* session = "s1", LaunchMode mode = LaunchMode::Normal)
{
    return {launch(session, mode), 0.8, kPublisher};
}

AssignableUnit unit(MoveOn moveOn = MoveOn::CompletedAndPassed)
{
    AssignableUnit made;
    made.id = kPublisher;
    made.title = made.description = {{QStringLiteral("en"), QStringLiteral("x")}};
    made.moveOn = moveOn;
    return made;
}

// What a well-behaved unit says, 'second' seconds after the start.
QJsonObject says(const char* verb, int second, const char* session = "s1")
{
    const QLatin1StringView id(verb);
    QJsonObject extensions{{QLatin1StringView(iri::kSessionId), QLatin1StringView(session)}};
    QJsonObject result;
    const bool passed = id == QLatin1StringView(verb::kPassed);
    if (passed || id == QLatin1StringView(verb::kFailed)) {
        result.insert(QStringLiteral("success"), passed);
        result.insert(QStringLiteral("score"), QJsonObject{{QStringLiteral("scaled"), passed ? 0.9 : 0.3}});
        extensions.insert(QLatin1StringView(iri::kMasteryScore), 0.8);
    }
    if (id == QLatin1StringView(verb::kCompleted))
        result.insert(QStringLiteral("completion"), true);
    QJsonArray categories{QJsonObject{{QStringLiteral("id"), QLatin1StringView(iri::kCmi5Category)}}};
    if (!result.isEmpty())
        categories.append(QJsonObject{{QStringLiteral("id"), QLatin1StringView(iri::kMoveOnCategory)}});
    if (id != QLatin1StringView(verb::kInitialized))
        result.insert(QStringLiteral("duration"), QStringLiteral("PT1S"));
    QJsonObject statement{{QStringLiteral("actor"), launch().actor},
                          {QStringLiteral("verb"), QJsonObject{{QStringLiteral("id"), id}}},
                          {QStringLiteral("object"), QJsonObject{{QStringLiteral("id"), kActivity}}},
                          {QStringLiteral("timestamp"), xapi::instantText(kStart.addSecs(second))},
                          {QStringLiteral("context"),
                           QJsonObject{{QStringLiteral("registration"), launch().registration},
                                       {QStringLiteral("extensions"), extensions},
                                       {QStringLiteral("contextActivities"),
                                        QJsonObject{{QStringLiteral("category"), categories},
                                                    {QStringLiteral("grouping"),
                                                     QJsonArray{QJsonObject{{QStringLiteral("id"), kPublisher}}}}}}}}};
    if (!result.isEmpty())
        statement.insert(QStringLiteral("result"), result);
    return statement;
}

// The same without the category: cmi5 allowed.
QJsonObject allowed(int second, const char* session = "s1")
{
    QJsonObject statement = says(verb::kCompleted, second, session);
    QJsonObject context = statement.value(QStringLiteral("context")).toObject();
    QJsonObject activities = context.value(QStringLiteral("contextActivities")).toObject();
    activities.remove(QStringLiteral("category"));
    context.insert(QStringLiteral("contextActivities"), activities);
    statement.insert(QStringLiteral("context"), context);
    statement.insert(QStringLiteral("verb"),
                     QJsonObject{{QStringLiteral("id"), QStringLiteral("http://adlnet.gov/expapi/verbs/experienced")}});
    return statement;
}

QJsonObject launched(const char* session = "s1", LaunchMode mode = LaunchMode::Normal, int second = 0)
{
    return launchedStatement({QStringLiteral("x"), kStart.addSecs(second)}, unit(), launch(session, mode), QUrl());
}

QJsonObject abandoned(const char* session = "s1", int second = 50)
{
    return abandonedStatement({QStringLiteral("x"), kStart.addSecs(second)}, unit(), launch(session), 50);
}

QJsonObject changed(QJsonObject statement, std::initializer_list<const char*> path, const QJsonValue& value)
{
    const QString name = QString::fromLatin1(*path.begin());
    if (path.size() == 1) {
        if (value.isUndefined())
            statement.remove(name);
        else
            statement.insert(name, value);
        return statement;
    }
    // A path of two or three members.
    QJsonObject inner = statement.value(name).toObject();
    const char* second = *(path.begin() + 1);
    inner = path.size() == 2 ? changed(inner, {second}, value) : changed(inner, {second, *(path.begin() + 2)}, value);
    statement.insert(name, inner);
    return statement;
}

QString refusal(const QList<QJsonObject>& before, const QList<QJsonObject>& incoming, const SessionRules& by = rules(),
                int now = 20)
{
    const auto admitted = admit(by, before, incoming, kStart.addSecs(now));
    return admitted ? QString() : admitted.error().detail;
}

CourseStructure structure(MoveOn first, MoveOn second)
{
    CourseStructure course;
    course.units = {unit(first), unit(second)};
    course.units[1].id = QStringLiteral("x:b");
    Block inner;
    inner.id = QStringLiteral("x:inner");
    inner.children = {{false, 1}};
    Block outer;
    outer.id = QStringLiteral("x:outer");
    outer.children = {{true, 0}};
    course.blocks = {inner, outer};
    course.course.id = QStringLiteral("x:course");
    course.course.children = {{false, 0}, {true, 1}};
    return course;
}

const QHash<QString, QString> kIds{{kActivity, kPublisher}};

} // namespace

class TestCmi5Session final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admit_aWholeSession_isTaken()
    {
        const QList<QJsonObject> session{says(verb::kInitialized, 1), allowed(2), says(verb::kCompleted, 3),
                                         says(verb::kPassed, 4), says(verb::kTerminated, 5)};
        QCOMPARE(refusal({launched()}, session), QString());
        QList<QJsonObject> before{launched()};
        for (const QJsonObject& statement : session) {
            QCOMPARE(refusal(before, {statement}), QString());
            before.append(statement);
        }
        QList<QJsonObject> backwards = session;
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(refusal({launched()}, backwards), QString()); // the timestamps say the order
    }

    void admit_refuses_data()
    {
        QTest::addColumn<QList<QJsonObject>>("before");
        QTest::addColumn<QJsonObject>("statement");
        QTest::addColumn<QString>("section");
        const QList<QJsonObject> none{launched()};
        const QList<QJsonObject> running{launched(), says(verb::kInitialized, 1)};
        const auto row = [](const char* name, const QList<QJsonObject>& before, const QJsonObject& statement,
                            const char* section) {
            QTest::newRow(name) << before << statement << QString::fromLatin1(section);
        };
        const QJsonObject done = says(verb::kCompleted, 3);
        const QJsonObject passed = says(verb::kPassed, 3);
        row("allowed before initialized", none, allowed(1), "9.3.2");
        row("completed before initialized", none, done, "9.3.2");
        row("earlier than initialized", running, says(verb::kCompleted, 0), "9.3.2");
        row("initialized twice", running, says(verb::kInitialized, 2), "(9.3)");
        row("completed twice", running + QList{done}, says(verb::kCompleted, 4), "(9.3)");
        row("passed and failed", running + QList{says(verb::kFailed, 2)}, passed, "(9.3)");
        row("after terminated", running + QList{says(verb::kTerminated, 3)}, allowed(4), "9.3.8");
        row("terminated before the rest", running + QList{allowed(5)}, says(verb::kTerminated, 4), "9.3.8");
        row("abandoned", running + QList{abandoned()}, done, "9.3.6");
        row("voiding", running,
            changed(allowed(3), {"verb", "id"}, QStringLiteral("http://adlnet.gov/expapi/verbs/voided")), "6.3");
        row("LMS's verb", running, says(verb::kSatisfied, 3), "7.1.3");
        row("another verb", running, says("http://adlnet.gov/expapi/verbs/experienced", 3), "7.1.3");
        row("another actor", running, changed(done, {"actor", "account", "name"}, QStringLiteral("sam")), "9.2");
        row("another registration", running, changed(done, {"context", "registration"}, QStringLiteral("x")), "9.6.1");
        row("another session", running, says(verb::kCompleted, 3, "s2"), "9.6.3.1");
        row("no grouping", running, changed(done, {"context", "contextActivities", "grouping"}, QJsonArray()),
            "10.2.1");
        row("another object", running, changed(done, {"object", "id"}, QStringLiteral("x:y")), "9.4");
        row("not UTC", running, changed(done, {"timestamp"}, QStringLiteral("2026-03-02T10:00:03+01:00")), "9.7");
        row("no completion", running, changed(done, {"result", "completion"}, QJsonValue::Undefined), "9.5.3");
        row("success when completed", running, changed(done, {"result", "success"}, true), "9.5.2");
        row("no duration", running, changed(done, {"result", "duration"}, QJsonValue::Undefined), "9.5.4.1");
        row("passed without success", running, changed(passed, {"result", "success"}, false), "9.5.2");
        row("passed too low", running, changed(passed, {"result", "score", "scaled"}, 0.7), "9.3.4");
        row("failed too high", running, changed(says(verb::kFailed, 3), {"result", "score", "scaled"}, 0.8), "9.3.5");
        row("scaled below 0", running, changed(says(verb::kFailed, 3), {"result", "score", "scaled"}, -0.1), "9.5.1");
        row("raw alone", running, changed(passed, {"result", "score", "raw"}, 9), "9.5.1");
        row("score when completed", running,
            changed(done, {"result", "score"}, QJsonObject{{QStringLiteral("scaled"), 1}}), "9.5.1");
        row("mastery score not said", running,
            changed(passed, {"context", "extensions"},
                    QJsonObject{{QLatin1StringView(iri::kSessionId), QStringLiteral("s1")}}),
            "9.6.3.2");
        row("moveOn category of terminated", running,
            changed(says(verb::kTerminated, 3), {"context", "contextActivities", "category"},
                    QJsonArray{QJsonObject{{QStringLiteral("id"), QLatin1StringView(iri::kCmi5Category)}},
                               QJsonObject{{QStringLiteral("id"), QLatin1StringView(iri::kMoveOnCategory)}}}),
            "9.6.2.2");
        row("moveOn category without the other", running,
            changed(allowed(3), {"context", "contextActivities", "category"},
                    QJsonArray{QJsonObject{{QStringLiteral("id"), QLatin1StringView(iri::kMoveOnCategory)}}}),
            "9.6.2.2");
        row("a group", running, changed(passed, {"actor", "objectType"}, QStringLiteral("Group")), "9.2");
        row("progress", running,
            changed(says(verb::kTerminated, 3), {"result", "extensions"},
                    QJsonObject{{QLatin1StringView(iri::kProgress), 50.5}}),
            "9.5.5.1");
        // The registration remembers over sessions.
        const QList<QJsonObject> second = running + QList{done, passed, says(verb::kTerminated, 6)} +
                                          QList{launched("s2"), says(verb::kInitialized, 10, "s2")};
        row("completed in an earlier session", second, says(verb::kCompleted, 11, "s2"), "(9.3)");
        row("passed in an earlier session", second, says(verb::kPassed, 11, "s2"), "(9.3)");
        row("failed after passed", second, says(verb::kFailed, 11, "s2"), "'failed' must not follow");
    }
    void admit_refuses()
    {
        QFETCH(QList<QJsonObject>, before);
        QFETCH(QJsonObject, statement);
        QFETCH(QString, section);
        const bool second = section.contains(QLatin1StringView("9.3)")) || section.startsWith(QLatin1Char('\''));
        const QString session = sessionOf(statement);
        const bool inSecond = session == QLatin1StringView("s2") && second;
        const QString fault = refusal(before, {statement}, rules(inSecond ? "s2" : "s1"));
        QVERIFY2(fault.contains(section), qPrintable(fault));
    }

    void admit_failedThenPassed_overSessions_isTaken()
    {
        const QList<QJsonObject> before{
            launched(),     says(verb::kInitialized, 1),      says(verb::kFailed, 2), says(verb::kTerminated, 3),
            launched("s2"), says(verb::kInitialized, 5, "s2")};
        QCOMPARE(refusal(before, {says(verb::kPassed, 6, "s2")}, rules("s2")), QString());
        QCOMPARE(refusal(before, {says(verb::kFailed, 6, "s2")}, rules("s2")), QString());
    }

    void admit_lateStatements_areTakenInTheGraceTime()
    {
        const QList<QJsonObject> before{launched(), says(verb::kInitialized, 1), says(verb::kTerminated, 5)};
        SessionRules patient = rules();
        patient.graceSeconds = 60;
        QCOMPARE(refusal(before, {allowed(4)}, patient, 30), QString());
        QVERIFY(refusal(before, {allowed(4)}, patient, 66).contains(QLatin1StringView("9.3.8")));
        QVERIFY(refusal(before, {allowed(4)}, rules(), 30).contains(QLatin1StringView("9.3.8")));
    }

    void admitRequest_readsComeFirst_andTheLaunchDataStay()
    {
        UnitReads reads;
        const auto may = [&](const QByteArray& method, const QByteArray& resource, const QByteArray& query,
                             const QByteArray& body = {}, const QByteArray& type = "application/json",
                             SessionState state = SessionState::Initialized) {
            return admitRequest(state, {method, resource, query, {{"Content-Type", type}}, body, {}}, reads)
                .has_value();
        };
        QVERIFY(!may("PUT", "statements", "statementId=x", "{}"));
        QVERIFY(may("GET", "statements", ""));
        QVERIFY(may("GET", "activities/state", "stateId=LMS.LaunchData"));
        QVERIFY(!may("POST", "statements", "", "{}"));
        QVERIFY(may("GET", "agents/profile", "profileId=cmi5LearnerPreferences&agent=x"));
        QVERIFY(may("POST", "statements", "", "{}"));
        for (const char* method : {"PUT", "POST", "DELETE"}) {
            QVERIFY(!may(method, "activities/state", "stateId=LMS.LaunchData"));
            QVERIFY(may(method, "activities/state", "stateId=bookmark"));
            QVERIFY(may(method, "agents/profile", "profileId=other&agent=x"));
        }
        QVERIFY(!may("DELETE", "activities/state", "activityId=x"));
        QVERIFY(!may("POST", "activities/state", "method=PUT", "stateId=LMS.LaunchData&content=1",
                     "application/x-www-form-urlencoded"));
        for (const SessionState over : {SessionState::Unknown, SessionState::Terminated, SessionState::Abandoned})
            QVERIFY(!may("GET", "activities/state", "stateId=bookmark", {}, {}, over));
    }

    void admitRequest_preferencesHaveTheirForm()
    {
        UnitReads reads;
        const auto may = [&](const QByteArray& body, const QByteArray& type = "application/json",
                             const QByteArray& method = "PUT", const QByteArray& more = "&agent=x") {
            return admitRequest(SessionState::Initialized,
                                {method,
                                 "agents/profile",
                                 "profileId=cmi5LearnerPreferences" + more,
                                 {{"Content-Type", type}},
                                 QByteArray(body).replace('\'', '"'),
                                 {}},
                                reads)
                .has_value();
        };
        const QByteArray good = "{'languagePreference':'en-US,fr-FR','audioPreference':'on'}";
        QVERIFY(may(good));
        QVERIFY(!may(good, "text/plain"));
        QVERIFY(!may("just some text"));
        QVERIFY(!may("{'audioPreference':'on'}"));
        QVERIFY(!may("{'languagePreference':'en-US'}"));
        QVERIFY(!may("{'languagePreference':'not comma separated','audioPreference':'on'}"));
        QVERIFY(!may("{'languagePreference':'','audioPreference':'on'}"));
        QVERIFY(!may("{'languagePreference':'en','audioPreference':'loud'}"));
        QVERIFY(!may(good, "application/json", "DELETE"));
        QVERIFY2(may("", "application/json", "PUT", ""), "the LRS refuses it by its own rules");
    }

    void admit_browseAndReview_takeNoJudgement()
    {
        for (const LaunchMode mode : {LaunchMode::Browse, LaunchMode::Review}) {
            const QList<QJsonObject> before{launched("s1", mode), says(verb::kInitialized, 1)};
            QVERIFY(refusal(before, {says(verb::kPassed, 2)}, rules("s1", mode)).contains(QLatin1StringView("10.2.2")));
            QCOMPARE(refusal(before, {says(verb::kTerminated, 2)}, rules("s1", mode)), QString());
        }
    }

    void admit_oneFault_refusesTheBatch_with403()
    {
        const auto admitted =
            admit(rules(), {launched()}, {says(verb::kInitialized, 1), says(verb::kSatisfied, 2)}, kStart);
        QVERIFY(!admitted);
        QCOMPARE(admitted.error().httpStatus, 403);
        QCOMPARE(admitted.error().code, QStringLiteral("cmi5-rule"));
    }

    void sessionState_followsTheStatements()
    {
        const QString id = QStringLiteral("s1");
        QList<QJsonObject> all;
        QCOMPARE(sessionState(id, all), SessionState::Unknown);
        all.append(launched());
        QCOMPARE(sessionState(id, all), SessionState::Launched);
        all.append(says(verb::kInitialized, 1));
        QCOMPARE(sessionState(id, all), SessionState::Initialized);
        QCOMPARE(sessionState(id, all + QList{says(verb::kTerminated, 3)}), SessionState::Terminated);
        QCOMPARE(sessionState(id, all + QList{abandoned()}), SessionState::Abandoned);
        QCOMPARE(sessionState(QStringLiteral("s2"), all), SessionState::Unknown);
    }

    void activeSessions_areThoseToAbandon()
    {
        const QList<QJsonObject> all{launched("s1"),      says(verb::kInitialized, 1),
                                     allowed(7),          launched("s2", LaunchMode::Normal, 10),
                                     abandoned("s2", 20), launched("s3", LaunchMode::Normal, 30)};
        const auto active = activeSessions(all);
        QCOMPARE(active.size(), 2);
        QCOMPARE(active[0].id, QStringLiteral("s1"));
        QCOMPARE(active[0].activityId, kActivity);
        QCOMPARE(active[0].publisherId, kPublisher);
        QCOMPARE(active[0].launchedAt.secsTo(active[0].lastAt), 7);
        QCOMPARE(active[1].id, QStringLiteral("s3"));
    }

    void progressOf_moveOn_data()
    {
        QTest::addColumn<int>("moveOn");
        QTest::addColumn<bool>("completed");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<bool>("satisfied");
        const auto row = [](MoveOn moveOn, bool completed, bool passed, bool satisfied) {
            QTest::addRow("%s %d %d", qPrintable(moveOnName(moveOn)), int(completed), int(passed))
                << int(moveOn) << completed << passed << satisfied;
        };
        for (const bool completed : {false, true}) {
            for (const bool passed : {false, true}) {
                row(MoveOn::NotApplicable, completed, passed, true);
                row(MoveOn::Completed, completed, passed, completed);
                row(MoveOn::Passed, completed, passed, passed);
                row(MoveOn::CompletedAndPassed, completed, passed, completed && passed);
                row(MoveOn::CompletedOrPassed, completed, passed, completed || passed);
            }
        }
    }
    void progressOf_moveOn()
    {
        QFETCH(int, moveOn);
        QFETCH(bool, completed);
        QFETCH(bool, passed);
        QFETCH(bool, satisfied);
        QList<QJsonObject> all{launched(), says(verb::kInitialized, 1)};
        if (completed)
            all.append(says(verb::kCompleted, 2));
        if (passed)
            all.append(says(verb::kPassed, 3));
        const auto progress = progressOf(structure(MoveOn(moveOn), MoveOn::NotApplicable), kIds, all);
        QCOMPARE(progress.units.value(kPublisher).satisfied, satisfied);
        QCOMPARE(progress.courseSatisfied, satisfied);
    }

    void progressOf_anyOrderOfArrival_isTheSame()
    {
        QList<QJsonObject> all{launched(),
                               says(verb::kInitialized, 1),
                               says(verb::kFailed, 2),
                               says(verb::kTerminated, 3),
                               launched("s2"),
                               says(verb::kInitialized, 5, "s2"),
                               says(verb::kPassed, 6, "s2"),
                               says(verb::kFailed, 7, "s3")};
        const auto course = structure(MoveOn::Passed, MoveOn::Passed);
        const auto forwards = progressOf(course, kIds, all);
        std::reverse(all.begin(), all.end());
        const auto backwards = progressOf(course, kIds, all);
        for (const auto& progress : {forwards, backwards}) {
            const UnitProgress& unit = *progress.units.constFind(kPublisher);
            QVERIFY(unit.passed && !unit.failed && unit.satisfied);
            QCOMPARE(unit.score, std::optional(0.9));
            QVERIFY(!progress.courseSatisfied);
            QVERIFY(progress.satisfiedBlocks.isEmpty());
        }
    }

    void progressOf_whatDoesNotCount()
    {
        const auto course = structure(MoveOn::Passed, MoveOn::NotApplicable);
        const auto passed = [&](const QList<QJsonObject>& all) {
            return progressOf(course, kIds, all).units.value(kPublisher).passed;
        };
        QVERIFY(!passed({launched("s1", LaunchMode::Browse), says(verb::kPassed, 2)}));
        QVERIFY(!passed({launched(), abandoned("s1", 5), says(verb::kPassed, 6)}));
        QVERIFY(passed({launched(), says(verb::kPassed, 4), abandoned("s1", 5)}));
        QVERIFY(!passed(
            {launched(), changed(says(verb::kPassed, 2), {"context", "contextActivities", "category"}, QJsonArray())}));
    }

    void waived_isSatisfied()
    {
        const auto waived =
            waivedStatement({QStringLiteral("x"), kStart}, unit(), launch("w"), QStringLiteral("Tested Out"));
        const auto progress = progressOf(structure(MoveOn::Passed, MoveOn::NotApplicable), kIds, {waived});
        QVERIFY(progress.units.value(kPublisher).waived);
        QVERIFY(progress.courseSatisfied);
    }

    void newlySatisfied_innerFirst_andOnce()
    {
        const auto course = structure(MoveOn::Completed, MoveOn::NotApplicable);
        QList<QJsonObject> all;
        // What needs nothing is satisfied from the beginning (section 9.6.1).
        QCOMPARE(newlySatisfied(course, progressOf(course, kIds, all), all),
                 (QStringList{QStringLiteral("x:inner"), QStringLiteral("x:outer")}));
        all.append(satisfiedStatement({QStringLiteral("x"), kStart}, course.blocks[0], false, launch()));
        QCOMPARE(newlySatisfied(course, progressOf(course, kIds, all), all), QStringList{QStringLiteral("x:outer")});
        all.append(says(verb::kCompleted, 2));
        QCOMPARE(newlySatisfied(course, progressOf(course, kIds, all), all),
                 (QStringList{QStringLiteral("x:outer"), QStringLiteral("x:course")}));
    }
};

QTEST_GUILESS_MAIN(TestCmi5Session)
#include "tst_cmi5session.moc"
