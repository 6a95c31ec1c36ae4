// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpcall.h"

#include "app/base/log.h"
#include "app/net/apiclient.h"
#include "app/net/bodydecoder.h"
#include "app/net/http.h"
#include "app/net/publicaddress.h"
#include "app/net/responseerror.h"
#include "app/net/tokenprovider.h"

namespace net {

namespace {

constexpr qint64 kChunk = 128 * 1024;
constexpr qint64 kErrorBody = 64 * 1024;
constexpr int kMostRedirects = 5;

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const int defaultPort = a.scheme() == QLatin1StringView("https") ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(defaultPort) == b.port(defaultPort);
}

qint64 headerBytes(const HeaderList& headers)
{
    qint64 bytes = 0;
    for (const auto& [name, value] : headers)
        bytes += name.size() + value.size() + 4;
    return bytes;
}

// Request line, the headers that we set, and those that are added (Host, Content-Length).
qint64 requestBytes(const Outgoing& request)
{
    const QByteArray target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const qint64 line = request.method.size() + target.size() + 12;
    const qint64 host = request.url.authority().size() + 8;
    return line + host + headerBytes(request.headers) + 2 + (request.body.isEmpty() ? 0 : 24 + request.body.size());
}

} // namespace

HttpCall::HttpCall(Http& http, ApiClient* api, Request request, Handlers handlers, QObject* parent)
    : QObject(parent), m_http(http), m_api(api), m_request(std::move(request)), m_handlers(std::move(handlers))
{
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::CoarseTimer);
    connect(&m_silence, &QTimer::timeout, this, &HttpCall::onSilence);
    m_paceTimer.setSingleShot(true);
    m_paceTimer.setInterval(Pace::pause());
    connect(&m_paceTimer, &QTimer::timeout, this, &HttpCall::onPaced);
    m_request.refusedByProblem = m_request.refusedByProblem || m_api;
}

HttpCall::~HttpCall()
{
    dropExchange();
}

void HttpCall::start()
{
    if (std::exchange(m_started, true))
        return;
    if (m_request.authorized && m_api && m_api->tokens())
        askToken({});
    else
        send();
}

void HttpCall::cancel()
{
    m_done = true;
    dropExchange();
}

void HttpCall::askToken(const QByteArray& refused)
{
    auto done = [self = QPointer<HttpCall>(this)](base::Result<QByteArray> token) {
        if (!self || self->m_done)
            return;
        if (!token)
            return self->finish(base::failure(token.error()));
        self->m_token = std::move(*token);
        self->send();
    };
    if (refused.isEmpty())
        m_api->tokens()->token(std::move(done));
    else
        m_api->tokens()->renew(refused, std::move(done));
}

Outgoing HttpCall::outgoing() const
{
    Outgoing request{m_request.method,         m_request.url,       {}, m_request.body,
                     m_request.isRepeatable(), m_request.publicOnly};
    request.headers = {{"User-Agent", Http::userAgent()},
                       {"Accept", m_request.accept},
                       {"Accept-Encoding", BodyDecoder::kAccepted},
                       {"Accept-Language", "*"}};
    if (!m_request.contentType.isEmpty())
        request.headers.append({"Content-Type", m_request.contentType});
    for (const auto& [name, value] : m_request.headers) {
        request.headers.removeIf([&](const auto& header) { return header.first == name; });
        request.headers.append({name, value});
    }
    if (!m_token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_token});
    return request;
}

void HttpCall::send()
{
    m_headSeen = false;
    m_head = {};
    m_errorBody.clear();
    m_pace = Pace(m_request.bytesPerSecond);
    if (m_request.publicOnly && !mayBePublic(m_request.url.host()))
        return finish(base::failure(codedError(base::Error::Kind::Rejected, kNotPublic, m_request.url.host())));
    Outgoing request = outgoing();
    if (m_api)
        m_api->count({1, 0, requestBytes(request)});
    m_exchange = m_http.exchange(std::move(request));
    connect(m_exchange, &Exchange::readable, this, &HttpCall::onReadable);
    connect(m_exchange, &Exchange::finished, this, &HttpCall::onFinished);
    m_silence.start(m_request.timeout);
    m_exchange->start(); // the last: it may end here
}

base::Result<void> HttpCall::readHead()
{
    m_headSeen = true;
    m_head.status = m_exchange->status();
    m_head.url = m_request.url;
    m_head.headers = m_exchange->headers();
    m_head.contentType = m_head.header("Content-Type").toLower();
    if (m_api)
        m_api->count({0, 17 + headerBytes(m_head.headers), 0}); // with status line and empty line
    if (!m_head.isSuccess())
        return {};
    if (auto typed = checkType(m_head, m_request.accept); !typed)
        return typed;
    if (m_api)
        m_api->measureSkew(m_head);
    return m_handlers.head ? m_handlers.head(m_head) : base::Result<void>{};
}

