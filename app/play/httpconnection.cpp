// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/play/httpconnection.h"

#include <QPointer>
#include <QTcpSocket>

namespace play {

namespace {

constexpr auto kIdle = std::chrono::seconds(60);
constexpr qint64 kChunk = 256 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 416:
        return "Range Not Satisfiable";
    default:
        return "Status";
    }
}

// The one range that was asked for, as first and last byte; nothing when there is none that we serve.
std::optional<std::pair<qint64, qint64>> parseRange(const QByteArray& header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return std::nullopt;
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    bool firstGiven = false;
    bool lastGiven = false;
    const qint64 first = spec.left(dash).toLongLong(&firstGiven);
    const qint64 last = spec.mid(dash + 1).toLongLong(&lastGiven);
    if (!firstGiven)
        return lastGiven ? std::optional(std::pair(qMax<qint64>(0, size - last), size - 1)) : std::nullopt;
    return std::pair(first, lastGiven ? qMin(last, size - 1) : size - 1);
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, Handler handler, QObject* parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler))
{
    socket->setParent(this);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdle);
    connect(&m_idle, &QTimer::timeout, socket, &QTcpSocket::abort);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start();
}

void HttpConnection::read()
{
    if (m_answering) // the next request waits in the socket
        return;
    m_input += m_socket->read(kMostHead + kMostBody - m_input.size());
    if (m_bodyLength < 0 && !takeHead())
        return;
    if (m_input.size() < m_bodyLength)
        return;
    m_request.body = m_input.left(m_bodyLength);
    m_input.remove(0, m_bodyLength);
    m_bodyLength = -1;
    handle();
}

bool HttpConnection::takeHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_input.size() > kMostHead)
            refuse(431);
        return false;
    }
    QByteArrayList lines = m_input.left(end).split('\n');
    m_input.remove(0, end + 4);
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(1).startsWith('/') || !first.at(2).startsWith("HTTP/1.")) {
        refuse(400);
        return false;
    }
    m_request = {};
    m_request.method = first.at(0);
    const QByteArray& target = first.at(1);
    const qsizetype question = target.indexOf('?');
    m_request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    m_request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(question < 0 ? target : target.left(question)));
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_close = first.at(2) == "HTTP/1.0" || m_request.headers.value("connection").toLower() == "close";
    if (m_request.headers.contains("transfer-encoding")) {
        refuse(411);
        return false;
    }
    bool known = true;
    const QByteArray length = m_request.headers.value("content-length", "0");
    m_bodyLength = length.toLongLong(&known);
    if (!known || m_bodyLength < 0 || m_bodyLength > kMostBody) {
        refuse(413);
        return false;
    }
    return true;
}

void HttpConnection::handle()
{
    m_answering = true;
    m_idle.stop(); // an answer may wait for something to happen
    m_handler(m_request, [self = QPointer<HttpConnection>(this)](PageResponse response) {
        if (self)
            self->send(std::move(response));
    });
}

void HttpConnection::applyRange(PageResponse& response)
{
    const qint64 size = response.device->size();
    m_left = size;
    const QByteArray header = m_request.headers.value("range");
    if (response.status != 200 || header.isEmpty())
        return;
    const auto range = parseRange(header, size);
    if (!range)
        return;
    if (range->first > range->second || range->first >= size || !response.device->seek(range->first)) {
        response.status = 416;
        response.add("Content-Range", "bytes */" + QByteArray::number(size));
        response.device.reset();
        m_left = 0;
        return;
    }
    m_left = range->second - range->first + 1;
    response.status = 206;
    response.add("Content-Range", "bytes " + QByteArray::number(range->first) + '-' +
                                      QByteArray::number(range->second) + '/' + QByteArray::number(size));
}

void HttpConnection::sendHead(const PageResponse& response, qint64 length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    if (!response.type.isEmpty())
        head += "Content-Type: " + response.type + "\r\n";
    for (const auto& [name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    m_socket->write(head + (m_close ? "Connection: close\r\n\r\n" : "\r\n"));
}

void HttpConnection::send(PageResponse response)
{
    m_left = 0;
    if (response.device) {
        response.add("Accept-Ranges", "bytes");
        applyRange(response);
    }
    sendHead(response, response.device ? m_left : response.body.size());
    if (m_request.method == "HEAD")
        m_left = 0;
    else if (response.device)
        m_device = std::move(response.device);
    else
        m_socket->write(response.body);
    pump();
}

void HttpConnection::pump()
{
    if (!m_answering || m_socket->bytesToWrite() > kChunk)
        return;
    if (m_left > 0) {
        const QByteArray chunk = m_device->read(qMin(kChunk, m_left));
        if (chunk.isEmpty()) { // damaged: the browser sees that bytes are missing
            m_socket->abort();
            return;
        }
        m_left -= chunk.size();
        m_socket->write(chunk);
        return;
    }
    finish();
}

void HttpConnection::finish()
{
    m_answering = false;
    m_device.reset();
    if (m_close) {
        m_socket->disconnectFromHost();
        return;
    }
    m_idle.start();
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::refuse(int status)
{
    m_close = true;
    m_answering = true;
    PageResponse response;
    response.status = status;
    send(std::move(response));
}

} // namespace play
