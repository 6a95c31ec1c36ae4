// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountview.h"

#include "app/services/owncalendar.h"
#include "app/services/privatenotes.h"
#include "app/services/textdrafts.h"
#include "app/services/walletservice.h"
#include "ui/account/browserwait.h"
#include "ui/account/serveraddress.h"
#include "ui/account/signoutpanel.h"
#include "ui/models/errorwords.h"
#include "ui/models/syncwords.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/openfile.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>

namespace account {

using services::Account;
using widgets::Button;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

AccountView::AccountView(services::AccountService& accounts, services::SyncService* sync, QWidget* parent)
    : Page(parent),
      m_accounts(accounts),
      m_sync(sync),
      m_scroll(new widgets::ScrollColumn(640)),
      m_keychain(new widgets::Banner(QLatin1StringView("lock-open"), widgets::Tone::Warning)),
      m_current(new widgets::Card(tr("In use"))),
      m_others(new widgets::Card(tr("Other accounts on this computer"))),
      m_signOut(new SignOutPanel)
{
    build();
    connect(&m_accounts, &services::AccountService::stateChanged, this, &Page::refreshSoon);
    connect(&m_accounts, &services::AccountService::currentChanged, this, &Page::refreshSoon);
    connect(m_signOut, &SignOutPanel::cancelled, this, [this] { askSignOut(false); });
    connect(m_signOut, &SignOutPanel::signOut, this, [this](bool erase) {
        askSignOut(false);
        m_accounts.signOut(erase);
    });
    connect(m_signOut, &SignOutPanel::saveBadges, this, &AccountView::chooseFolder);
    if (!m_sync)
        return;
    connect(m_sync, &services::SyncService::statusChanged, this, &Page::refreshSoon);
    connect(m_sync, &services::SyncService::outboxChanged, this, &Page::refreshSoon);
    connect(m_signOut, &SignOutPanel::syncFirst, m_sync, &services::SyncService::syncNow);
}

void AccountView::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* column = m_scroll->column();
    auto* title = new TextLabel(tr("Account"), Type::Display);
    title->setType(Type::Display, widgets::Weight::Strong);
    column->addWidget(title);
    m_keychain->setText(models::wordsForCode(QStringLiteral("keychain")).text());
    for (QWidget* part : {static_cast<QWidget*>(m_keychain), static_cast<QWidget*>(m_current),
                          static_cast<QWidget*>(m_signOut), static_cast<QWidget*>(m_others)})
        column->addWidget(part);
    m_signOut->hide();
}

void AccountView::setOnlyHere(const services::WalletService* wallet, const services::PrivateNotes* notes,
                              const services::TextDrafts* drafts, const services::OwnCalendar* calendar)
{
    m_wallet = wallet;
    m_notes = notes;
    m_drafts = drafts;
    m_calendar = calendar;
    if (m_wallet)
        connect(m_wallet, &services::WalletService::changed, this, &Page::refreshSoon);
}

void AccountView::tellOnlyHere()
{
    m_signOut->setOnlyHere({m_wallet ? int(m_wallet->importedFiles().size()) : 0, m_notes ? m_notes->count() : 0,
                            m_drafts ? m_drafts->count() : 0, m_calendar ? m_calendar->state().written : 0});
}

void AccountView::chooseFolder()
{
    widgets::openFolder(this, tr("Where to save the badges"), [this](const QString& path) { saveBadges(path); });
}

// Each as a file that *Bring a badge from elsewhere* reads. What is there is not overwritten.
void AccountView::saveBadges(const QString& folder)
{
    int saved = 0;
    int failed = 0;
    for (const services::WalletService::File& file : m_wallet->importedFiles()) {
        QString path = QDir(folder).filePath(file.name);
        for (int n = 2; QFile::exists(path); ++n)
            path = QDir(folder).filePath(QString::number(n) + QLatin1Char(' ') + file.name);
        ++(widgets::writeFile(path, file.content) ? saved : failed);
    }
    Q_EMIT say(failed == 0
                   ? tr("%n badge(s) saved in %1", nullptr, saved).arg(models::apart(QDir::toNativeSeparators(folder)))
                   : tr("%n badge(s) could not be written.", nullptr, failed));
}

