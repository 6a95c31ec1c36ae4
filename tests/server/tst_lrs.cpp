// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/lrs.h"
#include "app/learning/xapi/multipart.h"
#include "server/lrs/access.h"
#include "server/lrs/database.h"
#include "server/lrs/uploads.h"
#include "tests/server/serversupport.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <atomic>
#include <thread>

using namespace support;
using xapi::LrsRequest;
using xapi::LrsResponse;

namespace {

const QString kIssuer = QStringLiteral("https://idp.example");

QByteArray compact(QByteArray text)
{
    return text.replace('\'', '"');
}

QString uuid(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

// A statement of somebody who did something with something; 'more' are further members, with ' for ".
QJsonObject statement(int number, const char* who, const char* verb, const char* what, const QByteArray& more = {})
{
    QByteArray text = "{'id':'" + uuid(number).toLatin1() + "','actor':{'mbox':'mailto:" + who +
                      "@example.org'},'verb':{'id':'http://v/" + verb + "'},'object':{'id':'http://a/" + what + "'}";
    text += (more.isEmpty() ? "" : ",") + more + '}';
    return QJsonDocument::fromJson(compact(text)).object();
}

QJsonObject reference(int number, int target, const char* verb = "http://v/saw")
{
    QJsonObject made = statement(number, "ref", "saw", "x");
    made.insert(QStringLiteral("verb"), QJsonObject{{QStringLiteral("id"), QLatin1StringView(verb)}});
    made.insert(QStringLiteral("object"), QJsonObject{{QStringLiteral("objectType"), QStringLiteral("StatementRef")},
                                                      {QStringLiteral("id"), uuid(target)}});
    return made;
}

QJsonObject voiding(int number, int target)
{
    return reference(number, target, "http://adlnet.gov/expapi/verbs/voided");
}

xapi::Access full()
{
    xapi::Access access;
    access.authority = {{QStringLiteral("mbox"), QStringLiteral("mailto:lrs@example.org")}};
    return access;
}

} // namespace

// One database with the LRS on it.
class Bench
{
public:
    explicit Bench(data::Storage& s) : storage(s), database(s, clock), lrsStorage(database), lrs(lrsStorage, options())
    {
    }

    xapi::Lrs::Options options()
    {
        xapi::Lrs::Options made;
        made.now = [this] {
            clock.advance(1);
            return clock.now();
        };
        made.endpointPath = "/lms/xapi";
        return made;
    }

    bool store(const QList<QJsonObject>& statements, const xapi::Access& access = full())
    {
        const auto stored = lrs.store(statements, access, xapi::Version::V2_0);
        error = stored ? base::Error() : stored.error();
        return stored.has_value();
    }

    LrsResponse call(const QByteArray& method, const QByteArray& resource,
                     const QList<std::pair<QString, QString>>& query, const QByteArray& body = {},
                     xapi::Fields headers = {}, const xapi::Access& access = full())
    {
        xapi::Parameters parameters;
        for (const auto& [name, value] : query)
            parameters.append(name, value);
        if (!headers.contains("X-Experience-API-Version"))
            headers.set("X-Experience-API-Version", "2.0.0");
        return lrs.handle({method, resource, parameters.toEncoded(), headers, body, access});
    }

    // The numbers of the statements that a query gives, joined by blanks.
    QString numbers(const LrsResponse& response)
    {
        const QJsonObject object = QJsonDocument::fromJson(response.body).object();
        more = object.value(QStringLiteral("more")).toString();
        QStringList list;
        for (const QJsonValue& one : object.value(QStringLiteral("statements")).toArray())
            list.append(QString::number(one[QStringLiteral("id")].toString().right(12).toInt()));
        return response.status == 200 ? list.join(QLatin1Char(' ')) : QString::number(response.status);
    }
    QString find(const QList<std::pair<QString, QString>>& query, const xapi::Access& access = full())
    {
        return numbers(call("GET", "statements", query, {}, {}, access));
    }

