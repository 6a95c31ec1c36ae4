// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/provisioning/access.h"
#include "server/provisioning/service.h"
#include "tests/server/serversupport.h"

#include <QJsonArray>

using namespace support;
using provisioning::Request;
using provisioning::Response;

namespace {

const QString kBase = QStringLiteral("https://lxcp.example/scim/v2");
const QString kEnterprise = QStringLiteral("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User");

QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray patchOf(const QByteArray& operations)
{
    return "{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[" + operations + "]}";
}

// A service on a database with osei, who leads maya, and ways to ask it.
class Bench
{
public:
    explicit Bench(data::Storage& s) : storage(s), service(s, clock)
    {
        ready = store(storage, clock.now(), person("osei"), person("maya", "osei"));
    }

    Response ask(const QByteArray& method, const QString& place, const QByteArray& body = {},
                 const scim::Parameters& parameters = {}, const QByteArray& ifMatch = {})
    {
        clock.advance(1);
        Request request;
        request.method = method;
        request.resource = place.section(QLatin1Char('/'), 0, 0);
        request.id = place.section(QLatin1Char('/'), 1);
        request.parameters = parameters;
        request.body = quoted(body);
        request.ifMatch = ifMatch;
        request.base = kBase;
        return service.handle(request);
    }

    QString create(const QByteArray& body, const char* resource = "Users")
    {
        const Response response = ask("POST", QString::fromLatin1(resource), body);
        if (response.status != 201)
            qWarning() << response.status << *response.body;
        return response.body ? response.body->value(QStringLiteral("id")).toString() : QString();
    }

    // Ids that a query finds, in the answer's order.
    QStringList find(const QString& resource, const scim::Parameters& parameters)
    {
        const Response response = ask("GET", resource, {}, parameters);
        if (response.status != 200)
            return {QString::number(response.status)};
        total = response.body->value(QStringLiteral("totalResults")).toInt(-1);
        QStringList ids;
        for (const QJsonValue& one : response.body->value(QStringLiteral("Resources")).toArray())
            ids.append(one[QStringLiteral("id")].toString());
        return ids;
    }
    QStringList filtered(const char* filter)
    {
        return find(QStringLiteral("Users"), {{QStringLiteral("filter"), QString::fromLatin1(filter)}});
    }

    data::Storage& storage;
    ManualClock clock;
    provisioning::Service service;
    bool ready = false;
    int total = 0;
};

QString typeOf(const Response& response)
{
    return response.body ? response.body->value(QStringLiteral("scimType")).toString() : QString();
}

QString users(const QString& id)
{
    return QStringLiteral("Users/") + id;
}

} // namespace

class TestProvisioning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortOrStrangeSecret_isRefused_withoutShowingIt();
    void key_admitsItsSecretOnly_data();
    void key_admitsItsSecretOnly();
    void whatIsNotThere_isSaid_data() { Databases::addRows(); }
    void whatIsNotThere_isSaid();
    void unusablePeople_areRefusedAndLeaveNothing_data() { Databases::addRows(); }
    void unusablePeople_areRefusedAndLeaveNothing();
    void lifeOfAPerson_createdFoundChangedDeactivated_data() { Databases::addRows(); }
    void lifeOfAPerson_createdFoundChangedDeactivated();
    void importedPeople_areFoundByAddress_andKeepTheirId_data() { Databases::addRows(); }
    void importedPeople_areFoundByAddress_andKeepTheirId();
    void otherRevision_is412_andChangesNothing_data() { Databases::addRows(); }
    void otherRevision_is412_andChangesNothing();
    void deleted_isGoneButNotForgotten_data() { Databases::addRows(); }
    void deleted_isGoneButNotForgotten();
    void pages_coverEverybodyOnce_data() { Databases::addRows(); }
    void pages_coverEverybodyOnce();
    void deactivation_movesTheDesk_data() { Databases::addRows(); }
    void deactivation_movesTheDesk();
    void groups_holdPeople_andShowInThem_data() { Databases::addRows(); }
    void groups_holdPeople_andShowInThem();
    void nothingOfIt_isInAnyScope_data() { Databases::addRows(); }
    void nothingOfIt_isInAnyScope();

private:
    Databases m_databases;
};

