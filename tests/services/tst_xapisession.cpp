// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/attempts.h"
#include "app/learning/xapi/lrsmessage.h"
#include "tests/services/laptop.h"

#include <QSignalSpy>

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
    const auto file = offline::PackageFiles(laptop.db()).ready(QStringLiteral("p-k8s"));
    const QByteArray id = domain::attemptId(QStringLiteral("maya:k8s"), QStringLiteral("tablet"), 0).toLatin1();
    laptop.built().lines(CatalogLines::put(
        "attempt", id, 50,
        "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:k8s\",\"package_id\":\"p-k8s\","
        "\"package_sha256\":\"" +
            file->sha256.toLatin1() +
            "\",\"device\":\"tablet\",\"resumed_from\":\"\",\"resumed_seq\":0,\"seq\":5,\"completion\":\"incomplete\","
            "\"success\":\"unknown\",\"score\":null,\"progress\":0,\"seconds\":60,\"next_item\":\"Quiz\","
            "\"started_at\":\"2026-03-01T09:00:00.000Z\",\"updated_at\":\"2026-03-01T10:00:00.000Z\","
            "\"state\":{\"documents\":[{\"activity\":\"https://lxcp.example/quiz\",\"id\":\"answers\","
            "\"type\":\"application/json\",\"content\":\"" +
            QByteArray("{\"question\":2}").toBase64() + "\"}]}"));
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

QTEST_GUILESS_MAIN(TestXapiSession)
#include "tst_xapisession.moc"