    data::Storage& storage;
    ManualClock clock;
    lrs::Database database;
    lrsstore::SqlLrsStorage lrsStorage;
    xapi::Lrs lrs;
    base::Error error;
    QString more;
};

#define OPEN_LRS(bench)                                                                                                \
    OPEN_DATABASE(m_databases, storage);                                                                               \
    Bench bench(*storage);                                                                                             \
    QVERIFY(bench.database.prepare())

class TestLrs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prepare_twice_changesNothing_data() { Databases::addRows(); }
    void prepare_twice_changesNothing()
    {
        OPEN_LRS(bench);
        QVERIFY(bench.store({statement(1, "a", "did", "x")}));
        QVERIFY(bench.database.prepare());
        QCOMPARE(bench.find({}), QStringLiteral("1"));
    }

    void find_byEachFilter_data() { Databases::addRows(); }
    void find_byEachFilter()
    {
        OPEN_LRS(bench);
        const QByteArray context = "'context':{'registration':'" + uuid(900).toUpper().toLatin1() +
                                   "','instructor':{'mbox':'mailto:teacher@example.org'},'contextActivities':"
                                   "{'parent':{'id':'http://a/course'}}}";
        QVERIFY(bench.store({statement(1, "a", "did", "x"), statement(2, "b", "did", "y", context)}));
        QJsonObject group = statement(3, "c", "knew", "x");
        group.insert(
            QStringLiteral("actor"),
            QJsonDocument::fromJson(compact("{'objectType':'Group','member':[{'mbox':'mailto:a@example.org'}]}"))
                .object());
        QVERIFY(bench.store({group}));
        const auto agent = [](const char* who) {
            return std::pair{QStringLiteral("agent"),
                             QStringLiteral("{\"mbox\":\"mailto:%1@example.org\"}").arg(QLatin1StringView(who))};
        };
        const auto value = [](const char* name, const char* text) {
            return std::pair{QString::fromLatin1(name), QString::fromLatin1(text)};
        };
        QCOMPARE(bench.find({}), QStringLiteral("3 2 1"));
        QCOMPARE(bench.find({value("ascending", "true")}), QStringLiteral("1 2 3"));
        QCOMPARE(bench.find({agent("a")}), QStringLiteral("3 1"));
        QCOMPARE(bench.find({agent("teacher")}), QString());
        QCOMPARE(bench.find({agent("teacher"), value("related_agents", "true")}), QStringLiteral("2"));
        QCOMPARE(bench.find({agent("lrs"), value("related_agents", "true")}), QStringLiteral("3 2 1"));
        QCOMPARE(bench.find({value("verb", "http://v/did")}), QStringLiteral("2 1"));
        QCOMPARE(bench.find({value("activity", "http://a/x")}), QStringLiteral("3 1"));
        QCOMPARE(bench.find({value("activity", "http://a/course")}), QString());
        QCOMPARE(bench.find({value("activity", "http://a/course"), value("related_activities", "true")}),
                 QStringLiteral("2"));
        QCOMPARE(bench.find({{QStringLiteral("registration"), uuid(900)}}), QStringLiteral("2"));
        QCOMPARE(bench.find({agent("a"), value("verb", "http://v/did"), value("activity", "http://a/x")}),
                 QStringLiteral("1"));
        QCOMPARE(bench.find({agent("b"), {QStringLiteral("registration"), uuid(900)}, value("verb", "http://v/knew")}),
                 QString());
        QCOMPARE(bench.find({value("limit", "x")}), QStringLiteral("400"));
        QCOMPARE(bench.find({value("Verb", "http://v/did")}), QStringLiteral("400"));
    }

