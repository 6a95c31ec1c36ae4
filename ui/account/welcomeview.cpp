// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/welcomeview.h"

#include "ui/account/browserwait.h"
#include "ui/account/keptaccounts.h"
#include "ui/account/serveraddress.h"
#include "ui/account/signinwords.h"
#include "ui/models/errorwords.h"
#include "ui/models/preferences.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/place.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace account {

using services::SessionState;
using widgets::Button;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

namespace {

TextLabel* heading(const QString& text)
{
    auto* label = new TextLabel(text, Type::Display);
    label->setType(Type::Display, widgets::Weight::Strong);
    return label;
}

QVBoxLayout* columnOf(QWidget* page)
{
    return static_cast<widgets::ScrollColumn*>(page)->column();
}

widgets::FlowLayout* addActionRow(QVBoxLayout* column)
{
    auto* actions = new QWidget;
    column->addWidget(actions);
    return new widgets::FlowLayout(actions, grid(2));
}

} // namespace

WelcomeView::WelcomeView(services::AccountService& accounts, services::SyncService* sync, QWidget* parent)
    : Page(parent), m_accounts(accounts), m_sync(sync), m_stack(new QStackedWidget)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    buildAddress();
    buildWaiting();
    buildFirstSync();
    buildShut();
    connectAll();
    explain();
    if (m_sync && m_sync->status().phase == services::SyncPhase::FirstPull)
        showFirstSync();
}

QWidget* WelcomeView::makeColumn()
{
    auto* page = new widgets::ScrollColumn(480);
    page->setPlace(widgets::ScrollColumn::Place::Middle);
    auto* column = page->column();
    column->addSpacing(grid(10));
    auto* mark = new QLabel;
    mark->setPixmap(widgets::applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    mark->setAccessibleName(tr("LXCP Desktop"));
    column->addWidget(mark);
    m_stack->addWidget(page);
    return page;
}

void WelcomeView::buildAddress()
{
    m_address = makeColumn();
    auto* column = columnOf(m_address);
    m_title = heading(tr("Welcome"));
    column->addWidget(m_title);
    column->addWidget(new TextLabel(tr("Courses, learning paths and requests of your organisation, with or without a "
                                       "network."),
                                    Type::Lead, Role::TextMuted));
    column->addSpacing(grid(2));
    m_server = new QLineEdit;
    m_server->setObjectName(QStringLiteral("server"));
    m_server->setPlaceholderText(QStringLiteral("learn.example.org"));
    m_serverField =
        new widgets::FormField(tr("Server address or work e-mail"), m_server, widgets::FormField::Need::Required);
    column->addWidget(m_serverField);
    m_plan = new TextLabel({}, Type::Body, Role::TextMuted);
    column->addWidget(m_plan);
    m_problem = new widgets::Banner(QLatin1StringView("circle-alert"), widgets::Tone::Danger);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeProxyAsk());
    auto* flow = addActionRow(column);
    m_continue = new Button(tr("Continue in the browser"), Button::Kind::Primary);
    m_continue->setObjectName(QStringLiteral("continue"));
    flow->addWidget(m_continue);
    column->addSpacing(grid(4));
    m_kept = new KeptAccounts(m_accounts);
    column->addWidget(m_kept);
    connect(m_kept, &KeptAccounts::say, this, &Page::say);
    connect(m_kept, &KeptAccounts::signInWanted, this, &WelcomeView::startAgain);
}