void TestProvisioning::shortOrStrangeSecret_isRefused_withoutShowingIt()
{
    QTemporaryDir folder;
    const auto said = [&](const QByteArray& text) {
        QFile file(folder.filePath(QStringLiteral("secret")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return QStringLiteral("not written");
        file.close();
        const auto read = provisioning::readSecret(file.fileName());
        return read ? QStringLiteral("taken:") + QString::fromLatin1(*read) : read.error().detail;
    };
    const QByteArray good(32, 'x');
    QCOMPARE(said(good + "\nmore"), QStringLiteral("taken:") + QString::fromLatin1(good));
    QCOMPARE(said(good), QStringLiteral("taken:") + QString::fromLatin1(good));
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("hunter2"), QByteArray(40, 'x').replace(5, 1, " "), QByteArray(5000, 'x')}) {
        const QString words = said(bad);
        QVERIFY(words.contains(QStringLiteral("at least 32")));
        QVERIFY(!words.contains(QStringLiteral("hunter2")) && !words.contains(QStringLiteral("xxxx")));
    }
    QVERIFY(!provisioning::readSecret(folder.filePath(QStringLiteral("none"))));
}

void TestProvisioning::key_admitsItsSecretOnly_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("admitted");
    const QByteArray secret(32, 's');
    QTest::newRow("right") << "Bearer " + secret << true;
    QTest::newRow("scheme in small letters") << "bearer " + secret << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray("Bearer ") << false;
    QTest::newRow("bare") << secret << false;
    QTest::newRow("basic") << "Basic  " + secret << false;
    QTest::newRow("shorter") << "Bearer " + secret.chopped(1) << false;
    QTest::newRow("longer") << "Bearer " + secret + 's' << false;
    QTest::newRow("other") << "Bearer " + QByteArray(31, 's') + 'S' << false;
}

void TestProvisioning::key_admitsItsSecretOnly()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, admitted);
    QCOMPARE(provisioning::Key(QByteArray(32, 's')).admits(header), admitted);
}

void TestProvisioning::whatIsNotThere_isSaid()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    QVERIFY(bench.ready);
    for (const char* method : {"GET", "PUT", "PATCH", "DELETE"}) {
        const Response response = bench.ask(method, users(QStringLiteral("nobody")), "{'userName':'x'}");
        QCOMPARE(response.status, 404);
        QCOMPARE(response.body->value(QStringLiteral("status")).toString(), QStringLiteral("404"));
    }
    QCOMPARE(bench.ask("GET", QStringLiteral("Groups/nobody")).status, 404);
    QCOMPARE(bench.ask("GET", QStringLiteral("Bulk")).status, 404);
    QCOMPARE(bench.ask("DELETE", QStringLiteral("Users")).status, 405);
    QCOMPARE(bench.ask("POST", QStringLiteral("Schemas"), "{}").status, 405);
    QCOMPARE(bench.ask("GET", QStringLiteral("Schemas")).body->value(QStringLiteral("totalResults")).toInt(), 3);
    QCOMPARE(bench.ask("GET", QStringLiteral("Schemas/") + kEnterprise).status, 200);
    QCOMPARE(bench.ask("GET", QStringLiteral("ResourceTypes/User")).status, 200);
    QVERIFY(bench.ask("GET", QStringLiteral("ServiceProviderConfig"))
                .body->value(QStringLiteral("patch"))[QStringLiteral("supported")]
                .toBool());
    QCOMPARE(bench.filtered("groups pr"), QStringList{QStringLiteral("400")});
}

void TestProvisioning::unusablePeople_areRefusedAndLeaveNothing()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    const auto refused = [&](const QByteArray& body) {
        const Response response = bench.ask("POST", QStringLiteral("Users"), body);
        return QString::number(response.status) + QLatin1Char(' ') + typeOf(response);
    };
    QCOMPARE(refused("no JSON"), QStringLiteral("400 invalidSyntax"));
    QCOMPARE(refused("{}"), QStringLiteral("400 invalidValue"));
    QCOMPARE(refused("{'userName':'a','timezone':'Mars/Olympus'}"), QStringLiteral("400 invalidValue"));
    QCOMPARE(refused("{'userName':'a','roles':[{'value':'king'}]}"), QStringLiteral("400 invalidValue"));
    QCOMPARE(refused("{'userName':'a','" + kEnterprise.toLatin1() + "':{'manager':{'value':'nobody'}}}"),
             QStringLiteral("400 invalidValue"));
    // Kim is above Lee, who is to be above Kim; and nobody is above themselves.
    const auto below = [](const QString& id) {
        return "{'userName':'x" + id.toLatin1().left(3) + "','" + kEnterprise.toLatin1() + "':{'manager':{'value':'" +
               id.toLatin1() + "'}}}";
    };
    const QString kim = bench.create("{'userName':'kim'}");
    const QString lee = bench.create(below(kim));
    for (const QString& above : {lee, kim}) {
        const Response circle = bench.ask("PUT", QStringLiteral("Users/") + kim, below(above));
        QCOMPARE(circle.status, 400);
        QCOMPARE(typeOf(circle), QStringLiteral("invalidValue"));
    }
    // Of somebody whom an import brought: by address, which is what they are called here, and by address alone.
    QCOMPARE(refused("{'userName':'MAYA@example.org'}"), QStringLiteral("409 uniqueness"));
    QCOMPARE(refused("{'userName':'other','emails':[{'value':'Maya@example.org'}]}"), QStringLiteral("409 uniqueness"));
    QVERIFY(!bench.create("{'userName':'first'}").isEmpty());
    QCOMPARE(refused("{'userName':'FIRST'}"), QStringLiteral("409 uniqueness"));
    QCOMPARE(bench.find(QStringLiteral("Users"), {}).size(), 5);
}