    void find_byTime_data() { Databases::addRows(); }
    void find_byTime()
    {
        OPEN_LRS(bench);
        QStringList stored;
        for (int i = 1; i <= 4; ++i) {
            QVERIFY(bench.store({statement(i, "a", "did", "x")}));
            const auto one = bench.call("GET", "statements", {{QStringLiteral("statementId"), uuid(i)}});
            stored.append(QJsonDocument::fromJson(one.body)[QStringLiteral("stored")].toString());
        }
        const auto since = [&](int i) { return std::pair{QStringLiteral("since"), stored[i - 1]}; };
        const auto until = [&](int i) { return std::pair{QStringLiteral("until"), stored[i - 1]}; };
        QCOMPARE(bench.find({since(2)}), QStringLiteral("4 3"));
        QCOMPARE(bench.find({until(2)}), QStringLiteral("2 1"));
        QCOMPARE(bench.find({since(1), until(3)}), QStringLiteral("3 2"));
        QCOMPARE(bench.find({since(4)}), QString());
        QCOMPARE(bench.find({{QStringLiteral("until"), QStringLiteral("2000-01-01T00:00:00Z")}}), QString());
        QCOMPARE(bench.find({{QStringLiteral("since"), QStringLiteral("2000-01-01T00:00:00Z")}}),
                 QStringLiteral("4 3 2 1"));
    }

    void more_leadsThroughAll_data() { Databases::addRows(); }
    void more_leadsThroughAll()
    {
        OPEN_LRS(bench);
        QList<QJsonObject> all;
        for (int i = 1; i <= 7; ++i)
            all.append(statement(i, "a", "did", "x"));
        QVERIFY(bench.store(all));
        for (const bool ascending : {false, true}) {
            QStringList seen;
            QList<std::pair<QString, QString>> query{{QStringLiteral("verb"), QStringLiteral("http://v/did")},
                                                     {QStringLiteral("limit"), QStringLiteral("3")}};
            if (ascending)
                query.append({QStringLiteral("ascending"), QStringLiteral("true")});
            QString page = bench.find(query);
            seen.append(page);
            while (!bench.more.isEmpty() && seen.size() < 5) {
                QVERIFY(bench.more.startsWith(QLatin1StringView("/lms/xapi/statements?")));
                page = bench.find(QUrlQuery(QUrl(bench.more)).queryItems(QUrl::FullyDecoded));
                seen.append(page);
            }
            QCOMPARE(seen, ascending
                               ? (QStringList{QStringLiteral("1 2 3"), QStringLiteral("4 5 6"), QStringLiteral("7")})
                               : (QStringList{QStringLiteral("7 6 5"), QStringLiteral("4 3 2"), QStringLiteral("1")}));
        }
    }

    void voiding_inBothOrders_data() { Databases::addRows(); }
    void voiding_inBothOrders()
    {
        OPEN_LRS(bench);
        QVERIFY(bench.store({statement(1, "a", "did", "x"), statement(2, "a", "did", "x")}));
        QVERIFY(bench.store({voiding(11, 1)}));
        QVERIFY(bench.store({voiding(13, 3)}));
        QVERIFY(bench.store({statement(3, "a", "did", "x")}));
        QVERIFY(bench.store({voiding(14, 13)})); // a voiding statement stays
        QCOMPARE(bench.find({}), QStringLiteral("14 13 11 2"));
        const auto get = [&](const char* name, int number) {
            return bench.call("GET", "statements", {{QString::fromLatin1(name), uuid(number)}}).status;
        };
        QCOMPARE(get("statementId", 1), 404);
        QCOMPARE(get("voidedStatementId", 1), 200);
        QCOMPARE(get("voidedStatementId", 3), 200);
        QCOMPARE(get("voidedStatementId", 2), 404);
        QCOMPARE(get("voidedStatementId", 13), 404);
        QCOMPARE(get("statementId", 13), 200);
        // What refers to a voided statement is still found by what that one says.
        QCOMPARE(bench.find({{QStringLiteral("verb"), QStringLiteral("http://v/did")}}), QStringLiteral("14 13 11 2"));
    }

