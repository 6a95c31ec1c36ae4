// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/statement.h"
#include "app/learning/xapi/statementformat.h"
#include "app/learning/xapi/statementrules.h"
#include "app/learning/xapi/strictjson.h"
#include "tests/support/places.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace xapi;

namespace {

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

QJsonObject simple()
{
    return object("{'actor':{'mbox':'mailto:a@example.org'},'verb':{'id':'http://example.org/did'},"
                  "'object':{'id':'http://example.org/thing'}}");
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kData = support::sharedPath(u"/data/xapi");

} // namespace

class TestXapiStatements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkStatement_data()
    {
        QTest::addColumn<QByteArray>("member"); // put into a simple statement, or ""
        QTest::addColumn<QByteArray>("value");  // JSON with ' for "
        QTest::addColumn<QString>("fault");     // "": valid; else how the message begins
        const auto row = [](const char* name, const char* member, const char* value, const char* fault) {
            QTest::newRow(name) << QByteArray(member) << QByteArray(value) << QString::fromUtf8(fault);
        };
        row("simple", "id", "'6690e6c9-3ef0-4ed3-8b37-7f3964730bee'", "");
        row("id", "id", "'6690e6c9-3ef0-4ed3-8b37-7f3964730be'", "id is not a UUID");
        row("null", "result", "null", "result is null");
        row("unknown member", "Result", "{}", "Result is no property");
        row("two identifiers", "actor", "{'mbox':'mailto:a@b','openid':'http://a'}", "actor needs exactly one");
        row("no identifier", "actor", "{'name':'a'}", "actor needs exactly one");
        row("agent with members", "actor", "{'mbox':'mailto:a@b','member':[]}", "actor.member is no property");
        row("account", "actor", "{'account':{'homePage':'http://a','name':'b'}}", "");
        row("account without page", "actor", "{'account':{'name':'b'}}", "actor.account.homePage is missing");
        row("anonymous group", "actor", "{'objectType':'Group','member':[{'mbox':'mailto:a@b'}]}", "");
        row("group without members", "actor", "{'objectType':'Group'}", "actor is a group without");
        row("group in group", "actor", "{'objectType':'Group','member':[{'objectType':'Group','mbox':'mailto:a@b'}]}",
            "actor.member[0].objectType is not");
        row("verb", "verb", "{'id':'did'}", "verb.id is not an IRI");
        row("display", "verb", "{'id':'http://v','display':{'a12345678':'x'}}", "verb.display has a name");
        row("object type", "object", "{'objectType':'activity','id':'http://a'}", "object.objectType is no type");
        row("interaction", "object",
            "{'id':'http://a','definition':{'interactionType':'choice','choices':[{'id':'a'},{'id':'b'}],"
            "'correctResponsesPattern':['a[,]b']}}",
            "");
        row("interaction case", "object", "{'id':'http://a','definition':{'interactionType':'Choice'}}",
            "object.definition.interactionType is no type");
        row("twice the same choice", "object",
            "{'id':'http://a','definition':{'interactionType':'choice','choices':[{'id':'a'},{'id':'a'}]}}",
            "object.definition.choices[1] has an id");
        row("scale of a choice", "object",
            "{'id':'http://a','definition':{'interactionType':'choice','scale':[{'id':'a'}]}}",
            "object.definition.scale does not belong");
        row("choices of nothing", "object", "{'id':'http://a','definition':{'choices':[{'id':'a'}]}}",
            "object.definition has interaction properties");
        row("voiding", "verb", "{'id':'http://adlnet.gov/expapi/verbs/voided'}", "object of a voiding statement");
        row("score", "result", "{'score':{'scaled':1.01}}", "result.score.scaled is not between");
        row("raw", "result", "{'score':{'raw':11,'min':0,'max':10}}", "result.score.raw is not between");
        row("min", "result", "{'score':{'min':10,'max':10}}", "result.score.min is not less");
        row("score text", "result", "{'score':{'raw':'11'}}", "result.score.raw is not a number");
        row("success text", "result", "{'success':'true'}", "result.success is neither");
        row("extensions", "result", "{'extensions':{'a':1}}", "result.extensions has a name");
        row("null in extensions", "result", "{'extensions':{'http://a':null}}", "");
        row("registration", "context", "{'registration':'x'}", "context.registration is not a UUID");
        row("one activity", "context", "{'contextActivities':{'parent':{'id':'http://a'}}}", "");
        row("unknown list", "context", "{'contextActivities':{'parents':[]}}", "context.contextActivities.parents");
        row("team of one", "context", "{'team':{'mbox':'mailto:a@b'}}", "context.team.objectType is missing");
        row("revision", "context", "{'revision':'1'}", "");
        row("attachment", "attachments",
            "[{'usageType':'http://a','display':{},'contentType':'text/plain','length':1,"
            "'sha2':'495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a'}]",
            "");
        row("attachment length", "attachments",
            "[{'usageType':'http://a','display':{},'contentType':'text/plain','length':1.5,"
            "'sha2':'495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a'}]",
            "attachments[0].length");
        row("timestamp", "timestamp", "'yesterday'", "timestamp is not a date");
        row("version", "version", "'1.1.0'", "version is not");
        row("authority of three", "authority",
            "{'objectType':'Group','member':[{'mbox':'mailto:a@b'},{'mbox':'mailto:b@b'},{'mbox':'mailto:c@b'}]}",
            "authority is a group");
    }
    void checkStatement()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        QFETCH(QString, fault);
        QJsonObject statement = simple();
        statement.insert(QString::fromLatin1(member), *parseJson(value.replace('\'', '"')));
        for (const Version version : {Version::V1_0_3, Version::V2_0}) {
            const auto valid = xapi::checkStatement(statement, version);
            QCOMPARE(valid.has_value(), fault.isEmpty());
            if (!valid)
                QVERIFY2(valid.error().detail.startsWith(fault), qPrintable(valid.error().detail));
        }
    }

    void checkStatement_revisionAboutAnAgent_isRefused()
    {
        QJsonObject statement = simple();
        statement.insert(QStringLiteral("object"), object("{'objectType':'Agent','mbox':'mailto:b@example.org'}"));
        statement.insert(QStringLiteral("context"), object("{'platform':'x'}"));
        QVERIFY(!xapi::checkStatement(statement, Version::V2_0));
    }

    void checkStatement_contextAgents_areOf20Only()
    {
        QJsonObject statement = simple();
        statement.insert(QStringLiteral("context"),
                         object("{'contextAgents':[{'objectType':'contextAgent','agent':{'mbox':'mailto:b@b'},"
                                "'relevantTypes':['http://t']}]}"));
        QVERIFY(xapi::checkStatement(statement, Version::V2_0));
        QVERIFY(!xapi::checkStatement(statement, Version::V1_0_3));
        statement.insert(QStringLiteral("context"),
                         object("{'contextGroups':[{'objectType':'contextGroup','group':{'mbox':'mailto:b@b'}}]}"));
        QVERIFY(!xapi::checkStatement(statement, Version::V2_0));
    }

    void checkStatement_subStatement_hasNoIdAndNoSubStatement()
    {
        QJsonObject inner = simple();
        inner.insert(QStringLiteral("objectType"), QStringLiteral("SubStatement"));
        QJsonObject statement = simple();
        statement.insert(QStringLiteral("object"), inner);
        QVERIFY(xapi::checkStatement(statement, Version::V1_0_3));
        QJsonObject withId = inner;
        withId.insert(QStringLiteral("id"), QStringLiteral("6690e6c9-3ef0-4ed3-8b37-7f3964730bee"));
        statement.insert(QStringLiteral("object"), withId);
        QVERIFY(!xapi::checkStatement(statement, Version::V1_0_3));
        QJsonObject nested = inner;
        nested.insert(QStringLiteral("object"), inner);
        statement.insert(QStringLiteral("object"), nested);
        QVERIFY(!xapi::checkStatement(statement, Version::V1_0_3));
    }

    // The statement templates of ADL's suite: those whose parts are left out are invalid.
    void checkStatement_templates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("valid");
        const QStringList invalid{QStringLiteral("actor"), QStringLiteral("verb"), QStringLiteral("no_object"),
                                  QStringLiteral("multiple_actor"), QStringLiteral("object_statementref_no_id")};
        for (const char* version : {"v1_0_3", "v2_0"}) {
            const QDir folder(kData + QStringLiteral("/lrs-cts-templates/") + QLatin1StringView(version) +
                              QStringLiteral("/statements"));
            for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.json")})) {
                QTest::newRow(qPrintable(QLatin1StringView(version) + QLatin1Char(' ') + file.baseName()))
                    << file.filePath() << !invalid.contains(file.baseName());
            }
        }
        if (!QDir(kData).exists())
            QSKIP("../shared/data/xapi is not there");
    }
    void checkStatement_templates()
    {
        QFETCH(QString, file);
        QFETCH(bool, valid);
        const auto value = parseJson(read(file));
        const bool good =
            value &&
            xapi::checkStatement(*value, file.contains(QLatin1StringView("v2_0")) ? Version::V2_0 : Version::V1_0_3);
        QCOMPARE(good, valid);
    }

    void checkStatement_realStatements_areValidAndEqualThemselves()
    {
        QFile file(kData + QStringLiteral("/statements/tccc.ndjson"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/data/xapi is not there");
        int checked = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const auto value = parseJson(line);
            QVERIFY2(value, line.left(200).constData());
            const auto valid = xapi::checkStatement(*value, Version::V1_0_3);
            QVERIFY2(valid, qPrintable(valid ? QString() : valid.error().detail));
            const QJsonObject stored =
                normalised(value->toObject(), {QDateTime::currentDateTimeUtc(), {}, {}, Version::V1_0_3});
            QVERIFY2(xapi::isSameStatement(value->toObject(), stored), line.left(200).constData());
            ++checked;
        }
        QVERIFY(checked > 1000);
    }

    void normalised_fillsInWhatIsMissing()
    {
        QJsonObject statement = simple();
        statement.insert(QStringLiteral("context"), object("{'contextActivities':{'parent':{'id':'http://a'}}}"));
        const QDateTime stored(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        const QJsonObject authority = object("{'mbox':'mailto:lrs@example.org'}");
        const QJsonObject made = normalised(statement, {stored, QStringLiteral("x"), authority, Version::V1_0_3});
        QCOMPARE(made.value(QStringLiteral("id")), QJsonValue(QStringLiteral("x")));
        QCOMPARE(made.value(QStringLiteral("timestamp")), QJsonValue(QStringLiteral("2026-03-02T09:00:00.000Z")));
        QCOMPARE(made.value(QStringLiteral("stored")), made.value(QStringLiteral("timestamp")));
        QCOMPARE(made.value(QStringLiteral("authority")).toObject(), authority);
        QCOMPARE(made.value(QStringLiteral("version")), QJsonValue(QStringLiteral("1.0.0")));
        QVERIFY(
            made[QStringLiteral("context")][QStringLiteral("contextActivities")][QStringLiteral("parent")].isArray());
        QCOMPARE(normalised(simple(), {stored, {}, {}, Version::V2_0}).value(QStringLiteral("version")),
                 QJsonValue(QStringLiteral("2.0.0")));
    }

    void normalised_20_turnsTimestampsIntoUtc()
    {
        QJsonObject statement = simple();
        statement.insert(QStringLiteral("timestamp"), QStringLiteral("2023-05-04T12:00:00-05:00"));
        QCOMPARE(normalised(statement, {{}, {}, {}, Version::V2_0}).value(QStringLiteral("timestamp")),
                 QJsonValue(QStringLiteral("2023-05-04T17:00:00.000Z")));
        QCOMPARE(normalised(statement, {{}, {}, {}, Version::V1_0_3}).value(QStringLiteral("timestamp")),
                 QJsonValue(QStringLiteral("2023-05-04T12:00:00-05:00")));
    }

    void isSameStatement_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* one, const char* other, bool same) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << same;
        };
        row("verb display", "{'verb':{'id':'http://v','display':{'en':'a'}}}", "{'verb':{'id':'http://v'}}", true);
        row("verb", "{'verb':{'id':'http://v'}}", "{'verb':{'id':'http://w'}}", false);
        row("definition", "{'object':{'id':'http://v','definition':{'type':'http://t'}}}",
            "{'object':{'id':'http://v','objectType':'Activity'}}", true);
        row("agent is no activity", "{'object':{'mbox':'mailto:a@b','objectType':'Agent'}}",
            "{'object':{'mbox':'mailto:a@b'}}", false);
        row("members", "{'actor':{'objectType':'Group','member':[{'mbox':'mailto:a@b'},{'mbox':'mailto:c@b'}]}}",
            "{'actor':{'objectType':'Group','member':[{'mbox':'mailto:c@b','objectType':'Agent'},"
            "{'mbox':'mailto:a@b'}]}}",
            true);
        row("timestamp", "{'timestamp':'2023-05-04T12:00:00-05:00'}", "{'timestamp':'2023-05-04T17:00:00.000Z'}", true);
        row("other timestamp", "{'timestamp':'2023-05-04T12:00:00Z'}", "{'timestamp':'2023-05-04T12:00:01Z'}", false);
        row("no timestamp", "{}", "{'timestamp':'2023-05-04T12:00:01Z'}", true);
        row("numbers", "{'result':{'score':{'raw':1}}}", "{'result':{'score':{'raw':1.0}}}", true);
        row("duration", "{'result':{'duration':'PT1.239S'}}", "{'result':{'duration':'PT1.23S'}}", true);
        row("result", "{'result':{'success':true}}", "{'result':{'success':false}}", false);
        row("id case", "{'id':'AA97B177-9383-4934-8543-0F91A7A02836'}", "{'id':'aa97b177-9383-4934-8543-0f91a7a02836'}",
            true);
        row("what the store sets", "{'stored':'2023-05-04T12:00:00Z','version':'1.0.0'}",
            "{'authority':{'mbox':'mailto:a@b'}}", true);
        row("one or many", "{'context':{'contextActivities':{'parent':{'id':'http://a'}}}}",
            "{'context':{'contextActivities':{'parent':[{'id':'http://a'}]}}}", true);
        row("attachments", "{'attachments':[]}", "{}", false);
    }
    void isSameStatement()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        QCOMPARE(xapi::isSameStatement(object(one.constData()), object(other.constData())), same);
        QCOMPARE(xapi::isSameStatement(object(other.constData()), object(one.constData())), same);
    }

    void indexed_findsWhatStandsAnywhere()
    {
        const QJsonObject statement = object(
            "{'id':'AA97B177-9383-4934-8543-0F91A7A02836','actor':{'objectType':'Group','mbox':'mailto:g@b','member':"
            "[{'mbox':'mailto:m@b','name':'M'}]},'verb':{'id':'http://v'},'object':{'objectType':'SubStatement',"
            "'actor':{'openid':'http://sub'},'verb':{'id':'http://w'},'object':{'id':'http://inner','definition':"
            "{'type':'http://t'}}},'context':{'instructor':{'mbox':'mailto:i@b'},'contextActivities':{'other':["
            "{'id':'http://other'}]},'registration':'BA97B177-9383-4934-8543-0F91A7A02836'}}");
        const NewStatement row = indexed(statement);
        QCOMPARE(row.id, QStringLiteral("aa97b177-9383-4934-8543-0f91a7a02836"));
        QCOMPARE(row.registration, QStringLiteral("ba97b177-9383-4934-8543-0f91a7a02836"));
        QCOMPARE(row.actors, (QStringList{QStringLiteral("mbox mailto:g@b"), QStringLiteral("mbox mailto:m@b")}));
        QCOMPARE(row.agents, row.actors);
        QCOMPARE(QSet<QString>(row.relatedAgents.begin(), row.relatedAgents.end()),
                 (QSet<QString>{QStringLiteral("mbox mailto:g@b"), QStringLiteral("mbox mailto:m@b"),
                                QStringLiteral("openid http://sub"), QStringLiteral("mbox mailto:i@b")}));
        QVERIFY(row.activities.isEmpty());
        QCOMPARE(QSet<QString>(row.relatedActivities.begin(), row.relatedActivities.end()),
                 (QSet<QString>{QStringLiteral("http://inner"), QStringLiteral("http://other")}));
        QCOMPARE(row.definitions.keys(), QStringList{QStringLiteral("http://inner")});
        QCOMPARE(row.names.value(QStringLiteral("mbox mailto:m@b")), QStringLiteral("M"));
    }

    void idsOnly_leavesIdentifiersOnly()
    {
        const QJsonObject shown = xapi::idsOnly(
            object("{'id':'x','actor':{'objectType':'Group','name':'G','member':[{'mbox':'mailto:a@b','name':'A'}]},"
                   "'verb':{'id':'http://v','display':{'en':'v'}},'object':{'objectType':'Activity','id':'http://a',"
                   "'definition':{'type':'http://t'}}}"));
        QCOMPARE(shown, object("{'id':'x','actor':{'objectType':'Group','member':[{'mbox':'mailto:a@b'}]},"
                               "'verb':{'id':'http://v'},'object':{'id':'http://a'}}"));
    }
};

QTEST_GUILESS_MAIN(TestXapiStatements)
#include "tst_xapistatements.moc"
