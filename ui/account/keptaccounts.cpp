// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/keptaccounts.h"

#include "app/services/accountservice.h"
#include "ui/account/serveraddress.h"
#include "ui/account/signoutpanel.h"
#include "ui/models/syncwords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace account {

using services::Account;
using widgets::Button;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

KeptAccounts::KeptAccounts(services::AccountService& accounts, QWidget* parent)
    : QWidget(parent), m_accounts(accounts), m_card(new widgets::Card(tr("Kept on this computer")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide(); // a window of its own until it stands somewhere
}

void KeptAccounts::refresh()
{
    m_card->clear();
    bool any = false;
    bool asked = false;
    const auto accounts = m_accounts.accounts();
    for (const Account& account : accounts) {
        if (!account.signedOut)
            continue;
        any = true;
        addAccount(account);
        if (account.key == m_asking) {
            addQuestion(account);
            asked = true;
        }
    }
    if (!asked)
        m_asking.clear();
    setVisible(any);
}

void KeptAccounts::addAccount(const Account& account)
{
    QStringList line{serverLine(account)};
    if (const int waiting = m_accounts.waitingIn(account.key))
        line << models::waitingCount(waiting);
    auto* row = new widgets::ListRow(account.name, models::inLine(line));
    row->setAvatar(account.name);
    row->setObjectName(QStringLiteral("kept-") + account.key);
    connect(row, &QPushButton::clicked, this, [this, key = account.key] { Q_EMIT signInWanted(key); });
    connect(row->setAction(tr("Sign in…")), &QPushButton::clicked, this,
            [this, key = account.key] { Q_EMIT signInWanted(key); });
    m_card->addRow(row);
    if (account.key == m_asking)
        return;
    auto* erase = new Button(tr("Erase what is kept…"), Button::Kind::Quiet);
    erase->setObjectName(QStringLiteral("erase-") + account.key);
    erase->setCompact(true);
    erase->setAccessibleName(tr("Erase what is kept of %1").arg(models::apart(account.name)));
    connect(erase, &QPushButton::clicked, this, [this, key = account.key] { ask(key); });
    m_card->body()->addWidget(erase, 0, Qt::AlignLeading);
}

void KeptAccounts::addQuestion(const Account& account)
{
    auto* question = new TextLabel(SignOutPanel::lossWords(m_accounts.keptOf(account.key)));
    question->setType(Type::Body, widgets::Weight::Medium);
    question->setRole(Role::Danger);
    question->setObjectName(QStringLiteral("erase-question"));
    m_card->body()->addWidget(question);
    auto* actions = new QWidget;
    auto* flow = new widgets::FlowLayout(actions, grid(2));
    auto* really = new Button(tr("Erase it"), Button::Kind::Danger);
    really->setObjectName(QStringLiteral("really-erase"));
    auto* stop = new Button(tr("Keep it"), Button::Kind::Quiet);
    flow->addWidget(really);
    flow->addWidget(stop);
    m_card->body()->addWidget(actions);
    connect(really, &QPushButton::clicked, this, [this, account] {
        m_asking.clear();
        m_accounts.erase(account.key); // which ends in a refresh of what shows this
        Q_EMIT say(tr("What was kept of %1 is erased.").arg(models::apart(account.name)));
    });
    connect(stop, &QPushButton::clicked, this, &KeptAccounts::closeTopmost);
}

// Queued: what was pressed goes.
void KeptAccounts::ask(const QString& accountKey)
{
    m_asking = accountKey;
    QMetaObject::invokeMethod(
        this,
        [this] {
            refresh();
            focusOn(QStringLiteral("really-erase"));
        },
        Qt::QueuedConnection);
}

bool KeptAccounts::closeTopmost()
{
    if (m_asking.isEmpty())
        return false;
    const QString key = std::exchange(m_asking, QString());
    QMetaObject::invokeMethod(
        this,
        [this, key] {
            refresh();
            focusOn(QStringLiteral("erase-") + key);
        },
        Qt::QueuedConnection);
    return true;
}

void KeptAccounts::focusOn(const QString& objectName)
{
    if (auto* button = m_card->findChild<QWidget*>(objectName))
        button->setFocus();
}

} // namespace account