    void references_matchOverAllSteps_inAnyOrder_data() { Databases::addRows(); }
    void references_matchOverAllSteps_inAnyOrder()
    {
        OPEN_LRS(bench);
        const QList<std::pair<QString, QString>> both{{QStringLiteral("verb"), QStringLiteral("http://v/did")},
                                                      {QStringLiteral("activity"), QStringLiteral("http://a/x")}};
        QVERIFY(bench.store({reference(3, 2)}));
        QCOMPARE(bench.find(both), QString());
        QVERIFY(bench.store({reference(2, 1)}));
        QVERIFY(bench.store({statement(1, "a", "did", "x")}));
        QCOMPARE(bench.find(both), QStringLiteral("1 2 3"));
        QVERIFY(bench.store({reference(5, 4), statement(4, "a", "did", "x"), reference(6, 6)}));
        QCOMPARE(bench.find(both), QStringLiteral("4 5 1 2 3"));
        // Two conditions must hold for the same statement.
        QCOMPARE(bench.find({{QStringLiteral("verb"), QStringLiteral("http://v/saw")},
                             {QStringLiteral("activity"), QStringLiteral("http://a/x")}}),
                 QString());
    }

    void store_knownIds_data() { Databases::addRows(); }
    void store_knownIds()
    {
        OPEN_LRS(bench);
        const QJsonObject one = statement(1, "a", "did", "x");
        QVERIFY(bench.store({one}));
        QVERIFY(bench.store({one, statement(2, "a", "did", "x")}));
        QVERIFY(!bench.store({statement(3, "a", "did", "x"), statement(1, "a", "did", "y")}));
        QCOMPARE(bench.error.httpStatus, 409);
        QVERIFY(!bench.store({statement(4, "a", "did", "x"), statement(4, "a", "did", "x")}));
        QCOMPARE(bench.error.httpStatus, 400);
        QVERIFY(!bench.store({statement(5, "a", "did", "x"), QJsonObject()}));
        QCOMPARE(bench.find({}), QStringLiteral("2 1"));
        const auto put = [&](const QJsonObject& body, int id) {
            return bench
                .call("PUT", "statements", {{QStringLiteral("statementId"), uuid(id)}}, json(body),
                      {{"Content-Type", "application/json"}})
                .status;
        };
        QCOMPARE(put(one, 1), 204);
        QCOMPARE(put(statement(1, "b", "did", "x"), 1), 409);
        QCOMPARE(put(one, 7), 400);
    }

    void access_ofAPerson_isTheirOwn_data() { Databases::addRows(); }
    void access_ofAPerson_isTheirOwn()
    {
        OPEN_LRS(bench);
        const auto maya = lrs::personAccess(person("maya"), kIssuer);
        QJsonObject own = statement(1, "x", "did", "x");
        own.insert(QStringLiteral("actor"), lrs::personAgent(person("maya"), kIssuer));
        QVERIFY(bench.store({own, statement(2, "maya", "did", "x")}, maya));
        QVERIFY(!bench.store({statement(3, "sam", "did", "x")}, maya));
        QCOMPARE(bench.error.httpStatus, 403);
        QVERIFY(bench.store({statement(4, "sam", "did", "x")}));
        QCOMPARE(bench.find({}, maya), QStringLiteral("2 1"));
        const auto get = [&](int number) {
            return bench.call("GET", "statements", {{QStringLiteral("statementId"), uuid(number)}}, {}, {}, maya)
                .status;
        };
        QCOMPARE(get(1), 200);
        QCOMPARE(get(4), 404);
        QJsonObject group = own;
        group.insert(QStringLiteral("id"), uuid(9));
        QJsonObject asGroup = own.value(QStringLiteral("actor")).toObject();
        asGroup.insert(QStringLiteral("objectType"), QStringLiteral("Group"));
        group.insert(QStringLiteral("actor"), asGroup);
        QVERIFY(!bench.store({group}, maya));
        QCOMPARE(bench.error.httpStatus, 403);
        auto strict = maya;
        strict.needsIdAndTime = true;
        QJsonObject timeless = own;
        timeless.insert(QStringLiteral("id"), uuid(9));
        QVERIFY(!bench.store({timeless}, strict));
        QCOMPARE(bench.error.httpStatus, 403);
        QJsonObject mine = voiding(5, 4);
        mine.insert(QStringLiteral("actor"), own.value(QStringLiteral("actor")));
        QVERIFY(!bench.store({mine}, maya));
        QCOMPARE(bench.error.httpStatus, 403);
        mine = voiding(5, 2);
        mine.insert(QStringLiteral("actor"), own.value(QStringLiteral("actor")));
        QVERIFY(bench.store({mine}, maya));
        QCOMPARE(bench.find({}, maya), QStringLiteral("5 1"));
        // The authority is not what the statement says.
        const auto one = bench.call("GET", "statements", {{QStringLiteral("statementId"), uuid(1)}});
        QCOMPARE(QJsonDocument::fromJson(one.body)[QStringLiteral("authority")].toObject(),
                 lrs::personAgent(person("maya"), kIssuer));
    }

