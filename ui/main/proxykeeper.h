// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace domain {
class KeyStore;
}
namespace models {
class Preferences;
}

namespace uimain {

// The proxy of this process as the person has chosen it. Its password lies in the keychain, and as long as the program
// runs in memory; with the name it goes to the proxy that was in use when it was typed. Interface thread.
class ProxyKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyKeeper)

public:
    // 'server': what is to be reached, asked when a name or a password was typed.
    ProxyKeeper(models::Preferences& preferences, domain::KeyStore& keys, std::function<QUrl()> server,
                QObject* parent = nullptr);
    // 'then' when the proxy is in use, within 10 s: the keychain may have to be asked.
    void begin(std::function<void()> then);

Q_SIGNALS:
    void changed(); // another one is in use
    void notKept(); // the keychain did not take the password

private:
    void apply();
    [[nodiscard]] QString proxy() const; // HOST:PORT by which the server is reached now
    void bind();
    void takePassword(const QString& password);

    models::Preferences& m_preferences;
    domain::KeyStore& m_keys;
    std::function<QUrl()> m_server;
    QString m_user; // for whom the proxy of the account is known
    QString m_password;
};

} // namespace uimain
