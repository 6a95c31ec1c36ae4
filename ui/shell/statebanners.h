// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace services {
class AccountService;
}

namespace widgets {
class Banner;
}

namespace shell {

struct Workspace;

// States that last and that every view is under: the organisation has let the person go, the session has ended, the
// keychain does not keep it, the network wants a sign-in of its own. Hidden when there is none.
class StateBanners final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateBanners)

public:
    explicit StateBanners(QWidget* parent = nullptr);
    void show(const Workspace& workspace);
    // Why signing in again did not work stands where it was asked for.
    void attend(services::AccountService& accounts);

Q_SIGNALS:
    void syncWanted();

private:
    void fit();
    void showSession(const Workspace& workspace);

    widgets::Banner* m_departed;
    widgets::Banner* m_session;
    widgets::Banner* m_keychain;
    widgets::Banner* m_network;
    QString m_failure;           // of the last try to sign in again
    bool m_keychainRead = false; // put away until it works again
};

} // namespace shell
