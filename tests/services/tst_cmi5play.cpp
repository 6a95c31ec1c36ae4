// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"
#include "app/learning/cmi5/lmsstatements.h"
#include "app/learning/xapi/lrsmessage.h"
#include "tests/services/coursesamples.h"
#include "tests/services/laptop.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace services;
using support::CatalogLines;
using support::kCourse;
using support::Laptop;

namespace {

QByteArray course()
{
    return tests::zip({{"cmi5.xml", samples::cmi5()}, {"one.html", "<p>1</p>"}, {"two.html", "<p>2</p>"}});
}

// The content of a unit, as far as it speaks to the LMS.
class Unit
{
public:
    // Its statements happen a second apart, from this second on.
    explicit Unit(PlaySession& session, int second = 0) : m_session(session), m_said(second)
    {
        const QUrl url(session.launch());
        const QUrlQuery query(url);
        path = url.path();
        endpoint = query.queryItemValue(QStringLiteral("endpoint"), QUrl::FullyDecoded);
        registration = query.queryItemValue(QStringLiteral("registration"), QUrl::FullyDecoded);
        activity = query.queryItemValue(QStringLiteral("activityId"), QUrl::FullyDecoded);
        actor = QJsonDocument::fromJson(query.queryItemValue(QStringLiteral("actor"), QUrl::FullyDecoded).toUtf8())
                    .object();
    }

    QJsonObject fetch()
    {
        QByteArray body;
        m_session.commit(QStringLiteral("fetch"), [&](const QString& answer) { body = answer.toUtf8(); });
        const auto answer = QJsonDocument::fromJson(body).object();
        if (answer.contains(QStringLiteral("auth-token")))
            token = answer.value(QStringLiteral("auth-token")).toString();
        return answer;
    }

    xapi::LrsResponse ask(const char* method, const char* resource, const QByteArray& query,
                          const QByteArray& body = {})
    {
        xapi::LrsRequest request;
        request.method = method;
        request.resource = resource;
        request.query = query;
        request.body = body;
        request.headers = {{"X-Experience-API-Version", "1.0.3"}, {"Content-Type", "application/json"}};
        if (!token.isEmpty())
            request.headers.set("Authorization", "Basic " + token.toLatin1());
        xapi::LrsResponse response;
        response.status = 0;
        m_session.xapi(request, [&](const xapi::LrsResponse& answer) { response = answer; });
        return response;
    }

    QByteArray stateQuery(const char* id) const
    {
        xapi::Parameters query;
        query.append(QStringLiteral("activityId"), activity);
        query.append(QStringLiteral("agent"), QString::fromUtf8(QJsonDocument(actor).toJson(QJsonDocument::Compact)));
        query.append(QStringLiteral("registration"), registration);
        query.append(QStringLiteral("stateId"), QLatin1StringView(id));
        return query.toEncoded();
    }

    // The learner's preferences; nobody has any yet.
    int readPreferences()
    {
        xapi::Parameters query;
        query.append(QStringLiteral("profileId"), QLatin1StringView(cmi5::kLearnerPreferencesId));
        query.append(QStringLiteral("agent"), QString::fromUtf8(QJsonDocument(actor).toJson(QJsonDocument::Compact)));
        return ask("GET", "agents/profile", query.toEncoded()).status;
    }

    int readLaunchData()
    {
        const auto data = ask("GET", "activities/state", stateQuery("LMS.LaunchData"));
        const QJsonObject launch = QJsonDocument::fromJson(data.body).object();
        context = launch.value(QStringLiteral("contextTemplate")).toObject();
        launchMode = launch.value(QStringLiteral("launchMode")).toString();
        return data.status;
    }

    // Fetches token, launch data and preferences, and says that it runs.
    int begin()
    {
        (void)fetch();
        const int data = readLaunchData();
        const int preferences = readPreferences();
        if (data != 200)
            return data;
        return preferences == 404 ? say(cmi5::verb::kInitialized) : preferences;
    }