    void access_ofAPerson_toDocuments_data() { Databases::addRows(); }
    void access_ofAPerson_toDocuments()
    {
        OPEN_LRS(bench);
        const auto maya = lrs::personAccess(person("maya"), kIssuer);
        const auto status = [&](const QByteArray& method, const QByteArray& resource, const char* who) {
            QList<std::pair<QString, QString>> query{{QStringLiteral("profileId"), QStringLiteral("p")}};
            if (resource == "activities/profile")
                query.append({QStringLiteral("activityId"), QStringLiteral("http://a")});
            else
                query.append({QStringLiteral("agent"),
                              QStringLiteral("{\"mbox\":\"mailto:%1@example.org\"}").arg(QLatin1StringView(who))});
            return bench.call(method, resource, query, "{}", {{"Content-Type", "application/json"}}, maya).status;
        };
        QCOMPARE(status("POST", "agents/profile", "maya"), 204);
        QCOMPARE(status("GET", "agents/profile", "maya"), 200);
        QCOMPARE(status("POST", "agents/profile", "sam"), 403);
        QCOMPARE(status("GET", "agents/profile", "sam"), 403);
        QCOMPARE(status("POST", "activities/profile", ""), 403);
        QCOMPARE(status("GET", "activities/profile", ""), 404);
    }

    void clients_needTheirSecret()
    {
        const lrs::Clients clients({{"key", "se:cret"}}, QStringLiteral("https://s/xapi"));
        const auto basic = [](const QByteArray& pair) { return "Basic " + pair.toBase64(); };
        QVERIFY(clients.access(basic("key:se:cret")));
        QVERIFY(!clients.access(basic("key:se:cret"))->isRestricted());
        for (const QByteArray& bad : {basic("key:secret"), basic("key:"), basic("key"), basic(""), basic(":"),
                                      QByteArray("Bearer x"), QByteArray("Basic"), QByteArray()})
            QVERIFY2(!clients.access(bad), bad.constData());
    }

    void admit_refusesTheWholeBatch_data() { Databases::addRows(); }
    void admit_refusesTheWholeBatch()
    {
        OPEN_LRS(bench);
        xapi::Access access = full();
        int asked = 0;
        access.admit = [&](const QList<QJsonObject>& statements) -> base::Result<void> {
            asked = int(statements.size());
            return base::failure(base::Error::Kind::Rejected, QStringLiteral("no"));
        };
        QVERIFY(!bench.store({statement(1, "a", "did", "x"), statement(2, "a", "did", "x")}, access));
        QCOMPARE(bench.error.httpStatus, 403);
        QCOMPARE(asked, 2);
        QCOMPARE(bench.find({}), QString());
    }

