// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/exchange.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace net {

class Sockets;

// What went over the wire since the start, headers included (as HTTP/1.1 would write them).
struct Traffic
{
    qint64 requests = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
};

// The connections of one thread. TLS errors end a request; nothing here or elsewhere ignores them.
class Http final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Http)

public:
    explicit Http(QObject* parent = nullptr);
    ~Http() override;

    // The request by the shortest way: a socket of this thread, or Qt's network access manager when the system or the
    // person wants a proxy for this address. Not started; the caller deletes it before this object goes.
    [[nodiscard]] Exchange* exchange(Outgoing request);
    // Drops kept connections: after sleep, or when the network has changed.
    void forgetConnections();

    // "lxcp/0.1.0 (linux)".
    [[nodiscard]] static QByteArray userAgent();

private:
    [[nodiscard]] bool isDirect(const QUrl& url);
    [[nodiscard]] QNetworkAccessManager& manager();

    std::unique_ptr<Sockets> m_sockets;
    std::unique_ptr<QNetworkAccessManager> m_manager; // made when first needed
    QString m_directFor;                              // the origin that was last found to need no proxy
};

} // namespace net