    int say(const char* verb, const QJsonObject& result = {}, bool moveOn = false)
    {
        QJsonObject own = context;
        own.insert(QStringLiteral("registration"), registration);
        QJsonObject activities = own.value(QStringLiteral("contextActivities")).toObject();
        QJsonArray categories{QJsonObject{{QStringLiteral("id"), QLatin1StringView(cmi5::iri::kCmi5Category)}}};
        if (moveOn)
            categories.append(QJsonObject{{QStringLiteral("id"), QLatin1StringView(cmi5::iri::kMoveOnCategory)}});
        activities.insert(QStringLiteral("category"), categories);
        own.insert(QStringLiteral("contextActivities"), activities);
        QJsonObject statement{{QStringLiteral("id"), base::newId()},
                              {QStringLiteral("actor"), actor},
                              {QStringLiteral("verb"), QJsonObject{{QStringLiteral("id"), QLatin1StringView(verb)}}},
                              {QStringLiteral("object"), QJsonObject{{QStringLiteral("id"), activity}}},
                              {QStringLiteral("context"), own},
                              {QStringLiteral("timestamp"),
                               QStringLiteral("2026-03-02T09:00:%1.000Z").arg(m_said++, 2, 10, QLatin1Char('0'))}};
        if (!result.isEmpty())
            statement.insert(QStringLiteral("result"), result);
        return ask("POST", "statements", {}, QJsonDocument(statement).toJson(QJsonDocument::Compact)).status;
    }

    int complete()
    {
        return say(cmi5::verb::kCompleted,
                   {{QStringLiteral("completion"), true}, {QStringLiteral("duration"), QStringLiteral("PT5S")}}, true);
    }
    int pass()
    {
        return say(cmi5::verb::kPassed,
                   {{QStringLiteral("success"), true},
                    {QStringLiteral("score"), QJsonObject{{QStringLiteral("scaled"), 0.9}}},
                    {QStringLiteral("duration"), QStringLiteral("PT5S")}},
                   true);
    }
    int end() { return say(cmi5::verb::kTerminated, {{QStringLiteral("duration"), QStringLiteral("PT9S")}}); }

    QString path, endpoint, registration, activity, token, launchMode;
    QJsonObject actor, context;

private:
    PlaySession& m_session;
    int m_said;
};

QStringList verbsSent(store::Database& db)
{
    QStringList verbs;
    for (const auto& entry : store::Outbox(db).items()) {
        for (const QJsonValue& one : entry.command.payload.value(QStringLiteral("statements")).toArray())
            verbs.append(one.toObject()
                             .value(QStringLiteral("verb"))
                             .toObject()
                             .value(QStringLiteral("id"))
                             .toString()
                             .section(QLatin1Char('/'), -1));
    }
    return verbs;
}

// From the first unit to the last; what is said begins with this second.
void learnAll(Laptop& laptop, int second)
{
    Unit one(*laptop.session, second);
    QCOMPARE(one.begin(), 200);
    QCOMPARE(one.complete(), 200);
    QCOMPARE(one.end(), 200);
    laptop.clock().advance(std::chrono::seconds(10));
    laptop.session->navigate(QStringLiteral("continue"));
    Unit two(*laptop.session, second + 10);
    QCOMPARE(two.begin(), 200);
    QCOMPARE(two.pass(), 200);
    QCOMPARE(two.end(), 200);
}

const QUrl kAddress(QStringLiteral("http://127.0.0.1:4711/secret/.lxcp/"));

} // namespace

class TestCmi5Play final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void launch_hasItsParametersAndOneToken();
    void launch_atAUnit_namesWhereItRuns();
    void units_bothDone_courseIsSatisfied();
    void rules_areHeld();
    void reads_comeFirst();
    void sessionThatIsOver_isHeardNoMore();
    void return_closesTheUnit_andTheLastOneTheCourse();
    void close_abandonsWhatStillRuns();
    void relaunch_abandonsTheSessionBefore();
    void otherDevice_whatIsSatisfiedThereIsWaivedHere();
    void browse_nothingThatCountsIsTaken_andNothingIsKept();
    void satisfiedUnit_isReviewed();
    void review_ofAllOfIt_leavesNoTrace();
    void again_isARegistrationOfItsOwn();
};

void TestCmi5Play::launch_hasItsParametersAndOneToken()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->runtime(), Runtime::Cmi5);
    QCOMPARE(laptop.session->launch(), QString()); // where the page reaches the LMS is not known yet
    QSignalSpy launched(laptop.session.get(), &PlaySession::launchChanged);
    laptop.session->setRuntimeAddress(kAddress, {});
    QCOMPARE(launched.size(), 1);
    Unit unit(*laptop.session);
    QVERIFY2(unit.path.endsWith(QStringLiteral("one.html")), qPrintable(laptop.session->launch()));
    QCOMPARE(unit.endpoint, kAddress.toString() + QStringLiteral("xapi/"));
    QCOMPARE(unit.registration, laptop.service().attempts().first().id);
    QCOMPARE(unit.ask("GET", "activities/state", unit.stateQuery("LMS.LaunchData")).status, 401);
    QVERIFY(unit.fetch().contains(QStringLiteral("auth-token")));
    QVERIFY(unit.fetch().contains(QStringLiteral("error-code")));
    QCOMPARE(unit.ask("GET", "activities/state", unit.stateQuery("LMS.LaunchData")).status, 200);
    QVERIFY(verbsSent(laptop.db()).contains(QStringLiteral("launched")));
}

