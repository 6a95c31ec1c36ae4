// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <random>

using namespace std::chrono_literals;
using rawhttp::Answer;
using rawhttp::Client;
using rawhttp::Fixture;
using rawhttp::text;

namespace {

// Handlers that wait until the test lets them go.
class Lock
{
public:
    void wait()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    int waiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_open = false;
};

class Parked
{
public:
    void add(const http::Reply& reply)
    {
        const std::lock_guard lock(m_mutex);
        m_replies.push_back(reply);
    }
    std::size_t size()
    {
        const std::lock_guard lock(m_mutex);
        return m_replies.size();
    }
    void answerAll()
    {
        const std::lock_guard lock(m_mutex);
        for (const http::Reply& reply : m_replies)
            reply.send(text("woken"));
        m_replies.clear();
    }

private:
    std::mutex m_mutex;
    std::vector<http::Reply> m_replies;
};

qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

http::Router routes(Lock* lock = nullptr, Parked* parked = nullptr)
{
    http::Router router;
    router.add({"GET", "/hello", http::answering([](const http::Request&) { return text("hello"); })});
    router.add({"GET", "/health", http::answering([](const http::Request&) { return text("ok"); }),
                http::Route::Where::Inline});
    router.add({"GET", "/large",
                http::answering([](const http::Request&) { return text(QByteArray(4 * 1024 * 1024, 'x')); })});
    router.add({"POST", "/small", http::answering([](const http::Request& request) { return text(request.body); }),
                http::Route::Where::Worker, 1000});
    if (lock) {
        router.add({"GET", "/slow", http::answering([lock](const http::Request&) {
                        lock->wait();
                        return text("slow");
                    })});
    }
    if (parked)
        router.add(
            {"GET", "/wait", [parked](const http::RequestPtr&, const http::Reply& reply) { parked->add(reply); }});
    return router;
}

http::Limits shortTimes()
{
    http::Limits limits;
    limits.idle = 300ms;
    limits.header = 300ms;
    limits.body = 300ms;
    limits.write = 500ms;
    return limits;
}

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header_tooLarge_is431AndCloses();
    void address_tooLong_is414_inTheWordsSpokenThere();
    void body_tooLarge_is413BeforeAndWhileReading();
    void malformed_is400_data();
    void malformed_is400();
    void garbage_neverAnswersWithSuccessAndNeverHurts();
    void slowHeader_isCutOff();
    void slowBody_isCutOff();
    void idle_isClosed();
    void halfRequestThenGone_leavesNothing();
    void longPolls_holdNoThread();
    void longPoll_ofAClientThatLeft_isNoticed();
    void fullQueue_is503AndInlineStillAnswers();
    void readerThatDoesNotRead_boundsMemoryAndIsCutOff();
    void connections_overTheLimitWaitTheirTurn();
    void stop_finishesWhatIsInFlight();
    void stop_wakesLongPollsAndClosesIdle();
    void stop_isBoundedWhenAHandlerHangs();
};

void TestHttpLimits::header_tooLarge_is431AndCloses()
{
    Fixture fixture(routes());
    Client client(fixture.port);
    client.send("GET /hello HTTP/1.1\r\nHost: t\r\nX: " + QByteArray(20 * 1024, 'a') + "\r\n\r\n");
    QCOMPARE(client.read().status, 431);
    QVERIFY(client.isClosedWithin(5000));
    QByteArray small; // each of them is far from it
    for (int n = 0; n < 400; ++n)
        small += "X-" + QByteArray::number(1000 + n) + ": " + QByteArray(50, 'a') + "\r\n";
    QVERIFY(small.size() == 24000);
    Client many(fixture.port);
    many.send("GET /hello HTTP/1.1\r\nHost: t\r\n" + small + "\r\n");
    QCOMPARE(many.read().status, 431);
    QVERIFY(many.isClosedWithin(5000));
    Client unending(fixture.port); // answered before its end
    unending.send("GET /hello HTTP/1.1\r\nHost: t\r\n" + small);
    QCOMPARE(unending.read().status, 431);
    Client oneAfterTheOther(fixture.port);
    const QByteArray most = small.left(16200 / 60 * 60);
    QCOMPARE(oneAfterTheOther.get("/hello", most).status, 200);
    QCOMPARE(oneAfterTheOther.get("/hello", most).status, 200);
    Client endless(fixture.port);
    endless.send(QByteArray(40 * 1024, 'A'));
    const int status = endless.read().status;
    QVERIFY2(status == 431 || status == 400, QByteArray::number(status).constData());
    Client fits(fixture.port);
    QCOMPARE(fits.get("/hello", "X: " + QByteArray(15 * 1024, 'a') + "\r\n").status, 200);
}

