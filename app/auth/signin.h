// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/codeflow.h"
#include "app/net/discoverycall.h"
#include "app/net/mecall.h"

namespace auth {

inline constexpr auto kTokenRefused = "token-refused";

// A finished sign-in at an LXCP server.
struct SignedInPerson
{
    net::Discovery discovery;
    Client client;
    Identity identity; // as the issuer sees the person
    net::Me me;        // as the server sees the person
    TokenSet tokens;
};

// From a server's address to a person: discovery, the issuer's metadata, the code flow, who am I. Errors: those of the
// steps; Rejected with code 'not-a-demo' when a demo person is asked of another server, 'policy-issuer' when the server
// names another issuer than the one that is allowed; Unauthorized with code kTokenRefused when the server does not take
// what the issuer has given, its detail the server's word for why ("audience"); those of ofIssuer().
class SignIn final : public net::ApiCall<SignedInPerson>
{
    Q_OBJECT

public:
    struct Wish
    {
        QString demoPerson; // empty: a real sign-in
        QString onlyIssuer; // empty: any
        RedirectListener::Origin origin = RedirectListener::Origin::Window;
    };

    SignIn(net::Http& http, const domain::Clock& clock, QUrl server, const Wish& wish,
           std::chrono::milliseconds patience = std::chrono::minutes(5));

Q_SIGNALS:
    void openInBrowser(const QUrl& url);

private:
    void onDiscovered(const net::Discovery& discovery);
    void onProvider(const Provider& provider);
    void onFlowEnd(const CodeFlowEnd& end);
    void letGo() override;
    using Told = base::Error (*)(base::Error);
    // Remembers the step that runs and leads its error, as 'told' tells it, to the end.
    template <typename T>
    void step(net::ApiCall<T>* call, void (SignIn::*next)(const T&), Told told);

    net::Http& m_http;
    const domain::Clock& m_clock;
    QString m_onlyIssuer;
    RedirectListener::Origin m_origin;
    std::chrono::milliseconds m_patience;
    SignedInPerson m_person;
    QPointer<net::Job> m_step;
};

// The base address for net::ApiClient.
[[nodiscard]] QUrl apiBase(const net::Discovery& discovery);

} // namespace auth