// 9.6.3.4: the statement has the address that was opened. It is known only when the page is.
void TestCmi5Play::launch_atAUnit_namesWhereItRuns()
{
    for (const char* files : {"", "lxcp-content://p-k8s/"}) {
        Laptop laptop;
        laptop.bring(course());
        QCOMPARE(laptop.open(QStringLiteral("https://publisher.example/two")), QString());
        QVERIFY(!verbsSent(laptop.db()).contains(QStringLiteral("launched")));
        laptop.session->setRuntimeAddress(kAddress, QUrl(QLatin1StringView(files)));
        Unit unit(*laptop.session);
        QVERIFY(unit.path.endsWith(QStringLiteral("two.html")));
        QCOMPARE(verbsSent(laptop.db()).count(QStringLiteral("launched")), 1);
        QStringList named;
        for (const auto& entry : store::Outbox(laptop.db()).items()) {
            for (const QJsonValue& one : entry.command.payload.value(QStringLiteral("statements")).toArray())
                named.append(one[QStringLiteral("context")][QStringLiteral("extensions")]
                                [QStringLiteral("https://w3id.org/xapi/cmi5/context/extensions/launchurl")]
                                    .toString());
        }
        named.removeAll(QString());
        QCOMPARE(named, QStringList{(qstrlen(files) == 0 ? QStringLiteral("http://127.0.0.1:4711/secret/")
                                                         : QString::fromLatin1(files)) +
                                    QStringLiteral("two.html")});
    }
}

void TestCmi5Play::units_bothDone_courseIsSatisfied()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    {
        Unit unit(*laptop.session);
        QCOMPARE(unit.begin(), 200);
        QCOMPARE(unit.complete(), 200);
        QCOMPARE(unit.end(), 200);
    }
    QCOMPARE(laptop.session->progress(), 50);
    QVERIFY(!laptop.service().learning(kCourse)->completedAt.isValid());
    laptop.clock().advance(std::chrono::seconds(20));
    laptop.session->navigate(QStringLiteral("continue"));
    {
        Unit unit(*laptop.session, 20);
        QVERIFY(unit.path.endsWith(QStringLiteral("two.html")));
        QCOMPARE(unit.begin(), 200);
        QCOMPARE(unit.pass(), 200);
        QCOMPARE(unit.end(), 200);
    }
    const auto learning = laptop.service().learning(kCourse);
    QVERIFY(learning->completedAt.isValid());
    QCOMPARE(learning->progress, 100);
    QCOMPARE(learning->success, QStringLiteral("passed"));
    QCOMPARE(learning->score.value_or(0), 0.9);
    const QStringList verbs = verbsSent(laptop.db());
    QCOMPARE(verbs.count(QStringLiteral("satisfied")), 1); // the course
    QCOMPARE(verbs.count(QStringLiteral("launched")), 2);
    laptop.crash();
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->progress(), 100);
}

void TestCmi5Play::rules_areHeld()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    Unit unit(*laptop.session);
    QCOMPARE(unit.begin(), 200);
    QCOMPARE(unit.complete(), 200);
    const int before = int(verbsSent(laptop.db()).size());
    QCOMPARE(unit.complete(), 403); // once in a registration
    QCOMPARE(verbsSent(laptop.db()).size(), before);
    QCOMPARE(unit.end(), 200);
}

void TestCmi5Play::reads_comeFirst()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    Unit unit(*laptop.session);
    (void)unit.fetch();
    QCOMPARE(unit.readLaunchData(), 200);
    QCOMPARE(unit.say(cmi5::verb::kInitialized), 403); // 11: the preferences were not read
    QCOMPARE(unit.readPreferences(), 404);
    QCOMPARE(unit.say(cmi5::verb::kInitialized), 200);
    QCOMPARE(unit.ask("DELETE", "activities/state", unit.stateQuery("LMS.LaunchData")).status, 403);
    QCOMPARE(unit.ask("POST", "statements", {}, R"({"actor":{"mbox":"mailto:a@example.com"}})").status, 400);
}

