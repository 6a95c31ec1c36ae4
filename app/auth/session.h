// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/codeflow.h"
#include "app/net/tokenprovider.h"

#include <QTimer>

#include <memory>

class QLockFile;

namespace domain {
class KeyStore;
}

namespace auth {

// What a session is about.
struct Grant
{
    Client client;
    QString subject;
    QString keyName;  // of the refresh token in the keychain
    QString lockFile; // held while refreshing, so that two programs of one profile do not use one refresh token twice
};

// The life of one person's tokens: the access token in memory, the refresh token in the keychain and nowhere else. One
// refresh at a time. An issuer that cannot be reached is no sign-out; 'invalid_grant' is Expired. Sync's thread.
class Session final : public QObject, public net::TokenProvider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class State { SignedOut, SignedIn, Expired };
    Q_ENUM(State)

    Session(net::Http& http, domain::KeyStore& keys, const domain::Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    // Goes on with the session of an earlier run. Nothing is asked of anybody until a token is needed.
    void open(const Grant& grant);
    // After a sign-in. 'done' comes when the refresh token is in the keychain, or the keychain has failed.
    void begin(const Grant& grant, const TokenSet& tokens, const std::function<void()>& done);
    // Forgets the tokens and revokes them at the issuer, as far as it can be reached.
    void end(const std::function<void()>& done);
    // Forgets what is in memory; the keychain keeps its entry (another account becomes the current one).
    void leave();

    [[nodiscard]] State state() const { return m_state; }
    // False: the refresh token is in memory only and the session ends with the program.
    [[nodiscard]] bool keychainWorks() const { return m_keychainWorks; }

    void token(Done done) override;
    void renew(const QByteArray& refused, Done done) override;

Q_SIGNALS:
    void stateChanged();
    void keychainChanged(); // it has failed, or it works after all

private:
    void startRenewal();
    void renewDemo();
    void takeLock(int triesLeft);
    void readKey();
    void refresh(const QByteArray& refreshToken);
    void onRefreshed(const base::Result<TokenSet>& tokens, const QByteArray& used);
    void findProviderAgain(const QByteArray& refreshToken);
    void keep(const TokenSet& tokens, const std::function<void()>& done);
    void expire(const QString& why);
    void onKeychainLate();
    void settleWaiting(const base::Result<QByteArray>& result);
    void setState(State state);
    void setAccess(const TokenSet& tokens);

    net::Http& m_http;
    domain::KeyStore& m_keys;
    const domain::Clock& m_clock;
    Grant m_grant;
    State m_state = State::SignedOut;
    bool m_keychainWorks = true;
    bool m_lacksKeychain = false; // expired for no other reason than a keychain that did not answer
    QByteArray m_access;
    QDateTime m_accessUntil;
    QByteArray m_refreshInMemory; // only when the keychain does not work
    std::vector<Done> m_waiting;
    bool m_renewing = false;
    bool m_providerFetched = false;
    int m_generation = 0; // answers for an earlier grant are dropped
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace auth
