// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpcall.h"

#include "app/base/log.h"
#include "app/net/apiclient.h"
#include "app/net/bodydecoder.h"
#include "app/net/http.h"
#include "app/net/responseerror.h"
#include "app/net/tokenprovider.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace net {

namespace {

constexpr qint64 kReadBuffer = 1024 * 1024; // what the socket may hold for us
constexpr qint64 kChunk = 128 * 1024;
constexpr qint64 kErrorBody = 64 * 1024;
constexpr int kMostRedirects = 5;

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const int defaultPort = a.scheme() == QLatin1StringView("https") ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(defaultPort) == b.port(defaultPort);
}

qint64 headBytes(const QNetworkReply& reply)
{
    qint64 bytes = 17; // status line and the empty line
    for (const auto& [name, value] : reply.rawHeaderPairs())
        bytes += name.size() + value.size() + 4;
    return bytes;
}

// Request line, the headers that we set, and those that Qt adds (Host, Connection, Content-Length).
qint64 requestBytes(const QNetworkRequest& request, const Request& asked)
{
    const QByteArray target =
        request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    qint64 bytes = asked.method.size() + target.size() + 13 + 24 + request.url().authority().size() + 8 + 2;
    for (const QByteArray& name : request.rawHeaderList())
        bytes += name.size() + request.rawHeader(name).size() + 4;
    return bytes + (asked.body.isEmpty() ? 0 : 24 + asked.body.size());
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
}

HttpCall::~HttpCall()
{
    dropReply();
}

void HttpCall::start()
{
    if (m_request.authorized && m_api && m_api->tokens())
        askToken({});
    else
        send();
}

void HttpCall::cancel()
{
    m_done = true;
    dropReply();
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

void HttpCall::send()
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", Http::userAgent());
    request.setRawHeader("Accept", m_request.accept);
    request.setRawHeader("Accept-Encoding", BodyDecoder::kAccepted);
    request.setRawHeader("Accept-Language", "*");
    if (!m_request.contentType.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);
    for (const auto& [name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);

    m_headSeen = false;
    m_head = {};
    m_errorBody.clear();
    m_pace = Pace(m_request.bytesPerSecond);
    m_reply = m_http.manager().sendCustomRequest(request, m_request.method, m_request.body);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onReadable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    if (m_api)
        m_api->count({1, 0, requestBytes(request, m_request)});
    m_silence.start(m_request.timeout);
}

base::Result<void> HttpCall::readHead()
{
    m_headSeen = true;
    m_head.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_head.url = m_reply->url();
    m_head.headers = m_reply->rawHeaderPairs();
    m_head.contentType = m_head.header("Content-Type").toLower();
    if (m_api)
        m_api->count({0, headBytes(*m_reply), 0});
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
    const QPointer<HttpCall> self(this);
    while (self && m_reply && m_reply->bytesAvailable() > 0) {
        if (!takeChunk())
            return;
    }
}

// False when there is nothing more to do now: the pace says wait, or the call has ended.
bool HttpCall::takeChunk()
{
    const qint64 allowed = m_pace.allowance(kChunk);
    if (allowed == 0) {
        m_paceTimer.start();
        return false;
    }
    const QByteArray chunk = m_reply->read(allowed);
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
    if (!m_reply)
        return;
    if (m_reply->isFinished())
        onFinished();
    else
        onReadable();
}

void HttpCall::onFinished()
{
    m_silence.stop();
    const QPointer<HttpCall> self(this);
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        onReadable(); // what is left
    if (!self || !m_reply || m_paceTimer.isActive())
        return;
    m_silence.stop();
    if (!m_headSeen)
        return finish(base::failure(transportError(*m_reply)));
    if (m_head.isRedirect() && !m_request.keepRedirect)
        return follow();
    if (m_head.isSuccess() || m_head.isRedirect()) {
        // Qt reports an answer that ended early, but for one without a length.
        if (m_reply->error() != QNetworkReply::NoError)
            return finish(base::failure(transportError(*m_reply)));
        return finish(m_head);
    }
    finishError(statusError(m_head, m_errorBody));
}

void HttpCall::finishError(const base::Error& error)
{
    if (error.kind == base::Error::Kind::Unauthorized && !m_token.isEmpty() && !m_renewed) {
        m_renewed = true;
        dropReply();
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
    dropReply();
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
    dropReply();
    if (!result)
        qCDebug(lcNet) << m_request.method << m_request.url.path() << base::kindName(result.error().kind)
                       << result.error().httpStatus << result.error().code;
    if (m_handlers.done)
        m_handlers.done(std::move(result));
}

void HttpCall::dropReply()
{
    m_silence.stop();
    m_paceTimer.stop();
    if (!m_reply)
        return;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

} // namespace net
