// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/lmsstatements.h"
#include "app/learning/cmi5/sessionrules.h"
#include "app/learning/xapi/statementrules.h"

#include <QJsonDocument>
#include <QtTest/QtTest>
#include <QUrlQuery>

using namespace cmi5;

namespace {

AssignableUnit unit()
{
    AssignableUnit made;
    made.id = QStringLiteral("https://publisher.example/au?1");
    made.title = {{QStringLiteral("en-US"), QStringLiteral("Unit")}};
    made.description = {{QStringLiteral("und"), QStringLiteral("About it")}};
    made.moveOn = MoveOn::CompletedAndPassed;
    made.masteryScore = 0.75;
    made.launchParameters = QStringLiteral("a=1&b");
    made.entitlementKey = QStringLiteral("key");
    return made;
}

Launch launch()
{
    Launch made;
    made.actor = {
        {QStringLiteral("objectType"), QStringLiteral("Agent")},
        {QStringLiteral("account"), QJsonObject{{QStringLiteral("homePage"), QStringLiteral("https://idp.example")},
                                                {QStringLiteral("name"), QStringLiteral("måya & co+1")}}}};
    made.registration = QStringLiteral("760e3480-ba55-4991-94b0-01820dbd23a2");
    made.sessionId = QStringLiteral("s-1");
    made.activityId = activityIdFor(QStringLiteral("https://lms.example/"), QStringLiteral("p1"), unit().id);
    return made;
}

StatementId statementId()
{
    return {QStringLiteral("6690e6c9-3ef0-4ed3-8b37-7f3964730bee"), QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
}

QJsonValue at(const QJsonObject& object, std::initializer_list<const char*> path)
{
    QJsonValue value = object;
    for (const char* name : path)
        value = value.isArray() ? value.toArray().at(QByteArray(name).toInt()) : value[QLatin1StringView(name)];
    return value;
}

} // namespace

class TestCmi5Launch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activityIdFor_isStable_andNeverThePublishers()
    {
        const QString base = QStringLiteral("https://lms.example");
        const QString one = activityIdFor(base, QStringLiteral("p1"), unit().id);
        QCOMPARE(activityIdFor(base + QLatin1Char('/'), QStringLiteral("p1"), unit().id), one);
        QVERIFY(one != unit().id);
        QVERIFY(activityIdFor(base, QStringLiteral("p2"), unit().id) != one);
        QVERIFY(activityIdFor(base, QStringLiteral("p1"), QStringLiteral("x:other")) != one);
    }

    void launchUrl_keepsTheUnitsQuery_andEncodesTheRest()
    {
        const QUrl url = launchUrl(QUrl(QStringLiteral("lxcp-content://p1/a%20b/index.html?paramA=1&p=%26#part")),
                                   QUrl(QStringLiteral("lxcp-content://p1/xapi/")),
                                   QUrl(QStringLiteral("http://127.0.0.1:1/fetch?k=1&l=2")), launch());
        const QUrlQuery query(url);
        QCOMPARE(url.path(), QStringLiteral("/a b/index.html"));
        QCOMPARE(url.fragment(), QStringLiteral("part"));
        QCOMPARE(query.queryItemValue(QStringLiteral("paramA")), QStringLiteral("1"));
        QCOMPARE(query.queryItemValue(QStringLiteral("p"), QUrl::FullyDecoded), QStringLiteral("&"));
        QCOMPARE(query.queryItemValue(QStringLiteral("endpoint"), QUrl::FullyDecoded),
                 QStringLiteral("lxcp-content://p1/xapi/"));
        QCOMPARE(query.queryItemValue(QStringLiteral("fetch"), QUrl::FullyDecoded),
                 QStringLiteral("http://127.0.0.1:1/fetch?k=1&l=2"));
        QCOMPARE(query.queryItemValue(QStringLiteral("registration")), launch().registration);
        QCOMPARE(query.queryItemValue(QStringLiteral("activityId"), QUrl::FullyDecoded), launch().activityId);
        const auto actor = query.queryItemValue(QStringLiteral("actor"), QUrl::FullyDecoded);
        QCOMPARE(QJsonDocument::fromJson(actor.toUtf8()).object(), launch().actor);
        QVERIFY2(!url.query(QUrl::FullyEncoded).contains(QLatin1Char('+')), "a form decoder would read a space");
    }

    void launchData_hasWhatTheUnitNeeds()
    {
        const QJsonObject data = launchData(unit(), launch());
        QCOMPARE(data.value(QStringLiteral("launchMode")), QJsonValue(QStringLiteral("Normal")));
        QCOMPARE(data.value(QStringLiteral("moveOn")), QJsonValue(QStringLiteral("CompletedAndPassed")));
        QCOMPARE(data.value(QStringLiteral("masteryScore")), QJsonValue(0.75));
        QCOMPARE(data.value(QStringLiteral("launchParameters")), QJsonValue(QStringLiteral("a=1&b")));
        QCOMPARE(at(data, {"entitlementKey", "courseStructure"}), QJsonValue(QStringLiteral("key")));
        QVERIFY(!data.contains(QStringLiteral("returnURL")));
        QCOMPARE(at(data, {"contextTemplate", "extensions", iri::kSessionId}), QJsonValue(QStringLiteral("s-1")));
        QCOMPARE(at(data, {"contextTemplate", "contextActivities", "grouping", "0", "id"}), QJsonValue(unit().id));
    }

