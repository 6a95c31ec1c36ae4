// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/dial.h"

#include "app/net/publicaddress.h"
#include "app/net/responseerror.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace net {

namespace {

constexpr auto kNextAddress = std::chrono::milliseconds(250);

// One family after the other, beginning with the one that the resolver put first.
QList<QHostAddress> alternating(const QList<QHostAddress>& addresses)
{
    QList<QHostAddress> ofFamily[2];
    for (const QHostAddress& address : addresses)
        ofFamily[address.protocol() == addresses.first().protocol() ? 0 : 1].append(address);
    QList<QHostAddress> list;
    for (qsizetype i = 0; i < qMax(ofFamily[0].size(), ofFamily[1].size()); ++i) {
        for (const auto& family : ofFamily) {
            if (i < family.size())
                list.append(family.at(i));
        }
    }
    return list;
}

// A handshake in which no certificate was shown: a port that speaks something else, for instance.
bool endedBeforeCertificate(const QTcpSocket& socket)
{
    const auto* encrypted = qobject_cast<const QSslSocket*>(&socket);
    return encrypted && encrypted->sslHandshakeErrors().isEmpty() && encrypted->peerCertificate().isNull();
}

} // namespace

base::Error socketError(const QTcpSocket& socket)
{
    const QString detail = socket.errorString();
    switch (socket.error()) {
    case QAbstractSocket::SslHandshakeFailedError:
        return codedError(base::Error::Kind::Network, endedBeforeCertificate(socket) ? kNoTls : kTls, detail);
    case QAbstractSocket::SslInvalidUserDataError:
    case QAbstractSocket::SslInternalError:
        return codedError(base::Error::Kind::Network, kTls, detail);
    case QAbstractSocket::SocketTimeoutError:
        return codedError(base::Error::Kind::Timeout, "", detail);
    case QAbstractSocket::RemoteHostClosedError:
        return codedError(base::Error::Kind::Network, kTruncated, detail);
    default:
        return codedError(base::Error::Kind::Network, "", detail);
    }
}

Dial::Dial(Origin origin, bool publicOnly, Done done, QObject* parent)
    : QObject(parent), m_origin(std::move(origin)), m_publicOnly(publicOnly), m_done(std::move(done))
{
    m_next.setSingleShot(true);
    m_next.setInterval(kNextAddress);
    connect(&m_next, &QTimer::timeout, this, &Dial::tryNext);
    if (const QHostAddress literal(m_origin.host); !literal.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, literal] { take({literal}); }, Qt::QueuedConnection);
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_origin.host, this, [this](const QHostInfo& info) { onFound(info); });
}

Dial::~Dial()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    qDeleteAll(m_trying);
}

void Dial::onFound(const QHostInfo& info)
{
    m_lookup = -1;
    if (info.addresses().isEmpty())
        return settle(base::failure(codedError(base::Error::Kind::Network, "", info.errorString())));
    take(alternating(info.addresses()));
}

// Of a name that leads to both, what is public is tried; what was looked up is what is dialled.
void Dial::take(QList<QHostAddress> addresses)
{
    if (m_publicOnly)
        addresses.removeIf([](const QHostAddress& address) { return !isPublic(address); });
    if (addresses.isEmpty())
        return settle(base::failure(codedError(base::Error::Kind::Rejected, kNotPublic, m_origin.host)));
    m_addresses = std::move(addresses);
    tryNext();
}

void Dial::tryNext()
{
    if (m_addresses.isEmpty() || !m_done)
        return;
    QTcpSocket* socket = m_origin.encrypted ? new QSslSocket : new QTcpSocket;
    m_trying.append(socket);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { onConnected(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { onFailed(socket); });
    socket->connectToHost(m_addresses.takeFirst(), m_origin.port);
    if (m_done && !m_addresses.isEmpty())
        m_next.start();
}

void Dial::onConnected(QTcpSocket* socket)
{
    // The first one that stands is taken; what goes wrong from here on goes wrong with every address.
    m_next.stop();
    m_addresses.clear();
    for (QTcpSocket* other : std::exchange(m_trying, {socket})) {
        if (other == socket)
            continue;
        other->disconnect(this);
        other->abort();
        other->deleteLater();
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto* encrypted = qobject_cast<QSslSocket*>(socket);
    if (!encrypted)
        return settle(socket);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    encrypted->setSslConfiguration(configuration);
    encrypted->setPeerVerifyName(m_origin.host);
    connect(encrypted, &QSslSocket::encrypted, this, [this, socket] { settle(socket); });
    encrypted->startClientEncryption();
}

void Dial::onFailed(QTcpSocket* socket)
{
    if (!m_done)
        return;
    const base::Error error = socketError(*socket);
    m_trying.removeOne(socket);
    socket->disconnect(this);
    socket->deleteLater();
    if (!m_addresses.isEmpty()) {
        m_next.stop();
        return tryNext();
    }
    if (m_trying.isEmpty())
        settle(base::failure(error));
}

void Dial::settle(base::Result<QTcpSocket*> result)
{
    if (!m_done)
        return;
    if (result) {
        m_trying.removeOne(*result);
        (*result)->disconnect(this);
    }
    const Done done = std::exchange(m_done, {});
    done(std::move(result)); // may delete this
}

} // namespace net
