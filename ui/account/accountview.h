// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/widgets/page.h"

namespace widgets {
class Banner;
class Button;
class Card;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace services {
class OwnCalendar;
class PrivateNotes;
class TextDrafts;
class WalletService;
} // namespace services

namespace account {

class SignOutPanel;

// Who one is here: the account in use, the others on this computer, adding one, signing out. Place: account,
// account?do=signout.
class AccountView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountView)

public:
    AccountView(services::AccountService& accounts, services::SyncService* sync, QWidget* parent = nullptr);

    // What is on this computer only is said before it is erased. Both outlive the view; null: there is none.
    void setOnlyHere(const services::WalletService* wallet, const services::PrivateNotes* notes,
                     const services::TextDrafts* drafts = nullptr, const services::OwnCalendar* calendar = nullptr);

    void open(const QUrl& place) override;
    bool closeTopmost() override;

protected:
    void refresh() override;

private:
    void build();
    void fillCurrent();
    void fillOthers();
    void askSignOut(bool ask);
    void tellOnlyHere();
    void chooseFolder();
    void saveBadges(const QString& folder);

    services::AccountService& m_accounts;
    services::SyncService* m_sync;
    const services::WalletService* m_wallet = nullptr;
    const services::PrivateNotes* m_notes = nullptr;
    const services::TextDrafts* m_drafts = nullptr;
    const services::OwnCalendar* m_calendar = nullptr;
    widgets::ScrollColumn* m_scroll;
    widgets::Banner* m_keychain;
    widgets::Card* m_current;
    widgets::Card* m_others;
    SignOutPanel* m_signOut;
    bool m_asking = false;
};

} // namespace account
