// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/program.h"
#include "tests/http/rawclient.h"
#include "tests/support/waiting.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using program::Ended;
using program::Program;
using program::run;
using rawhttp::Answer;
using rawhttp::Client;

namespace {

const QByteArray kVerifier = "verifier-verifier-verifier-verifier-verifier-12";

QJsonObject postForm(quint16 port, const QByteArray& path, const QByteArray& body)
{
    Client client(port);
    client.send("POST " + path +
                " HTTP/1.1\r\nHost: t\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return QJsonDocument::fromJson(client.read().body).object();
}

QJsonObject signIn(quint16 port, const QByteArray& person)
{
    const QByteArray challenge = QCryptographicHash::hash(kVerifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Client client(port);
    const Answer answer = client.get(
        "/demo/oidc/"
        "authorize?response_type=code&client_id=lxcp-desktop&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fcallback"
        "&scope=openid%20offline_access&code_challenge=" +
        challenge + "&code_challenge_method=S256&login_hint=" + person);
    const QString code = QUrlQuery(QUrl::fromEncoded(answer.header("Location"))).queryItemValue(QStringLiteral("code"));
    return postForm(port, "/demo/oidc/token",
                    "grant_type=authorization_code&client_id=lxcp-desktop&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%"
                    "2Fcallback&code=" +
                        code.toLatin1() + "&code_verifier=" + kVerifier);
}

QByteArray bearer(const QJsonObject& tokens)
{
    return "Authorization: Bearer " + tokens.value(QStringLiteral("access_token")).toString().toLatin1() + "\r\n";
}

QByteArray cursorOf(const QByteArray& ndjson)
{
    const QByteArray last = ndjson.trimmed().split('\n').constLast();
    return QJsonDocument::fromJson(last).object().value(QStringLiteral("cursor")).toString().toLatin1();
}

} // namespace

class TestServerProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_exits2_data();
    void wrongUsage_exits2();
    void helpAndVersion_exit0();
    void failure_exits1();
    void unknownCommand_isToldWhatThereIs();
    void demo_elsewhereThanLoopback_refuses();
    void databaseThatCannotBeOpened_isNamedWithWhatIsWrong();
    void import_reportsBadRowsAsJson();
    void importContent_refusesWithTheFault_andSaysWhatItTook();
    void serve_printsItsAddressAndStopsOnSignals();
    void stop_answersWaitingRequests();
    void tokensSurviveARestart();
    void noSecret_inLogOutputOrProcessList();
    void secrets_comeFromTheEnvironment();
    void scimSecret_opensItsRoutesOnly_andIsInNoLog();
    void nothingNew_isUnderAKilobyteEachWay();
    void otherPeoplesThings_doNotAppear();
    void discovery_namesTheAddressThatTheClientUsed();
    void metrics_areNotForThoseBehindAProxy();

private:
    QString db() const { return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("db")); }
    QString newDb() { return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("db%1").arg(++m_databases)); }

    QTemporaryDir m_folder;
    int m_databases = 0;
};

void TestServerProgram::wrongUsage_exits2_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"",
                             "dance",
                             "serve",
                             "serve --db",
                             "serve --db sqlite:x",
                             "serve --db sqlite:x --issuer https://a.example",
                             "serve --db sqlite:x --audience a",
                             "serve --db sqlite:x --demo --listen here",
                             "serve --db sqlite:x --demo --listen 127.0.0.1:99999",
                             "serve --db sqlite:x --demo --surprise",
                             "serve --db sqlite:x --demo extra",
                             "serve --db sqlite:x --issuer http://sso.example --audience a",
                             "import",
                             "import catalog",
                             "import catalog --db sqlite:x",
                             "import people a.csv",
                             "import catalog a.csv b.csv --db sqlite:x",
                             "import moon a.csv --db sqlite:x",
                             "import content a.zip --db sqlite:x --content c",
                             "import content a.zip --db sqlite:x --course s",
                             "import content --db sqlite:x --course s --content c",
                             "import oneroster --db sqlite:x",
                             "import pathways --db sqlite:x",
                             "import assignments a.csv",
                             "policy",
                             "policy show",
                             "policy show extra --db sqlite:x",
                             "policy set --db sqlite:x",
                             "policy set currency=A currency=B --db sqlite:x",
                             "policy change x=1 --db sqlite:x",
                             "serve --db sqlite:x --demo --scim-token-file /nowhere/secret",
                             "generate --db sqlite:x --courses many",
                             "generate --db sqlite:x --courses -5"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestServerProgram::wrongUsage_exits2()
{
    QFETCH(QString, line);
    const Ended ended = run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(ended.err.startsWith("lxcp-server: "));
}

