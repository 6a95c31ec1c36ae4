// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrlQuery>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace auth {

// Waits on 127.0.0.1 for the browser to come back from the provider (RFC 8252 section 7.3). Serves one path, one
// method, small requests, and a page that says how it went.
class RedirectListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedirectListener)

public:
    // What the page says.
    enum class Verdict { Accepted, Refused, NotOurs };
    // Where the person began, and goes back to.
    enum class Origin { Window, Terminal };
    // Called for each redirect that arrives, with its query.
    using Judge = std::function<Verdict(const QUrlQuery&)>;

    RedirectListener(Judge judge, Origin origin, QObject* parent = nullptr);

    // False when no port can be had.
    [[nodiscard]] bool listen();
    // "http://127.0.0.1:PORT/callback"
    [[nodiscard]] QString redirectUri() const;

private:
    void accept();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& target);
    void send(QTcpSocket* socket, const QByteArray& status, const QByteArray& html);

    Judge m_judge;
    Origin m_origin;
    QTcpServer* m_server;
};

} // namespace auth
