// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/managedexchange.h"

#include "app/net/responseerror.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace net {

namespace {

constexpr qint64 kReadBuffer = 1024 * 1024; // what the socket may hold for us

// Of http the proxy is asked itself (RFC 9112 section 3.2.2): what cannot be reached is the proxy, not the server.
bool isProxyItself(const QNetworkReply& reply)
{
    return reply.url().scheme() == QLatin1StringView("http");
}

// A proxy that speaks HTTP looks up the server's name itself, so what is not found is its own.
bool isByHttpProxy(const QNetworkReply& reply)
{
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(reply.url()));
    return !proxies.isEmpty() && proxies.constFirst().type() == QNetworkProxy::HttpProxy;
}

// 403 or 405 to CONNECT: Qt has no error of its own for that, but a sentence.
bool isRefusedByProxy(const QString& sentence)
{
    return sentence == QCoreApplication::translate("QHttpSocketEngine", "Proxy denied connection");
}

base::Error replyError(const QNetworkReply& reply)
{
    using Kind = base::Error::Kind;
    const QString detail = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return codedError(Kind::Network, isProxyItself(reply) ? kProxyDown : "", detail);
    case QNetworkReply::HostNotFoundError:
        return codedError(Kind::Network, isProxyItself(reply) || isByHttpProxy(reply) ? kProxyDown : "", detail);
    case QNetworkReply::SslHandshakeFailedError:
        return codedError(Kind::Network, reply.sslConfiguration().peerCertificate().isNull() ? kNoTls : kTls, detail);
    case QNetworkReply::TimeoutError:
        return codedError(Kind::Timeout, "", detail);
    case QNetworkReply::RemoteHostClosedError:
        return codedError(Kind::Network, kTruncated, detail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError: // what Qt 6.4 makes of a proxy for https that nobody answers at
        return codedError(Kind::Network, isRefusedByProxy(detail) ? kProxyRefuses : kProxyDown, detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return codedError(Kind::Network, kProxy, detail);
    default:
        return codedError(Kind::Network, "", detail);
    }
}

} // namespace

ManagedExchange::ManagedExchange(QNetworkAccessManager& manager, Outgoing request, QObject* parent)
    : Exchange(parent), m_manager(manager), m_request(std::move(request))
{
}

ManagedExchange::~ManagedExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
}

void ManagedExchange::start()
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    for (const auto& [name, value] : m_request.headers)
        request.setRawHeader(name, value);
    m_reply = m_manager.sendCustomRequest(request, m_request.method, m_request.body);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readable);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finished);
}

int ManagedExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

HeaderList ManagedExchange::headers() const
{
    return m_reply->rawHeaderPairs();
}

qint64 ManagedExchange::available() const
{
    return m_reply->bytesAvailable();
}

QByteArray ManagedExchange::read(qint64 most)
{
    return m_reply->read(most);
}

bool ManagedExchange::isFinished() const
{
    return m_reply->isFinished();
}

// Statuses such as 404 are errors to Qt, and answers to us. Qt reports one that ended early, but for one without a
// length.
std::optional<base::Error> ManagedExchange::error() const
{
    if (m_reply->error() == QNetworkReply::NoError || (status() >= 400 && m_reply->error() > 200))
        return std::nullopt;
    return replyError(*m_reply);
}

} // namespace net
