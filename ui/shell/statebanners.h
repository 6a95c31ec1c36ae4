// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace services {
class AccountService;
}

namespace account {
class BrowserWait;
}

namespace widgets {
class Banner;
class Button;
} // namespace widgets

namespace shell {

struct Workspace;

// States that last and that every view is under: the organisation has let the person go, the session has ended, the
// keychain does not keep it, a sign-in waits in the browser, the network wants a sign-in of its own. Hidden when there
// is none.
class StateBanners final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateBanners)

public:
    explicit StateBanners(QWidget* parent = nullptr);
    // 'atWelcome': the page shown says itself what a sign-in waits for.
    void show(const Workspace& workspace, bool atWelcome);
    // Why signing in again did not work stands where it was asked for.
    void attend(services::AccountService& accounts);

Q_SIGNALS:
    void syncWanted();
    void openWanted(const QUrl& address);
    void say(const QString& text);
    void changed(); // show() has more to say

private:
    void fit();
    void showSession(const Workspace& workspace, bool atWelcome);
    void showWaiting(bool waiting);
    void keepFocus(const QWidget* pressed);
    void failed(const services::AccountService& accounts, const base::Error& error);

    widgets::Banner* m_departed;
    widgets::Banner* m_session;
    widgets::Banner* m_keychain;
    widgets::Banner* m_network;
    widgets::Button* m_again; // in m_session
    account::BrowserWait* m_browser = nullptr;
    QString m_failure;           // of the last try to sign in again
    bool m_buttons = false;      // of the wait, made when there was one
    bool m_waited = false;       // since the last failure
    bool m_keychainRead = false; // put away until it works again
};

} // namespace shell