void TestServerProgram::helpAndVersion_exit0()
{
    const Ended help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("lxcp-server serve --db"));
    QCOMPARE(run({QStringLiteral("serve"), QStringLiteral("--help")}).code, 0);
    const Ended version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("lxcp-server "));
}

void TestServerProgram::failure_exits1()
{
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("catalog"), QStringLiteral("/nonexistent.ndjson"),
                  QStringLiteral("--db"), newDb()})
                 .code,
             1);
    QCOMPARE(
        run({QStringLiteral("generate"), QStringLiteral("--db"), QStringLiteral("sqlite:/nonexistent/folder/db")}).code,
        1);
    QCOMPARE(run({QStringLiteral("generate"), QStringLiteral("--db"), QStringLiteral("mysql://nowhere")}).code, 1);
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere"));
    for (const QString& line : {QStringLiteral("recompute"), QStringLiteral("badges rotate")}) {
        const Ended ended = run(line.split(QLatin1Char(' ')) +
                                QStringList{QStringLiteral("--db"), QStringLiteral("sqlite:") + nowhere});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("there is no database"), ended.err.constData());
        QVERIFY(!QFile::exists(nowhere));
    }
    Program first(newDb());
    QVERIFY(first.port);
    const Ended second = run({QStringLiteral("serve"), QStringLiteral("--db"), newDb(), QStringLiteral("--demo"),
                              QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(first.port)});
    QCOMPARE(second.code, 1); // the address is in use
    QVERIFY(!second.out.contains("listening"));
}

void TestServerProgram::unknownCommand_isToldWhatThereIs()
{
    const QByteArray imports = run({QStringLiteral("import")}).err;
    QVERIFY2(imports.contains("import takes catalog, people, pathways, assignments, oneroster, skills or content"),
             imports.constData());
    QVERIFY(run({QStringLiteral("import"), QStringLiteral("moon"), QStringLiteral("a")}).err.contains("not 'moon'"));
    QVERIFY(run({QStringLiteral("fly")}).err.contains("unknown command 'fly'"));
}

void TestServerProgram::demo_elsewhereThanLoopback_refuses()
{
    for (const char* listen : {"0.0.0.0:0", "[::]:0", "192.0.2.1:0"}) {
        const Ended ended = run({QStringLiteral("serve"), QStringLiteral("--db"), newDb(), QStringLiteral("--demo"),
                                 QStringLiteral("--listen"), QLatin1StringView(listen)});
        QCOMPARE(ended.code, 2);
        QVERIFY(!ended.out.contains("listening"));
    }
}

void TestServerProgram::databaseThatCannotBeOpened_isNamedWithWhatIsWrong()
{
    QFile text(m_folder.filePath(QStringLiteral("text.sqlite")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(4096, 'x'));
    text.close();
    const QString gone = m_folder.filePath(QStringLiteral("no/such/folder"));
    const std::vector<std::pair<QString, QString>> cases{
        {gone + QStringLiteral("/x.sqlite"), QStringLiteral("the folder %1 is not there").arg(gone)},
        {m_folder.path(), QStringLiteral("this is a folder")},
        {text.fileName() + QStringLiteral("/x.sqlite"), QStringLiteral("is no folder")},
        {text.fileName(), QStringLiteral("not a database")}};
    for (const auto& [path, reason] : cases) {
        const Ended ended = run({QStringLiteral("import"), QStringLiteral("catalog"), text.fileName(),
                                 QStringLiteral("--db"), QStringLiteral("sqlite:") + path});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("lxcp-server: " + path.toUtf8() + ": "), ended.err.constData());
        QVERIFY2(ended.err.contains(reason.toUtf8()), ended.err.constData());
        QVERIFY2(!ended.err.contains("Error opening database"), ended.err.constData());
    }
}

