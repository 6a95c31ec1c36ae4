// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signin.h"

#include "app/net/apiclient.h"
#include "app/net/http.h"
#include "app/net/responseerror.h"
#include "app/net/tokenprovider.h"

namespace auth {

namespace {

// The token that has just come, for the one question 'who am I'.
class OneToken final : public net::TokenProvider
{
public:
    explicit OneToken(QByteArray token) : m_token(std::move(token)) {}
    void token(Done done) override { done(m_token); }
    // There is no other; the server says once more why it does not take this one.
    void renew(const QByteArray&, Done done) override { done(m_token); }

private:
    QByteArray m_token;
};

base::Error asItIs(base::Error error)
{
    return error;
}

// The server has just answered, so that the network wants no sign-in of its own.
base::Error withoutPortal(base::Error error)
{
    if (net::isCaptivePortal(error))
        error.code = QString::fromLatin1(kIssuerAnswer);
    return error;
}

base::Error ofReachedIssuer(base::Error error)
{
    return withoutPortal(ofIssuer(std::move(error)));
}

// Of the token that the issuer has given a moment ago.
base::Error ofServer(base::Error error)
{
    if (error.kind == base::Error::Kind::Unauthorized) {
        error.code = QString::fromLatin1(kTokenRefused);
        error.detail = error.detail.section(QStringLiteral(": "), 1);
    }
    return error;
}

} // namespace

QUrl apiBase(const net::Discovery& discovery)
{
    return QUrl(discovery.api);
}

SignIn::SignIn(net::Http& http, const domain::Clock& clock, QUrl server, const Wish& wish,
               std::chrono::milliseconds patience)
    : ApiCall(&http),
      m_http(http),
      m_clock(clock),
      m_onlyIssuer(wish.onlyIssuer),
      m_origin(wish.origin),
      m_patience(patience)
{
    m_person.client.demoPerson = wish.demoPerson;
    step(net::discover(http, server), &SignIn::onDiscovered, &asItIs);
}

template <typename T>
void SignIn::step(net::ApiCall<T>* call, void (SignIn::*next)(const T&), Told told)
{
    m_step = call;
    call->whenDone(this, [this, next, told](const base::Result<T>& result) {
        if (!result)
            return settle(base::failure(told(result.error())));
        (this->*next)(*result);
    });
}

void SignIn::onDiscovered(const net::Discovery& discovery)
{
    if (!m_person.client.demoPerson.isEmpty() && !discovery.demo)
        return settle(
            base::failure(net::codedError(base::Error::Kind::Rejected, "not-a-demo", discovery.organisation)));
    if (!m_onlyIssuer.isEmpty() && discovery.issuer != m_onlyIssuer)
        return settle(base::failure(net::codedError(base::Error::Kind::Rejected, "policy-issuer", discovery.issuer)));
    m_person.discovery = discovery;
    m_person.client.clientId = discovery.clientId;
    m_person.client.audience = discovery.audience;
    step(fetchProvider(m_http, discovery.issuer), &SignIn::onProvider, &ofReachedIssuer);
}

void SignIn::onProvider(const Provider& provider)
{
    m_person.client.provider = provider;
    m_person.client.scope = scopeFor(provider, m_person.discovery.scope);
    auto* flow = new CodeFlow(m_http, m_clock, m_person.client, m_patience);
    flow->beginFrom(m_origin);
    connect(flow, &CodeFlow::openInBrowser, this, &SignIn::openInBrowser);
    step<CodeFlowEnd>(flow, &SignIn::onFlowEnd, m_person.client.demoPerson.isEmpty() ? &withoutPortal : &asItIs);
}

void SignIn::onFlowEnd(const CodeFlowEnd& end)
{
    m_person.tokens = end.tokens;
    m_person.identity = end.identity;
    auto tokens = std::make_shared<OneToken>(end.tokens.accessToken);
    auto* api = new net::ApiClient(m_http, apiBase(m_person.discovery), tokens.get(), m_clock, this);
    auto* call = net::fetchMe(*api);
    m_step = call;
    call->whenDone(this, [this, tokens](const base::Result<net::Me>& me) {
        if (!me)
            return settle(base::failure(ofServer(me.error())));
        m_person.me = *me;
        settle(m_person);
    });
}

void SignIn::letGo()
{
    if (m_step)
        m_step->abort();
}

} // namespace auth