// Of a proxy that wants to know who one is; the settings have the same fields.
QWidget* WelcomeView::makeProxyAsk()
{
    using Field = widgets::FormField;
    m_proxyAsk = new QWidget;
    auto* column = new QVBoxLayout(m_proxyAsk);
    column->setContentsMargins(0, 0, 0, 0);
    m_proxyUser = new QLineEdit;
    m_proxyUser->setObjectName(QStringLiteral("proxyUser"));
    column->addWidget(new Field(tr("Your name for the proxy"), m_proxyUser, Field::Need::Required));
    m_proxyPassword = new QLineEdit;
    m_proxyPassword->setObjectName(QStringLiteral("proxyPassword"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    column->addWidget(new Field(tr("Your password for the proxy"), m_proxyPassword, Field::Need::Required));
    for (const QLineEdit* field : {m_proxyUser, m_proxyPassword})
        connect(field, &QLineEdit::returnPressed, this, &WelcomeView::start);
    m_proxyAsk->hide();
    return m_proxyAsk;
}

void WelcomeView::buildWaiting()
{
    m_waiting = makeColumn();
    auto* column = columnOf(m_waiting);
    m_waitingHead = heading({});
    column->addWidget(m_waitingHead);
    m_waitingText = new TextLabel({}, Type::Lead, Role::TextMuted);
    column->addWidget(m_waitingText);
    m_busy = new widgets::ProgressBar;
    m_busy->setRange(0, 0);
    column->addWidget(m_busy);
    auto* flow = addActionRow(column);
    m_browser = new BrowserWait(m_accounts, this);
    m_browser->addButtons([flow](const QString& text, Button::Kind kind) {
        auto* button = new Button(text, kind);
        flow->addWidget(button);
        return button;
    });
    connect(m_browser, &BrowserWait::openWanted, this, &Page::go);
    connect(m_browser, &BrowserWait::say, this, &Page::say);
    connect(m_browser, &BrowserWait::cancelWanted, this, &WelcomeView::closeTopmost);
}

void WelcomeView::buildFirstSync()
{
    m_first = makeColumn();
    auto* column = columnOf(m_first);
    m_firstHeadline = heading({});
    column->addWidget(m_firstHeadline);
    m_firstDetail = new TextLabel({}, Type::Lead, Role::TextMuted);
    column->addWidget(m_firstDetail);
    m_keychain = new widgets::Banner(QLatin1StringView("lock-open"), widgets::Tone::Warning);
    m_keychain->setText(models::wordsForCode(QStringLiteral("keychain")).text());
    column->addWidget(m_keychain);
    m_progress = new widgets::ProgressBar;
    m_progress->setAccessibleName(tr("What has been fetched"));
    column->addWidget(m_progress);
    m_count = new TextLabel({}, Type::Small, Role::TextMuted);
    column->addWidget(m_count);
    auto* flow = addActionRow(column);
    m_start = new Button(tr("Start"), Button::Kind::Primary);
    m_start->setObjectName(QStringLiteral("start"));
    flow->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT go(widgets::place(QStringLiteral("home"))); });
}

void WelcomeView::buildShut()
{
    m_shut = makeColumn();
    auto* column = columnOf(m_shut);
    m_shutHead = heading({});
    m_shutHead->setObjectName(QStringLiteral("shutHead"));
    column->addWidget(m_shutHead);
    m_shutText = new TextLabel({}, Type::Lead, Role::TextMuted);
    m_shutText->setObjectName(QStringLiteral("shutText"));
    column->addWidget(m_shutText);
    auto* flow = addActionRow(column);
    m_openAgain = new Button(tr("Try again"), Button::Kind::Primary);
    m_openAgain->setObjectName(QStringLiteral("tryAgain"));
    flow->addWidget(m_openAgain);
    m_signInElsewhere = new Button(tr("Continue in the browser"), Button::Kind::Primary);
    m_signInElsewhere->setObjectName(QStringLiteral("signInElsewhere"));
    flow->addWidget(m_signInElsewhere);
    m_otherAccount = new Button(tr("Add an account"), Button::Kind::Quiet);
    m_otherAccount->setObjectName(QStringLiteral("otherAccount"));
    flow->addWidget(m_otherAccount);
    connect(m_openAgain, &QPushButton::clicked, this, [this] { m_accounts.openAgain(); });
    connect(m_signInElsewhere, &QPushButton::clicked, this, &WelcomeView::startElsewhere);
    connect(m_otherAccount, &QPushButton::clicked, this, [this] {
        m_wantsOther = true;
        refresh();
        m_server->setFocus();
    });
}

void WelcomeView::connectAll()
{
    connect(m_server, &QLineEdit::textChanged, this, &WelcomeView::explain);
    connect(m_server, &QLineEdit::returnPressed, this, &WelcomeView::start);
    connect(m_continue, &QPushButton::clicked, this, &WelcomeView::start);
    connect(&m_accounts, &services::AccountService::failed, this, &WelcomeView::failed);
    connect(&m_accounts, &services::AccountService::stateChanged, this, &Page::refreshSoon);
    connect(&m_accounts, &services::AccountService::currentChanged, this, &Page::refreshSoon);
    // It can be opened again, and copied, whether or not there was a browser.
    connect(m_browser, &BrowserWait::changed, this, &Page::refreshSoon);
    if (m_sync)
        connect(m_sync, &services::SyncService::statusChanged, this, &Page::refreshSoon);
}

