// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/server.h"

#include <QElapsedTimer>
#include <QTcpSocket>

// A server with the given routes on a free port, and a client that says exactly the bytes it is told to.
namespace rawhttp {

struct Answer
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

class Client
{
public:
    explicit Client(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5000);
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    // The next answer on the connection; status 0 when none came in time.
    Answer read(bool head = false, int timeout = 10000)
    {
        Answer answer;
        if (!waitFor([&] { return m_received.contains("\r\n\r\n"); }, timeout))
            return answer;
        const qsizetype end = m_received.indexOf("\r\n\r\n") + 4;
        answer.head = m_received.left(end);
        m_received.remove(0, end);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = head ? 0 : answer.header("Content-Length").toLongLong();
        waitFor([&] { return m_received.size() >= length; }, timeout);
        answer.body = m_received.left(length);
        m_received.remove(0, length);
        return answer;
    }

    Answer get(const QByteArray& target, const QByteArray& headers = {})
    {
        send("GET " + target + " HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n");
        return read();
    }

    // True when the server closed and nothing more came.
    bool isClosedWithin(int milliseconds)
    {
        waitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds);
        return m_socket.state() == QAbstractSocket::UnconnectedState && m_received.isEmpty();
    }

    QByteArray& received() { return m_received; }
    QTcpSocket& socket() { return m_socket; }

private:
    template <typename Condition>
    bool waitFor(Condition condition, int timeout)
    {
        QElapsedTimer timer;
        timer.start();
        m_received += m_socket.readAll();
        while (!condition()) {
            const int left = timeout - int(timer.elapsed());
            if (left <= 0 || m_socket.state() == QAbstractSocket::UnconnectedState)
                break;
            m_socket.waitForReadyRead(left);
            m_received += m_socket.readAll();
        }
        return condition();
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

class Fixture
{
public:
    explicit Fixture(http::Router router, http::Limits limits = {}, int workerThreads = 2, std::size_t queue = 1000)
        : workers(workerThreads, queue), server(options(std::move(limits)), metrics, workers)
    {
        port = server.listen().value_or(0);
        server.start(std::move(router));
    }
    ~Fixture()
    {
        server.stop();
        server.waitUntilStopped();
        workers.stop();
    }

    http::Metrics metrics;
    http::Workers workers;
    std::mutex logMutex;
    QList<QByteArray> logLines;
    http::Server server; // must be last: it uses all of the above
    quint16 port = 0;

    QList<QByteArray> lines()
    {
        const std::lock_guard lock(logMutex);
        return logLines;
    }

private:
    http::ServerOptions options(http::Limits limits)
    {
        http::ServerOptions options;
        options.limits = limits;
        options.log = [this](const QByteArray& line) {
            const std::lock_guard lock(logMutex);
            logLines.append(line);
        };
        return options;
    }
};

inline http::Response text(const QByteArray& body)
{
    http::Response response;
    response.headers = {{"Content-Type", "text/plain"}};
    response.body = body;
    return response;
}

} // namespace rawhttp
