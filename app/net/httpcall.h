// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/net/exchange.h"
#include "app/net/pace.h"
#include "app/net/request.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace net {

class ApiClient;
class Http;

// One request through token, redirects and one renewal of a refused token, to a streamed answer. The body comes as it
// is on the wire (see BodyDecoder); what the receiver does not take stays in the socket. After 'done' nothing follows.
// Deleting a call ends it silently.
class HttpCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpCall)

public:
    struct Handlers
    {
        std::function<base::Result<void>(const ResponseHead&)> head; // of a good answer; an error ends the call
        std::function<base::Result<void>(QByteArrayView)> body;      // may be called often; an error ends the call
        std::function<void(base::Result<ResponseHead>)> done;
    };

    // 'api' gives the token and counts the traffic; without it the call is anonymous.
    HttpCall(Http& http, ApiClient* api, Request request, Handlers handlers, QObject* parent);
    ~HttpCall() override;

    void start(); // once: what follows the first is nothing
    // No handler is called any more. May be used from within one.
    void cancel();

private:
    void askToken(const QByteArray& refused);
    void send();
    [[nodiscard]] Outgoing outgoing() const;
    void onReadable();
    [[nodiscard]] bool takeChunk();
    void onPaced();
    void onTurn();
    void onFinished();
    void onSilence();
    [[nodiscard]] base::Result<void> readHead();
    void follow();
    void finishError(const base::Error& error);
    void finish(base::Result<ResponseHead> result);
    void dropExchange();

    Http& m_http;
    QPointer<ApiClient> m_api;
    Request m_request;
    Handlers m_handlers;
    QByteArray m_token;
    Exchange* m_exchange = nullptr;
    ResponseHead m_head;
    QByteArray m_errorBody;
    QTimer m_silence;
    QTimer m_paceTimer;
    Pace m_pace;
    int m_redirects = 0;
    bool m_started = false;
    bool m_headSeen = false;
    bool m_renewed = false;
    bool m_turnWaits = false;
    bool m_done = false;
};

} // namespace net