void WelcomeView::open(const QUrl& place)
{
    m_adding = m_accounts.current().has_value() && !m_asked;
    m_title->setText(m_adding ? tr("Add an account") : tr("Welcome"));
    const QString server = widgets::placeValue(place, QStringLiteral("server"));
    if (!server.isEmpty() && m_managedServer.isEmpty())
        m_server->setText(server);
    refresh();
}

void WelcomeView::setManagedServer(const QUrl& server)
{
    m_managedServer = server;
    if (server.isEmpty())
        return;
    m_server->setText(server.toString());
    m_server->setReadOnly(true);
    explain();
}

void WelcomeView::explain()
{
    m_serverField->setError({});
    m_problem->hide();
    if (!m_managedServer.isEmpty()) {
        m_continue->setEnabled(true);
        m_plan->setText(tr("Your organisation has laid down this address. Your browser opens and you sign in there; "
                           "this program never sees your password."));
        return;
    }
    const ServerAddress address = readServerAddress(m_server->text());
    m_continue->setEnabled(!m_server->text().trimmed().isEmpty());
    const QString host = address.server.host();
    if (host.isEmpty())
        m_plan->setText(
            tr("Your browser opens and you sign in there, as you do everywhere else. This program never sees "
               "your password."));
    else if (address.fromMail)
        m_plan->setText(
            tr("The server of your organisation is looked for at %1. Then your browser opens and you sign in "
               "there; this program never sees your password.")
                .arg(models::apart(host)));
    else
        m_plan->setText(
            tr("%1 says who signs you in. Then your browser opens and you sign in there; this program never "
               "sees your password.")
                .arg(models::apart(host)));
}

void WelcomeView::start()
{
    const ServerAddress address = readServerAddress(m_server->text());
    if (!address.server.isValid()) {
        m_serverField->setError(address.wrong);
        m_server->setFocus();
        return;
    }
    m_host = address.server.authority(); // the port too, where one was given
    m_path = address.server.path();
    m_asked = true;
    giveProxyAccount();
    m_browser->forget();
    showWaiting();
    m_accounts.signIn(address.server);
    refreshSoon();
}

// Of an account that is known: its server is, too.
void WelcomeView::startAgain(const QString& accountKey)
{
    for (const auto& account : m_accounts.accounts()) {
        if (account.key == accountKey)
            m_host = account.server.authority();
    }
    m_asked = true;
    m_browser->forget();
    showWaiting();
    m_accounts.switchTo(accountKey);
    refreshSoon();
}

// The same account at the same server, which names another one to sign in with by now.
void WelcomeView::startElsewhere()
{
    const auto account = m_accounts.current();
    if (!account)
        return;
    m_host = account->server.authority();
    if (m_managedServer.isEmpty())
        m_server->setText(account->server.toString()); // for the next try
    m_asked = true;
    m_browser->forget();
    showWaiting();
    m_accounts.renewSession();
    refreshSoon();
}

void WelcomeView::giveProxyAccount()
{
    if (m_proxyAsk->isHidden() || m_proxyUser->text().trimmed().isEmpty())
        return;
    m_preferences->setProxyPassword(m_proxyPassword->text());
    m_preferences->setProxyUser(m_proxyUser->text().trimmed());
    m_proxyPassword->clear();
}

void WelcomeView::failed(const base::Error& error)
{
    if (m_stack->currentWidget() == m_shut) // tried again: what is there may look as before
        Q_EMIT say(models::wordsFor(error).happened);
    if (!m_asked)
        return;
    m_asked = false;
    m_stack->setCurrentWidget(m_address);
    if (error.kind == base::Error::Kind::Cancelled)
        return;
    m_wantsOther = true; // what is wrong with this comes before what is wrong with what is kept
    // Where something is at that name, its path is what is wrong.
    const bool elsewhere = error.code == QLatin1StringView("not-found") && m_path.size() > 1;
    const QString proxy = m_preferences ? m_preferences->proxyInUse() : QString();
    m_problem->setText(signInWords(error, elsewhere ? m_host + m_path : m_host, proxy));
    m_problem->show();
    const bool asksWho = m_preferences && error.code == QLatin1StringView("proxy");
    m_proxyAsk->setVisible(asksWho);
    (asksWho ? m_proxyUser : m_server)->setFocus();
}