    void documents_mergeAndGuardThemselves_data() { Databases::addRows(); }
    void documents_mergeAndGuardThemselves()
    {
        OPEN_LRS(bench);
        const auto state = [&](const QByteArray& method, const char* id, const QByteArray& body = {},
                               xapi::Fields headers = {}, const QString& registration = {}) {
            QList<std::pair<QString, QString>> query{
                {QStringLiteral("activityId"), QStringLiteral("http://a")},
                {QStringLiteral("agent"), QStringLiteral("{\"mbox\":\"mailto:a@b\"}")}};
            if (*id)
                query.append({QStringLiteral("stateId"), QString::fromLatin1(id)});
            if (!registration.isEmpty())
                query.append({QStringLiteral("registration"), registration});
            if (!headers.contains("Content-Type"))
                headers.set("Content-Type", "application/json");
            return bench.call(method, "activities/state", query, compact(body), headers);
        };
        QCOMPARE(state("GET", "s").status, 404);
        QCOMPARE(state("POST", "s", "{'a':1,'b':{'c':1}}").status, 204);
        QCOMPARE(state("POST", "s", "{'b':2,'d':3}").status, 204);
        const auto found = state("GET", "s");
        QCOMPARE(found.body, compact("{'a':1,'b':2,'d':3}"));
        const QByteArray etag = found.headers.value("ETag");
        QCOMPARE(state("POST", "s", "[1]").status, 400);
        QCOMPARE(state("POST", "s", "x", {{"Content-Type", "text/plain"}}).status, 400);
        QCOMPARE(state("PUT", "s", "{}").status, 409);
        QCOMPARE(state("PUT", "s", "{}", {{"If-Match", "\"other\""}}).status, 412);
        QCOMPARE(state("PUT", "s", "{}", {{"If-None-Match", "*"}}).status, 412);
        QCOMPARE(state("PUT", "s", "{}", {{"If-Match", etag}}).status, 204);
        QCOMPARE(state("DELETE", "s", {}, {{"If-Match", etag}}).status, 412);
        const QByteArray bytes("\0\xff\r\n", 4);
        QCOMPARE(state("PUT", "raw", bytes, {{"Content-Type", "image/png"}}, uuid(1)).status, 204);
        const auto raw = state("GET", "raw", {}, {}, uuid(1));
        QCOMPARE(raw.body, bytes);
        QCOMPARE(raw.headers.value("Content-Type"), QByteArray("image/png"));
        QCOMPARE(state("GET", "raw").status, 404);
        QCOMPARE(state("GET", "").body, compact("['raw','s']"));
        QCOMPARE(state("GET", "", {}, {}, uuid(1)).body, compact("['raw']"));
        QCOMPARE(state("DELETE", "", {}, {}, uuid(1)).status, 204);
        QCOMPARE(state("GET", "").body, compact("['s']"));
        QCOMPARE(state("DELETE", "s").status, 204);
        QCOMPARE(state("GET", "").body, QByteArray("[]"));
    }

    void attachments_comeBackAsTheyWere_data() { Databases::addRows(); }
    void attachments_comeBackAsTheyWere()
    {
        OPEN_LRS(bench);
        const QByteArray bytes("a\0\xff\r\nb", 6);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const QJsonObject one =
            statement(1, "a", "did", "x",
                      "'attachments':[{'usageType':'http://u','display':{},'contentType':'text/plain','length':6,"
                      "'sha2':'" +
                          hash + "'}]");
        QVERIFY(!bench.store({one}));
        QCOMPARE(bench.error.httpStatus, 400);
        const LrsResponse body = xapi::multipartAnswer(json(one), {{hash, "text/plain", bytes}});
        QCOMPARE(bench.call("POST", "statements", {}, body.body, body.headers).status, 200);
        const auto found = bench.call("GET", "statements", {{QStringLiteral("attachments"), QStringLiteral("true")}});
        const auto read = xapi::readStatementBody(found.headers, found.body);
        QVERIFY2(read, found.body.constData());
        QCOMPARE(read->attachments.value(hash), bytes);
    }

