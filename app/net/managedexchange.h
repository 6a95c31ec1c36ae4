// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/exchange.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace net {

// An exchange by Qt's network access manager and its thread: where a proxy is on the way.
class ManagedExchange final : public Exchange
{
    Q_OBJECT

public:
    // 'manager' outlives it.
    ManagedExchange(QNetworkAccessManager& manager, Outgoing request, QObject* parent);
    ~ManagedExchange() override;

    void start() override;
    [[nodiscard]] int status() const override;
    [[nodiscard]] HeaderList headers() const override;
    [[nodiscard]] qint64 available() const override;
    [[nodiscard]] QByteArray read(qint64 most) override;
    [[nodiscard]] bool isFinished() const override;
    [[nodiscard]] std::optional<base::Error> error() const override;

private:
    QNetworkAccessManager& m_manager;
    Outgoing m_request;
    QNetworkReply* m_reply = nullptr;
};

} // namespace net
