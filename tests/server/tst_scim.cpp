// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/listing.h"
#include "server/scim/patch.h"
#include "server/scim/schemas.h"
#include "server/scim/user.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

// With ' for ".
QJsonObject object(QByteArray text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.replace('\'', '"'));
    if (!document.isObject())
        qFatal("not an object: %s", text.constData());
    return document.object();
}

QString compact(const QJsonObject& made)
{
    return QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Compact)).replace(u'"', u'\'');
}

const QByteArray kEnterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

QJsonObject maya()
{
    return object("{'id':'m1','userName':'Maya','active':true,'name':{'familyName':'Okafor','givenName':'Maya'},"
                  "'emails':[{'value':'maya@work.example','type':'work','primary':true},"
                  "{'value':'m@home.example','type':'home'}],"
                  "'meta':{'lastModified':'2026-03-02T09:00:00.000Z'},'" +
                  kEnterprise + "':{'department':'Sales','manager':{'value':'osei'}}}");
}

QJsonObject patchOf(const QByteArray& operations)
{
    return object("{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[" + operations + "]}");
}

} // namespace

class TestScim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenFilter_isRefused_data();
    void brokenFilter_isRefused();
    void filterPastTheLimits_isRefused();
    void filter_findsWhatItSays_data();
    void filter_findsWhatItSays();
    void badPatch_isRefusedWithItsType_data();
    void badPatch_isRefusedWithItsType();
    void patch_changesWhatItSays_data();
    void patch_changesWhatItSays();
    void secondPrimary_takesItFromTheFirst();
    void badQuery_isRefused();
    void projection_keepsWhatIsAlwaysReturned();
    void sort_putsThoseWithoutAValueLast();
    void badUser_isRefused_data();
    void badUser_isRefused();
    void user_survivesTheWayThere_andBack();
    void primaryOfARole_isKept_andFoundByItsChange();
    void name_followsItsParts_untilADisplayNameIsGiven();
    void schemas_nameEveryMemberOfAUser();
};

void TestScim::brokenFilter_isRefused_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* filter : {"",
                               " ",
                               "userName",
                               "userName eq",
                               "userName eq maya",
                               "userName is \"a\"",
                               "eq \"a\"",
                               "userName eq \"a",
                               "userName eq \"a\" and",
                               "userName eq \"a\" userName pr",
                               "(userName pr",
                               "userName pr)",
                               "not userName pr",
                               "emails[type eq \"work\"",
                               "emails[type eq \"work\"] pr",
                               "emails[x[y pr]]",
                               "emails.value[type pr]",
                               "active gt true",
                               "active co true",
                               "userName co 5",
                               "userName eq 01",
                               "a.b.c pr",
                               "1a pr",
                               "urn:x:y pr",

                               "userName pr or or userName pr",
                               "[type pr]",
                               "userName eq {}"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void TestScim::brokenFilter_isRefused()
{
    QFETCH(QString, filter);
    const auto parsed = scim::parseFilter(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, QStringLiteral("invalidFilter"));
    QCOMPARE(parsed.error().httpStatus, 400);
}

void TestScim::filterPastTheLimits_isRefused()
{
    const auto nested = [](int depth) {
        return QString(depth, QLatin1Char('(')) + QStringLiteral("id pr") + QString(depth, QLatin1Char(')'));
    };
    QVERIFY(scim::parseFilter(nested(scim::kFilterDepth)));
    QVERIFY(!scim::parseFilter(nested(scim::kFilterDepth + 1)));
    QVERIFY(!scim::parseFilter(nested(2000)));
    QStringList many(scim::kFilterNodes + 1, QStringLiteral("id pr"));
    QVERIFY(!scim::parseFilter(many.join(QStringLiteral(" or "))));
    QVERIFY(!scim::parseFilter(QStringLiteral("id eq \"%1\"").arg(QString(scim::kFilterLength, QLatin1Char('a')))));
}

void TestScim::filter_findsWhatItSays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* filter, bool found) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << found;
    };
    row("userName eq \"maya\"", true); // no case
    row("USERNAME EQ \"MAYA\"", true);
    row("urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"maya\"", true);
    row("id eq \"M1\"", false); // case
    row("id eq \"m1\"", true);
    row("userName ne \"maya\"", false);
    row("title ne \"x\"", true);
    row("title eq null", true);
    row("userName eq null", false);
    row("userName co \"AY\"", true);
    row("userName sw \"ay\"", false);
    row("userName ew \"ya\"", true);
    row("title pr", false);
    row("emails pr", true);
    row("name.familyName eq \"okafor\"", true);
    row("active eq true", true);
    row("active eq \"True\"", true);
    row("active eq false", false);
    row("emails eq \"m@home.example\"", true);
    row("emails.type eq \"home\"", true);
    row("emails[type eq \"work\" and value co \"@work\"]", true);
    row("emails[type eq \"home\" and value co \"@work\"]", false); // of one element
    row("emails.type eq \"home\" and emails.value co \"@work\"", true);
    row("meta.lastModified gt \"2026-03-02T08:59:59Z\"", true);
    row("meta.lastModified gt \"2026-03-02T12:00:00+05:00\"", true); // an instant, not a text
    row("meta.lastModified le \"2026-03-02T09:00:00Z\"", true);
    row("meta.lastModified lt \"2026-03-02T09:00:00Z\"", false);
    row("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"sales\"", true);
    row("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq \"osei\"", true);
    row("manager eq \"osei\"", true); // as Entra ID asks
    row("manager eq \"Osei\"", false);
    row("manager[value eq \"osei\"]", true);
    row("department eq \"sales\"", false);
    row("not (userName eq \"maya\")", false);
    row("not (userName eq \"sam\") and active eq true", true);
    // and before or
    row("id eq \"m1\" or id eq \"x\" and id eq \"y\"", true);
    row("(id eq \"m1\" or id eq \"x\") and id eq \"y\"", false);
}

