// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/codeflow.h"

#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/net/http.h"
#include "app/net/responseerror.h"

namespace auth {

namespace {

// Nothing listens there: a demo sign-in reads the redirect itself.
constexpr auto kDemoRedirect = "http://127.0.0.1:8418/callback";

QString item(const QUrlQuery& query, const char* name)
{
    return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
}

} // namespace

CodeFlow::CodeFlow(net::Http& http, const domain::Clock& clock, Client client, std::chrono::milliseconds patience,
                   QString known)
    : ApiCall(&http),
      m_http(http),
      m_clock(clock),
      m_client(std::move(client)),
      m_patience(patience),
      m_known(std::move(known))
{
    QMetaObject::invokeMethod(this, &CodeFlow::begin, Qt::QueuedConnection);
}

void CodeFlow::begin()
{
    if (isFinished())
        return;
    QTimer::singleShot(m_patience, this, [this] {
        settle(base::failure(base::Error::Kind::Timeout, QStringLiteral("nobody came back from the browser")));
    });
    if (!m_client.demoPerson.isEmpty()) {
        m_redirect = QLatin1StringView(kDemoRedirect);
        return askDemoIssuer();
    }
    m_listener = new RedirectListener([this](const QUrlQuery& answer) { return judge(answer); }, m_origin, this);
    if (!m_listener->listen())
        return settle(base::failure(base::Error::Kind::Network, QStringLiteral("no port on 127.0.0.1")));
    m_redirect = m_listener->redirectUri();
    Q_EMIT openInBrowser(authorizationUrl());
}

// A demo's person signs in anew each time: a token to go on with would be stored by the issuer and used by nobody.
QString CodeFlow::scope() const
{
    QStringList words = m_client.scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!m_client.demoPerson.isEmpty())
        words.removeAll(QLatin1StringView("offline_access"));
    return words.join(QLatin1Char(' '));
}