void TestCmi5Play::sessionThatIsOver_isHeardNoMore()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    Unit unit(*laptop.session);
    QCOMPARE(unit.begin(), 200);
    QCOMPARE(unit.end(), 200);
    QCOMPARE(unit.ask("PUT", "activities/state", unit.stateQuery("bookmark"), "{\"page\":3}").status, 403);
    QCOMPARE(unit.complete(), 403);
}

void TestCmi5Play::return_closesTheUnit_andTheLastOneTheCourse()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    QSignalSpy ended(laptop.session.get(), &PlaySession::ended);
    Unit unit(*laptop.session);
    QCOMPARE(unit.begin(), 200);
    QCOMPARE(unit.end(), 200);
    laptop.session->navigate(QStringLiteral("return"), QStringLiteral("another session"));
    QVERIFY(!laptop.session->launch().isEmpty());
    const QString session = unit.context.value(QStringLiteral("extensions"))
                                .toObject()
                                .value(QLatin1StringView(cmi5::iri::kSessionId))
                                .toString();
    laptop.session->navigate(QStringLiteral("return"), session);
    QCOMPARE(laptop.session->launch(), QString());
    QCOMPARE(ended.size(), 0); // there is another unit
    QVERIFY(!verbsSent(laptop.db()).contains(QStringLiteral("abandoned")));
    laptop.session->navigate(QStringLiteral("continue"));
    QVERIFY(Unit(*laptop.session).path.endsWith(QStringLiteral("two.html")));
}

void TestCmi5Play::close_abandonsWhatStillRuns()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    QCOMPARE(Unit(*laptop.session).begin(), 200);
    laptop.close();
    QCOMPARE(verbsSent(laptop.db()).count(QStringLiteral("abandoned")), 1);
}

void TestCmi5Play::relaunch_abandonsTheSessionBefore()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    Unit first(*laptop.session);
    QCOMPARE(first.begin(), 200);
    QCOMPARE(first.ask("PUT", "activities/state", first.stateQuery("bookmark"), "{\"page\":3}").status, 204);
    laptop.crash();
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    QVERIFY(verbsSent(laptop.db()).contains(QStringLiteral("abandoned")));
    QCOMPARE(first.registration, Unit(*laptop.session).registration);
    Unit second(*laptop.session);
    QCOMPARE(second.begin(), 200);
    QCOMPARE(second.ask("GET", "activities/state", second.stateQuery("bookmark")).body, QByteArray("{\"page\":3}"));
}

void TestCmi5Play::otherDevice_whatIsSatisfiedThereIsWaivedHere()
{
    Laptop laptop;
    laptop.bring(course());
    const auto file = offline::PackageFiles(laptop.db()).ready(QStringLiteral("p-k8s"));
    const QByteArray id = domain::attemptId(QStringLiteral("maya:k8s"), QStringLiteral("tablet"), 0).toLatin1();
    laptop.built().lines(CatalogLines::put(
        "attempt", id, 50,
        "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:k8s\",\"package_id\":\"p-k8s\","
        "\"package_sha256\":\"" +
            file->sha256.toLatin1() +
            "\",\"device\":\"tablet\",\"resumed_from\":\"\",\"resumed_seq\":0,\"seq\":5,\"completion\":\"incomplete\","
            "\"success\":\"unknown\",\"score\":null,\"progress\":50,\"seconds\":60,\"next_item\":\"Two\","
            "\"started_at\":\"2026-03-01T09:00:00.000Z\",\"updated_at\":\"2026-03-01T10:00:00.000Z\","
            "\"state\":{\"satisfied\":[\"https://publisher.example/one\"],\"item\":\"https://publisher.example/two\","
            "\"documents\":[]}"));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->progress(), 50);
    laptop.session->setRuntimeAddress(kAddress, {});
    Unit unit(*laptop.session);
    QVERIFY(unit.path.endsWith(QStringLiteral("two.html")));
    QVERIFY(verbsSent(laptop.db()).contains(QStringLiteral("waived")));
    QCOMPARE(unit.begin(), 200);
    QCOMPARE(unit.pass(), 200);
    QVERIFY(laptop.service().learning(kCourse)->completedAt.isValid());
}