void TestScim::filter_findsWhatItSays()
{
    QFETCH(QString, filter);
    QFETCH(bool, found);
    const auto parsed = scim::parseFilter(filter);
    QVERIFY(parsed);
    QCOMPARE(scim::matches(*parsed, maya()), found);
}

void TestScim::badPatch_isRefusedWithItsType_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* operations, const char* type) {
        QTest::newRow(operations) << QByteArray(operations) << QString::fromLatin1(type);
    };
    row("", "invalidSyntax");
    row("{'op':'move','path':'title','value':'x'}", "invalidSyntax");
    row("{'op':'remove'}", "noTarget");
    row("{'op':'add','value':'x'}", "invalidValue");
    row("{'op':'add','path':'a.b.c','value':'x'}", "invalidPath");
    row("{'op':'add','path':'emails[type eq','value':'x'}", "invalidPath");
    row("{'op':'replace','path':'id','value':'x'}", "mutability");
    row("{'op':'add','path':'groups','value':[]}", "mutability");
    row("{'op':'replace','path':'active','value':'perhaps'}", "invalidValue");
    row("{'op':'replace','path':'emails[type eq \\\"other\\\"].value','value':'x@y'}", "noTarget");
    row("{'op':'add','path':'emails','value':[5]}", "invalidValue");
}

void TestScim::badPatch_isRefusedWithItsType()
{
    QFETCH(QByteArray, operations);
    QFETCH(QString, type);
    // A good one before: nothing of it may stay, so there is no answer at all.
    const auto changed = scim::patched(maya(), patchOf(operations));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, type);
    QVERIFY(!scim::patched(maya(), object("{'Operations':[{'op':'remove','path':'title'}]}"))); // no schema
}

