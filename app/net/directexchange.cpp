// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/directexchange.h"

#include "app/net/responseerror.h"

#include <QTcpSocket>

namespace net {

namespace {

constexpr qint64 kSocketBuffer = 512 * 1024;
constexpr qint64 kMostBody = 512 * 1024; // more is not taken from the socket until the caller has read
constexpr qint64 kSocketPiece = 64 * 1024;

// What a caller put into a header must not be able to begin another one.
QByteArray fieldText(QByteArray value)
{
    for (char& c : value) {
        if (uchar(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return value;
}

} // namespace

DirectExchange::DirectExchange(Sockets& sockets, Outgoing request, QObject* parent)
    : Exchange(parent),
      m_sockets(sockets),
      m_request(std::move(request)),
      m_origin(Origin::of(m_request.url)),
      m_parser(m_request.method == "HEAD")
{
}

DirectExchange::~DirectExchange()
{
    letGo(false);
}

void DirectExchange::start()
{
    if (QTcpSocket* socket = m_sockets.take(m_origin)) {
        m_reused = true;
        return use(socket);
    }
    dial();
}

void DirectExchange::dial()
{
    m_dial = new Dial(
        m_origin, m_request.publicOnly,
        [this](const base::Result<QTcpSocket*>& socket) {
            m_dial->deleteLater();
            if (!socket)
                return end(socket.error());
            use(*socket);
        },
        this);
}

void DirectExchange::use(QTcpSocket* socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kSocketBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &DirectExchange::onReadyRead);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &DirectExchange::onClosed);
    connect(m_socket, &QTcpSocket::disconnected, this, &DirectExchange::onClosed);
    send();
}

void DirectExchange::send()
{
    m_socket->write(head() + m_request.body);
    m_socket->flush(); // not only when the event loop comes to it
}

QByteArray DirectExchange::head() const
{
    const QUrl& url = m_request.url;
    QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    QByteArray host = url.host(QUrl::EncodeUnicode).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray text = m_request.method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const auto& [name, value] : m_request.headers)
        text += name + ": " + fieldText(value) + "\r\n";
    if (!m_request.body.isEmpty() || m_request.method == "POST" || m_request.method == "PUT")
        text += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
    return text + "\r\n";
}

QByteArray DirectExchange::read(qint64 most)
{
    QByteArray bytes;
    if (most >= m_body.size()) {
        bytes = std::exchange(m_body, {});
    } else {
        bytes = m_body.left(most);
        m_body.remove(0, most);
    }
    if (m_body.isEmpty() && m_socket) {
        m_reading = true;
        fill();
        if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
            onClosed();
        m_reading = false;
    }
    return bytes;
}

void DirectExchange::onReadyRead()
{
    const bool hadHead = m_parser.hasHead();
    const qint64 before = m_body.size();
    const bool wasFinished = m_finished;
    fill();
    // The end is said by fill(), and takes what is left along.
    if (!m_finished && !wasFinished && (m_body.size() > before || m_parser.hasHead() != hadHead))
        Q_EMIT readable();
}

// From the socket to the body, as far as there is room.
void DirectExchange::fill()
{
    while (m_socket && !m_finished && m_body.size() < kMostBody && m_socket->bytesAvailable() > 0) {
        const qint64 wanted = qMin(kSocketPiece, m_socket->bytesAvailable());
        const qsizetype had = m_wire.size();
        m_wire.resize(had + wanted);
        m_wire.truncate(had + qMax<qint64>(0, m_socket->read(m_wire.data() + had, wanted)));
        m_heard = true;
        if (const auto fed = m_parser.feed(m_wire, m_body); !fed)
            return end(fed.error());
        if (m_parser.isWhole())
            return end({});
    }
}

// Also while something is left to read: the socket keeps what came before its end.
void DirectExchange::onClosed()
{
    if (m_finished || !m_socket)
        return;
    fill();
    if (m_finished || (m_body.size() >= kMostBody && m_socket->bytesAvailable() > 0))
        return;
    if (m_parser.close())
        return end({});
    const base::Error why = m_socket->error() == QAbstractSocket::UnknownSocketError
                                ? codedError(base::Error::Kind::Network, kTruncated, QStringLiteral("closed"))
                                : socketError(*m_socket);
    if (!m_reused || m_heard || !m_request.repeatable)
        return end(why);
    m_reused = false;
    letGo(false);
    dial();
}

void DirectExchange::letGo(bool keep)
{
    QTcpSocket* socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    if (keep)
        return m_sockets.keep(m_origin, socket);
    socket->setParent(nullptr);
    socket->abort();
    socket->deleteLater();
}

void DirectExchange::end(std::optional<base::Error> error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_error = std::move(error);
    letGo(!m_error && m_parser.keepsAlive() && m_wire.isEmpty() && m_socket &&
          m_socket->state() == QAbstractSocket::ConnectedState);
    if (!m_reading)
        Q_EMIT finished();
    else
        QMetaObject::invokeMethod(this, &Exchange::finished, Qt::QueuedConnection);
}

} // namespace net