void TestServerProgram::import_reportsBadRowsAsJson()
{
    QFile file(m_folder.filePath(QStringLiteral("c.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"source_id\":\"1\",\"title\":\"Eins\",\"language\":\"de\"}\nnot "
               "json\n{\"source_id\":\"2\",\"title\":\"コース\",\"language\":\"ja\"}\n");
    file.close();
    const QStringList arguments{
        QStringLiteral("import"), QStringLiteral("catalog"), file.fileName(), QStringLiteral("--db"), newDb(),
        QStringLiteral("--json")};
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 0);
    const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
    QCOMPARE(report.value(QStringLiteral("read")).toInt(), 3);
    QCOMPARE(report.value(QStringLiteral("imported")).toInt(), 2);
    QCOMPARE(report.value(QStringLiteral("rejected")).toArray().at(0).toObject().value(QStringLiteral("line")).toInt(),
             2);
    QCOMPARE(QJsonDocument::fromJson(run(arguments).out).object().value(QStringLiteral("imported")).toInt(), 0);
}

void TestServerProgram::importContent_refusesWithTheFault_andSaysWhatItTook()
{
    const QString database = newDb();
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("catalog"),
                  write("one.ndjson", "{\"source_id\":\"s\",\"title\":\"One\"}\n"), QStringLiteral("--db"), database})
                 .code,
             0);
    const auto import = [&](const QString& file, const char* course) {
        return run({QStringLiteral("import"), QStringLiteral("content"), file, QStringLiteral("--course"),
                    QString::fromLatin1(course), QStringLiteral("--db"), database, QStringLiteral("--content"),
                    m_folder.filePath(QStringLiteral("packages")), QStringLiteral("--json")});
    };
    const auto reasonOf = [](const Ended& ended) {
        const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
        return report.value(QStringLiteral("rejected"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("reason"))
            .toString();
    };
    const Ended broken = import(write("broken.zip", "no zip at all"), "s");
    QCOMPARE(broken.code, 1);
    QVERIFY2(reasonOf(broken).startsWith(QStringLiteral("not-an-archive: ")), broken.out);
    QVERIFY(broken.err.startsWith("lxcp-server: not-an-archive"));
    QVERIFY(reasonOf(import(QStringLiteral("/nonexistent.zip"), "s")).startsWith(QStringLiteral("unreadable: ")));
    const QString page = write("page.html", "<title>Page</title>");
    QVERIFY(reasonOf(import(page, "other")).startsWith(QStringLiteral("unknown-course: ")));
    const Ended taken = import(page, "s");
    QCOMPARE(taken.code, 0);
    const QJsonObject report = QJsonDocument::fromJson(taken.out).object();
    QCOMPARE(report.value(QStringLiteral("imported")).toInt(), 1);
    QCOMPARE(report.value(QStringLiteral("package")).toObject().value(QStringLiteral("title")).toString(),
             QStringLiteral("Page"));
}

void TestServerProgram::serve_printsItsAddressAndStopsOnSignals()
{
    for (const int signal : {SIGTERM, SIGINT}) {
        Program server(newDb());
        QVERIFY(server.port);
        QVERIFY(server.firstLine().startsWith("listening on http://127.0.0.1:"));
        Client client(server.port);
        QCOMPARE(client.get("/healthz").body, "ok");
        QCOMPARE(server.stop(signal).code, 0);
    }
}

