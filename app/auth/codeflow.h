// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/idtoken.h"
#include "app/auth/pkce.h"
#include "app/auth/provider.h"
#include "app/auth/redirectlistener.h"
#include "app/auth/tokencalls.h"
#include "app/net/httpcall.h"

namespace domain {
class Clock;
}

namespace auth {

// With whom a person signs in, and for what. No secrets.
struct Client
{
    Provider provider;
    QString clientId;
    QString audience;
    QString scope;
    QString demoPerson; // a demo issuer signs this person in without a page; empty otherwise
};

struct CodeFlowEnd
{
    TokenSet tokens;
    Identity identity;
};

// One sign-in: authorization code flow with PKCE in the system browser (OpenID Connect Core 1.0 section 3.1, RFC 8252,
// RFC 7636, RFC 8707, RFC 9207). Errors: Timeout after 'patience' without the browser coming back; Rejected with the
// OAuth error, 'wrong-issuer', 'bad-id-token' or 'unknown-person' (demo) as code. A demo's person who has been here
// before ('known', a subject) is not asked to prove more than at a refresh (isAgain).
class CodeFlow final : public net::ApiCall<CodeFlowEnd>
{
    Q_OBJECT

public:
    CodeFlow(net::Http& http, const domain::Clock& clock, Client client,
             std::chrono::milliseconds patience = std::chrono::minutes(5), QString known = {});

    // Before the event loop goes on.
    void beginFrom(RedirectListener::Origin origin) { m_origin = origin; }

Q_SIGNALS:
    void openInBrowser(const QUrl& url);

private:
    void begin();
    [[nodiscard]] QString scope() const;
    [[nodiscard]] QUrl authorizationUrl() const;
    void askDemoIssuer();
    void onDemoAnswer(const base::Result<net::ResponseHead>& head);
    RedirectListener::Verdict judge(const QUrlQuery& answer);
    [[nodiscard]] base::Error refusal(const QUrlQuery& answer) const;
    void exchange(const QByteArray& code);
    void verify(const TokenSet& tokens);
    void letGo() override;

    net::Http& m_http;
    const domain::Clock& m_clock;
    Client m_client;
    std::chrono::milliseconds m_patience;
    QString m_known;
    Pkce m_pkce = Pkce::make();
    QByteArray m_state = randomWord();
    QByteArray m_nonce = randomWord();
    QString m_redirect;
    RedirectListener::Origin m_origin = RedirectListener::Origin::Window;
    RedirectListener* m_listener = nullptr;
    QPointer<net::HttpCall> m_demo;
    QPointer<net::Job> m_step;
    bool m_answered = false;
};

} // namespace auth