void TestScim::patch_changesWhatItSays_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& operations, const QByteArray& attribute,
                        const QByteArray& expected) { QTest::newRow(name) << operations << attribute << expected; };
    row("add", "{'op':'add','path':'title','value':'Lead'}", "title", "{'v':'Lead'}");
    row("replace with the case of an identity system", "{'op':'Replace','path':'USERNAME','value':'maya2'}", "userName",
        "{'v':'maya2'}");
    row("truth as text", "{'op':'Replace','path':'active','value':'False'}", "active", "{'v':false}");
    row("no path", "{'op':'replace','value':{'active':false}}", "active", "{'v':false}");
    row("no path, id sent back", "{'op':'replace','value':{'id':'m1','title':'Lead'}}", "title", "{'v':'Lead'}");
    row("no path, dotted", "{'op':'add','value':{'name.givenName':'M'}}", "name",
        "{'v':{'familyName':'Okafor','givenName':'M'}}");
    row("no path, extension", "{'op':'add','value':{'" + kEnterprise + ":department':'HR'}}", kEnterprise,
        "{'v':{'department':'HR','manager':{'value':'osei'}}}");
    row("no path, whole extension", "{'op':'add','value':{'" + kEnterprise + "':{'employeeNumber':'7'}}}", kEnterprise,
        "{'v':{'department':'Sales','employeeNumber':'7','manager':{'value':'osei'}}}");
    row("manager as text", "{'op':'Add','path':'" + kEnterprise + ":manager','value':'lin'}", kEnterprise,
        "{'v':{'department':'Sales','manager':{'value':'lin'}}}");
    row("manager's value", "{'op':'replace','path':'" + kEnterprise + ":manager.value','value':'lin'}", kEnterprise,
        "{'v':{'department':'Sales','manager':{'value':'lin'}}}");
    row("no manager", "{'op':'Remove','path':'" + kEnterprise + ":manager'}", kEnterprise,
        "{'v':{'department':'Sales'}}");
    row("empty manager", "{'op':'replace','path':'" + kEnterprise + ":manager','value':''}", kEnterprise,
        "{'v':{'department':'Sales'}}");
    row("element of a list", "{'op':'replace','path':'emails[type eq \\\"work\\\"].value','value':'a@b'}", "emails",
        "{'v':[{'primary':true,'type':'work','value':'a@b'},{'type':'home','value':'m@home.example'}]}");
    row("element that is not there", "{'op':'Add','path':'emails[type eq \\\"other\\\"].value','value':'a@b'}",
        "emails",
        "{'v':[{'primary':true,'type':'work','value':'maya@work.example'},{'type':'home','value':'m@home.example'},"
        "{'type':'other','value':'a@b'}]}");
    row("remove an element", "{'op':'remove','path':'emails[type eq \\\"work\\\"]'}", "emails",
        "{'v':[{'type':'home','value':'m@home.example'}]}");
    row("remove by value", "{'op':'Remove','path':'emails','value':[{'value':'maya@work.example'}]}", "emails",
        "{'v':[{'type':'home','value':'m@home.example'}]}");
    row("add what is there", "{'op':'add','path':'emails','value':[{'value':'m@home.example','type':'home'}]}",
        "emails",
        "{'v':[{'primary':true,'type':'work','value':'maya@work.example'},{'type':'home','value':'m@home.example'}]}");
    row("replace a list", "{'op':'replace','path':'emails','value':[{'value':'a@b'}]}", "emails",
        "{'v':[{'value':'a@b'}]}");
    row("remove all", "{'op':'remove','path':'emails'}", "emails", "{}");
    const QByteArray foreign = "urn:ietf:params:scim:schemas:extension:CustomExt:2.0:User";
    row("an extension of others",
        "{'op':'add','path':'" + foreign + ":tag','value':'x'},{'op':'add','path':'title','value':'a'}", "title",
        "{'v':'a'}");
    row("no path, an extension of others",
        "{'op':'add','value':{'" + foreign + "':{'tag':'x'},'" + foreign + ":b':1,'title':'a'}}", "title", "{'v':'a'}");
    row("in order", "{'op':'add','path':'title','value':'a'},{'op':'remove','path':'title'}", "title", "{}");
}

void TestScim::patch_changesWhatItSays()
{
    QFETCH(QByteArray, operations);
    QFETCH(QByteArray, attribute);
    QFETCH(QByteArray, expected);
    const auto changed = scim::patched(maya(), patchOf(operations));
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
    const QString name = QString::fromLatin1(attribute);
    QJsonObject seen;
    if (changed->contains(name))
        seen.insert(QStringLiteral("v"), changed->value(name));
    QCOMPARE(compact(seen), QString::fromLatin1(expected));
    // And nothing else.
    QJsonObject rest = *changed;
    QJsonObject before = maya();
    rest.remove(name);
    before.remove(name);
    QCOMPARE(compact(rest), compact(before));
}

void TestScim::secondPrimary_takesItFromTheFirst()
{
    const auto changed =
        scim::patched(maya(), patchOf("{'op':'add','path':'emails','value':[{'value':'new@b','primary':true}]}"));
    QVERIFY(changed);
    QStringList primary;
    for (const QJsonValue& one : changed->value(QStringLiteral("emails")).toArray()) {
        if (one[QStringLiteral("primary")].toBool())
            primary.append(one[QStringLiteral("value")].toString());
    }
    QCOMPARE(primary, QStringList{QStringLiteral("new@b")});
}

