// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statebanners.h"

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/account/signinwords.h"
#include "ui/models/errorwords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

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
    m_keychain->setText(models::wordsForCode(QStringLiteral("keychain")).text());
    m_network->setText(tr(
        "This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself."));
    m_departed->setText(models::wordsForCode(QStringLiteral("inactive-person")).text());
    connect(m_departed->addAction(tr("Sync now")), &QPushButton::clicked, this, &StateBanners::syncWanted);
    for (Banner* banner : {m_session, m_keychain})
        banner->addAction(tr("Sign in again"))->setObjectName(QStringLiteral("sign-in-again"));
    connect(m_keychain->addAction(tr("Understood")), &QPushButton::clicked, this, [this] {
        m_keychainRead = true;
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
    connect(&accounts, &services::AccountService::failed, this, [this, &accounts](const base::Error& error) {
        const auto account = accounts.current();
        if (error.kind == base::Error::Kind::Cancelled || !account || m_session->isHidden())
            return;
        m_failure = account::signInWords(error, account->server.host());
        m_session->setText(m_failure);
    });
}

void StateBanners::show(const Workspace& workspace)
{
    const bool keeps = workspace.accounts->keychainWorks();
    m_keychainRead = m_keychainRead && !keeps;
    const std::optional<base::Error> last = workspace.sync ? workspace.sync->status().lastError : std::nullopt;
    m_departed->setVisible(workspace.signedIn() && last && last->code == QLatin1StringView("inactive-person"));
    showSession(workspace);
    m_keychain->setVisible(workspace.signedIn() && workspace.accounts->state() == services::SessionState::SignedIn &&
                           !keeps && !m_keychainRead);
    m_network->setVisible(workspace.sync && workspace.sync->status().reach == services::Reach::CaptivePortal);
    fit();
}

void StateBanners::showSession(const Workspace& workspace)
{
    const services::SessionState state = workspace.accounts->state();
    // Who is signed in and not taken: the server may have become another one, or its rules.
    const bool refused = state == services::SessionState::SignedIn && workspace.sync &&
                         workspace.sync->status().wanted &&
                         workspace.sync->status().reach == services::Reach::SignedOut;
    const bool over = workspace.signedIn() && (state == services::SessionState::Expired || refused);
    if (!over)
        m_failure.clear();
    m_session->setVisible(over);
    if (!over || !m_failure.isEmpty()) // what is not shown does not change its name either
        return;
    const QString ended =
        refused
            ? tr("The server does not take your sign-in any more. You can go on working; what you do is kept and sent "
                 "after you sign in again.")
            : tr("Your session has ended. You can go on working; what you do is kept and sent after you sign in "
                 "again.");
    const QString keychain = models::wordsForCode(QStringLiteral("keychain")).happened + QLatin1Char(' ');
    m_session->setText(workspace.accounts->keychainWorks() ? ended : keychain + ended);
}

void StateBanners::fit()
{
    setVisible(!m_departed->isHidden() || !m_session->isHidden() || !m_keychain->isHidden() || !m_network->isHidden());
}

} // namespace shell