    void launchData_leavesOutWhatIsNotThere()
    {
        AssignableUnit plain;
        plain.id = QStringLiteral("x:a");
        const QJsonObject data = launchData(plain, launch());
        QCOMPARE(data.keys(), (QStringList{QStringLiteral("contextTemplate"), QStringLiteral("launchMode"),
                                           QStringLiteral("moveOn")}));
    }

    void fetchAnswer_isATokenOrAnError()
    {
        QCOMPARE(QJsonDocument::fromJson(fetchAnswer(QStringLiteral("t"))).object(),
                 (QJsonObject{{QStringLiteral("auth-token"), QStringLiteral("t")}}));
        const QJsonObject error = QJsonDocument::fromJson(fetchAnswer(FetchError::AlreadyUsed)).object();
        QCOMPARE(error.value(QStringLiteral("error-code")), QJsonValue(QStringLiteral("1")));
        QVERIFY(!error.value(QStringLiteral("error-text")).toString().isEmpty());
        QVERIFY(!error.contains(QStringLiteral("auth-token")));
    }

    void statements_areValidXapi_andCmi5Defined()
    {
        Block block;
        block.id = QStringLiteral("https://publisher.example/block");
        block.title = unit().title;
        const QUrl content(QStringLiteral("lxcp-content://p1/index.html?paramA=1"));
        const QList<QJsonObject> all{launchedStatement(statementId(), unit(), launch(), content),
                                     abandonedStatement(statementId(), unit(), launch(), 61.5),
                                     waivedStatement(statementId(), unit(), launch(), QStringLiteral("Administrative")),
                                     satisfiedStatement(statementId(), block, false, launch()),
                                     satisfiedStatement(statementId(), block, true, launch())};
        for (const QJsonObject& statement : all) {
            for (const auto version : {xapi::Version::V1_0_3, xapi::Version::V2_0}) {
                const auto valid = xapi::checkStatement(statement, version);
                QVERIFY2(valid, qPrintable(valid ? QString() : valid.error().detail));
            }
            QVERIFY(isCmi5Defined(statement));
            QCOMPARE(sessionOf(statement), launch().sessionId);
            QCOMPARE(at(statement, {"context", "registration"}), QJsonValue(launch().registration));
            QCOMPARE(at(statement, {"object", "id"}), QJsonValue(launch().activityId));
        }
        const auto extension = [&](const char* name) { return at(all[0], {"context", "extensions", name}); };
        QCOMPARE(extension(iri::kMasteryScore), QJsonValue(0.75));
        QCOMPARE(extension(iri::kLaunchMode), QJsonValue(QStringLiteral("Normal")));
        QCOMPARE(extension(iri::kLaunchUrl), QJsonValue(content.toString(QUrl::FullyEncoded)));
        QCOMPARE(extension(iri::kMoveOn), QJsonValue(QStringLiteral("CompletedAndPassed")));
        QCOMPARE(extension(iri::kLaunchParameters), QJsonValue(QStringLiteral("a=1&b")));
        QCOMPARE(at(all[1], {"result", "duration"}), QJsonValue(QStringLiteral("PT1M1.5S")));
        QCOMPARE(at(all[2], {"result", "extensions", iri::kReason}), QJsonValue(QStringLiteral("Administrative")));
        QCOMPARE(at(all[2], {"context", "contextActivities", "category", "1", "id"}),
                 QJsonValue(QLatin1StringView(iri::kMoveOnCategory)));
        QCOMPARE(at(all[3], {"object", "definition", "type"}), QJsonValue(QLatin1StringView(iri::kBlockType)));
        QCOMPARE(at(all[4], {"object", "definition", "type"}), QJsonValue(QLatin1StringView(iri::kCourseType)));
        QCOMPARE(at(all[3], {"context", "contextActivities", "grouping", "0", "id"}), QJsonValue(block.id));
    }

    void durationText_isIso8601()
    {
        QCOMPARE(durationText(0), QStringLiteral("PT0S"));
        QCOMPARE(durationText(-5), QStringLiteral("PT0S"));
        QCOMPARE(durationText(3600), QStringLiteral("PT1H"));
        QCOMPARE(durationText(3905.25), QStringLiteral("PT1H5M5.25S"));
        QCOMPARE(durationText(59.999), QStringLiteral("PT1M"));
        QCOMPARE(durationText(100000), QStringLiteral("PT27H46M40S"));
    }
};

QTEST_GUILESS_MAIN(TestCmi5Launch)
#include "tst_cmi5launch.moc"
