// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QUrl>

#include <functional>

namespace services {
class AccountService;
class SyncService;
} // namespace services

namespace account {

// What there is to do while a sign-in waits in the browser: open it again, take its address elsewhere, give it up. The
// buttons are whoever's that shows them.
class BrowserWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserWait)

public:
    using Add = std::function<widgets::Button*(const QString& text, widgets::Button::Kind kind)>;

    explicit BrowserWait(services::AccountService& accounts, QObject* parent = nullptr);
    void addButtons(const Add& add);
    // Shows the buttons for which there is something to do. Without an address yet there is only to give it up.
    void show(bool waiting);

    // A sign-in is under way, and a browser has been, or will be, asked for it.
    [[nodiscard]] bool isWaiting() const;
    void forget(); // the address of an earlier sign-in

Q_SIGNALS:
    void changed(); // there is an address
    void openWanted(const QUrl& address);
    void say(const QString& text);
    void cancelWanted();

private:
    services::AccountService& m_accounts;
    QUrl m_address;
    widgets::Button* m_again = nullptr;
    widgets::Button* m_copy = nullptr;
    widgets::Button* m_stop = nullptr;
};

enum class SessionOver { No, Ended, Refused };

// Whether one has to sign in again: the session has ended, or the server does not take it. Also while one does.
[[nodiscard]] SessionOver sessionOver(const services::AccountService& accounts, const services::SyncService* sync);

} // namespace account
