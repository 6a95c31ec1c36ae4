// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/redirectlistener.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace auth {

namespace {

constexpr qint64 kMostRequest = 16 * 1024;
constexpr auto kRequestTime = std::chrono::seconds(10);
constexpr auto kPath = "/callback";

QString words(const char* text)
{
    return QCoreApplication::translate("auth::RedirectListener", text).toHtmlEscaped();
}

QByteArray page(const QString& title, const QString& text)
{
    return QStringLiteral(
               "<!doctype html><html><head><meta charset=utf-8><title>%1</title>"
               "<meta name=viewport content='width=device-width,initial-scale=1'><style>"
               ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0;min-height:100vh;"
               "display:grid;place-items:center;background:Canvas;color:CanvasText}"
               "main{max-width:26rem;padding:2rem;text-align:center}h1{font-size:1.4rem;margin:0 0 .5rem}"
               "p{margin:0;opacity:.8}</style></head><body><main><h1>%1</h1><p>%2</p></main></body></html>")
        .arg(title, text)
        .toUtf8();
}

} // namespace

RedirectListener::RedirectListener(Judge judge, Origin origin, QObject* parent)
    : QObject(parent), m_judge(std::move(judge)), m_origin(origin), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &RedirectListener::accept);
}

bool RedirectListener::listen()
{
    return m_server->listen(QHostAddress::LocalHost, 0);
}

QString RedirectListener::redirectUri() const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->serverPort()).arg(QLatin1StringView(kPath));
}

void RedirectListener::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        // Browsers open connections ahead and never use them.
        QTimer::singleShot(kRequestTime, socket, &QTcpSocket::abort);
    }
}

void RedirectListener::read(QTcpSocket* socket)
{
    const QByteArray request = socket->peek(kMostRequest);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() >= kMostRequest)
            socket->abort();
        return;
    }
    socket->disconnect(this);
    const QByteArrayList line = request.left(request.indexOf("\r\n")).split(' ');
    if (line.size() == 3 && line.at(0) == "GET")
        answer(socket, line.at(1));
    else
        send(socket, "405 Method Not Allowed", {});
}

void RedirectListener::answer(QTcpSocket* socket, const QByteArray& target)
{
    const QUrl url = QUrl::fromEncoded(target);
    if (url.path() != QLatin1StringView(kPath))
        return send(socket, "404 Not Found", {});
    QByteArray status = "200 OK";
    QByteArray html;
    const bool terminal = m_origin == Origin::Terminal;
    switch (m_judge(QUrlQuery(url.query(QUrl::FullyEncoded)))) {
    case Verdict::Accepted:
        html = page(words(QT_TRANSLATE_NOOP("auth::RedirectListener", "Thank you")),
                    words(terminal ? QT_TRANSLATE_NOOP("auth::RedirectListener",
                                                       "Sign-in goes on in the terminal. You can close this page.")
                                   : QT_TRANSLATE_NOOP("auth::RedirectListener",
                                                       "Sign-in goes on in LXCP Desktop. You can close this page.")));
        break;
    case Verdict::Refused:
        html = page(words(QT_TRANSLATE_NOOP("auth::RedirectListener", "You are not signed in")),
                    words(terminal ? QT_TRANSLATE_NOOP("auth::RedirectListener",
                                                       "The terminal says why. You can close this page.")
                                   : QT_TRANSLATE_NOOP("auth::RedirectListener",
                                                       "LXCP Desktop says why. You can close this page.")));
        break;
    case Verdict::NotOurs:
        status = "400 Bad Request";
        html = page(words(QT_TRANSLATE_NOOP("auth::RedirectListener", "This page belongs to another sign-in")),
                    words(terminal ? QT_TRANSLATE_NOOP("auth::RedirectListener",
                                                       "Start again in the terminal if you were signing in.")
                                   : QT_TRANSLATE_NOOP("auth::RedirectListener",
                                                       "Start again in LXCP Desktop if you were signing in.")));
        break;
    }
    send(socket, status, html);
}

void RedirectListener::send(QTcpSocket* socket, const QByteArray& status, const QByteArray& html)
{
    socket->write(
        "HTTP/1.1 " + status +
        "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
        "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
        "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: " +
        QByteArray::number(html.size()) + "\r\n\r\n" + html);
    socket->disconnectFromHost();
}

} // namespace auth