void TestServerProgram::stop_answersWaitingRequests()
{
    Program server(newDb());
    const QByteArray authorization = bearer(signIn(server.port, "maya"));
    std::vector<std::unique_ptr<Client>> waiting;
    Client first(server.port);
    QByteArray cursor = cursorOf(first.get("/v1/changes", authorization).body);
    // A new server has things of its own to tell first, the comparisons for one: until three seconds bring nothing.
    for (;;) {
        const Answer quiet = first.get("/v1/changes?wait=3&since=" + cursor, authorization);
        if (quiet.status == 304)
            break;
        cursor = cursorOf(quiet.body);
    }
    for (int i = 0; i < 20; ++i) {
        waiting.push_back(std::make_unique<Client>(server.port));
        waiting.back()->send("GET /v1/changes?wait=50&since=" + cursor + " HTTP/1.1\r\nHost: t\r\n" + authorization +
                             "\r\n");
    }
    LXCP_TRY_VERIFY(first.get("/metrics").body.contains("lxcp_long_polls 20\n"));
    QElapsedTimer timer;
    timer.start();
    server.sendSignal(SIGTERM);
    for (auto& client : waiting) {
        const Answer answer = client->read();
        QCOMPARE(answer.status, 304);
        QVERIFY(answer.header("LXCP-Cursor").startsWith("v1.")); // the same, or on behind what others did meanwhile
    }
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.exitCode(), 0);
    QVERIFY(timer.elapsed() < 5000);
}

void TestServerProgram::tokensSurviveARestart()
{
    const QString database = newDb();
    quint16 port = 0;
    QJsonObject tokens;
    {
        Program server(database);
        port = server.port;
        tokens = signIn(port, "sam");
        QCOMPARE(server.stop().code, 0);
    }
    Program again(database, {}, QStringLiteral("127.0.0.1:%1").arg(port));
    QCOMPARE(again.port, port);
    Client client(port);
    QCOMPARE(client.get("/v1/me", bearer(tokens)).status, 200);
    const QByteArray refresh = tokens.value(QStringLiteral("refresh_token")).toString().toLatin1();
    const QJsonObject renewed =
        postForm(port, "/demo/oidc/token", "grant_type=refresh_token&client_id=lxcp-desktop&refresh_token=" + refresh);
    QVERIFY(renewed.contains(QStringLiteral("access_token")));
}