void TestProvisioning::lifeOfAPerson_createdFoundChangedDeactivated()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    const Response made = bench.ask(
        "POST", QStringLiteral("Users"),
        "{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'userName':'Kim','externalId':'x-1',"
        "'name':{'givenName':'Kim','familyName':'Park'},'active':'True','emails':[{'value':'kim@example.org',"
        "'type':'work','primary':true}],'title':'Analyst','" +
            kEnterprise.toLatin1() + "':{'department':'Sales','employeeNumber':'7','manager':{'value':'osei'}}}");
    QCOMPARE(made.status, 201);
    const QString id = made.body->value(QStringLiteral("id")).toString();
    QCOMPARE(made.location, kBase + QStringLiteral("/Users/") + id);
    QVERIFY(made.etag.startsWith("W/\""));
    QCOMPARE(made.body->value(QStringLiteral("meta"))[QStringLiteral("version")].toString().toLatin1(), made.etag);
    auto kim = load<domain::Person>(*storage, id);
    QVERIFY(kim);
    QCOMPARE(kim->name, QStringLiteral("Kim Park"));
    QCOMPARE(kim->email, QStringLiteral("kim@example.org"));
    QCOMPARE(kim->supervisorId, QStringLiteral("osei"));
    QCOMPARE(kim->department, QStringLiteral("Sales"));
    QVERIFY(kim->active);
    for (const char* filter : {"userName eq \"kim\"", "externalId eq \"x-1\"", "emails.value eq \"KIM@example.org\"",
                               "title sw \"ana\" and active eq true", "name.familyName co \"ark\""})
        QCOMPARE(bench.filtered(filter), QStringList{id});
    QCOMPARE(bench.filtered("externalId eq \"X-1\""), QStringList());

    const Response off = bench.ask("PATCH", users(id), patchOf("{'op':'Replace','path':'active','value':'False'}"));
    QCOMPARE(off.status, 200);
    QVERIFY(off.etag != made.etag);
    kim = load<domain::Person>(*storage, id);
    QVERIFY(!kim->active);
    QCOMPARE(kim->name, QStringLiteral("Kim Park"));
    QCOMPARE(kim->supervisorId, QStringLiteral("osei"));
    // A put without the address takes it away; the roles stay.
    QCOMPARE(bench.ask("PUT", users(id), "{'userName':'Kim','displayName':'Kim P','active':true}").status, 200);
    kim = load<domain::Person>(*storage, id);
    QVERIFY(kim->active && kim->email.isEmpty() && kim->supervisorId.isEmpty());
    QCOMPARE(kim->name, QStringLiteral("Kim P"));
    QCOMPARE(kim->roles, QStringList{QStringLiteral("learner")});
    // A failing operation takes those before it along.
    QCOMPARE(bench
                 .ask("PATCH", users(id),
                      patchOf("{'op':'add','path':'title','value':'X'},{'op':'replace','path':'id','value':'y'}"))
                 .status,
             400);
    QVERIFY(load<domain::Person>(*storage, id)->title.isEmpty());
}

void TestProvisioning::importedPeople_areFoundByAddress_andKeepTheirId()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    QCOMPARE(bench.filtered("userName eq \"maya@example.org\""), QStringList{QStringLiteral("maya")});
    const Response patched =
        bench.ask("PATCH", users(QStringLiteral("maya")),
                  patchOf("{'op':'add','value':{'externalId':'e1','userName':'mayao','roles':[{'value':'mentor'}]}}"));
    QCOMPARE(patched.status, 200);
    const auto maya = load<domain::Person>(*storage, QStringLiteral("maya"));
    QCOMPARE(maya->supervisorId, QStringLiteral("osei"));
    QCOMPARE(maya->name, QStringLiteral("MAYA"));
    QVERIFY(maya->roles.contains(QStringLiteral("mentor")));
    QCOMPARE(bench.filtered("userName eq \"mayao\""), QStringList{QStringLiteral("maya")});
    QCOMPARE(bench.filtered("userName eq \"maya@example.org\""), QStringList()); // no longer what they are called
    QCOMPARE(bench.ask("PATCH", users(QStringLiteral("maya")), patchOf("{'op':'remove','path':'roles'}")).status, 200);
    QCOMPARE(load<domain::Person>(*storage, QStringLiteral("maya"))->roles, QStringList{QStringLiteral("learner")});
}

