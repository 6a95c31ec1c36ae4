// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {
class Banner;
}

namespace shell {

struct Workspace;

// States that last and that every view is under: the session has ended, the keychain does not keep it, the network
// wants a sign-in of its own. Hidden when there is none.
class StateBanners final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateBanners)

public:
    explicit StateBanners(QWidget* parent = nullptr);
    void show(const Workspace& workspace);

Q_SIGNALS:
    void renewalWanted(); // to sign in again

private:
    void fit();

    widgets::Banner* m_session;
    widgets::Banner* m_keychain;
    widgets::Banner* m_network;
    bool m_keychainRead = false; // put away until it works again
};

} // namespace shell