    void definitions_andNames_areRemembered_data() { Databases::addRows(); }
    void definitions_andNames_areRemembered()
    {
        OPEN_LRS(bench);
        const auto defined = [](int number, const QByteArray& definition) {
            return statement(number, "a", "did", "x", "'object':{'id':'http://a/x','definition':" + definition + "}");
        };
        QVERIFY(bench.store({defined(1, "{'name':{'en':'Old','de':'Alt'},'type':'http://t'}")}));
        QVERIFY(bench.store({defined(2, "{'name':{'en':'New'}}")}));
        const auto activity =
            bench.call("GET", "activities", {{QStringLiteral("activityId"), QStringLiteral("http://a/x")}});
        QCOMPARE(QJsonDocument::fromJson(activity.body)[QStringLiteral("definition")].toObject(),
                 QJsonDocument::fromJson(compact("{'name':{'en':'New','de':'Alt'},'type':'http://t'}")).object());
        const auto shown = bench.call(
            "GET", "statements",
            {{QStringLiteral("statementId"), uuid(2)}, {QStringLiteral("format"), QStringLiteral("canonical")}}, {},
            {{"Accept-Language", "de, en;q=0.5"}});
        QCOMPARE(QJsonDocument::fromJson(shown.body)[QStringLiteral("object")][QStringLiteral("definition")].toObject(),
                 QJsonDocument::fromJson(compact("{'name':{'de':'Alt'},'type':'http://t'}")).object());
        QJsonObject named = statement(3, "a", "did", "x");
        named.insert(QStringLiteral("actor"),
                     QJsonDocument::fromJson(compact("{'mbox':'mailto:a@example.org','name':'Ann'}")).object());
        QVERIFY(bench.store({named}));
        const auto agent = bench.call(
            "GET", "agents", {{QStringLiteral("agent"), QStringLiteral("{\"mbox\":\"mailto:a@example.org\"}")}});
        QCOMPARE(
            QJsonDocument::fromJson(agent.body).object(),
            QJsonDocument::fromJson(compact("{'objectType':'Person','mbox':['mailto:a@example.org'],'name':['Ann']}"))
                .object());
    }

    void alternateSyntax_isOf103Only_data() { Databases::addRows(); }
    void alternateSyntax_isOf103Only()
    {
        OPEN_LRS(bench);
        const auto post = [&](const QByteArray& version) {
            xapi::Parameters form;
            form.append(QStringLiteral("statementId"), uuid(1));
            form.append(QStringLiteral("content"), QString::fromUtf8(json(statement(1, "a", "did", "x"))));
            form.append(QStringLiteral("X-Experience-API-Version"), QString::fromLatin1(version));
            xapi::Fields headers{{"Content-Type", "application/x-www-form-urlencoded"}};
            headers.set("X-Experience-API-Version", version);
            return bench
                .call("POST", "statements", {{QStringLiteral("method"), QStringLiteral("PUT")}}, form.toEncoded(),
                      headers)
                .status;
        };
        QCOMPARE(post("2.0.0"), 400);
        QCOMPARE(post("1.0.3"), 204);
        QCOMPARE(bench.find({}), QStringLiteral("1"));
    }

    void consistentThrough_doesNotPromiseWhatAWriterHolds_data() { Databases::addRows(); }
    void consistentThrough_doesNotPromiseWhatAWriterHolds()
    {
        OPEN_LRS(bench);
        QVERIFY(bench.store({statement(1, "a", "did", "x")}));
        const auto through = [&] {
            return bench.call("GET", "statements", {}).headers.value("X-Experience-API-Consistent-Through");
        };
        const QByteArray quiet = through();
        std::atomic<bool> begun = false;
        std::atomic<bool> finish = false;
        std::thread writer([&] {
            const auto transaction = bench.storage.begin(bench.clock.now());
            begun = transaction.has_value();
            begun.notify_all();
            finish.wait(false);
        });
        begun.wait(false);
        const QByteArray busy = through();
        finish = true;
        finish.notify_all();
        writer.join();
        const QByteArray again = through();
        QVERIFY(busy < quiet);
        QVERIFY(again >= quiet);
    }

    void joined_goesWithTheOthersTransaction_data() { Databases::addRows(); }
    void joined_goesWithTheOthersTransaction()
    {
        OPEN_LRS(bench);
        for (const bool commit : {false, true}) {
            auto transaction = bench.storage.begin(bench.clock.now());
            QVERIFY(transaction);
            lrs::JoinedStorage joined(**transaction);
            const xapi::Lrs inner(joined, bench.options());
            QVERIFY(inner.store({statement(1, "a", "did", "x")}, full()));
            if (commit)
                QVERIFY((*transaction)->commit());
            transaction->reset();
            QCOMPARE(bench.find({}), commit ? QStringLiteral("1") : QString());
        }
    }

