// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using rawhttp::Answer;
using rawhttp::Client;
using rawhttp::Fixture;
using rawhttp::text;

namespace {

http::Router routes(const QString& filePath = {})
{
    http::Router router;
    router.add({"GET", "/hello", http::answering([](const http::Request&) { return text("hello"); })});
    router.add({"GET", "/query", http::answering([](const http::Request& request) { return text(request.query); })});
    router.add({"POST", "/echo", http::answering([](const http::Request& request) { return text(request.body); })});
    router.add({"GET", "/throws",
                http::answering([](const http::Request&) -> http::Response { throw std::runtime_error("no"); })});
    router.add({"GET", "/drops", [](const http::RequestPtr&, const http::Reply&) {}});
    router.add({"GET", "/twice", [](const http::RequestPtr&, const http::Reply& reply) {
                    reply.send(text("first"));
                    reply.send(text("second"));
                }});
    router.add({"GET", "/refused", http::answering([](const http::Request&) {
                    return http::problem(401, "invalid-token", QStringLiteral("expired"));
                })});
    router.add({"GET", "/inject", http::answering([](const http::Request&) {
                    http::Response response = text("x");
                    response.headers.set("X-Word", "a\r\nX-Evil: 1");
                    return response;
                })});
    router.add({"GET", "/pieces", http::answering([](const http::Request&) {
                    http::Response response = text(QByteArray(2000, 'a'));
                    response.next = [made = std::make_shared<int>(0)] {
                        return http::Piece{QByteArray(2000, char('b' + *made)), ++*made == 3};
                    };
                    return response;
                })});
    router.add({"GET", "/nothing", http::answering([](const http::Request&) {
                    http::Response response;
                    response.status = 304;
                    return response;
                })});
    router.add({"GET", "/file", http::answering([filePath](const http::Request&) {
                    http::Response response;
                    response.headers = {{"Content-Type", "application/octet-stream"}, {"ETag", "\"v1\""}};
                    response.filePath = filePath;
                    return response;
                })});
    return router;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void get_answersWithDateAndLength();
    void keepAlive_andClose();
    void http10_closesUnlessAsked();
    void pipelined_answersInOrder();
    void head_hasTheLengthAndNoBody();
    void notModified_hasNeitherBodyNorLength();
    void pieces_areChunkedInOrderAndTheConnectionGoesOn();
    void pieces_ofACompressedAnswerAreFramesInARow();
    void pieces_areNotForHttp10();
    void otherMethod_is405WithAllow();
    void post_readsLengthChunkedAndExpected();
    void handlerThatThrows_is500AndTheServerLives();
    void handlerThatForgets_is500();
    void handlerThatAnswersTwice_countsOnce();
    void headerValue_cannotStartAnotherHeader();
    void absoluteTarget_isServed();
    void file_isSentWholeAndInRanges();
    void log_hasNoQueryAndCountsBytes();
    void log_saysWhyARequestWasRefused();
    void metrics_countByRouteAndStatus();
};

void TestHttpServer::get_answersWithDateAndLength()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    const Answer answer = client.get("/hello");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "hello");
    QVERIFY(answer.header("Date").endsWith("GMT"));
    QCOMPARE(answer.header("Content-Length"), "5");
    QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
    QCOMPARE(client.get("/nowhere").status, 404);
}

void TestHttpServer::keepAlive_andClose()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.get("/hello").status, 200);
    const Answer last = client.get("/hello", "Connection: close\r\n");
    QCOMPARE(last.header("Connection"), "close");
    QVERIFY(client.isClosedWithin(3000));
}

void TestHttpServer::http10_closesUnlessAsked()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.send("GET /hello HTTP/1.0\r\n\r\n");
    QCOMPARE(client.read().body, "hello");
    QVERIFY(client.isClosedWithin(3000));
}

void TestHttpServer::pipelined_answersInOrder()
{
    Fixture fixture(routes(), {}, 4);
    Client client(fixture.port);
    QByteArray requests;
    for (int i = 0; i < 200; ++i)
        requests += "GET /query?" + QByteArray::number(i) + " HTTP/1.1\r\nHost: t\r\n\r\n";
    client.send(requests);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(client.read().body, QByteArray::number(i));
}

