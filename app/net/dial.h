// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/net/sockets.h"

#include <QHostAddress>
#include <QList>
#include <QTimer>

#include <functional>

class QHostInfo;

namespace net {

// Makes a connection to an origin, without a proxy: the addresses of its name are tried one after the other, the next
// one when the last has failed or has not answered for a quarter of a second (RFC 8305); then TLS, whose errors end it.
class Dial final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dial)

public:
    // The receiver owns the socket. It is called once, never from within the constructor.
    using Done = std::function<void(base::Result<QTcpSocket*>)>;
    // 'publicOnly': what is not public (publicaddress.h) is not tried.
    Dial(Origin origin, bool publicOnly, Done done, QObject* parent);
    ~Dial() override;

private:
    void onFound(const QHostInfo& info);
    void take(QList<QHostAddress> addresses);
    void tryNext();
    void onConnected(QTcpSocket* socket);
    void onFailed(QTcpSocket* socket);
    void settle(base::Result<QTcpSocket*> result);

    Origin m_origin;
    bool m_publicOnly;
    Done m_done;
    QList<QHostAddress> m_addresses; // not yet tried
    QList<QTcpSocket*> m_trying;
    QTimer m_next;
    int m_lookup = -1;
};

// What it means that a socket has failed.
[[nodiscard]] base::Error socketError(const QTcpSocket& socket);

} // namespace net
