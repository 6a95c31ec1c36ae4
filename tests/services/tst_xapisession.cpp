// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/attempts.h"
#include "app/learning/offline/locallrs.h"
#include "app/learning/xapi/lrsmessage.h"
#include "tests/services/laptop.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace services;
using support::CatalogLines;
using support::kCourse;
using support::Laptop;

namespace {

QByteArray quiz()
{
    return tests::zip({{"h5p.json", R"({"title":"Quiz","mainLibrary":"H5P.QuestionSet","language":"en",
"preloadedDependencies":[{"machineName":"H5P.QuestionSet","majorVersion":1,"minorVersion":20}],"embedTypes":["iframe"]})"},
                       {"content/content.json", "{}"},
                       {"H5P.QuestionSet-1.20/library.json", "{}"}});
}

// As H5P says it: without actor, id and time.
QByteArray said(const char* verb, const QByteArray& result, bool inside = false)
{
    return QByteArray("{\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/") + verb +
           "\"},\"object\":{\"objectType\":\"Activity\",\"id\":\"http://localhost/quiz" +
           (inside ? "?subContentId=1" : "") + "\"}" + (result.isEmpty() ? "" : ",\"result\":" + result) +
           (inside ? ",\"context\":{\"contextActivities\":{\"parent\":[{\"objectType\":\"Activity\","
                     "\"id\":\"https://lxcp.example/quiz\"}]}}"
                   : "") +
           '}';
}

xapi::LrsResponse ask(PlaySession& session, const char* method, const char* resource, const QByteArray& body = {},
                      const QByteArray& query = {})
{
    xapi::LrsRequest request;
    request.method = method;
    request.resource = resource;
    request.query = query;
    request.body = body;
    if (!body.isEmpty())
        request.headers.set("Content-Type", "application/json");
    xapi::LrsResponse response;
    response.status = 0;
    session.xapi(request, [&](const xapi::LrsResponse& answer) { response = answer; });
    return response;
}

QJsonArray waitingStatements(store::Database& db)
{
    for (const auto& entry : store::Outbox(db).items()) {
        if (entry.command.kind == QLatin1StringView("attempt.save"))
            return entry.command.payload.value(QStringLiteral("statements")).toArray();
    }
    return {};
}

const auto kActivity = QStringLiteral("http://publisher.example/course");

QByteArray tincan()
{
    return tests::zip({{"tincan.xml", "<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities>"
                                      "<activity id=\"http://publisher.example/course\"><name>One</name>"
                                      "<launch>a.html?x=1#top</launch></activity>"
                                      "<activity id=\"http://publisher.example/more\"><name>Two</name>"
                                      "<launch>b.html</launch></activity></activities></tincan>"},
                       {"a.html", "<p>1</p>"},
                       {"b.html", "<p>2</p>"}});
}

QByteArray saidOf(const char* verb, const QString& activity)
{
    return QByteArray("{\"actor\":{\"mbox\":\"mailto:somebody@example.org\"},\"verb\":{\"id\":"
                      "\"http://adlnet.gov/expapi/verbs/") +
           verb + "\"},\"object\":{\"id\":\"" + activity.toUtf8() + "\"}}";
}

// The attempt of another device, with what it knows.
void bringAttempt(Laptop& laptop, const QByteArray& state)
{
    const auto file = offline::PackageFiles(laptop.db()).ready(QStringLiteral("p-k8s"));
    const QByteArray id = domain::attemptId(QStringLiteral("maya:k8s"), QStringLiteral("tablet"), 0).toLatin1();
    laptop.built().lines(CatalogLines::put(
        "attempt", id, 50,
        "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:k8s\",\"package_id\":\"p-k8s\","
        "\"package_sha256\":\"" +
            file->sha256.toLatin1() +
            "\",\"device\":\"tablet\",\"resumed_from\":\"\",\"resumed_seq\":0,\"seq\":5,\"completion\":"
            "\"incomplete\",\"success\":\"unknown\",\"score\":null,\"progress\":0,\"seconds\":60,"
            "\"next_item\":\"Quiz\",\"started_at\":\"2026-03-01T09:00:00.000Z\","
            "\"updated_at\":\"2026-03-01T10:00:00.000Z\",\"state\":" +
            state + '}'));
}