void TestScim::badQuery_isRefused()
{
    const auto code = [](const char* name, const char* value) {
        const auto query = scim::queryFrom({{QString::fromLatin1(name), QString::fromLatin1(value)}});
        return query ? QString() : query.error().code;
    };
    QCOMPARE(code("count", "many"), QStringLiteral("invalidValue"));
    QCOMPARE(code("startIndex", "1.5"), QStringLiteral("invalidValue"));
    QCOMPARE(code("sortBy", "a b"), QStringLiteral("invalidPath"));
    QCOMPARE(code("filter", "x"), QStringLiteral("invalidFilter"));
    QCOMPARE(code("startIndex", "-3"), QString()); // counts as 1 (RFC 7644 section 3.4.2.4)
    QCOMPARE(scim::queryFrom({{QStringLiteral("startIndex"), QStringLiteral("-3")}})->start, 0);
    QCOMPARE(scim::queryFrom({{QStringLiteral("count"), QStringLiteral("-3")}})->count, 0);
    QCOMPARE(scim::queryFrom({{QStringLiteral("count"), QStringLiteral("100000")}})->count, scim::kMostPage);
}

void TestScim::projection_keepsWhatIsAlwaysReturned()
{
    const auto names = [](const char* parameter, const QString& value) {
        return scim::projected(maya(), {{QString::fromLatin1(parameter), value}}).keys();
    };
    QCOMPARE(names("attributes", QStringLiteral("username, name.familyName")),
             (QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("userName")}));
    QCOMPARE(scim::projected(maya(), {{QStringLiteral("attributes"), QStringLiteral("name.familyName")}})
                 .value(QStringLiteral("name"))
                 .toObject()
                 .keys(),
             QStringList{QStringLiteral("familyName")});
    QCOMPARE(names("excludedAttributes", QStringLiteral("iD,emails,name,meta,") + QString::fromLatin1(kEnterprise)),
             (QStringList{QStringLiteral("active"), QStringLiteral("id"), QStringLiteral("userName")}));
    QVERIFY(scim::isLeftOut("members", {{QStringLiteral("excludedAttributes"), QStringLiteral("Members")}}));
    QVERIFY(!scim::isLeftOut("members", {}));
}

void TestScim::sort_putsThoseWithoutAValueLast()
{
    const QList<QJsonObject> all{object("{'id':'1','title':'b'}"), object("{'id':'2'}"),
                                 object("{'id':'3','title':'A'}")};
    const auto sorted = [&](const char* order) {
        QList<QJsonObject> list = all;
        scim::sort(list, *scim::queryFrom({{QStringLiteral("sortBy"), QStringLiteral("title")},
                                           {QStringLiteral("sortOrder"), QString::fromLatin1(order)}}));
        QString ids;
        for (const QJsonObject& one : list)
            ids += one.value(QStringLiteral("id")).toString();
        return ids;
    };
    QCOMPARE(sorted("ascending"), QStringLiteral("312"));
    QCOMPARE(sorted("descending"), QStringLiteral("213"));
}

void TestScim::badUser_isRefused_data()
{
    QTest::addColumn<QByteArray>("resource");
    for (const char* resource :
         {"{}", "{'userName':''}", "{'userName':5}", "{'userName':'a','active':1}", "{'userName':'a','title':[]}",
          "{'userName':'a','emails':[{'value':'nowhere'}]}", "{'userName':'a','roles':[{'value':'king'}]}",
          "{'userName':'a','name':{'givenName':true}}", "{'userName':'a','schemas':[]}"})
        QTest::newRow(resource) << QByteArray(resource);
}

void TestScim::badUser_isRefused()
{
    QFETCH(QByteArray, resource);
    const auto user = scim::withResource(scim::User(), object(resource));
    QVERIFY(!user);
    QCOMPARE(user.error().code, QStringLiteral("invalidValue"));
}

void TestScim::user_survivesTheWayThere_andBack()
{
    QJsonObject sent = maya();
    sent.insert(QStringLiteral("externalId"), QStringLiteral("ext"));
    sent.insert(QStringLiteral("roles"), QJsonArray{QJsonObject{{QStringLiteral("value"), QStringLiteral("mentor")}}});
    auto user = scim::withResource(scim::User(), sent);
    QVERIFY(user);
    QCOMPARE(user->person.email, QStringLiteral("maya@work.example"));
    QCOMPARE(user->person.name, QStringLiteral("Maya Okafor"));
    QCOMPARE(user->person.supervisorId, QStringLiteral("osei"));
    QCOMPARE(user->person.roles, (QStringList{QStringLiteral("learner"), QStringLiteral("mentor")}));
    const QJsonObject back = scim::resourceOf(*user);
    for (const char* name : {"userName", "externalId", "emails", "active"})
        QCOMPARE(back.value(QLatin1StringView(name)), sent.value(QLatin1StringView(name)));
    QCOMPARE(back.value(QLatin1StringView(kEnterprise)), sent.value(QLatin1StringView(kEnterprise)));
    // Roles stay when nothing is said of them.
    const auto again = scim::withResource(*user, object("{'userName':'maya'}"));
    QCOMPARE(again->person.roles, user->person.roles);
    QVERIFY(again->person.email.isEmpty());
}

