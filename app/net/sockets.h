// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <vector>

class QTcpSocket;
class QUrl;

namespace net {

// Whom a connection leads to.
struct Origin
{
    bool encrypted = false;
    QString host;
    quint16 port = 0;

    [[nodiscard]] static Origin of(const QUrl& url);
    bool operator==(const Origin&) const = default;
};

// Connections on which an answer has ended and the next request may go. One that the other side closes, or says
// something on without being asked, is dropped.
class Sockets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sockets)

public:
    using QObject::QObject;

    // Null: there is none. The caller owns it.
    [[nodiscard]] QTcpSocket* take(const Origin& origin);
    void keep(const Origin& origin, QTcpSocket* socket);
    void forget();

private:
    struct Idle
    {
        Origin origin;
        QTcpSocket* socket;
        QElapsedTimer since;
    };
    void drop(QTcpSocket* socket);

    std::vector<Idle> m_idle;
};

} // namespace net