void TestHttpServer::head_hasTheLengthAndNoBody()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.send("HEAD /hello HTTP/1.1\r\nHost: t\r\n\r\n");
    const Answer answer = client.read(true);
    QCOMPARE(answer.header("Content-Length"), "5");
    QCOMPARE(client.get("/query?next").body, "next"); // nothing of a body came in between
}

void TestHttpServer::notModified_hasNeitherBodyNorLength()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    const Answer answer = client.get("/nothing");
    QCOMPARE(answer.status, 304);
    QVERIFY(!answer.head.toLower().contains("content-length"));
    QVERIFY(answer.head.size() < 300);
    QCOMPARE(client.get("/query?next").body, "next");
}

namespace {

// The body of the chunked answer that comes next; it must end with the empty chunk.
QByteArray chunkedBody(Client& client)
{
    QByteArray& received = client.received();
    QElapsedTimer timer;
    timer.start();
    while (!received.endsWith("\r\n0\r\n\r\n") && timer.elapsed() < 5000) {
        client.socket().waitForReadyRead(100);
        received += client.socket().readAll();
    }
    QByteArray body;
    while (!received.isEmpty()) {
        const qsizetype line = received.indexOf("\r\n");
        const qsizetype size = received.left(line).toLongLong(nullptr, 16);
        body += received.mid(line + 2, size);
        received.remove(0, line + 2 + size + 2);
    }
    return body;
}

const QByteArray kPieces =
    QByteArray(2000, 'a') + QByteArray(2000, 'b') + QByteArray(2000, 'c') + QByteArray(2000, 'd');

} // namespace

void TestHttpServer::pieces_areChunkedInOrderAndTheConnectionGoesOn()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    for (int i = 0; i < 3; ++i) {
        const Answer answer = client.get("/pieces");
        QCOMPARE(answer.header("Transfer-Encoding"), "chunked");
        QVERIFY(!answer.head.toLower().contains("content-length"));
        QCOMPARE(chunkedBody(client), kPieces);
    }
    client.send("HEAD /pieces HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(client.read(true).status, 200);
    QCOMPARE(client.get("/query?next").body, "next");
}

void TestHttpServer::pieces_ofACompressedAnswerAreFramesInARow()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    const Answer answer = client.get("/pieces", "Accept-Encoding: gzip\r\n");
    QCOMPARE(answer.header("Content-Encoding"), "gzip");
    const QByteArray body = chunkedBody(client);
    QCOMPARE(body.count("\x1f\x8b\x08"), 4);
    QVERIFY(body.size() < 1000);
}

void TestHttpServer::pieces_areNotForHttp10()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.send("GET /pieces HTTP/1.0\r\n\r\n");
    const Answer answer = client.read();
    QCOMPARE(answer.header("Content-Length"), "2000");
    QCOMPARE(answer.body, QByteArray(2000, 'a'));
}

void TestHttpServer::otherMethod_is405WithAllow()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.send("DELETE /hello HTTP/1.1\r\nHost: t\r\n\r\n");
    const Answer answer = client.read();
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), "GET, HEAD");
    QCOMPARE(answer.header("Content-Type"), "application/problem+json");
}

void TestHttpServer::post_readsLengthChunkedAndExpected()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.send("POST /echo HTTP/1.1\r\nHost: t\r\nContent-Length: 3\r\n\r\nabc");
    QCOMPARE(client.read().body, "abc");
    client.send("POST /echo HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n");
    QCOMPARE(client.read().body, "abcde");
    client.send("POST /echo HTTP/1.1\r\nHost: t\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.read().status, 100);
    client.send("ok");
    QCOMPARE(client.read().body, "ok");
}