    void hostileText_isStoredOrRefused_data() { Databases::addRows(); }
    void hostileText_isStoredOrRefused()
    {
        OPEN_LRS(bench);
        QJsonObject one = statement(1, "a", "did", "x");
        one.insert(QStringLiteral("actor"),
                   QJsonDocument::fromJson(compact("{'account':{'homePage':'http://h','name':'a\\u0000b'}}")).object());
        QVERIFY(!bench.store({one}));
        QCOMPARE(bench.error.httpStatus, 400);
        one.insert(
            QStringLiteral("actor"),
            QJsonDocument::fromJson(compact("{'mbox':'mailto:a@example.org','name':'x\\u0000\\ud83d\\ude00; --'}"))
                .object());
        QVERIFY2(bench.store({one}), qPrintable(bench.error.detail));
        const auto found = bench.call("GET", "statements", {{QStringLiteral("statementId"), uuid(1)}});
        QCOMPARE(QJsonDocument::fromJson(found.body)[QStringLiteral("actor")],
                 QJsonValue(one[QStringLiteral("actor")]));
    }

    void uploads_areTheirPersonsAndWaitForAWhile_data() { Databases::addRows(); }
    void uploads_areTheirPersonsAndWaitForAWhile()
    {
        OPEN_LRS(bench);
        lrs::Uploads uploads(bench.storage, bench.clock);
        QVERIFY(uploads.prepare());
        QVERIFY(uploads.prepare()); // once more, as at each start
        const QByteArray content("a \0 b", 5);
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        const auto wrong = uploads.put(QStringLiteral("maya"), QByteArray(64, '0'), content);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().httpStatus, 400);
        QVERIFY(uploads.put(QStringLiteral("maya"), hash, content));
        QVERIFY(uploads.put(QStringLiteral("maya"), hash, content)); // the answer was lost
        const auto of = [&](const char* person) {
            auto transaction = bench.storage.begin(bench.clock.now());
            return lrs::Uploads::of(**transaction, QLatin1StringView(person), {hash, "00"}).value();
        };
        QCOMPARE(of("maya"), (QHash<QByteArray, QByteArray>{{hash, content}}));
        QVERIFY(of("osei").isEmpty()); // who knows the hash has not the file
        {
            auto transaction = bench.storage.begin(bench.clock.now());
            QVERIFY(lrs::Uploads::remove(**transaction, QStringLiteral("osei"), {hash}));
            QVERIFY((*transaction)->commit());
        }
        QCOMPARE(of("maya").size(), 1);
        bench.clock.advance((24 * lrs::Uploads::kDays + 1) * 3600);
        QVERIFY(uploads.put(QStringLiteral("osei"), hash, content));
        QVERIFY(of("maya").isEmpty());
    }

    void uploads_ofOnePersonAreBounded_data() { Databases::addRows(); }
    void uploads_ofOnePersonAreBounded()
    {
        OPEN_LRS(bench);
        lrs::Uploads uploads(bench.storage, bench.clock, 80'000);
        QVERIFY(uploads.prepare());
        QByteArray content(10'000, 'x');
        int taken = 0;
        base::Error refused;
        for (int n = 0; n < 12; ++n) {
            content[0] = char(n);
            const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
            const auto put = uploads.put(QStringLiteral("maya"), hash, content);
            taken += put ? 1 : 0;
            if (!put)
                refused = put.error();
        }
        QCOMPARE(taken, 8);
        QCOMPARE(refused.httpStatus, 429);
        QVERIFY(refused.retryAfterSeconds > 0);
    }

private:
    Databases m_databases;
};

QTEST_GUILESS_MAIN(TestLrs)
#include "tst_lrs.moc"