const QByteArray kProfile =
    "profileId=preferences&agent=" +
    QByteArray("{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://lxcp.example\",\"name\":\"maya\"}}")
        .toPercentEncoding();

const QByteArray kState = "activityId=https%3A%2F%2Flxcp.example%2Fquiz&stateId=answers";

} // namespace

class TestXapiSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statement_isCompletedStoredAndSent();
    void statement_ofAQuestion_doesNotFinishTheCourse();
    void statement_thatTellsProgress_isShown();
    void statement_thatIsWrong_isRefusedAndNothingIsKept();
    void state_survivesTheProgramAndGoesToTheOtherDevice();
    void state_ofTheOtherDevice_isThere();
    void disk_thatFails_isAnError();
    void tincan_isToldWhereAndForWhomItRuns();
    void tincan_isDoneWhenEachActivityIs();
    void tincan_placeIsKept_alsoWhereNothingIsSaid();
    void tincan_stepsOfTheOtherDevice_areDoneHereToo();
    void tincan_oldRequestsAreUnderstood();
    void attachment_staysHereUntilItIsSent();
    void state_thatTheServerWouldNotTake_isRefused();
    void profileOfTheOtherDevice_isThere_unlessTheOneHereIsNewer();
};

void TestXapiSession::statement_isCompletedStoredAndSent()
{
    Laptop laptop;
    laptop.bring(quiz());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->runtime(), Runtime::Xapi);
    const auto stored = ask(*laptop.session, "POST", "statements",
                            said("completed", R"({"completion":true,"success":true,"score":{"scaled":0.8}})"));
    QCOMPARE(stored.status, 200);
    QCOMPARE(laptop.session->progress(), 100);
    QCOMPARE(laptop.session->items().first().state, PlayItem::State::Passed);
    const auto learning = laptop.service().learning(kCourse);
    QVERIFY(learning && learning->completedAt.isValid());
    QCOMPARE(learning->score.value_or(0), 0.8);
    const auto sent = waitingStatements(laptop.db());
    QCOMPARE(sent.size(), 1);
    const auto statement = sent.first().toObject();
    const auto account =
        statement.value(QStringLiteral("actor")).toObject().value(QStringLiteral("account")).toObject();
    QCOMPARE(account.value(QStringLiteral("name")).toString(), support::kMaya);
    QCOMPARE(account.value(QStringLiteral("homePage")).toString(), QStringLiteral("https://lxcp.example"));
    QCOMPARE(statement.value(QStringLiteral("context")).toObject().value(QStringLiteral("registration")).toString(),
             laptop.service().attempts().first().id);
    QVERIFY(!statement.contains(QStringLiteral("stored")) && !statement.contains(QStringLiteral("authority")));
    QVERIFY(statement.contains(QStringLiteral("timestamp")) && statement.contains(QStringLiteral("id")));
    laptop.crash();
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->progress(), 100);
    QCOMPARE(waitingStatements(laptop.db()).size(), 1); // not once more
}

void TestXapiSession::statement_ofAQuestion_doesNotFinishTheCourse()
{
    Laptop laptop;
    laptop.bring(quiz());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(ask(*laptop.session, "POST", "statements",
                 said("answered", R"({"completion":true,"success":false,"score":{"scaled":0}})", true))
                 .status,
             200);
    QCOMPARE(laptop.session->progress(), 0);
    QVERIFY(!laptop.service().learning(kCourse)->completedAt.isValid());
    QCOMPARE(waitingStatements(laptop.db()).size(), 1);
}

void TestXapiSession::statement_thatTellsProgress_isShown()
{
    Laptop laptop;
    laptop.bring(quiz());
    QCOMPARE(laptop.open(), QString());
    const auto tell = [&](int percent) {
        const QByteArray result = R"({"extensions":{"https://w3id.org/xapi/cmi5/result/extensions/progress":)" +
                                  QByteArray::number(percent) + "}}";
        QCOMPARE(ask(*laptop.session, "POST", "statements", said("progressed", result)).status, 200);
    };
    tell(40);
    QCOMPARE(laptop.session->progress(), 40);
    tell(20); // turned back
    QCOMPARE(laptop.session->progress(), 40);
    tell(100);
    QCOMPARE(laptop.session->progress(), 99); // not before it says that it is done
}