void TestHttpLimits::address_tooLong_is414_inTheWordsSpokenThere()
{
    http::Router router = routes();
    router.translateBelow("/other/", [](const http::Response& refused) {
        http::Response told;
        told.status = refused.status;
        told.body = "as others say it";
        return told;
    });
    Fixture fixture(std::move(router));
    const auto ask = [&](const QByteArray& request) {
        Client client(fixture.port);
        client.send(request);
        return client.read();
    };
    const QByteArray rest = " HTTP/1.1\r\nHost: t\r\n\r\n";
    const QByteArray filter = "?filter=" + QByteArray(20 * 1024, 'a');
    const auto own = ask("GET /hello" + filter + rest);
    QCOMPARE(own.status, 414);
    QVERIFY2(own.body.contains("uri-too-long"), own.body.constData());
    const auto others = ask("GET /other/people" + filter + rest);
    QCOMPARE(others.status, 414);
    QCOMPARE(others.body, QByteArray("as others say it"));
    QCOMPARE(ask("GET /other/people" + filter).status, 414); // answered before its end
    QCOMPARE(ask("GET /other/nowhere" + rest).body, QByteArray("as others say it"));
    QCOMPARE(ask("GET /other/people HTTP/1.1\r\nHost: t\r\nX: " + QByteArray(20 * 1024, 'a') + "\r\n\r\n").body,
             QByteArray("as others say it"));
    QVERIFY(ask("GET /nowhere" + rest).body.contains("not-found"));
}

