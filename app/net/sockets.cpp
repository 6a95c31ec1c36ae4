// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/sockets.h"

#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

namespace net {

namespace {

constexpr std::size_t kMostIdle = 6;
constexpr qint64 kLongestIdleMs = 60'000; // less than what servers and what is between wait for, as a rule

} // namespace

Origin Origin::of(const QUrl& url)
{
    const bool encrypted = url.scheme() == QLatin1StringView("https");
    return {encrypted, url.host(QUrl::EncodeUnicode), quint16(url.port(encrypted ? 443 : 80))};
}

QTcpSocket* Sockets::take(const Origin& origin)
{
    // The one that was used last is the least likely to be closed by now.
    for (std::size_t i = m_idle.size(); i-- > 0;) {
        if (m_idle[i].origin != origin)
            continue;
        QTcpSocket* socket = m_idle[i].socket;
        if (m_idle[i].since.elapsed() > kLongestIdleMs || socket->state() != QAbstractSocket::ConnectedState ||
            socket->bytesAvailable() > 0) {
            drop(socket);
            continue;
        }
        m_idle.erase(m_idle.begin() + std::ptrdiff_t(i));
        socket->disconnect(this);
        socket->setParent(nullptr);
        return socket;
    }
    return nullptr;
}

void Sockets::keep(const Origin& origin, QTcpSocket* socket)
{
    if (m_idle.size() >= kMostIdle)
        drop(m_idle.front().socket);
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { drop(socket); });
    m_idle.push_back({origin, socket, {}});
    m_idle.back().since.start();
}

void Sockets::drop(QTcpSocket* socket)
{
    std::erase_if(m_idle, [&](const Idle& idle) { return idle.socket == socket; });
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void Sockets::forget()
{
    while (!m_idle.empty())
        drop(m_idle.back().socket);
}

} // namespace net
