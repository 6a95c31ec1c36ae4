// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http.h"
#include "app/net/responseerror.h"
#include "tests/support/waiting.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest/QtTest>

using net::Exchange;
using net::Http;

namespace {

constexpr char kHello[] = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

// Says what it is told to each request (up to the empty line) and keeps its connections.
class Server final : public QTcpServer
{
public:
    QList<QByteArray> requests;
    QList<QTcpSocket*> connections;
    std::function<void(QTcpSocket*)> answer = [](QTcpSocket* to) { to->write(kHello); };

    Server()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connections.append(socket);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                requests.append(socket->readAll());
                answer(socket);
            });
        });
    }
    [[nodiscard]] QUrl url(const char* host = "127.0.0.1") const
    {
        return QUrl(QStringLiteral("http://%1:%2/x?y=1").arg(QLatin1StringView(host)).arg(serverPort()));
    }
};

struct End
{
    int status = 0;
    QByteArray body;
    std::optional<base::Error> error;
    bool finished = false;
};

} // namespace

class tst_Exchange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Http> m_http;

    End ask(net::Outgoing request)
    {
        End end;
        std::unique_ptr<Exchange> exchange(m_http->exchange(std::move(request)));
        connect(exchange.get(), &Exchange::readable, this, [&] { end.body += exchange->read(1000); });
        connect(exchange.get(), &Exchange::finished, this, [&] { end.finished = true; });
        exchange->start();
        if (!support::waitFor([&] { return end.finished; }))
            return end;
        while (exchange->available() > 0)
            end.body += exchange->read(1000);
        end.status = exchange->status();
        end.error = exchange->error();
        return end;
    }
    End get(const char* host = "127.0.0.1") { return ask({"GET", m_server->url(host), {{"A", "b"}}, {}, true}); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<Server>();
        m_http = std::make_unique<Http>();
    }

    void twoRequests_shareAConnection()
    {
        QCOMPARE(get().body, QByteArray("hello"));
        QCOMPARE(get().body, QByteArray("hello"));
        QCOMPARE(m_server->connections.size(), 1);
        QCOMPARE(m_server->requests.first(), "GET /x?y=1 HTTP/1.1\r\nHost: 127.0.0.1:" +
                                                 QByteArray::number(m_server->serverPort()) + "\r\nA: b\r\n\r\n");
    }

    void forgottenConnections_areNotUsed()
    {
        QCOMPARE(get().body, QByteArray("hello"));
        m_http->forgetConnections();
        QCOMPARE(get().body, QByteArray("hello"));
        QCOMPARE(m_server->connections.size(), 2);
    }

    void name_isResolvedAndEachAddressTried()
    {
        QCOMPARE(get("localhost").body, QByteArray("hello")); // may be ::1 first, where nobody listens
    }

    void nobodyListens_isANetworkError()
    {
        m_server->close();
        const End end = get();
        QVERIFY(end.finished && end.error);
        QCOMPARE(end.error->kind, base::Error::Kind::Network);
        QCOMPARE(end.error->code, QString());
    }

    void keptConnectionThatTheServerCloses_isNoticed()
    {
        QCOMPARE(get().body, QByteArray("hello"));
        QTcpSocket other;
        other.connectToHost(m_server->serverAddress(), m_server->serverPort());
        LXCP_TRY_COMPARE(m_server->connections.size(), 2);
        for (QTcpSocket* connection : std::as_const(m_server->connections))
            connection->disconnectFromHost();
        LXCP_TRY_COMPARE(other.state(), QAbstractSocket::UnconnectedState); // it was closed after the kept one
        QCOMPARE(get().body, QByteArray("hello"));
        QCOMPARE(m_server->connections.size(), 3);
    }

    // The close crosses the request.
    void keptConnectionThatIsClosedOnARequest_isTriedAgainOnceWhenItMayBe()
    {
        QCOMPARE(get().body, QByteArray("hello"));
        m_server->answer = [this](QTcpSocket* to) {
            if (to == m_server->connections.first())
                return to->abort();
            to->write(kHello);
        };
        QCOMPARE(get().body, QByteArray("hello"));
        QCOMPARE(m_server->requests.size(), 3);
        m_server->answer = [](QTcpSocket* to) { to->abort(); };
        const End end = ask({"POST", m_server->url(), {}, "body", false});
        QCOMPARE(end.error->code, QString::fromLatin1(net::kTruncated));
        QCOMPARE(m_server->requests.size(), 4);
        QVERIFY(m_server->requests.last().endsWith("Content-Length: 4\r\n\r\nbody"));
    }

    void newConnectionThatIsClosed_isNotTriedAgain()
    {
        m_server->answer = [](QTcpSocket* to) { to->abort(); };
        QCOMPARE(get().error->code, QString::fromLatin1(net::kTruncated));
        QCOMPARE(m_server->requests.size(), 1);
    }

    void answers_areReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const char* answer, int status, const char* body, bool good) {
            QTest::newRow(name) << QByteArray(answer) << status << QByteArray(body) << good;
        };
        row("length", kHello, 200, "hello", true);
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nA: b\r\n\r\n", 200,
            "hello", true);
        row("until it closes", "HTTP/1.1 200 OK\r\n\r\nhello", 200, "hello", true);
        row("after an interim answer",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nhi", 201, "hi", true);
        row("no body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n", 304, "", true);
        row("half of a length", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello", 200, "hello", false);
        row("half of the chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", 200, "hello",
            false);
        row("half a head", "HTTP/1.1 200 OK\r\nContent-", 0, "", false);
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", 0, "", false);
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 0, "", false);
    }
    void answers_areReadInEveryForm()
    {
        QFETCH(QByteArray, answer);
        for (const int piece : {100'000, 1}) { // whole, and byte by byte
            m_server->answer = [&](QTcpSocket* to) {
                for (qsizetype at = 0; at < answer.size(); at += piece) {
                    to->write(answer.mid(at, piece));
                    to->flush();
                }
                to->disconnectFromHost();
            };
            const End end = get();
            QVERIFY(end.finished);
            QTEST(!end.error, "good");
            QTEST(end.status, "status");
            QTEST(end.body, "body");
            m_http->forgetConnections();
        }
    }

    void longAnswer_isNotTakenFasterThanItIsRead()
    {
        const QByteArray body(20'000'000, 'x');
        m_server->answer = [&](QTcpSocket* to) {
            to->write(to != m_server->connections.first() ? QByteArray(kHello)
                                                          : "HTTP/1.1 200 OK\r\nContent-Length: " +
                                                                QByteArray::number(body.size()) + "\r\n\r\n" + body);
        };
        std::unique_ptr<Exchange> exchange(m_http->exchange({"GET", m_server->url(), {}, {}, true}));
        QSignalSpy finished(exchange.get(), &Exchange::finished);
        QSignalSpy readable(exchange.get(), &Exchange::readable);
        exchange->start();
        LXCP_TRY_VERIFY(readable.size() > 0);
        // The system's buffers are full when the server sends nothing more while another request is answered.
        qint64 waiting = -1;
        LXCP_TRY_VERIFY(get().body == "hello" &&
                        std::exchange(waiting, m_server->connections.first()->bytesToWrite()) == waiting);
        QVERIFY(exchange->available() < 2'000'000);
        QVERIFY(m_server->connections.first()->bytesToWrite() > 5'000'000);
        qint64 read = 0;
        LXCP_TRY_VERIFY((read += exchange->read(100'000).size()) == body.size());
        LXCP_TRY_COMPARE(finished.size(), 1);
        QVERIFY(!exchange->error());
    }

    void header_cannotStartAnother()
    {
        QVERIFY(ask({"GET", m_server->url(), {{"A", "b\r\nEvil: 1"}}, {}, true}).finished);
        QVERIFY(!m_server->requests.first().contains("\nEvil"));
    }

    void proxy_getsTheRequest()
    {
        Server proxy;
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        const End end = ask({"GET", QUrl(QStringLiteral("http://lxcp.example/x")), {}, {}, true});
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QCOMPARE(end.body, QByteArray("hello"));
        QVERIFY(proxy.requests.first().startsWith("GET http://lxcp.example/x HTTP/1.1\r\n"));
    }

    void proxyThatIsNotThere_isNotTheServersFault_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(QStringLiteral("http://lxcp.example/x"));
        QTest::newRow("https") << QUrl(QStringLiteral("https://lxcp.example/x"));
    }

    void proxyThatIsNotThere_isNotTheServersFault()
    {
        QFETCH(const QUrl, url);
        quint16 port = 0;
        {
            const Server gone;
            port = gone.serverPort();
        }
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port));
        const End end = ask({"GET", url, {}, {}, true});
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(end.error);
        QCOMPARE(end.error->code, QLatin1StringView(net::kProxyDown));
    }

    void proxyWhoseNameIsNotFound_isNotTheServersFault_data() { proxyThatIsNotThere_isNotTheServersFault_data(); }
    void proxyWhoseNameIsNotFound_isNotTheServersFault()
    {
        QFETCH(const QUrl, url);
        const QString noName(70, QLatin1Char('a')); // too long for a name: nobody has to be asked
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, noName, 3128));
        const End end = ask({"GET", url, {}, {}, true});
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(end.error);
        QCOMPARE(end.error->code, QLatin1StringView(net::kProxyDown));
    }

    void proxyThatDoesNotLetThrough_isToldAsThat_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("407") << QByteArray("407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"")
                             << QString::fromLatin1(net::kProxy);
        QTest::newRow("403") << QByteArray("403 Forbidden") << QString::fromLatin1(net::kProxyRefuses);
    }

    void proxyThatDoesNotLetThrough_isToldAsThat()
    {
        QFETCH(const QByteArray, answer);
        Server proxy;
        proxy.answer = [answer](QTcpSocket* to) {
            to->write("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        };
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        const End end = ask({"GET", QUrl(QStringLiteral("https://lxcp.example/x")), {}, {}, true});
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(end.error);
        QTEST(end.error->code, "code");
    }
};

QTEST_GUILESS_MAIN(tst_Exchange)
#include "tst_exchange.moc"
