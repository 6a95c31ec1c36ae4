// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statebanners.h"

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
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
      m_session(new Banner(QLatin1StringView("lock"), Tone::Warning)),
      m_keychain(new Banner(QLatin1StringView("lock-open"), Tone::Warning)),
      m_network(new Banner(QLatin1StringView("globe"), Tone::Neutral))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), 0);
    m_session->setObjectName(QStringLiteral("session-banner"));
    m_keychain->setObjectName(QStringLiteral("keychain-banner"));
    m_network->setObjectName(QStringLiteral("network-banner"));
    for (Banner* banner : {m_session, m_keychain, m_network})
        column->addWidget(banner);
    m_keychain->setText(models::wordsForCode(QStringLiteral("keychain")).text());
    m_network->setText(tr(
        "This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself."));
    for (Banner* banner : {m_session, m_keychain})
        connect(banner->addAction(tr("Sign in again")), &QPushButton::clicked, this, &StateBanners::renewalWanted);
    connect(m_keychain->addAction(tr("Understood")), &QPushButton::clicked, this, [this] {
        m_keychainRead = true;
        m_keychain->hide();
        fit();
    });
    hide();
}

void StateBanners::show(const Workspace& workspace)
{
    const services::SessionState state = workspace.accounts->state();
    const bool keeps = workspace.accounts->keychainWorks();
    m_keychainRead = m_keychainRead && !keeps;
    // Who is signed in and not taken: the server may have become another one, or its rules.
    const bool refused = state == services::SessionState::SignedIn && workspace.sync &&
                         workspace.sync->status().wanted &&
                         workspace.sync->status().reach == services::Reach::SignedOut;
    const QString ended =
        refused
            ? tr("The server does not take your sign-in any more. You can go on working; what you do is kept and sent "
                 "after you sign in again.")
            : tr("Your session has ended. You can go on working; what you do is kept and sent after you sign in "
                 "again.");
    m_session->setText(keeps ? ended
                             : models::wordsForCode(QStringLiteral("keychain")).happened + QLatin1Char(' ') + ended);
    m_session->setVisible(workspace.signedIn() && (state == services::SessionState::Expired || refused));
    m_keychain->setVisible(workspace.signedIn() && state == services::SessionState::SignedIn && !keeps &&
                           !m_keychainRead);
    m_network->setVisible(workspace.sync && workspace.sync->status().reach == services::Reach::CaptivePortal);
    fit();
}

void StateBanners::fit()
{
    setVisible(!m_session->isHidden() || !m_keychain->isHidden() || !m_network->isHidden());
}

} // namespace shell