void TestHttpServer::handlerThatThrows_is500AndTheServerLives()
{
    QTest::ignoreMessage(QtCriticalMsg, "GET /throws failed: no");
    Fixture fixture(routes());
    Client client(fixture.port);
    const Answer answer = client.get("/throws");
    QCOMPARE(answer.status, 500);
    QCOMPARE(QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("code")).toString(),
             QStringLiteral("internal"));
    QCOMPARE(client.get("/hello").status, 200);
}

void TestHttpServer::handlerThatForgets_is500()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    QCOMPARE(client.get("/drops").status, 500);
    QCOMPARE(client.get("/hello").status, 200);
}

void TestHttpServer::handlerThatAnswersTwice_countsOnce()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    QCOMPARE(client.get("/twice").body, "first");
    QCOMPARE(client.get("/hello").body, "hello");
}

void TestHttpServer::headerValue_cannotStartAnotherHeader()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    const Answer answer = client.get("/inject");
    QVERIFY(answer.header("X-Evil").isEmpty());
    QVERIFY(answer.header("X-Word").startsWith("a "));
}

void TestHttpServer::absoluteTarget_isServed()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    QCOMPARE(client.get("http://elsewhere/query?z").body, "z");
    QCOMPARE(client.get("*").status, 400);
}

void TestHttpServer::file_isSentWholeAndInRanges()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray content;
    for (int i = 0; i < 60000; ++i)
        content += QByteArray::number(i) + ' ';
    file.write(content);
    file.close();
    Fixture fixture(routes(file.fileName()));
    Client client(fixture.port);
    QCOMPARE(client.get("/file").body, content);
    const Answer part = client.get("/file", "Range: bytes=100000-200000\r\n");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, content.mid(100000, 100001));
    QCOMPARE(client.get("/file", "If-None-Match: \"v1\"\r\n").status, 304);
    QCOMPARE(client.get("/file", "Range: bytes=99999999-\r\n").status, 416);
    client.send("HEAD /file HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(client.read(true).header("Content-Length"), QByteArray::number(content.size()));
    QVERIFY(QFile::remove(file.fileName()));
    QCOMPARE(client.get("/file").status, 404);
}

void TestHttpServer::log_hasNoQueryAndCountsBytes()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.get("/query?token=secret", "Authorization: Bearer hidden\r\n");
    LXCP_TRY_COMPARE(fixture.lines().size(), 1);
    const QByteArray line = fixture.lines().constFirst();
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(QStringLiteral("path")).toString(), QStringLiteral("/query"));
    QCOMPARE(object.value(QStringLiteral("status")).toInt(), 200);
    QCOMPARE(object.value(QStringLiteral("bytes")).toInt(), 12);
    QVERIFY(!line.contains("secret") && !line.contains("hidden") && !line.contains('\n'));
}

void TestHttpServer::log_saysWhyARequestWasRefused()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    QCOMPARE(client.get("/refused").status, 401);
    QCOMPARE(client.get("/nowhere").status, 404);
    LXCP_TRY_COMPARE(fixture.lines().size(), 2);
    const auto reason = [&](int line) {
        return QJsonDocument::fromJson(fixture.lines().at(line)).object().value(QStringLiteral("reason")).toString();
    };
    QCOMPARE(reason(0), QStringLiteral("invalid-token: expired"));
    QCOMPARE(reason(1), QStringLiteral("not-found"));
}

void TestHttpServer::metrics_countByRouteAndStatus()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.get("/hello");
    client.get("/hello");
    client.get("/nowhere/with/an/endless/name");
    LXCP_TRY_VERIFY(fixture.metrics.text().contains("lxcp_http_requests_total{route=\"/hello\",status=\"200\"} 2\n"));
    LXCP_TRY_VERIFY(fixture.metrics.text().contains("lxcp_http_requests_total{route=\"other\",status=\"404\"} 1\n"));
    QVERIFY(!fixture.metrics.text().contains("endless"));
    QVERIFY(fixture.metrics.text().contains("lxcp_http_request_duration_seconds_count{route=\"/hello\"} 2\n"));
    QCOMPARE(fixture.metrics.connections(), 1);
    LXCP_TRY_COMPARE(fixture.metrics.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