QUrl CodeFlow::authorizationUrl() const
{
    QUrl url(m_client.provider.authorizationEndpoint);
    QUrlQuery query(url);
    const auto add = [&query](const char* name, const QString& value) {
        query.addQueryItem(QLatin1StringView(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("response_type", QStringLiteral("code"));
    add("client_id", m_client.clientId);
    add("redirect_uri", m_redirect);
    add("scope", scope());
    add("state", QString::fromLatin1(m_state));
    add("nonce", QString::fromLatin1(m_nonce));
    add("code_challenge", QString::fromLatin1(m_pkce.challenge));
    add("code_challenge_method", QStringLiteral("S256"));
    add("resource", m_client.audience);
    if (!m_client.demoPerson.isEmpty())
        add("login_hint", m_client.demoPerson);
    else if (m_client.scope.split(QLatin1Char(' ')).contains(QLatin1StringView("offline_access")))
        add("prompt", QStringLiteral("consent")); // OpenID Connect Core section 11: else offline_access is ignored
    url.setQuery(query);
    return url;
}

void CodeFlow::askDemoIssuer()
{
    net::Request request;
    request.url = authorizationUrl();
    request.accept = QByteArrayLiteral("*/*");
    request.keepRedirect = true;
    m_demo =
        new net::HttpCall(m_http, nullptr, std::move(request),
                          {{}, {}, [this](const base::Result<net::ResponseHead>& head) { onDemoAnswer(head); }}, this);
    m_demo->start();
}

void CodeFlow::onDemoAnswer(const base::Result<net::ResponseHead>& head)
{
    if (!head) {
        // A refusal of the demo's own is a redirect as well.
        base::Error error = ofIssuer(head.error());
        if (error.code == QLatin1StringView(kIssuerAnswer))
            error.code =
                error.httpStatus == 404 ? QStringLiteral("not-lxcp") : QString::fromLatin1(net::kCaptivePortal);
        return settle(base::failure(error));
    }
    // A demo issuer sends back whatever it thinks of the person: a page, or a way to elsewhere, is somebody else's.
    const QUrl target = QUrl::fromEncoded(head->header("Location"));
    if (head->status == 200 && !head->contentType.startsWith("text/html"))
        return settle(base::failure(net::codedError(base::Error::Kind::Network, "not-lxcp",
                                                    QStringLiteral("no answer of a demo's issuer"), head->status)));
    if (!head->isRedirect() || !target.toString(QUrl::FullyEncoded).startsWith(m_redirect))
        return settle(
            base::failure(net::codedError(base::Error::Kind::Network, net::kCaptivePortal,
                                          QStringLiteral("a page in place of the demo's answer"), head->status)));
    if (judge(QUrlQuery(target.query(QUrl::FullyEncoded))) == RedirectListener::Verdict::NotOurs)
        settle(base::failure(net::codedError(base::Error::Kind::Rejected, "wrong-state", {})));
}

// RFC 6749 section 4.1.2.1.
base::Error CodeFlow::refusal(const QUrlQuery& answer) const
{
    const QString error = item(answer, "error");
    const QString description = item(answer, "error_description").left(1000);
    const QString why = description.isEmpty() && error == QLatin1StringView("access_denied")
                            ? QString()
                            : QLatin1StringView(kIssuerSays) + (description.isEmpty() ? error : description);
    if (error == QLatin1StringView("temporarily_unavailable") || error == QLatin1StringView("server_error"))
        return {base::Error::Kind::Network, why, 0, error, 0};
    if (error == QLatin1StringView("access_denied") && !m_client.demoPerson.isEmpty())
        return net::codedError(base::Error::Kind::Rejected, "unknown-person", why);
    return {base::Error::Kind::Rejected, why, 0, error.isEmpty() ? QStringLiteral("no-code") : error, 0};
}

RedirectListener::Verdict CodeFlow::judge(const QUrlQuery& answer)
{
    using Verdict = RedirectListener::Verdict;
    // Another page of this machine may call us: it does not know the state, and does not end the sign-in either.
    if (m_answered || item(answer, "state").toLatin1() != m_state) {
        qCWarning(lcAuth) << "a redirect that is not of this sign-in";
        return Verdict::NotOurs;
    }
    m_answered = true;
    const QString issuer = item(answer, "iss");
    if (issuer.isEmpty() ? m_client.provider.issInRedirect : issuer != m_client.provider.issuer) {
        settle(base::failure(net::codedError(base::Error::Kind::Rejected, "wrong-issuer", issuer)));
        return Verdict::Refused;
    }
    const QString code = item(answer, "code");
    if (code.isEmpty()) {
        settle(base::failure(refusal(answer)));
        return Verdict::Refused;
    }
    exchange(code.toLatin1());
    return Verdict::Accepted;
}

void CodeFlow::exchange(const QByteArray& code)
{
    auto* call = exchangeCode(m_http, m_client.provider,
                              {code, m_pkce.verifier, m_redirect, m_client.clientId, m_client.audience});
    m_step = call;
    call->whenDone(this, [this](const base::Result<TokenSet>& tokens) {
        if (!tokens)
            return settle(base::failure(ofIssuer(tokens.error())));
        if (m_client.demoPerson.isEmpty() || m_known.isEmpty())
            return verify(*tokens);
        const QString& issuer = m_client.provider.issuer;
        if (!isAgain(tokens->idToken, {issuer, m_client.clientId, QString::fromLatin1(m_nonce), {}}, m_known))
            return settle(base::failure(net::codedError(base::Error::Kind::Rejected, "bad-id-token",
                                                        QStringLiteral("the issuer answers for another person"))));
        settle(CodeFlowEnd{*tokens, {issuer, m_known, {}}});
    });
}

void CodeFlow::verify(const TokenSet& tokens)
{
    auto* call = fetchKeys(m_http, m_client.provider);
    m_step = call;
    call->whenDone(this, [this, tokens](const base::Result<QByteArray>& keys) {
        if (!keys)
            return settle(base::failure(ofIssuer(keys.error())));
        // Our own clock may be wrong; the issuer's times are compared with the issuer's clock.
        const QDateTime now = tokens.serverTime.isValid() ? tokens.serverTime : m_clock.now();
        const auto identity = verifyIdToken(
            tokens.idToken, *keys, {m_client.provider.issuer, m_client.clientId, QString::fromLatin1(m_nonce), now});
        if (!identity)
            return settle(base::failure(identity.error()));
        settle(CodeFlowEnd{tokens, *identity});
    });
}

void CodeFlow::letGo()
{
    if (m_demo)
        m_demo->cancel();
    if (m_step)
        m_step->abort();
}

} // namespace auth
