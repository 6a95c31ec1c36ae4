// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/reader.h"
#include "app/play/desk.h"
#include "app/play/loopback.h"
#include "tests/support/fakeplaysession.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Reply
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const QByteArray& line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

struct Counter
{
    explicit Counter(play::Loopback::Audience audience)
    {
        QFile file(folder.filePath(QStringLiteral("video.mp4")));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(700'000, 'v') + "end");
        session.reader = package::Reader::open(folder.path()).value_or(nullptr);
        desk = std::make_unique<play::Desk>(session);
        loopback = std::make_unique<play::Loopback>(*desk, audience);
        listening = loopback->listen();
    }
    [[nodiscard]] QByteArray host() const { return loopback->address().authority().toLatin1(); }
    [[nodiscard]] QByteArray at(const QByteArray& path) const { return loopback->address().path().toLatin1() + path; }

    // One request on a connection of its own; status 0 when the other side hung up.
    Reply ask(const QByteArray& method, const QByteArray& target, const QByteArrayList& headers = {},
              const QByteArray& body = {}) const
    {
        const bool namesHost = std::any_of(headers.begin(), headers.end(),
                                           [](const QByteArray& line) { return line.startsWith("Host:"); });
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nConnection: close\r\n";
        if (!namesHost)
            request += "Host: " + host() + "\r\n";
        for (const QByteArray& line : headers)
            request += line + "\r\n";
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return send(request + "\r\n" + body);
    }
    Reply send(const QByteArray& bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(loopback->address().port()));
        QByteArray got;
        QObject::connect(&socket, &QTcpSocket::readyRead, [&] { got += socket.readAll(); });
        QObject::connect(&socket, &QTcpSocket::connected, [&] { socket.write(bytes); });
        const bool ended =
            support::waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState && !got.isEmpty(); });
        Reply reply;
        const qsizetype end = got.indexOf("\r\n\r\n");
        if (!ended || end < 0)
            return reply;
        reply.head = got.left(end);
        reply.body = got.mid(end + 4);
        reply.status = reply.head.split(' ').value(1).toInt();
        return reply;
    }
    // The first browser's cookie.
    QByteArray claim() const
    {
        return "Cookie: " + ask("GET", at(".lxcp/player.html?frame=browser")).header("Set-Cookie").split(';').first();
    }

    QTemporaryDir folder;
    support::FakePlaySession session;
    std::unique_ptr<play::Desk> desk;
    std::unique_ptr<play::Loopback> loopback;
    bool listening = false;
};

using Audience = play::Loopback::Audience;

} // namespace

class TestLoopback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherHost_isRefused();
    void anotherOrigin_isRefused();
    void wrongSecret_isNotFound();
    void anotherBrowser_isRefused();
    void question_givesNoCookieAway();
    void brokenRequests_endTheConnection();
    void page_getsNothingButTheRuntime();
    void page_isAnsweredAcrossOrigins();
    void browser_callsReachTheSession();
    void browser_isConfinedByPolicy();
    void ranges_areServed();
    void closed_withTheObject();
};

void TestLoopback::anotherHost_isRefused()
{
    const Counter c(Audience::Browser);
    QCOMPARE(c.ask("GET", c.at(".lxcp/player.html"), {"Host: evil.test"}).status, 403);
    QCOMPARE(c.ask("GET", c.at(".lxcp/player.html"), {"Host: localhost:" + c.host().split(':').last()}).status, 403);
}

void TestLoopback::anotherOrigin_isRefused()
{
    const Counter c(Audience::Browser);
    const QByteArray cookie = c.claim();
    QCOMPARE(c.ask("POST", c.at(".lxcp/call"), {cookie, "Origin: https://evil.test"}, R"(["Commit",""])").status, 403);
    QCOMPARE(c.ask("POST", c.at(".lxcp/call"), {cookie, "Origin: null"}, R"(["Commit",""])").status, 403);
    QCOMPARE(c.ask("GET", c.at("video.mp4"), {cookie, "Sec-Fetch-Site: cross-site"}).status, 403);
    QVERIFY(c.session.log.isEmpty());
}

void TestLoopback::wrongSecret_isNotFound()
{
    const Counter c(Audience::Browser);
    QCOMPARE(c.ask("GET", "/").status, 404);
    QCOMPARE(c.ask("GET", "/.lxcp/player.html").status, 404);
    QByteArray close = c.at(".lxcp/player.html");
    close[3] = close.at(3) == 'a' ? 'b' : 'a';
    QCOMPARE(c.ask("GET", close).status, 404);
    QVERIFY(c.loopback->address().path().size() > 40);
}

void TestLoopback::anotherBrowser_isRefused()
{
    const Counter c(Audience::Browser);
    QCOMPARE(c.ask("GET", c.at("video.mp4")).status, 403); // the course begins with its entrance
    const QByteArray cookie = c.claim();
    QCOMPARE(c.ask("GET", c.at(".lxcp/player.html")).status, 403);
    QCOMPARE(c.ask("GET", c.at("video.mp4"), {"Cookie: lxcp=guess"}).status, 403);
    QCOMPARE(c.ask("GET", c.at("video.mp4"), {cookie}).status, 200);
    QCOMPARE(c.ask("GET", c.at(".lxcp/player.html"), {cookie}).status, 200);
}