void TestServerProgram::noSecret_inLogOutputOrProcessList()
{
    Program server(newDb());
    const QJsonObject tokens = signIn(server.port, "maya");
    Client client(server.port);
    QCOMPARE(client.get("/v1/me", bearer(tokens)).status, 200);
    client.get("/v1/me?access_token=" + tokens.value(QStringLiteral("access_token")).toString().toLatin1());
    client.get("/v1/me", "Authorization: Bearer garbage-token\r\n");
    const QByteArray address = QJsonDocument::fromJson(client.get("/v1/me/calendar", bearer(tokens)).body)
                                   .object()
                                   .value(QStringLiteral("address"))
                                   .toString()
                                   .toLatin1();
    const QByteArray word = address.mid(address.lastIndexOf('/') + 1).chopped(4);
    QVERIFY(word.size() > 40);
    QCOMPARE(client.get("/v1/calendar/" + word + ".ics").status, 200);
    const QByteArray commandLine = server.commandLine();
    const Ended ended = server.stop();
    QVERIFY(ended.err.contains("\"/v1/me\""));
    for (const char* name : {"access_token", "refresh_token", "id_token"}) {
        const QByteArray secret = tokens.value(QLatin1StringView(name)).toString().toLatin1();
        QVERIFY(!secret.isEmpty());
        // Parts of it are no better.
        for (const QByteArray& part : secret.split('.'))
            QVERIFY2(!ended.err.contains(part) && !ended.out.contains(part) && !commandLine.contains(part), name);
    }
    QVERIFY(!ended.err.contains("garbage-token"));
    QVERIFY(!ended.err.contains(word.split('.').last()));
    QVERIFY(!ended.err.contains("maya")); // the log does not say who
    for (const QByteArray& line : ended.err.trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestServerProgram::secrets_comeFromTheEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LXCP_DB"), newDb());
    QCOMPARE(run({QStringLiteral("generate"), QStringLiteral("--courses"), QStringLiteral("3")}, environment).code, 0);
    environment.insert(QStringLiteral("LXCP_DB"), QStringLiteral("postgresql://u@127.0.0.1:1/db"));
    environment.insert(QStringLiteral("LXCP_DB_PASSWORD"), QStringLiteral("hush-hush"));
    const Ended refused = run({QStringLiteral("generate")}, environment);
    QCOMPARE(refused.code, 1);
    QVERIFY(!refused.err.contains("hush-hush"));
}

void TestServerProgram::nothingNew_isUnderAKilobyteEachWay()
{
    Program server(newDb());
    const QByteArray authorization = bearer(signIn(server.port, "maya"));
    Client client(server.port);
    const QByteArray cursor = cursorOf(client.get("/v1/changes", authorization).body);
    const QByteArray request = "GET /v1/changes?since=" + cursor +
                               " HTTP/1.1\r\nHost: 127.0.0.1:65535\r\nUser-Agent: lxcp-desktop/0.1.0\r\n" +
                               "Accept-Encoding: zstd, gzip\r\nConnection: Keep-Alive\r\n" + authorization + "\r\n";
    QVERIFY2(request.size() <= 1000, QByteArray::number(request.size()).constData());
    client.send(request);
    const Answer answer = client.read();
    QCOMPARE(answer.status, 304);
    QVERIFY2(answer.head.size() + answer.body.size() <= 1000, QByteArray::number(answer.head.size()).constData());
}

void TestServerProgram::otherPeoplesThings_doNotAppear()
{
    Program server(newDb());
    Client client(server.port);
    for (const QByteArray person : {"maya", "sam", "ana", "osei", "lin"}) {
        const QList<QByteArray> lines =
            client.get("/v1/changes", bearer(signIn(server.port, person))).body.trimmed().split('\n');
        QHash<QString, QString> supervisors;
        for (const QByteArray& line : lines) {
            const QJsonObject change = QJsonDocument::fromJson(line).object();
            if (change.value(QStringLiteral("kind")).toString() == QLatin1StringView("person"))
                supervisors.insert(
                    change.value(QStringLiteral("id")).toString(),
                    change.value(QStringLiteral("data")).toObject().value(QStringLiteral("supervisor_id")).toString());
        }
        QVERIFY(supervisors.size() >= 5);
        const QString self = QString::fromLatin1(person);
        for (const QByteArray& line : lines) {
            const QJsonObject change = QJsonDocument::fromJson(line).object();
            const QString kind = change.value(QStringLiteral("kind")).toString();
            const QJsonObject entity = change.value(QStringLiteral("data")).toObject();
            const QString owner = entity.value(QStringLiteral("person_id")).toString();
            // How far somebody is, they themselves and their supervisor see; points and level only they.
            if (kind == QLatin1StringView("enrollment"))
                QVERIFY2(owner == self || supervisors.value(owner) == self, line.constData());
            if (kind == QLatin1StringView("standing"))
                QCOMPARE(entity.value(QStringLiteral("id")).toString(), self);
        }
    }
}

void TestServerProgram::discovery_namesTheAddressThatTheClientUsed()
{
    const auto apiOf = [](Client& client, const QByteArray& headers) {
        client.send("GET /.well-known/lxcp HTTP/1.1\r\n" + headers + "\r\n");
        return QJsonDocument::fromJson(client.read().body).object().value(QStringLiteral("api")).toString();
    };
    Program server(newDb());
    Client client(server.port);
    QCOMPARE(apiOf(client, "Host: localhost:99\r\n"), QStringLiteral("http://localhost:99"));
    QCOMPARE(apiOf(client, "Host: x\r\nX-Forwarded-Host: lxcp.example\r\nX-Forwarded-Proto: https\r\n"),
             QStringLiteral("https://lxcp.example"));
    QCOMPARE(apiOf(client, "Host: evil/path?\r\n"), QStringLiteral("http://127.0.0.1:%1").arg(server.port));
    Program named(newDb(), {QStringLiteral("--base-url"), QStringLiteral("https://lxcp.example/")});
    Client other(named.port);
    QCOMPARE(apiOf(other, "Host: x\r\nX-Forwarded-Host: y\r\n"), QStringLiteral("https://lxcp.example"));
}

void TestServerProgram::metrics_areNotForThoseBehindAProxy()
{
    Program server(newDb());
    Client client(server.port);
    QCOMPARE(client.get("/metrics").status, 200);
    QCOMPARE(client.get("/metrics", "X-Forwarded-For: 192.0.2.1\r\n").status, 403);
    Program guarded(newDb(), {QStringLiteral("--metrics-token"), QStringLiteral("word")});
    Client other(guarded.port);
    QCOMPARE(other.get("/metrics").status, 403);
    QCOMPARE(other.get("/metrics", "Authorization: Bearer wor\r\n").status, 403);
    QCOMPARE(other.get("/metrics", "Authorization: Bearer word\r\n").status, 200);
}

void TestServerProgram::scimSecret_opensItsRoutesOnly_andIsInNoLog()
{
    const QByteArray secret(40, 'q');
    QFile file(m_folder.filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(secret) == secret.size());
    file.close();
    const QByteArray header = "Authorization: Bearer " + secret + "\r\n";
    {
        Program closed(newDb());
        Client client(closed.port);
        QCOMPARE(client.get("/scim/v2/Users", header).status, 404); // without the option there is no such thing
    }
    Program program(newDb(), {QStringLiteral("--scim-token-file"), file.fileName(), QStringLiteral("--metrics-token"),
                              QStringLiteral("word-of-metrics"), QStringLiteral("--lrs-client"),
                              QStringLiteral("key:secret-of-lrs")});
    QVERIFY(program.port);
    const QByteArray person = bearer(signIn(program.port, "lin"));
    const QByteArray xapi = "Authorization: Basic " + QByteArray("key:secret-of-lrs").toBase64() + "\r\n";
    const QByteArray metrics = "Authorization: Bearer word-of-metrics\r\n";
    Client client(program.port);
    for (const char* place :
         {"Users", "Users/maya", "Groups", "Groups/x", "Schemas", "ResourceTypes/User", "ServiceProviderConfig"}) {
        for (const QByteArray& other : {QByteArray(), person, xapi, metrics, header.chopped(3) + "\r\n"})
            QCOMPARE(client.get(QByteArray("/scim/v2/") + place, other).status, 401);
    }
    QCOMPARE(client.get("/scim/v2/Users/maya?filter=x", header).status, 200);
    // What there is not, in SCIM's own form (RFC 7644 section 3.12).
    for (const auto& [asked, status] :
         {std::pair("GET /scim/v2/nosuch", 404), std::pair("DELETE /scim/v2/Users", 405),
          std::pair("POST /scim/v2/Users/maya", 405), std::pair("POST /scim/v2/Bulk", 501),
          std::pair("GET /scim/v2/Me", 501), std::pair("POST /scim/v2/Users/.search", 501)}) {
        client.send(QByteArray(asked) + " HTTP/1.1\r\nHost: t\r\nContent-Length: 0\r\n" + header + "\r\n");
        const Answer answer = client.read();
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains("urn:ietf:params:scim:api:messages:2.0:Error"), asked);
    }
    QCOMPARE(client.get("/v1/me", header).status, 401);
    QVERIFY(!program.commandLine().contains(secret));
    const Ended ended = program.stop();
    QVERIFY(ended.err.contains("/scim/v2/Users/{id}"));
    QVERIFY(!ended.err.contains(secret) && !ended.out.contains(secret));
    QVERIFY(!ended.err.contains("Users/maya"));
}

QTEST_GUILESS_MAIN(TestServerProgram)
#include "tst_serverprogram.moc"
