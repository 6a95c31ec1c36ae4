// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace domain {
class KeyStore;
}
namespace models {
class Preferences;
}

namespace uimain {

// The proxy of this process as the person has chosen it. Its password lies in the keychain, and as long as the program
// runs in memory. Interface thread.
class ProxyKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyKeeper)

public:
    ProxyKeeper(models::Preferences& preferences, domain::KeyStore& keys, QObject* parent = nullptr);
    // 'then' when the proxy is in use, within 10 s: the keychain may have to be asked.
    void begin(std::function<void()> then);

Q_SIGNALS:
    void changed(); // another one is in use
    void notKept(); // the keychain did not take the password

private:
    void apply();
    void takePassword(const QString& password);

    models::Preferences& m_preferences;
    domain::KeyStore& m_keys;
    QString m_password;
};

} // namespace uimain