// The form of Entra ID for an application with a single role (SingleAppRoleAssignment).
void TestScim::primaryOfARole_isKept_andFoundByItsChange()
{
    auto user = scim::withResource(
        scim::User(), object("{'userName':'kim','roles':[{'primary':true,'type':'WindowsAzureActiveDirectoryRole',"
                             "'value':'mentor'}]}"));
    QVERIFY(user);
    const auto roles = [&user] { return scim::resourceOf(*user).value(QStringLiteral("roles")).toArray(); };
    const auto list = [](const QByteArray& text) {
        return object("{'v':" + text + "}")[QStringLiteral("v")].toArray();
    };
    QCOMPARE(roles(), list("[{'value':'learner'},{'value':'mentor','primary':true}]"));
    const auto patch = [&](const QByteArray& operation) {
        const auto changed = scim::patched(scim::statedResourceOf(*user), patchOf(operation));
        if (!changed)
            return changed.error().code;
        user = scim::withResource(*user, *changed);
        return user ? QString() : user.error().code;
    };
    QCOMPARE(patch(R"({'op':'Replace','path':'roles[primary eq \"True\"].value','value':'supervisor'})"), QString());
    QCOMPARE(roles(), list("[{'value':'learner'},{'value':'supervisor','primary':true}]"));
    // Nobody's word: no target, until one is added in this form.
    QCOMPARE(patch("{'op':'replace','path':'roles','value':[{'value':'mentor'}]}"), QString());
    QCOMPARE(patch(R"({'op':'Replace','path':'roles[primary eq \"True\"].value','value':'supervisor'})"),
             QStringLiteral("noTarget"));
    QCOMPARE(patch(R"({'op':'Add','path':'roles[primary eq \"True\"].value','value':'supervisor'})"), QString());
    QCOMPARE(roles(), list("[{'value':'learner'},{'value':'mentor'},{'value':'supervisor','primary':true}]"));
    // Of two the newest word counts.
    QCOMPARE(patch("{'op':'add','path':'roles','value':[{'value':'mentor','primary':'True'}]}"), QString());
    QCOMPARE(roles(), list("[{'value':'learner'},{'value':'supervisor'},{'value':'mentor','primary':true}]"));
}

void TestScim::name_followsItsParts_untilADisplayNameIsGiven()
{
    auto user = scim::withResource(scim::User(), maya());
    const auto patch = [&](const QByteArray& operation) {
        user = scim::withResource(*user, *scim::patched(scim::statedResourceOf(*user), patchOf(operation)));
        return user->person.name;
    };
    QCOMPARE(patch("{'op':'replace','path':'name.familyName','value':'Lind'}"), QStringLiteral("Maya Lind"));
    QCOMPARE(patch("{'op':'add','path':'displayName','value':'M. Lind'}"), QStringLiteral("M. Lind"));
    QCOMPARE(patch("{'op':'replace','path':'name.familyName','value':'Berg'}"), QStringLiteral("M. Lind"));
    // A name from elsewhere counts more than what was said before.
    user->person.name = QStringLiteral("Maya B");
    QCOMPARE(scim::resourceOf(*user).value(QStringLiteral("displayName")).toString(), QStringLiteral("Maya B"));
    QCOMPARE(patch("{'op':'add','path':'title','value':'x'}"), QStringLiteral("Maya B"));
}

void TestScim::schemas_nameEveryMemberOfAUser()
{
    QSet<QString> known{QStringLiteral("id"), QStringLiteral("schemas"), QStringLiteral("externalId"),
                        QString::fromLatin1(kEnterprise)};
    const auto schemas = scim::schemas(QStringLiteral("https://h/scim/v2"));
    QCOMPARE(schemas.size(), 3);
    for (const QJsonValue& one : schemas.first().value(QStringLiteral("attributes")).toArray())
        known.insert(one[QStringLiteral("name")].toString());
    QJsonObject all = maya();
    for (const char* name : {"title", "locale", "timezone", "displayName", "externalId"})
        all.insert(QLatin1StringView(name), QStringLiteral("x"));
    all.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("mentor")});
    const QStringList members = scim::resourceOf(*scim::withResource(scim::User(), all)).keys();
    QVERIFY(members.size() > 10);
    for (const QString& name : members)
        QVERIFY2(known.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestScim)
#include "tst_scim.moc"
