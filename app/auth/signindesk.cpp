// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signindesk.h"

#include "app/net/http.h"

namespace auth {

SignInDesk::SignInDesk(const domain::Clock& clock, QString onlyIssuer)
    : m_clock(clock), m_onlyIssuer(std::move(onlyIssuer))
{
}

SignInDesk::~SignInDesk() = default;

void SignInDesk::start(const QUrl& server, const QString& demoPerson)
{
    cancel();
    if (!m_http)
        m_http = std::make_unique<net::Http>();
    auto* current = new SignIn(*m_http, m_clock, server, {demoPerson, m_onlyIssuer});
    m_current = current;
    connect(current, &SignIn::openInBrowser, this, &SignInDesk::openInBrowser);
    current->whenDone(this, [this, server](const base::Result<SignedInPerson>& person) {
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
