// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/answerparser.h"
#include "app/net/dial.h"
#include "app/net/exchange.h"

#include <QPointer>

class QTcpSocket;

namespace net {

// An exchange on a socket of the thread that asks, over HTTP/1.1: no other thread takes part, and a request on a kept
// connection is one write and one read.
class DirectExchange final : public Exchange
{
    Q_OBJECT

public:
    // 'sockets' outlives it.
    DirectExchange(Sockets& sockets, Outgoing request, QObject* parent);
    ~DirectExchange() override;

    void start() override;
    [[nodiscard]] int status() const override { return m_parser.status(); }
    [[nodiscard]] HeaderList headers() const override { return m_parser.headers(); }
    [[nodiscard]] qint64 available() const override { return m_body.size(); }
    [[nodiscard]] QByteArray read(qint64 most) override;
    [[nodiscard]] bool isFinished() const override { return m_finished; }
    [[nodiscard]] std::optional<base::Error> error() const override { return m_error; }

private:
    void dial();
    void use(QTcpSocket* socket);
    void send();
    [[nodiscard]] QByteArray head() const;
    void onReadyRead();
    void onClosed();
    void fill();
    void letGo(bool keep);
    void end(std::optional<base::Error> error);

    Sockets& m_sockets;
    Outgoing m_request;
    Origin m_origin;
    QPointer<Dial> m_dial;
    QTcpSocket* m_socket = nullptr;
    AnswerParser m_parser;
    QByteArray m_wire; // read from the socket, not yet understood
    QByteArray m_body; // not yet read by the caller
    std::optional<base::Error> m_error;
    bool m_reused = false;  // the connection carried another request before
    bool m_heard = false;   // anything of an answer
    bool m_reading = false; // within a call of read(): its end is told later
    bool m_finished = false;
};

} // namespace net