void AccountView::open(const QUrl& place)
{
    refresh();
    askSignOut(widgets::placeValue(place, QStringLiteral("do")) == QLatin1StringView("signout"));
}

void AccountView::refresh()
{
    // How long a session lasts is said of one that there is.
    m_keychain->setVisible(!m_accounts.keychainWorks() && sessionOver(m_accounts, m_sync) == SessionOver::No);
    if (m_sync)
        m_signOut->setStatus(m_sync->status());
    tellOnlyHere();
    fillCurrent();
    fillOthers();
    askSignOut(m_asking);
}

void AccountView::fillCurrent()
{
    m_current->clear();
    const auto account = m_accounts.current();
    if (!account) {
        m_current->body()->addWidget(new TextLabel(tr("Nobody is signed in."), Type::Body, Role::TextMuted));
        return;
    }
    auto* who = new QHBoxLayout;
    who->setSpacing(grid(3));
    who->addWidget(new widgets::Avatar(account->name, 48));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new TextLabel(account->name, Type::Lead);
    name->setType(Type::Lead, widgets::Weight::Strong);
    name->setLines(TextLabel::Lines::One);
    words->addWidget(name);
    auto* where = new TextLabel(serverLine(*account), Type::Body, Role::TextMuted);
    where->setLines(TextLabel::Lines::One);
    words->addWidget(where);
    who->addLayout(words, 1);
    m_current->body()->addLayout(who);
    const bool over = sessionOver(m_accounts, m_sync) != SessionOver::No;
    auto* standing = new TextLabel(over ? tr("Not signed in at the moment: the session is over.") : tr("Signed in"),
                                   Type::Body, Role::TextMuted);
    standing->setObjectName(QStringLiteral("standing"));
    m_current->body()->addWidget(standing);
    auto* out = new Button(tr("Sign out…"));
    out->setObjectName(QStringLiteral("signOut"));
    connect(out, &QPushButton::clicked, this, [this] { askSignOut(true); });
    m_current->body()->addWidget(out, 0, Qt::AlignLeading);
    out->setVisible(!m_asking);
}

void AccountView::fillOthers()
{
    m_others->clear();
    const auto current = m_accounts.current();
    const auto accounts = m_accounts.accounts();
    for (const Account& account : accounts) {
        if (current && account.key == current->key)
            continue;
        QStringList line{serverLine(account)};
        if (const int waiting = m_accounts.waitingIn(account.key))
            line << models::waitingCount(waiting);
        auto* row = new widgets::ListRow(account.name, models::inLine(line));
        row->setAvatar(account.name);
        connect(row, &QPushButton::clicked, this, [this, key = account.key] { m_accounts.switchTo(key); });
        connect(row->setAction(account.signedOut ? tr("Sign in…") : tr("Switch")), &QPushButton::clicked, this,
                [this, key = account.key] { m_accounts.switchTo(key); });
        m_others->addRow(row);
    }
    m_others->body()->addWidget(new TextLabel(tr("Each account keeps its own data; nobody sees that of another."),
                                              Type::Small, Role::TextMuted));
    auto* add = new Button(tr("Add an account"));
    add->setObjectName(QStringLiteral("addAccount"));
    add->setIconName(QLatin1StringView("plus"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT go(widgets::place(QStringLiteral("welcome"))); });
    m_others->body()->addWidget(add, 0, Qt::AlignLeading);
}

void AccountView::askSignOut(bool ask)
{
    const bool was = m_asking;
    m_asking = ask && m_accounts.current().has_value();
    if (m_asking && !was)
        m_signOut->reset();
    m_signOut->setVisible(m_asking);
    if (auto* out = m_current->findChild<QWidget*>(QStringLiteral("signOut")))
        out->setVisible(!m_asking);
    // The button that was pressed goes, and so does what answers it.
    if (m_asking != was)
        focusOn(m_asking ? m_signOut->firstAct() : QStringLiteral("signOut"));
}

bool AccountView::closeTopmost()
{
    const bool was = m_asking;
    askSignOut(false);
    return was;
}

} // namespace account
