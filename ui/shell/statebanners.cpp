// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statebanners.h"

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/account/browserwait.h"
#include "ui/account/signinwords.h"
#include "ui/models/errorwords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace shell {

using namespace widgets;

StateBanners::StateBanners(QWidget* parent)
    : QWidget(parent),
      m_departed(new Banner(QLatin1StringView("lock"), Tone::Danger)),
      m_session(new Banner(QLatin1StringView("lock"), Tone::Warning)),
      m_keychain(new Banner(QLatin1StringView("lock-open"), Tone::Warning)),
      m_network(new Banner(QLatin1StringView("globe"), Tone::Neutral))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), 0);
    m_departed->setObjectName(QStringLiteral("departed-banner"));
    m_session->setObjectName(QStringLiteral("session-banner"));
    m_keychain->setObjectName(QStringLiteral("keychain-banner"));
    m_network->setObjectName(QStringLiteral("network-banner"));
    for (Banner* banner : {m_departed, m_session, m_keychain, m_network})
        column->addWidget(banner);
    m_network->setText(tr(
        "This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself."));
    m_departed->setText(models::wordsForCode(QStringLiteral("inactive-person")).text());
    connect(m_departed->addAction(tr("Sync now")), &QPushButton::clicked, this, &StateBanners::syncWanted);
    m_again = m_session->addAction(tr("Sign in again"));
    for (Button* again : {m_again, m_keychain->addAction(tr("Sign in again"))})
        again->setObjectName(QStringLiteral("sign-in-again"));
    connect(m_keychain->addAction(tr("Understood")), &QPushButton::clicked, this, [this] {
        m_keychainRead = true;
        m_failure.clear();
        m_keychain->hide();
        fit();
    });
    hide();
}

void StateBanners::attend(services::AccountService& accounts)
{
    for (Banner* banner : {m_session, m_keychain}) {
        auto* again = banner->findChild<QPushButton*>(QStringLiteral("sign-in-again"));
        connect(again, &QPushButton::clicked, &accounts, &services::AccountService::renewSession);
    }
    m_browser = new account::BrowserWait(accounts, this);
    connect(m_browser, &account::BrowserWait::changed, this, &StateBanners::changed);
    connect(m_browser, &account::BrowserWait::openWanted, this, &StateBanners::openWanted);
    connect(m_browser, &account::BrowserWait::say, this, &StateBanners::say);
    connect(m_browser, &account::BrowserWait::cancelWanted, &accounts, &services::AccountService::cancelSignIn);
    connect(&accounts, &services::AccountService::failed, this,
            [this, &accounts](const base::Error& error) { failed(accounts, error); });
}

void StateBanners::failed(const services::AccountService& accounts, const base::Error& error)
{
    const bool waited = std::exchange(m_waited, false);
    const auto account = accounts.current();
    if (error.kind == base::Error::Kind::Cancelled || !account)
        return;
    const QString words = account::signInWords(error, account->server.host());
    // Of another account than this one, asked for elsewhere, the keychain's line says nothing.
    Banner* where = !m_session->isHidden() ? m_session : waited && !m_keychain->isHidden() ? m_keychain : nullptr;
    if (where) {
        m_failure = words;
        where->setText(words);
    } else if (waited) {
        Q_EMIT say(words);
    }
}

void StateBanners::show(const Workspace& workspace, bool atWelcome)
{
    const bool keeps = workspace.accounts->keychainWorks();
    m_keychainRead = m_keychainRead && !keeps;
    m_waited = m_waited && workspace.signedIn();
    const QWidget* focus = QApplication::focusWidget();
    const QPointer<const QWidget> pressed = focus && isAncestorOf(focus) ? focus : nullptr;
    const std::optional<base::Error> last = workspace.sync ? workspace.sync->status().lastError : std::nullopt;
    m_departed->setVisible(workspace.signedIn() && last && last->code == QLatin1StringView("inactive-person"));
    showSession(workspace, atWelcome);
    const bool signedIn = workspace.signedIn() && workspace.accounts->state() == services::SessionState::SignedIn;
    m_keychain->setVisible(signedIn && m_session->isHidden() && !keeps && !m_keychainRead);
    if (!m_keychain->isHidden() && m_failure.isEmpty())
        m_keychain->setText(models::wordsForCode(QStringLiteral("keychain")).text());
    m_network->setVisible(workspace.sync && workspace.sync->status().reach == services::Reach::CaptivePortal);
    fit();
    keepFocus(pressed);
}

void StateBanners::showSession(const Workspace& workspace, bool atWelcome)
{
    const bool signingIn = workspace.accounts->state() == services::SessionState::SigningIn;
    const account::SessionOver over =
        workspace.signedIn() ? account::sessionOver(*workspace.accounts, workspace.sync) : account::SessionOver::No;
    const bool waits = workspace.signedIn() && m_browser && m_browser->isWaiting() && !atWelcome;
    showWaiting(waits);
    m_again->setVisible(!waits && !(signingIn && atWelcome));
    const bool was = !m_session->isHidden();
    m_session->setVisible(over != account::SessionOver::No || waits);
    if (signingIn || was == m_session->isHidden())
        m_failure.clear();
    if (m_session->isHidden() || !m_failure.isEmpty()) // what is not shown does not change its name either
        return;
    QStringList text;
    if (over == account::SessionOver::Refused)
        text << tr("The server does not take your sign-in any more. You can go on working; what you do is kept and "
                   "sent after you sign in again.");
    else if (over == account::SessionOver::Ended)
        text << tr("Your session has ended. You can go on working; what you do is kept and sent after you sign in "
                   "again.");
    if (waits)
        text << tr("The sign-in waits in your browser. This window goes on by itself when you are done there.");
    // Why it ended so soon; whoever has read that, or does something about it, need not be told.
    else if (!workspace.accounts->keychainWorks() && !m_keychainRead)
        text << models::wordsForCode(QStringLiteral("keychain")).happened;
    m_session->setText(text.join(QLatin1Char(' ')));
}

void StateBanners::showWaiting(bool waiting)
{
    if (waiting && !std::exchange(m_buttons, true))
        m_browser->addButtons([this](const QString& text, Button::Kind) { return m_session->addAction(text); });
    m_waited = m_waited || waiting;
    if (m_buttons)
        m_browser->show(waiting);
}

// Whoever pressed a button that goes is at the first one of those that come.
void StateBanners::keepFocus(const QWidget* pressed)
{
    if (!pressed || pressed->isVisible())
        return;
    for (const Banner* banner : {m_session, m_keychain}) {
        for (auto* button : banner->findChildren<Button*>()) {
            if (button->isVisible())
                return button->setFocus();
        }
    }
}

void StateBanners::fit()
{
    setVisible(!m_departed->isHidden() || !m_session->isHidden() || !m_keychain->isHidden() || !m_network->isHidden());
}

} // namespace shell