void HttpCall::onReadable()
{
    m_silence.start(m_request.timeout);
    if (!m_headSeen) {
        if (auto read = readHead(); !read)
            return finish(base::failure(read.error()));
    }
    // One chunk at a time: others of this thread get their turn while a long answer is worked on.
    const QPointer<HttpCall> self(this);
    if (m_exchange->available() == 0 || !takeChunk() || !self || !m_exchange)
        return;
    if (m_exchange->available() > 0 && !std::exchange(m_turnWaits, true))
        QMetaObject::invokeMethod(this, &HttpCall::onTurn, Qt::QueuedConnection);
}

void HttpCall::onTurn()
{
    m_turnWaits = false;
    onPaced();
}

// False when there is nothing more to do now: the pace says wait, or the call has ended.
bool HttpCall::takeChunk()
{
    const qint64 allowed = m_pace.allowance(kChunk);
    if (allowed == 0) {
        m_paceTimer.start();
        return false;
    }
    const QByteArray chunk = m_exchange->read(allowed);
    m_pace.take(chunk.size());
    if (m_api)
        m_api->count({0, chunk.size(), 0});
    if (!m_head.isSuccess()) {
        m_errorBody.append(chunk.left(kErrorBody - m_errorBody.size()));
        return true;
    }
    const QPointer<HttpCall> self(this);
    const auto taken = m_handlers.body ? m_handlers.body(chunk) : base::Result<void>{};
    if (self && !taken)
        finish(base::failure(taken.error()));
    return self && taken;
}

void HttpCall::onPaced()
{
    if (!m_exchange || m_exchange->status() == 0)
        return;
    if (m_exchange->isFinished())
        onFinished();
    else
        onReadable();
}

void HttpCall::onFinished()
{
    m_silence.stop();
    const QPointer<HttpCall> self(this);
    if (m_exchange->status() > 0)
        onReadable(); // what is left
    if (!self || !m_exchange || m_paceTimer.isActive() || m_exchange->available() > 0)
        return;
    m_silence.stop();
    const auto error = m_exchange->error();
    if (!m_headSeen)
        return finish(base::failure(
            error.value_or(codedError(base::Error::Kind::Network, kTruncated, QStringLiteral("no answer")))));
    if (m_head.isRedirect() && !m_request.keepRedirect)
        return follow();
    if (m_head.isSuccess() || m_head.isRedirect()) {
        if (error)
            return finish(base::failure(*error));
        return finish(m_head);
    }
    finishError(statusError(m_head, m_errorBody, m_request));
}

void HttpCall::finishError(const base::Error& error)
{
    if (error.kind == base::Error::Kind::Unauthorized && !m_token.isEmpty() && !m_renewed) {
        m_renewed = true;
        dropExchange();
        return askToken(m_token);
    }
    if (m_api && m_head.contentType.startsWith("application/problem+json"))
        m_api->measureSkew(m_head);
    finish(base::failure(error));
}

void HttpCall::follow()
{
    const QUrl to = m_request.url.resolved(QUrl::fromEncoded(m_head.header("Location")));
    const bool foreign = !sameOrigin(to, m_request.url);
    const bool downgrade =
        m_request.url.scheme() == QLatin1StringView("https") && to.scheme() != QLatin1StringView("https");
    if (foreign && (!m_request.foreignRedirects || downgrade))
        return finish(base::failure(codedError(base::Error::Kind::Network, kCaptivePortal,
                                               QStringLiteral("redirected to %1").arg(to.host()), m_head.status)));
    if (++m_redirects > kMostRedirects)
        return finish(base::failure(codedError(base::Error::Kind::Network, kRedirectLoop, {}, m_head.status)));
    if (foreign) {
        m_token.clear();
        m_request.authorized = false;
    }
    if (m_head.status == 303) {
        m_request.method = QByteArrayLiteral("GET");
        m_request.body.clear();
        m_request.contentType.clear();
    }
    m_request.url = to;
    dropExchange();
    send();
}

void HttpCall::onSilence()
{
    qCDebug(lcNet) << "no answer within" << m_request.timeout.count() << "ms:" << m_request.url.path();
    finish(base::failure(codedError(base::Error::Kind::Timeout, "", QStringLiteral("no answer in time"))));
}

void HttpCall::finish(base::Result<ResponseHead> result)
{
    if (m_done)
        return;
    m_done = true;
    dropExchange();
    if (!result)
        qCDebug(lcNet) << m_request.method << m_request.url.path() << base::kindName(result.error().kind)
                       << result.error().httpStatus << result.error().code;
    if (m_handlers.done)
        m_handlers.done(std::move(result));
}

void HttpCall::dropExchange()
{
    m_silence.stop();
    m_paceTimer.stop();
    if (Exchange* exchange = std::exchange(m_exchange, nullptr)) {
        exchange->disconnect(this);
        exchange->deleteLater();
    }
}

} // namespace net
