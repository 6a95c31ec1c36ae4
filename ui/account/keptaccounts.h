// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace services {
struct Account;
class AccountService;
} // namespace services

namespace widgets {
class Card;
}

namespace account {

// The accounts that were signed out and of which something is kept on this computer: signing in again, and erasing it,
// which needs no sign-in (P7). Hidden while there are none.
class KeptAccounts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptAccounts)

public:
    explicit KeptAccounts(services::AccountService& accounts, QWidget* parent = nullptr);
    void refresh();
    bool closeTopmost(); // the question

Q_SIGNALS:
    void signInWanted(const QString& accountKey);
    void say(const QString& text);

private:
    void addAccount(const services::Account& account);
    void addQuestion(const services::Account& account);
    void ask(const QString& accountKey);
    void focusOn(const QString& objectName);

    services::AccountService& m_accounts;
    widgets::Card* m_card;
    QString m_asking; // key of the account that one is about to erase
};

} // namespace account
