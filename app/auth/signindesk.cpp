// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signindesk.h"

#include "app/net/http.h"

namespace auth {

SignInDesk::SignInDesk(const domain::Clock& clock, QString onlyIssuer, RedirectListener::Origin origin)
    : m_clock(clock), m_onlyIssuer(std::move(onlyIssuer)), m_origin(origin)
{
}

SignInDesk::~SignInDesk() = default;

void SignInDesk::start(const QUrl& server, const QString& demoPerson)
{
    // Nothing is said of the one whose place it takes: who hears an end takes it for that of the one under way.
    if (const QPointer<SignIn> earlier = std::exchange(m_current, nullptr); earlier && !earlier->isFinished())
        earlier->abort();
    if (!m_http)
        m_http = std::make_unique<net::Http>();
    auto* current = new SignIn(*m_http, m_clock, server, {demoPerson, m_onlyIssuer, m_origin});
    m_current = current;
    connect(current, &SignIn::openInBrowser, this, &SignInDesk::openInBrowser);
    current->whenDone(this, [this, server, current](const base::Result<SignedInPerson>& person) {
        if (m_current != current)
            return;
        if (person)
            Q_EMIT succeeded(*person, server);
        else
            Q_EMIT failed(person.error());
    });
}

void SignInDesk::cancel()
{
    if (m_current && !m_current->isFinished())
        m_current->abort();
}

} // namespace auth