// 10.2.2: in Browse and Review what decides is refused.
void TestCmi5Play::browse_nothingThatCountsIsTaken_andNothingIsKept()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open({}, PlayMode::Browse), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    QCOMPARE(laptop.session->mode(), PlayMode::Browse);
    Unit unit(*laptop.session);
    QCOMPARE(unit.begin(), 200);
    QCOMPARE(unit.launchMode, QStringLiteral("Browse"));
    QCOMPARE(unit.complete(), 403);
    QCOMPARE(unit.pass(), 403);
    QCOMPARE(unit.ask("PUT", "activities/state", unit.stateQuery("bookmark"), "{\"page\":3}").status, 204);
    QCOMPARE(unit.ask("GET", "activities/state", unit.stateQuery("bookmark")).status, 200);
    QCOMPARE(unit.end(), 200);
    laptop.session->navigate(QStringLiteral("continue"));
    QCOMPARE(Unit(*laptop.session, 20).begin(), 200);
    laptop.close();
    QCOMPARE(laptop.service().attempts().size(), 0);
    QVERIFY(store::Outbox(laptop.db()).items().isEmpty());
    QCOMPARE(laptop.db().number("SELECT count(*) FROM sqlite_master WHERE name = 'xapi_statement'").value_or(-1), 0);
}

void TestCmi5Play::satisfiedUnit_isReviewed()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    {
        Unit unit(*laptop.session);
        QCOMPARE(unit.begin(), 200);
        QCOMPARE(unit.launchMode, QStringLiteral("Normal"));
        QCOMPARE(unit.complete(), 200);
        QCOMPARE(unit.end(), 200);
    }
    const auto before = verbsSent(laptop.db());
    laptop.clock().advance(std::chrono::seconds(20));
    laptop.session->navigate(QStringLiteral("choice"), laptop.session->items().first().id);
    QCOMPARE(laptop.session->mode(), PlayMode::Review);
    Unit again(*laptop.session, 20);
    QCOMPARE(again.begin(), 200);
    QCOMPARE(again.launchMode, QStringLiteral("Review"));
    QCOMPARE(again.pass(), 403);
    QCOMPARE(again.end(), 200);
    const auto after = verbsSent(laptop.db());
    QCOMPARE(after.mid(before.size()),
             (QStringList{QStringLiteral("launched"), QStringLiteral("initialized"), QStringLiteral("terminated")}));
    laptop.session->navigate(QStringLiteral("continue"));
    QCOMPARE(laptop.session->mode(), PlayMode::Normal);
    QCOMPARE(laptop.session->progress(), 50);
}

void TestCmi5Play::review_ofAllOfIt_leavesNoTrace()
{
    Laptop laptop;
    laptop.bring(course());
    // Completed in a class: there is no attempt.
    QCOMPARE(laptop.open({}, PlayMode::Review), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    QCOMPARE(laptop.session->mode(), PlayMode::Review);
    QCOMPARE(laptop.session->progress(), 100);
    for (const PlayItem& item : laptop.session->items())
        QCOMPARE(item.state, item.launchable ? PlayItem::State::Completed : item.state);
    Unit unit(*laptop.session);
    QCOMPARE(unit.begin(), 200);
    QCOMPARE(unit.launchMode, QStringLiteral("Review"));
    QCOMPARE(unit.complete(), 403);
    QCOMPARE(unit.end(), 200);
    laptop.close();
    QCOMPARE(laptop.service().attempts().size(), 0);
    QVERIFY(verbsSent(laptop.db()).isEmpty());
}

void TestCmi5Play::again_isARegistrationOfItsOwn()
{
    Laptop laptop;
    laptop.bring(course());
    QCOMPARE(laptop.open(), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    learnAll(laptop, 0);
    laptop.close();
    const auto first = laptop.service().attempts();
    QCOMPARE(first.size(), 1);
    QVERIFY(first[0].completedAt.isValid());
    laptop.clock().advance(std::chrono::seconds(10));
    QCOMPARE(laptop.open({}, PlayMode::Normal, true), QString());
    laptop.session->setRuntimeAddress(kAddress, {});
    QCOMPARE(laptop.session->mode(), PlayMode::Normal);
    QCOMPARE(laptop.session->progress(), 0);
    laptop.close();
    QCOMPARE(laptop.service().attempts().size(), 2);
    QCOMPARE(laptop.service().learning(kCourse)->resumeFrom, first[0].id); // to be looked at
    laptop.clock().advance(std::chrono::seconds(10));
    QCOMPARE(laptop.open({}, PlayMode::Normal, true), QString()); // goes on with what was begun
    laptop.session->setRuntimeAddress(kAddress, {});
    QVERIFY(Unit(*laptop.session).registration != first[0].id);
    learnAll(laptop, 30);
    QCOMPARE(laptop.session->progress(), 100);
    laptop.close();
    const auto both = laptop.service().attempts();
    QCOMPARE(both.size(), 2);
    QVERIFY(both[0].completedAt.isValid() && both[1].completedAt.isValid());
}

QTEST_GUILESS_MAIN(TestCmi5Play)
#include "tst_cmi5play.moc"