void TestProvisioning::otherRevision_is412_andChangesNothing()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    const QString maya = users(QStringLiteral("maya"));
    const QByteArray tag = bench.ask("GET", maya).etag;
    const QByteArray title = patchOf("{'op':'add','path':'title','value':'Lead'}");
    QCOMPARE(bench.ask("PATCH", maya, title, {}, "W/\"999999\"").status, 412);
    QVERIFY(load<domain::Person>(*storage, QStringLiteral("maya"))->title.isEmpty());
    QCOMPARE(bench.ask("PATCH", maya, title, {}, tag).status, 200);
    QCOMPARE(bench.ask("DELETE", maya, {}, {}, tag).status, 412);
    Request again{"GET", QStringLiteral("Users"), QStringLiteral("maya"), {}, {}, {}, bench.ask("GET", maya).etag,
                  kBase};
    QCOMPARE(bench.service.handle(again).status, 304);
    again.ifNoneMatch = tag;
    QCOMPARE(bench.service.handle(again).status, 200);
}

void TestProvisioning::deleted_isGoneButNotForgotten()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    const QByteArray kim = "{'userName':'kim','externalId':'x-1','emails':[{'value':'kim@example.org'}],"
                           "'roles':[{'value':'administrator'}]}";
    const QString id = bench.create(kim);
    QCOMPARE(bench.ask("DELETE", users(id)).status, 204);
    QCOMPARE(bench.ask("GET", users(id)).status, 404);
    QCOMPARE(bench.filtered("userName eq \"kim\""), QStringList());
    QCOMPARE(bench.find(QStringLiteral("Users"), {}).size(), 2);
    const auto person = load<domain::Person>(*storage, id);
    QVERIFY(person && !person->active);
    // Another person may be called the same; the same person gets back what was theirs, but no role.
    const QString other = bench.create("{'userName':'kim','externalId':'x-2'}");
    QVERIFY(!other.isEmpty() && other != id);
    QCOMPARE(bench.ask("DELETE", users(other)).status, 204);
    QByteArray back = kim;
    back.replace(",'roles':[{'value':'administrator'}]", "");
    QCOMPARE(bench.create(back), id);
    QVERIFY(load<domain::Person>(*storage, id)->active);
    QCOMPARE(load<domain::Person>(*storage, id)->roles, QStringList{QStringLiteral("learner")});
}

void TestProvisioning::pages_coverEverybodyOnce()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    for (int i = 0; i < 11; ++i)
        QVERIFY(
            !bench.create("{'userName':'u" + QByteArray::number(i) + "','title':'T" + QByteArray::number(i % 3) + "'}")
                 .isEmpty());
    QStringList seen;
    for (int start = 1; start < 20; start += 4) {
        const QStringList page =
            bench.find(QStringLiteral("Users"), {{QStringLiteral("startIndex"), QString::number(start)},
                                                 {QStringLiteral("count"), QStringLiteral("4")}});
        QCOMPARE(bench.total, 13);
        QVERIFY(page.size() <= 4);
        seen += page;
    }
    QCOMPARE(seen.size(), 13);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 13);
    const scim::Parameters second{{QStringLiteral("filter"), QStringLiteral("title eq \"t1\"")},
                                  {QStringLiteral("sortBy"), QStringLiteral("userName")},
                                  {QStringLiteral("sortOrder"), QStringLiteral("descending")},
                                  {QStringLiteral("startIndex"), QStringLiteral("2")},
                                  {QStringLiteral("count"), QStringLiteral("1")},
                                  {QStringLiteral("attributes"), QStringLiteral("userName")}};
    const Response response = bench.ask("GET", QStringLiteral("Users"), {}, second);
    QCOMPARE(response.body->value(QStringLiteral("totalResults")).toInt(), 4); // u1 u4 u7 u10
    const QJsonArray found = response.body->value(QStringLiteral("Resources")).toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[QStringLiteral("userName")].toString(), QStringLiteral("u4"));
    QVERIFY(!found.first().toObject().contains(QStringLiteral("title")));
    QCOMPARE(bench.find(QStringLiteral("Users"), {{QStringLiteral("count"), QStringLiteral("0")}}), QStringList());
    QCOMPARE(bench.total, 13);
}