void TestXapiSession::statement_thatIsWrong_isRefusedAndNothingIsKept()
{
    Laptop laptop;
    laptop.bring(quiz());
    QCOMPARE(laptop.open(), QString());
    const auto refused = ask(*laptop.session, "POST", "statements", "{\"verb\":{\"id\":\"no IRI\"}}");
    QCOMPARE(refused.status, 400);
    QVERIFY(waitingStatements(laptop.db()).isEmpty());
}

void TestXapiSession::state_survivesTheProgramAndGoesToTheOtherDevice()
{
    Laptop laptop;
    laptop.bring(quiz());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(ask(*laptop.session, "PUT", "activities/state", "{\"question\":3}", kState).status, 204);
    laptop.crash();
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(ask(*laptop.session, "GET", "activities/state", {}, kState).body, QByteArray("{\"question\":3}"));
    const auto whole = offline::Attempts(laptop.db()).find(laptop.service().attempts().first().id);
    const auto documents = whole->state.value(QStringLiteral("documents")).toArray();
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().toObject().value(QStringLiteral("id")).toString(), QStringLiteral("answers"));
}

void TestXapiSession::state_ofTheOtherDevice_isThere()
{
    Laptop laptop;
    laptop.bring(quiz());
    bringAttempt(laptop, "{\"documents\":[{\"activity\":\"https://lxcp.example/quiz\",\"id\":\"answers\","
                         "\"type\":\"application/json\",\"content\":\"" +
                             QByteArray("{\"question\":2}").toBase64() + "\"}]}");
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(ask(*laptop.session, "GET", "activities/state", {}, kState).body, QByteArray("{\"question\":2}"));
}

void TestXapiSession::disk_thatFails_isAnError()
{
    Laptop laptop;
    laptop.bring(quiz());
    QCOMPARE(laptop.open(), QString());
    QVERIFY(laptop.db().exec("PRAGMA query_only = ON"));
    QVERIFY(ask(*laptop.session, "POST", "statements", said("completed", {})).status >= 500);
    QVERIFY(laptop.db().exec("PRAGMA query_only = OFF"));
    QVERIFY(waitingStatements(laptop.db()).isEmpty());
    QCOMPARE(ask(*laptop.session, "POST", "statements", said("completed", {})).status, 200);
}

void TestXapiSession::tincan_isToldWhereAndForWhomItRuns()
{
    Laptop laptop;
    laptop.bring(tincan());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->runtime(), Runtime::Xapi);
    laptop.session->setRuntimeAddress(QUrl(QStringLiteral("http://127.0.0.1:8000/s/.lxcp/")), {});
    const QUrl launch(laptop.session->launch());
    QCOMPARE(launch.path(), QStringLiteral("a.html"));
    QCOMPARE(launch.fragment(), QStringLiteral("top"));
    const QUrlQuery query(launch);
    const auto value = [&](const char* name) {
        return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
    };
    QCOMPARE(value("x"), QStringLiteral("1"));
    QCOMPARE(value("endpoint"), QStringLiteral("http://127.0.0.1:8000/s/.lxcp/xapi/"));
    QCOMPARE(value("activity_id"), kActivity);
    QCOMPARE(value("registration"), laptop.service().attempts().first().id);
    QVERIFY(value("auth").startsWith(QStringLiteral("Basic ")));
    QVERIFY(value("actor").contains(QStringLiteral("\"maya\"")));
}