void WelcomeView::refresh()
{
    const SessionState state = m_accounts.state();
    if (m_accounts.asksKeychain() || (m_asked && state == SessionState::SigningIn)) {
        showWaiting();
    } else if (state == SessionState::SignedIn && (m_asked || (m_sync && !m_adding))) {
        showFirstSync();
    } else if (const auto problem = m_wantsOther ? std::nullopt : m_accounts.problem()) {
        showShut(*problem);
    } else {
        m_kept->refresh();
        m_stack->setCurrentWidget(m_address);
    }
}

// Nothing here looks as if nothing had been kept: it is there, and why it is not shown is what there is to say.
void WelcomeView::showShut(const base::Error& problem)
{
    const models::ErrorWords words = models::wordsFor(problem);
    m_shutHead->setText(words.happened);
    m_shutText->setText((words.safe + QLatin1Char(' ') + words.todo).trimmed());
    const bool elsewhere = problem.code == QLatin1StringView("other-issuer");
    m_signInElsewhere->setVisible(elsewhere);
    m_openAgain->setVisible(!elsewhere && problem.code != QLatin1StringView("other-server"));
    m_stack->setCurrentWidget(m_shut);
}

// For the person in the browser, or for the keychain, which is the last step and may have a question of its own.
void WelcomeView::showWaiting()
{
    const bool keychain = m_accounts.asksKeychain();
    m_waitingHead->setText(keychain ? tr("One moment") : tr("Go on in your browser"));
    m_waitingText->setText(
        keychain
            ? tr("You are signed in. The keychain of this computer is asked to keep that for the next time; it may "
                 "want its password, in a window of its own.")
            : tr("Sign in at %1. This window goes on by itself when you are done.").arg(models::apart(m_host)));
    m_busy->setAccessibleName(keychain ? tr("Waiting for the keychain") : tr("Waiting for the browser"));
    m_browser->show(!keychain);
    m_stack->setCurrentWidget(m_waiting);
}

void WelcomeView::showFirstSync()
{
    m_asked = false;
    const auto account = m_accounts.current();
    const auto status = m_sync ? m_sync->status() : services::SyncStatus();
    const bool fetching = !m_sync || status.phase == services::SyncPhase::FirstPull || !status.asOf.isValid();
    m_firstHeadline->setText(account ? tr("Hello, %1").arg(models::apart(account->name)) : tr("You are signed in"));
    m_firstDetail->setText(fetching
                               ? tr("The catalog is being fetched. You can start now; the rest comes meanwhile, and "
                                    "goes on after a break.")
                               : tr("Everything is here. You can work without a network from now on."));
    m_keychain->setVisible(!m_accounts.keychainWorks());
    m_progress->setVisible(fetching);
    m_progress->setRange(0, status.total > 0 ? 100 : 0);
    if (status.total > 0)
        m_progress->setValue(int(100 * status.done / status.total));
    const QLocale locale;
    m_count->setVisible(fetching && status.done > 0);
    m_count->setText(status.total > 0
                         ? tr("%1 of %2 items").arg(locale.toString(status.done), locale.toString(status.total))
                         : tr("%n item(s) so far", nullptr, int(status.done)));
    if (status.lastError && fetching)
        m_firstDetail->setText(models::wordsFor(*status.lastError).happened + QLatin1Char(' ') +
                               tr("What was fetched is kept, and the rest is tried again by itself."));
    m_start->setEnabled(!fetching || status.done > 0);
    m_stack->setCurrentWidget(m_first);
}

bool WelcomeView::closeTopmost()
{
    if (m_stack->currentWidget() == m_address && m_kept->closeTopmost())
        return true;
    if (m_stack->currentWidget() != m_waiting || m_accounts.asksKeychain())
        return false;
    m_asked = false;
    m_accounts.cancelSignIn();
    m_stack->setCurrentWidget(m_address);
    m_server->setFocus();
    return true;
}

void WelcomeView::focusFirst()
{
    if (m_stack->currentWidget() != m_shut)
        return m_server->setFocus();
    for (QWidget* first : {m_openAgain, m_signInElsewhere, m_otherAccount}) {
        if (!first->isHidden())
            return first->setFocus();
    }
}

} // namespace account