void TestLoopback::question_givesNoCookieAway()
{
    const Counter c(Audience::Browser);
    QVERIFY(c.claim().contains("lxcp="));
    const Reply reply = c.ask("OPTIONS", c.at(".lxcp/player.html"), {"X-First: 1"});
    QCOMPARE(reply.status, 204);
    QVERIFY(!reply.head.contains("Set-Cookie"));
}

void TestLoopback::brokenRequests_endTheConnection()
{
    const Counter c(Audience::Browser);
    QCOMPARE(c.send("nonsense\r\n\r\n").status, 400);
    QCOMPARE(c.send("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n").status, 411);
    QCOMPARE(c.send("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n").status, 413);
    QCOMPARE(c.send("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n").status, 413);
    QCOMPARE(c.send("GET /" + QByteArray(100'000, 'a')).status, 431);
}

void TestLoopback::page_getsNothingButTheRuntime()
{
    const Counter c(Audience::Page);
    const QByteArray origin = "Origin: lxcp-content://package-1";
    QCOMPARE(c.ask("GET", c.at("video.mp4"), {origin}).status, 403);
    QCOMPARE(c.ask("POST", c.at(".lxcp/call"), {origin}, R"(["Commit",""])").status, 403);
    QCOMPARE(c.ask("GET", c.at(".lxcp/xapi/about"), {"Origin: lxcp-content://package-2"}).status, 403);
    QCOMPARE(c.ask("POST", c.at(".lxcp/fetch"), {origin}).status, 200);
}

void TestLoopback::page_isAnsweredAcrossOrigins()
{
    const Counter c(Audience::Page);
    const Reply reply = c.ask("OPTIONS", c.at(".lxcp/xapi/statements"),
                              {"Origin: lxcp-content://package-1", "Access-Control-Request-Method: PUT",
                               "Access-Control-Request-Headers: authorization,x-experience-api-version"});
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.header("Access-Control-Allow-Origin"), QByteArray("lxcp-content://package-1"));
    QCOMPARE(reply.header("Access-Control-Allow-Headers"), QByteArray("authorization,x-experience-api-version"));
    c.loopback->setHosts({QStringLiteral("units.example.org")});
    QCOMPARE(c.ask("POST", c.at(".lxcp/fetch"), {"Origin: https://units.example.org"}).status, 200);
    QCOMPARE(c.ask("POST", c.at(".lxcp/fetch"), {"Origin: http://units.example.org"}).status, 403);
}

void TestLoopback::browser_callsReachTheSession()
{
    const Counter c(Audience::Browser);
    const QByteArray cookie = c.claim();
    const QByteArray origin = "Origin: http://" + c.host();
    QCOMPARE(c.ask("POST", c.at(".lxcp/call"), {cookie, origin}, R"(["SetValue","cmi.location","5"])").body,
             QByteArray("true"));
    QCOMPARE(c.ask("POST", c.at(".lxcp/call"), {cookie, origin}, R"(["GetValue","cmi.location"])").body,
             QByteArray("5"));
    QCOMPARE(c.ask("POST", c.at(".lxcp/call"), {cookie, origin}, R"(["Commit",""])").body, QByteArray("true"));
    QCOMPARE(c.session.log.last(), QStringLiteral("Commit"));
}

void TestLoopback::browser_isConfinedByPolicy()
{
    const Counter c(Audience::Browser);
    const Reply page = c.ask("GET", c.at(".lxcp/player.html"));
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src "));
    QVERIFY(policy.contains(c.loopback->address().toEncoded()));
    QVERIFY(!policy.contains('*'));
    QVERIFY(page.header("Set-Cookie").contains("HttpOnly; SameSite=Strict"));
    QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
}

void TestLoopback::ranges_areServed()
{
    const Counter c(Audience::Browser);
    const QByteArray cookie = c.claim();
    const Reply whole = c.ask("GET", c.at("video.mp4"), {cookie});
    QCOMPARE(whole.body.size(), 700'003);
    QCOMPARE(whole.header("Accept-Ranges"), QByteArray("bytes"));
    const Reply part = c.ask("GET", c.at("video.mp4"), {cookie, "Range: bytes=699999-"});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("vend"));
    QCOMPARE(part.header("Content-Range"), QByteArray("bytes 699999-700002/700003"));
    QCOMPARE(c.ask("GET", c.at("video.mp4"), {cookie, "Range: bytes=-3"}).body, QByteArray("end"));
    QCOMPARE(c.ask("GET", c.at("video.mp4"), {cookie, "Range: bytes=0-1"}).body, QByteArray("vv"));
    QCOMPARE(c.ask("GET", c.at("video.mp4"), {cookie, "Range: bytes=800000-"}).status, 416);
    const Reply head = c.ask("HEAD", c.at("video.mp4"), {cookie});
    QCOMPARE(head.header("Content-Length"), QByteArray("700003"));
    QVERIFY(head.body.isEmpty());
}

void TestLoopback::closed_withTheObject()
{
    Counter c(Audience::Browser);
    QVERIFY(c.listening);
    const auto port = quint16(c.loopback->address().port());
    c.loopback.reset();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    LXCP_TRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
