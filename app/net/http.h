// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace net {

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

    // Made when first needed, in the thread that asks.
    [[nodiscard]] QNetworkAccessManager& manager();
    // Drops kept connections: after sleep, or when the network has changed.
    void forgetConnections();

    // "lxcp/0.1.0 (linux)".
    [[nodiscard]] static QByteArray userAgent();

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace net