void TestXapiSession::tincan_isDoneWhenEachActivityIs()
{
    Laptop laptop;
    laptop.bring(tincan());
    QCOMPARE(laptop.open(), QString());
    // Whoever it says did it: here it was the learner. Its names for activities stay.
    QCOMPARE(
        ask(*laptop.session, "POST", "statements", saidOf("completed", kActivity + QStringLiteral("/quiz"))).status,
        200);
    QCOMPARE(laptop.session->progress(), 0);
    QCOMPARE(ask(*laptop.session, "POST", "statements", saidOf("passed", kActivity)).status, 200);
    QCOMPARE(laptop.session->progress(), 50);
    QCOMPARE(laptop.session->items().first().state, PlayItem::State::Passed);
    QVERIFY(!laptop.service().learning(kCourse)->completedAt.isValid());
    laptop.session->navigate(QStringLiteral("continue"));
    QCOMPARE(
        ask(*laptop.session, "PUT", "activities/state", "{\"page\":2}", "activityId=x%3Ay&stateId=bookmark").status,
        204);
    laptop.crash();
    QCOMPARE(laptop.open(), QString());
    QVERIFY(laptop.session->launch().startsWith(QStringLiteral("b.html?")));
    QCOMPARE(ask(*laptop.session, "POST", "statements",
                 saidOf("completed", QString(kActivity).replace(QStringLiteral("course"), QStringLiteral("more"))))
                 .status,
             200);
    QCOMPARE(laptop.session->progress(), 100);
    QVERIFY(laptop.service().learning(kCourse)->completedAt.isValid());
    const auto sent = waitingStatements(laptop.db());
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent[1][QStringLiteral("object")][QStringLiteral("id")].toString(), kActivity);
    QCOMPARE(sent[1][QStringLiteral("actor")][QStringLiteral("account")][QStringLiteral("name")].toString(),
             support::kMaya);
}

void TestXapiSession::tincan_placeIsKept_alsoWhereNothingIsSaid()
{
    Laptop laptop;
    laptop.bring(tincan());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.service().learning(kCourse)->nextItem, QStringLiteral("One"));
    laptop.session->navigate(QStringLiteral("continue"));
    QCOMPARE(laptop.service().learning(kCourse)->nextItem, QStringLiteral("Two"));
    laptop.close();
    QCOMPARE(laptop.open(), QString());
    QVERIFY(laptop.session->launch().startsWith(QStringLiteral("b.html?")));
}

void TestXapiSession::tincan_stepsOfTheOtherDevice_areDoneHereToo()
{
    Laptop tablet;
    tablet.bring(tincan());
    QCOMPARE(tablet.open(), QString());
    QCOMPARE(ask(*tablet.session, "POST", "statements", saidOf("passed", kActivity)).status, 200);
    tablet.session->navigate(QStringLiteral("continue"));
    tablet.close();
    const auto left = offline::Attempts(tablet.db()).find(tablet.service().attempts().first().id);
    Laptop laptop;
    laptop.bring(tincan());
    bringAttempt(laptop, QJsonDocument(left->state).toJson(QJsonDocument::Compact));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->progress(), 50);
    QCOMPARE(laptop.session->items()[0].state, PlayItem::State::Passed);
    QCOMPARE(laptop.session->items()[1].state, PlayItem::State::Incomplete);
    QVERIFY(laptop.session->launch().startsWith(QStringLiteral("b.html?")));
    const QString more = QString(kActivity).replace(QStringLiteral("course"), QStringLiteral("more"));
    QCOMPARE(ask(*laptop.session, "POST", "statements", saidOf("completed", more)).status, 200);
    QCOMPARE(laptop.session->progress(), 100);
    QVERIFY(laptop.service().learning(kCourse)->completedAt.isValid());
    laptop.crash();
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->items()[0].state, PlayItem::State::Passed);
}

void TestXapiSession::tincan_oldRequestsAreUnderstood()
{
    Laptop laptop;
    laptop.bring(tincan());
    QCOMPARE(laptop.open(), QString());
    xapi::LrsRequest request;
    request.method = "POST";
    request.resource = "statements";
    request.query = "method=POST";
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = "X-Experience-API-Version=1.0.0&Content-Type=application%2Fjson&content=" +
                   saidOf("completed", kActivity).toPercentEncoding();
    int status = 0;
    laptop.session->xapi(request, [&](const xapi::LrsResponse& answer) { status = answer.status; });
    QCOMPARE(status, 200);
    QCOMPARE(laptop.session->progress(), 50);
}

