// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/play/site.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace play {

// One browser connection: HTTP/1.1 requests one after the other (RFC 9112), answers with ranges (RFC 9110 section 14)
// read from their device as fast as the browser takes them. Deletes itself with its socket.
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    // 'done' once; the connection may be gone by then.
    using Handler = std::function<void(const PageRequest& request, const Site::Done& done)>;

    static constexpr qsizetype kMostHead = 64 * 1024;
    static constexpr qint64 kMostBody = 32 * 1024 * 1024;

    HttpConnection(QTcpSocket* socket, Handler handler, QObject* parent);

private:
    void read();
    bool takeHead();
    void handle();
    void send(PageResponse response);
    void sendHead(const PageResponse& response, qint64 length);
    // Where the answer's bytes begin and how many there are; changes the status to 206 or 416.
    void applyRange(PageResponse& response);
    void pump();
    void finish();
    void refuse(int status);

    QTcpSocket* m_socket;
    Handler m_handler;
    QTimer m_idle;
    QByteArray m_input;
    PageRequest m_request;
    qint64 m_bodyLength = -1; // of the request; -1: its head is not complete
    bool m_answering = false;
    bool m_close = false; // after this answer
    std::shared_ptr<QIODevice> m_device;
    qint64 m_left = 0; // bytes of the device still to send
};

} // namespace play
