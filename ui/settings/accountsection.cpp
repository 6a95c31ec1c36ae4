// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountsection.h"

#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace settings {

AccountSection::AccountSection(services::AccountService& accounts, QWidget* parent)
    : Section(tr("Account"), parent), m_accounts(accounts), m_who(new widgets::TextLabel({}))
{
    body()->addWidget(m_who);
    const auto leadsTo = [this](widgets::Button* link, const QUrl& place) {
        connect(link, &QPushButton::clicked, this, [this, place] { Q_EMIT go(place); });
    };
    leadsTo(addLink(QStringLiteral("accounts"), tr("Accounts on this computer"), "users"),
            widgets::place(QStringLiteral("account")));
    leadsTo(addLink(QStringLiteral("addAccount"), tr("Add an account"), "plus"),
            widgets::place(QStringLiteral("welcome")));
    leadsTo(addLink(QStringLiteral("signOut"), tr("Sign out or erase…"), "log-out"),
            widgets::place(QStringLiteral("account"), {}, {{QStringLiteral("do"), QStringLiteral("signout")}}));
    connect(&m_accounts, &services::AccountService::currentChanged, this, &Section::refreshWanted);
}

void AccountSection::refresh()
{
    const auto account = m_accounts.current();
    m_who->setText(account ? tr("%1, %2").arg(models::apart(account->name), models::apart(account->organisation))
                           : tr("Nobody is signed in."));
}

} // namespace settings
