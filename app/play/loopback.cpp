// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/play/loopback.h"

#include "app/base/log.h"
#include "app/play/httpconnection.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace play {

namespace {

constexpr int kMostConnections = 64;

QByteArray randomWord()
{
    quint32 bits[8];
    QRandomGenerator::system()->fillRange(bits);
    return QByteArray(reinterpret_cast<const char*>(bits), sizeof bits)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// Takes as long for a near miss as for a wild guess.
bool same(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |= a[i] ^ b[i];
    return different == 0;
}

bool isRuntime(const QString& path)
{
    return path.startsWith(QLatin1StringView("/.lxcp/xapi/")) || path == QLatin1StringView("/.lxcp/fetch");
}

// A unit goes there with its whole frame, from whatever origin it has.
bool isReturn(const PageRequest& request, const QString& path)
{
    return request.method == "GET" && path == QLatin1StringView("/.lxcp/return");
}

bool isEntrance(const QString& path)
{
    return path == QLatin1StringView("/.lxcp/player.html");
}

} // namespace

Loopback::Loopback(Site& site, Audience audience, QObject* parent)
    : QObject(parent), m_site(site), m_audience(audience), m_server(new QTcpServer(this)), m_secret(randomWord())
{
    connect(m_server, &QTcpServer::newConnection, this, &Loopback::accept);
}

Loopback::~Loopback() = default;

bool Loopback::listen()
{
    return m_server->listen(QHostAddress::LocalHost, 0);
}

QUrl Loopback::address() const
{
    return QUrl(
        QStringLiteral("http://127.0.0.1:%1/%2/").arg(m_server->serverPort()).arg(QString::fromLatin1(m_secret)));
}

void Loopback::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        if (findChildren<HttpConnection*>().size() >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new HttpConnection(
            socket, [this](const PageRequest& request, const Site::Done& done) { serve(request, done); }, this);
    }
}

bool Loopback::isForeign(const QByteArray& origin) const
{
    if (origin.isEmpty())
        return false;
    if (m_audience == Audience::Page && origin == "lxcp-content://" + m_site.host().toLatin1())
        return true;
    const QUrl url(QString::fromLatin1(origin));
    return url.scheme() == QLatin1StringView("https") && url.port(443) == 443 &&
           m_hosts.contains(url.host(), Qt::CaseInsensitive);
}

int Loopback::judge(const PageRequest& request) const
{
    const QByteArray here = "127.0.0.1:" + QByteArray::number(m_server->serverPort());
    if (request.headers.value("host") != here)
        return 403;
    const QByteArray path = request.path.toUtf8();
    const qsizetype slash = path.indexOf('/', 1);
    if (slash < 0 || !same(QByteArrayView(path).sliced(1, slash - 1), m_secret))
        return 404;
    const QByteArray origin = request.headers.value("origin");
    const bool foreign = isForeign(origin);
    if (!origin.isEmpty() && !foreign && origin != "http://" + here)
        return 403;
    const QString inside = request.path.mid(slash);
    if (isReturn(request, inside))
        return 0;
    if (origin.isEmpty() && request.headers.value("sec-fetch-site") == "cross-site")
        return 403;
    if ((foreign || m_audience == Audience::Page) && !isRuntime(inside))
        return 403;
    return 0;
}

int Loopback::judgeBrowser(const PageRequest& request, bool foreign)
{
    if (m_audience == Audience::Page || foreign)
        return 0;
    if (m_cookie.isEmpty() && isEntrance(request.path)) {
        m_cookie = randomWord();
        Q_EMIT claimed();
        return 0;
    }
    for (const QByteArray& cookie : request.headers.value("cookie").split(';')) {
        if (!m_cookie.isEmpty() && same(cookie.trimmed(), "lxcp=" + m_cookie))
            return 0;
    }
    return 403;
}

void Loopback::serve(PageRequest request, const Site::Done& done)
{
    const bool foreign = isForeign(request.headers.value("origin"));
    const bool unclaimed = m_cookie.isEmpty();
    int refused = judge(request);
    if (!refused) {
        request.path = request.path.mid(request.path.indexOf(QLatin1Char('/'), 1));
        // A question whether a request would be welcome never has cookies.
        refused = request.method == "OPTIONS" ? 0 : judgeBrowser(request, foreign);
    }
    if (refused) {
        qCInfo(lcUi) << "loopback player: refused" << request.method << "with" << refused << "origin"
                     << request.headers.value("origin") << "host" << request.headers.value("host");
        PageResponse response;
        response.status = refused;
        response.type = "text/plain; charset=utf-8";
        response.body = tr("This course is open in another browser, or no longer open. Go back to LXCP.").toUtf8();
        return done(response);
    }
    if (request.method == "OPTIONS") {
        PageResponse response;
        response.status = 204;
        addHeaders(response, request, foreign);
        return done(response);
    }
    m_site.answer(request, [self = QPointer<Loopback>(this), request, foreign, first = unclaimed && !m_cookie.isEmpty(),
                            done](PageResponse response) {
        if (!self)
            return;
        self->addHeaders(response, request, foreign);
        if (first)
            response.add("Set-Cookie",
                         "lxcp=" + self->m_cookie + "; Path=/" + self->m_secret + "/; HttpOnly; SameSite=Strict");
        done(std::move(response));
    });
}

QByteArray Loopback::policy() const
{
    QByteArray sources = address().toEncoded() + " data: blob:";
    for (const QString& host : m_hosts)
        sources += " https://" + host.toLatin1() + " wss://" + host.toLatin1();
    return "default-src 'unsafe-inline' 'unsafe-eval' " + sources + "; form-action " + address().toEncoded() +
           "; base-uri " + address().toEncoded() + "; frame-ancestors 'self'; webrtc 'block'";
}

void Loopback::addHeaders(PageResponse& response, const PageRequest& request, bool foreign) const
{
    response.add("Cache-Control", "no-store");
    response.add("Referrer-Policy", "no-referrer");
    response.add("X-Content-Type-Options", "nosniff");
    if (m_audience == Audience::Browser)
        response.add("Content-Security-Policy", policy());
    if (!foreign)
        return;
    response.add("Access-Control-Allow-Origin", request.headers.value("origin"));
    response.add("Vary", "Origin");
    response.add("Access-Control-Expose-Headers",
                 "ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through");
    if (request.method == "OPTIONS") {
        response.add("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE");
        response.add("Access-Control-Allow-Headers", request.headers.value("access-control-request-headers"));
        response.add("Access-Control-Allow-Private-Network", "true");
        response.add("Access-Control-Max-Age", "600");
    }
}

} // namespace play
