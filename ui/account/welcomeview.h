// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace models {
class Preferences;
}
namespace widgets {
class Banner;
class Button;
class FormField;
class ProgressBar;
class TextLabel;
} // namespace widgets

namespace account {

class BrowserWait;
class KeptAccounts;

// The way in: where the server is, what will happen, the browser, the first sync. Also used to add another account, and
// when what is kept of the account cannot be opened: it says why.
class WelcomeView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeView)

public:
    // 'sync' is there once somebody is signed in.
    WelcomeView(services::AccountService& accounts, services::SyncService* sync, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    bool closeTopmost() override;
    void focusFirst() override;
    // The one server that this computer's policy allows; it cannot be changed then.
    void setManagedServer(const QUrl& server);
    // Where name and password for a proxy go that asks for them.
    void setPreferences(models::Preferences& preferences) { m_preferences = &preferences; }

protected:
    void refresh() override;

private:
    QWidget* makeColumn();
    void buildAddress();
    QWidget* makeProxyAsk();
    void buildWaiting();
    void buildFirstSync();
    void buildShut();
    void connectAll();
    void explain();
    void start();
    void startAgain(const QString& accountKey);
    void startElsewhere();
    void failed(const base::Error& error);
    void giveProxyAccount();
    void showWaiting();
    void showFirstSync();
    void showShut(const base::Error& problem);

    services::AccountService& m_accounts;
    services::SyncService* m_sync;
    models::Preferences* m_preferences = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_address;
    QWidget* m_waiting;
    QWidget* m_first;
    QWidget* m_shut;
    QLineEdit* m_server;
    widgets::FormField* m_serverField;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_plan;
    widgets::Banner* m_problem;
    QWidget* m_proxyAsk;
    QLineEdit* m_proxyUser;
    QLineEdit* m_proxyPassword;
    widgets::Banner* m_keychain;
    widgets::Button* m_continue;
    widgets::TextLabel* m_waitingHead;
    widgets::TextLabel* m_waitingText;
    widgets::ProgressBar* m_busy;
    BrowserWait* m_browser;
    KeptAccounts* m_kept;
    widgets::TextLabel* m_firstHeadline;
    widgets::TextLabel* m_firstDetail;
    widgets::TextLabel* m_count;
    widgets::ProgressBar* m_progress;
    widgets::Button* m_start;
    widgets::TextLabel* m_shutHead;
    widgets::TextLabel* m_shutText;
    widgets::Button* m_openAgain;
    widgets::Button* m_signInElsewhere; // where the organisation wants it
    widgets::Button* m_otherAccount;
    QString m_host;
    QString m_path;
    QUrl m_managedServer;
    bool m_wantsOther = false; // than the account that cannot be opened
    bool m_adding = false;     // somebody is signed in already and adds an account
    bool m_asked = false;      // a sign-in of this view is under way
};

} // namespace account