void TestXapiSession::attachment_staysHereUntilItIsSent()
{
    Laptop laptop;
    laptop.bring(tincan());
    QCOMPARE(laptop.open(), QString());
    const QByteArray content = "a certificate";
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    QJsonObject statement = QJsonDocument::fromJson(saidOf("completed", kActivity)).object();
    statement.insert(QStringLiteral("attachments"),
                     QJsonArray{QJsonObject{{QStringLiteral("usageType"), QStringLiteral("x:certificate")},
                                            {QStringLiteral("display"), QJsonObject{{QStringLiteral("en"), QString()}}},
                                            {QStringLiteral("contentType"), QStringLiteral("text/plain")},
                                            {QStringLiteral("length"), int(content.size())},
                                            {QStringLiteral("sha2"), QString::fromLatin1(hash)}}});
    xapi::LrsRequest request;
    request.method = "POST";
    request.resource = "statements";
    request.headers.set("Content-Type", "multipart/mixed; boundary=abc");
    request.body = "--abc\r\nContent-Type: application/json\r\n\r\n" + QJsonDocument(statement).toJson() +
                   "\r\n--abc\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n"
                   "X-Experience-API-Hash: " +
                   hash + "\r\n\r\n" + content + "\r\n--abc--\r\n";
    int status = 0;
    laptop.session->xapi(request, [&](const xapi::LrsResponse& answer) { status = answer.status; });
    QCOMPARE(status, 200);
    const auto sent = waitingStatements(laptop.db());
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0][QStringLiteral("context")][QStringLiteral("registration")].toString(),
             laptop.service().attempts().first().id);
    QCOMPARE(offline::LocalLrs::attachedTo(sent), QList<QByteArray>{hash});
    QCOMPARE(offline::LocalLrs(laptop.db()).attachment(hash).value_or("none"), content);
    QVERIFY(!offline::LocalLrs(laptop.db()).attachment("00"));
}

void TestXapiSession::state_thatTheServerWouldNotTake_isRefused()
{
    Laptop laptop;
    laptop.bring(tincan());
    QCOMPARE(laptop.open(), QString());
    const QByteArray where = "activityId=x%3Ay&stateId=big";
    QCOMPARE(ask(*laptop.session, "PUT", "activities/state", '"' + QByteArray(4'000'000, 'x') + '"', where).status,
             413);
    QCOMPARE(ask(*laptop.session, "GET", "activities/state", {}, where).status, 404); // nothing is half there
    QCOMPARE(ask(*laptop.session, "PUT", "activities/state", '"' + QByteArray(2'000'000, 'x') + '"', where).status,
             204);
}

void TestXapiSession::profileOfTheOtherDevice_isThere_unlessTheOneHereIsNewer()
{
    const auto state = [](const char* at) {
        return QByteArray("{\"shared\":{\"profiles\":{\"preferences\":{\"at\":\"") + at +
               "\",\"type\":\"application/json\",\"etag\":\"\\\"1\\\"\",\"content\":\"" +
               QByteArray("{\"sound\":\"off\"}").toBase64() + "\"}}}}";
    };
    Laptop laptop;
    laptop.bring(tincan());
    bringAttempt(laptop, state("2026-03-01T10:00:00.000Z"));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(ask(*laptop.session, "GET", "agents/profile", {}, kProfile).body, QByteArray("{\"sound\":\"off\"}"));
    xapi::LrsRequest change;
    change.method = "POST";
    change.resource = "agents/profile";
    change.query = kProfile;
    change.headers.set("Content-Type", "application/json");
    change.body = "{\"sound\":\"on\"}";
    int status = 0;
    laptop.session->xapi(change, [&](const xapi::LrsResponse& answer) { status = answer.status; });
    QCOMPARE(status, 204);
    laptop.close();
    bringAttempt(laptop, state("2026-03-01T10:30:00.000Z")); // before what was done here
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(ask(*laptop.session, "GET", "agents/profile", {}, kProfile).body, QByteArray("{\"sound\":\"on\"}"));
    const auto all = offline::Attempts(laptop.db()).shared();
    QCOMPARE(
        QByteArray::fromBase64(all[QStringLiteral("profiles")][QStringLiteral("preferences")][QStringLiteral("content")]
                                   .toString()
                                   .toLatin1()),
        QByteArray("{\"sound\":\"on\"}"));
}

QTEST_GUILESS_MAIN(TestXapiSession)
#include "tst_xapisession.moc"