void TestProvisioning::deactivation_movesTheDesk()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    QVERIFY(store(*storage, bench.clock.now(), person("lin", "", {QStringLiteral("learning-development")})));
    domain::CourseRequest request;
    request.id = QStringLiteral("r1");
    request.personId = QStringLiteral("maya");
    request.state = QStringLiteral("pending");
    request.deskId = QStringLiteral("osei");
    request.deskRole = QStringLiteral("supervisor");
    QVERIFY(store(*storage, bench.clock.now(), request));
    QCOMPARE(
        bench.ask("PATCH", users(QStringLiteral("osei")), patchOf("{'op':'replace','value':{'active':false}}")).status,
        200);
    QCOMPARE(load<domain::CourseRequest>(*storage, QStringLiteral("r1"))->deskId, QStringLiteral("lin"));
}

void TestProvisioning::groups_holdPeople_andShowInThem()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    QCOMPARE(bench.ask("POST", QStringLiteral("Groups"), "{'displayName':'G','members':[{'value':'nobody'}]}").status,
             400);
    QCOMPARE(bench.ask("POST", QStringLiteral("Groups"), "{}").status, 400);
    const QString id = bench.create("{'displayName':'Sales','externalId':'g1','members':[{'value':'maya'}]}", "Groups");
    const QString group = QStringLiteral("Groups/") + id;
    QVERIFY(!id.isEmpty());
    const auto members = [&] {
        QStringList ids;
        for (const QJsonValue& one : bench.ask("GET", group).body->value(QStringLiteral("members")).toArray())
            ids.append(one[QStringLiteral("value")].toString() + QLatin1Char(':') +
                       one[QStringLiteral("display")].toString());
        return ids;
    };
    const auto groupsOfMaya = [&] {
        return bench.ask("GET", users(QStringLiteral("maya"))).body->value(QStringLiteral("groups")).toArray().size();
    };
    QCOMPARE(members(), QStringList{QStringLiteral("maya:MAYA")});
    QCOMPARE(groupsOfMaya(), 1);
    QCOMPARE(bench.ask("PATCH", group, patchOf("{'op':'Add','path':'members','value':[{'value':'osei'}]}")).status,
             200);
    QCOMPARE(members().size(), 2);
    QCOMPARE(bench
                 .ask("PATCH", group,
                      patchOf("{'op':'remove','path':'members[value eq \\'maya\\']'}").replace("\\'", "\\\""))
                 .status,
             200);
    QCOMPARE(members(), QStringList{QStringLiteral("osei:OSEI")});
    QCOMPARE(groupsOfMaya(), 0);
    QCOMPARE(
        bench.find(QStringLiteral("Groups"), {{QStringLiteral("filter"), QStringLiteral("displayName eq \"sales\"")}}),
        QStringList{id});
    QCOMPARE(bench.find(QStringLiteral("Groups"), {{QStringLiteral("filter"), QStringLiteral("members eq \"osei\"")}}),
             QStringList{id});
    QCOMPARE(bench.ask("GET", group, {}, {{QStringLiteral("excludedAttributes"), QStringLiteral("members")}})
                 .body->contains(QStringLiteral("members")),
             false);
    QCOMPARE(bench.ask("DELETE", users(QStringLiteral("osei"))).status, 204);
    QCOMPARE(members(), QStringList());
    QCOMPARE(bench.ask("DELETE", group).status, 204);
    QCOMPARE(bench.ask("GET", group).status, 404);
}

void TestProvisioning::nothingOfIt_isInAnyScope()
{
    OPEN_DATABASE(m_databases, storage);
    Bench bench(*storage);
    const QString id = bench.create("{'userName':'kim','externalId':'x-1'}");
    const QString group = bench.create("{'displayName':'G','members':[{'value':'maya'}]}", "Groups");
    const auto reader = storage->read();
    QVERIFY(reader);
    QVERIFY((*reader)->entity(QStringLiteral("scim_user"), id)->has_value());
    QCOMPARE(*(*reader)->scopesOf(QStringLiteral("scim_user"), id), QStringList());
    QCOMPARE(*(*reader)->scopesOf(QStringLiteral("scim_group"), group), QStringList());
    QCOMPARE(*(*reader)->scopesOf(QStringLiteral("person"), id), QStringList{data::orgScope()});
}

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