void TestHttpLimits::body_tooLarge_is413BeforeAndWhileReading()
{
    Fixture fixture(routes());
    Client announced(fixture.port);
    announced.send("POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: 1001\r\n\r\n");
    QCOMPARE(announced.read().status, 413);
    Client huge(fixture.port);
    huge.send("POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: 9000000000000000000\r\n\r\n");
    QCOMPARE(huge.read().status, 413);
    Client chunked(fixture.port);
    chunked.send("POST /small HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                 QByteArray(1001, 'x') + "\r\n0\r\n\r\n");
    QCOMPARE(chunked.read().status, 413);
    Client fits(fixture.port);
    fits.send("POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'x'));
    QCOMPARE(fits.read().status, 200);
}

void TestHttpLimits::malformed_is400_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("no host", "GET /hello HTTP/1.1\r\n\r\n");
    row("two hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("no version", "GET /hello\r\n\r\n");
    row("bad version", "GET /hello HTTP/9.9\r\nHost: t\r\n\r\n");
    row("space in the name", "GET /hello HTTP/1.1\r\nHost : t\r\n\r\n");
    row("length and chunked",
        "POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("two lengths", "POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd");
    row("negative length", "POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: -1\r\n\r\n");
    row("bad chunk", "POST /small HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n");
    row("binary", QByteArray::fromHex("160301020001000100030303") + "\r\n\r\n");
}

void TestHttpLimits::malformed_is400()
{
    QFETCH(QByteArray, bytes);
    Fixture fixture(routes());
    Client client(fixture.port);
    client.send(bytes);
    QCOMPARE(client.read().status, 400);
    QVERIFY(client.isClosedWithin(5000));
}

void TestHttpLimits::garbage_neverAnswersWithSuccessAndNeverHurts()
{
    Fixture fixture(routes(), shortTimes());
    std::mt19937 random(42);
    for (int i = 0; i < 100; ++i) {
        QByteArray bytes(int(random() % 400), '\0');
        for (char& c : bytes)
            c = char(random());
        Client client(fixture.port);
        client.send(bytes + "\r\n\r\n");
        QVERIFY(client.read(false, 2000).status != 200);
    }
    Client client(fixture.port);
    QCOMPARE(client.get("/hello").status, 200);
}

void TestHttpLimits::slowHeader_isCutOff()
{
    Fixture fixture(routes(), shortTimes());
    Client client(fixture.port);
    QElapsedTimer timer;
    timer.start();
    client.send("GET /hello HTTP/1.1\r\n");
    while (timer.elapsed() < 5000 && client.socket().state() == QAbstractSocket::ConnectedState) {
        client.send("X"); // each byte alone would be in time
        client.socket().waitForReadyRead(50);
    }
    QVERIFY(timer.elapsed() < 4500);
}

void TestHttpLimits::slowBody_isCutOff()
{
    Fixture fixture(routes(), shortTimes());
    Client client(fixture.port);
    client.send("POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: 100\r\n\r\nabc");
    QVERIFY(client.isClosedWithin(6000));
}

void TestHttpLimits::idle_isClosed()
{
    Fixture fixture(routes(), shortTimes());
    Client client(fixture.port);
    QCOMPARE(client.get("/hello").status, 200);
    QVERIFY(client.isClosedWithin(6000));
    Client silent(fixture.port);
    QVERIFY(silent.isClosedWithin(6000));
}

void TestHttpLimits::halfRequestThenGone_leavesNothing()
{
    Fixture fixture(routes());
    for (int i = 0; i < 20; ++i) {
        Client client(fixture.port);
        client.send("POST /small HTTP/1.1\r\nHost: t\r\nContent-Length: 100\r\n\r\nabc");
        client.socket().abort();
    }
    LXCP_TRY_COMPARE(fixture.metrics.connections(), 0);
    LXCP_TRY_COMPARE(fixture.metrics.inFlight(), 0);
}

void TestHttpLimits::longPolls_holdNoThread()
{
    Parked parked;
    Fixture fixture(routes(nullptr, &parked), {}, 2);
    std::vector<std::unique_ptr<Client>> waiting;
    for (int i = 0; i < 200; ++i) {
        waiting.push_back(std::make_unique<Client>(fixture.port));
        waiting.back()->send("GET /wait HTTP/1.1\r\nHost: t\r\n\r\n");
    }
    LXCP_TRY_COMPARE(parked.size(), 200U);
    Client ordinary(fixture.port);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(ordinary.get("/hello").body, "hello");
    // A client has an answer a moment before the server has counted it.
    LXCP_TRY_COMPARE(fixture.metrics.inFlight(), 200);
    parked.answerAll();
    for (auto& client : waiting)
        QCOMPARE(client->read().body, "woken");
}

void TestHttpLimits::longPoll_ofAClientThatLeft_isNoticed()
{
    Parked parked;
    std::atomic<bool> gone = false;
    http::Router router = routes();
    router.add({"GET", "/wait", [&](const http::RequestPtr&, const http::Reply& reply) {
                    reply.onGone([&gone] { gone = true; });
                    parked.add(reply);
                }});
    Fixture fixture(std::move(router));
    {
        Client client(fixture.port);
        client.send("GET /wait HTTP/1.1\r\nHost: t\r\n\r\n");
        LXCP_TRY_COMPARE(parked.size(), 1U);
        QVERIFY(!gone);
    }
    LXCP_TRY_VERIFY(gone);
    parked.answerAll();
    LXCP_TRY_COMPARE(fixture.metrics.connections(), 0);
}

void TestHttpLimits::fullQueue_is503AndInlineStillAnswers()
{
    Lock lock;
    Fixture fixture(routes(&lock), {}, 1, 2);
    std::vector<std::unique_ptr<Client>> clients;
    const auto sendSlow = [&] {
        clients.push_back(std::make_unique<Client>(fixture.port));
        clients.back()->send("GET /slow HTTP/1.1\r\nHost: t\r\n\r\n");
    };
    sendSlow();
    LXCP_TRY_COMPARE(lock.waiting(), 1);
    sendSlow();
    sendSlow();
    LXCP_TRY_COMPARE(fixture.metrics.inFlight(), 3);
    Client refused(fixture.port);
    const Answer answer = refused.get("/hello");
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.header("Retry-After"), "1");
    QCOMPARE(refused.get("/health").body, "ok");
    lock.open();
    for (auto& client : clients)
        QCOMPARE(client->read().body, "slow");
    QCOMPARE(refused.get("/hello").status, 200);
}

void TestHttpLimits::readerThatDoesNotRead_boundsMemoryAndIsCutOff()
{
    http::Limits limits;
    limits.write = 1500ms;
    Fixture fixture(routes(), limits);
    Client client(fixture.port);
    client.socket().setReadBufferSize(1024);
    const qint64 before = residentBytes();
    for (int i = 0; i < 100; ++i) // 400 MB of answers if somebody made them
        client.send("GET /large HTTP/1.1\r\nHost: t\r\n\r\n");
    qint64 most = before;
    LXCP_TRY_VERIFY((most = qMax(most, residentBytes()), fixture.metrics.connections() == 0));
    QVERIFY2(most - before < 40LL * 1024 * 1024, QByteArray::number(most - before).constData());
}

void TestHttpLimits::connections_overTheLimitWaitTheirTurn()
{
    http::Limits limits;
    limits.connections = 3;
    Fixture fixture(routes(), limits);
    auto first = std::make_unique<Client>(fixture.port);
    Client second(fixture.port);
    Client third(fixture.port);
    QCOMPARE(first->get("/hello").status, 200);
    QCOMPARE(second.get("/hello").status, 200);
    QCOMPARE(third.get("/hello").status, 200);
    Client fourth(fixture.port);
    fourth.send("GET /hello HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(fourth.read(false, 300).status, 0);
    first.reset();
    QCOMPARE(fourth.read().status, 200);
}

void TestHttpLimits::stop_finishesWhatIsInFlight()
{
    Lock lock;
    Fixture fixture(routes(&lock));
    Client client(fixture.port);
    client.send("GET /slow HTTP/1.1\r\nHost: t\r\n\r\n");
    LXCP_TRY_COMPARE(lock.waiting(), 1);
    fixture.server.stop();
    Client late(fixture.port);
    late.send("GET /hello HTTP/1.1\r\nHost: t\r\n\r\n");
    QVERIFY(late.read(false, 300).status == 0);
    lock.open();
    const Answer answer = client.read();
    QCOMPARE(answer.body, "slow");
    QCOMPARE(answer.header("Connection"), "close");
    late.socket().abort();
    QVERIFY(fixture.server.waitUntilStopped());
}

void TestHttpLimits::stop_wakesLongPollsAndClosesIdle()
{
    Parked parked;
    Fixture fixture(routes(nullptr, &parked));
    fixture.server.onStopping([&] { parked.answerAll(); });
    Client idle(fixture.port);
    QCOMPARE(idle.get("/hello").status, 200);
    Client waiting(fixture.port);
    waiting.send("GET /wait HTTP/1.1\r\nHost: t\r\n\r\n");
    LXCP_TRY_COMPARE(parked.size(), 1U);
    QElapsedTimer timer;
    timer.start();
    fixture.server.stop();
    QCOMPARE(waiting.read().body, "woken");
    QVERIFY(idle.isClosedWithin(6000));
    QVERIFY(fixture.server.waitUntilStopped());
    QVERIFY(timer.elapsed() < 2000);
}

void TestHttpLimits::stop_isBoundedWhenAHandlerHangs()
{
    Lock lock;
    http::Limits limits;
    limits.grace = 300ms;
    Fixture fixture(routes(&lock), limits);
    Client client(fixture.port);
    client.send("GET /slow HTTP/1.1\r\nHost: t\r\n\r\n");
    LXCP_TRY_COMPARE(lock.waiting(), 1);
    fixture.server.stop();
    QVERIFY(!fixture.server.waitUntilStopped());
    lock.open();
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
