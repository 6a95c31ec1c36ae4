// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace support {

namespace {

QByteArray headerLine(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

// The header gets another value; it is added when it is not there.
QByteArray withHeader(const QByteArray& head, const QByteArray& name, const QByteArray& value)
{
    QByteArrayList lines;
    for (const QByteArray& line : head.split('\n')) {
        if (!line.toLower().startsWith(name.toLower() + ':'))
            lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    }
    lines.insert(1, name + ": " + value);
    return lines.join("\r\n");
}

SeenRequest parse(const QByteArray& head, const QByteArray& body)
{
    SeenRequest request;
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.first().split(' ');
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    request.body = body;
    return request;
}

QByteArray shiftedDate(const QByteArray& date, int seconds)
{
    QDateTime when =
        QLocale::c().toDateTime(QString::fromLatin1(date), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    when.setTimeSpec(Qt::UTC);
    return QLocale::c().toString(when.addSecs(seconds), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace

QByteArray SeenRequest::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FaultProxy::FaultProxy(quint16 upstreamPort, QObject* parent) : QTcpServer(parent), m_upstream(upstreamPort)
{
    listen(QHostAddress::LocalHost, 0);
    connect(this, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

int FaultProxy::count(QByteArrayView path) const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(), [path](const SeenRequest& r) { return r.path == path; }));
}

QByteArray FaultProxy::answer(const QByteArray& status, const QByteArray& type, const QByteArray& body,
                              const QByteArrayList& headers)
{
    QByteArray made = "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
                      "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    for (const QByteArray& line : headers)
        made += line + "\r\n";
    return made + "\r\n" + body;
}

void FaultProxy::accept()
{
    while (QTcpSocket* client = nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { onReadable(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_buffers.remove(client);
            client->deleteLater();
        });
    }
}

void FaultProxy::onReadable(QTcpSocket* client)
{
    QByteArray& buffer = m_buffers[client];
    buffer += client->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = buffer.left(headEnd);
    const qsizetype length = headerLine(head, "Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    const QByteArray body = buffer.mid(headEnd + 4, length);
    buffer.clear();
    const SeenRequest request = parse(head, body);
    const int n = int(m_seen.size());
    m_seen.append(request);
    const Fault fault = m_script ? m_script(request, n) : Fault{};
    if (!fault.answer.isEmpty())
        return send(client, fault.answer, fault);
    if (m_upstream == 0) {
        if (fault.reset)
            return client->abort();
        return send(client, answer("404 Not Found", "text/plain", {}), fault);
    }
    forward(client, withHeader(head, "Connection", "close") + "\r\n\r\n" + body, fault);
}

void FaultProxy::forward(QTcpSocket* client, const QByteArray& raw, const Fault& fault)
{
    auto* server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, server, [server, raw] { server->write(raw); });
    // Whatever the end was like: what came is passed on.
    connect(server, &QTcpSocket::stateChanged, client,
            [this, server, client, fault](QAbstractSocket::SocketState state) {
                if (state != QAbstractSocket::UnconnectedState)
                    return;
                const QByteArray answer = server->readAll();
                server->deleteLater();
                if (answer.isEmpty())
                    return client->abort();
                m_answers.append(answer.mid(answer.indexOf("\r\n\r\n") + 4));
                send(client, answer, fault);
            });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
}

void FaultProxy::send(QTcpSocket* client, QByteArray answer, const Fault& fault)
{
    if (fault.reset)
        return client->abort();
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    QByteArray head = answer.left(headEnd);
    QByteArray body = answer.mid(headEnd + 4);
    if (fault.dateShiftSeconds != 0)
        head = withHeader(head, "Date", shiftedDate(headerLine(head, "Date"), fault.dateShiftSeconds));
    const bool cut = fault.bodyBytes >= 0 && fault.bodyBytes < body.size();
    if (cut) {
        body.truncate(fault.bodyBytes);
        if (fault.honestLength)
            head = withHeader(head, "Content-Length", QByteArray::number(body.size()));
    }
    const QPointer<QTcpSocket> open(client);
    QTimer::singleShot(fault.delayMs, this, [open, bytes = head + "\r\n\r\n" + body] {
        if (!open)
            return;
        open->write(bytes);
        open->disconnectFromHost();
    });
}

} // namespace support
