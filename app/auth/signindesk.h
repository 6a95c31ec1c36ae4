// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/signin.h"

#include <memory>

namespace auth {

// Where sign-ins happen, one at a time, before there is an account. Lives in a thread of its own (or, in the console,
// in the only one); the slots are to be called there.
class SignInDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDesk)

public:
    // 'onlyIssuer': no other may sign people in; empty: whomever the server names.
    explicit SignInDesk(const domain::Clock& clock, QString onlyIssuer = {},
                        RedirectListener::Origin origin = RedirectListener::Origin::Window);
    ~SignInDesk() override;

    // Takes the place of one that is under way.
    void start(const QUrl& server, const QString& demoPerson);
    // Ends in failed() with Cancelled, when there is one.
    void cancel();

Q_SIGNALS:
    void openInBrowser(const QUrl& url);
    void succeeded(const auth::SignedInPerson& person, const QUrl& server);
    void failed(const base::Error& error);

private:
    const domain::Clock& m_clock;
    QString m_onlyIssuer;
    RedirectListener::Origin m_origin;
    std::unique_ptr<net::Http> m_http;
    QPointer<SignIn> m_current;
};

} // namespace auth
