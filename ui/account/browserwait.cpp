// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/browserwait.h"

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"

#include <QClipboard>
#include <QGuiApplication>

namespace account {

using services::SessionState;
using widgets::Button;

BrowserWait::BrowserWait(services::AccountService& accounts, QObject* parent) : QObject(parent), m_accounts(accounts)
{
    connect(&m_accounts, &services::AccountService::openInBrowser, this, [this](const QUrl& address) {
        m_address = address;
        Q_EMIT changed();
    });
    connect(&m_accounts, &services::AccountService::stateChanged, this, [this] {
        if (m_accounts.state() != SessionState::SigningIn)
            forget();
    });
}

void BrowserWait::addButtons(const Add& add)
{
    m_again = add(tr("Open the browser again"), Button::Kind::Secondary);
    m_again->setObjectName(QStringLiteral("openAgain"));
    m_again->setIconName(QLatin1StringView("external-link"));
    m_copy = add(tr("Copy the address"), Button::Kind::Secondary);
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_stop = add(tr("Cancel"), Button::Kind::Quiet);
    m_stop->setObjectName(QStringLiteral("cancelSignIn"));
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_address); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_address.toEncoded()));
        Q_EMIT say(tr("Copied. Open it in any browser on this computer."));
    });
    connect(m_stop, &QPushButton::clicked, this, &BrowserWait::cancelWanted);
}

void BrowserWait::show(bool waiting)
{
    if (!m_stop)
        return;
    m_again->setVisible(waiting && m_address.isValid());
    m_copy->setVisible(waiting && m_address.isValid());
    m_stop->setVisible(waiting);
}

bool BrowserWait::isWaiting() const
{
    if (m_accounts.state() != SessionState::SigningIn || m_accounts.asksKeychain())
        return false;
    const auto account = m_accounts.current();
    return m_address.isValid() || (account && account->demoPerson.isEmpty()); // a demo's own sign-in asks no browser
}

void BrowserWait::forget()
{
    m_address.clear();
}

SessionOver sessionOver(const services::AccountService& accounts, const services::SyncService* sync)
{
    if (!accounts.current())
        return SessionOver::No;
    if (accounts.sessionEnded())
        return SessionOver::Ended;
    const SessionState state = accounts.state();
    if (!sync || (state != SessionState::SignedIn && state != SessionState::SigningIn))
        return SessionOver::No;
    // Who is signed in and not taken: the server may have become another one, or its rules.
    const services::SyncStatus status = sync->status();
    return status.wanted && status.reach == services::Reach::SignedOut ? SessionOver::Refused : SessionOver::No;
}

} // namespace account
