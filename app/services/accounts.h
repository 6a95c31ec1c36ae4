// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/managedpolicy.h"
#include "app/services/accountfile.h"
#include "app/services/accountservice.h"
#include "app/services/workspace.h"
#include "app/store/store.h"

#include <QThread>

#include <memory>

QT_BEGIN_NAMESPACE
class QFileSystemWatcher;
QT_END_NAMESPACE

namespace auth {
class SignInDesk;
}

namespace services {

// The accounts of one profile: 'accounts.json' in its folder (no secrets), one folder with a cache for each, and the
// workspace of the current one. Interface thread.
class Accounts final : public AccountService
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Accounts)

public:
    struct Setup
    {
        QString profileFolder;
        domain::KeyStore& keys;
        const domain::Clock& clock;
        store::Store::Threads threads = store::Store::Threads::Own;
        domain::ManagedPolicy policy = {};
        bool inTerminal = false; // that is where a browser sends people back
    };

    explicit Accounts(const Setup& setup, QObject* parent = nullptr);
    ~Accounts() override;

    // Opens the current account's cache, when there is one and it is not open. Errors, which problem() has then: those
    // of store::Store::open; "other-server", "other-issuer" where the policy wants another one than it was signed in
    // with.
    [[nodiscard]] base::Result<void> open();
    // From now on what other programs of the profile do to its accounts is noticed when they do it, not only when
    // something is done here. Call after the first paint.
    void watch();
    // Null: nobody is current, or its cache could not be opened. Changes with currentChanged(); what was made from the
    // old one has to be gone when currentAboutToChange() returns.
    [[nodiscard]] Workspace* workspace() { return m_workspace.get(); }

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] std::optional<Account> current() const override;
    [[nodiscard]] int waitingIn(const QString& accountKey) const override;
    [[nodiscard]] KeptData keptOf(const QString& accountKey) const override;
    void erase(const QString& accountKey) override;
    [[nodiscard]] SessionState state() const override;
    [[nodiscard]] bool sessionEnded() const override { return m_session == auth::Session::State::Expired; }
    [[nodiscard]] std::optional<base::Error> problem() const override { return m_problem; }
    [[nodiscard]] bool keychainWorks() const override { return m_keychainWorks; }

    [[nodiscard]] bool asksKeychain() const override { return m_asksKeychain; }

    void signIn(const QUrl& server, const QString& demoPerson = {}) override;
    void cancelSignIn() override;
    void renewSession() override;
    void switchTo(const QString& accountKey) override;
    // Called before another account takes the current one's place, with what is to be called, once, when what it has
    // still to send is sent; from anywhere in the interface thread.
    void onLeaving(std::function<void(std::function<void()> then)> leaving) { m_onLeaving = std::move(leaving); }
    void openAgain() override;
    void signOut(bool eraseCache) override;

Q_SIGNALS:
    void signedOut(); // the session is over and, if asked for, the cache is gone

private:
    void load();
    void lookAround();
    void keepWatching();
    void noticeOthers();
    [[nodiscard]] QString anySignedIn() const;
    base::Result<void> save();
    void saveOrSay();
    void onSignedIn(const auth::SignedInPerson& person, const QUrl& server);
    void onSignInFailed(const base::Error& error);
    void onSessionChanged(auth::Session::State state, bool keychainWorks);
    void take(const auth::SignedInPerson& person, const QUrl& server);
    [[nodiscard]] std::optional<base::Error> forbids(const auth::AccountRecord& record) const;
    void finishSignIn();
    void endSession(bool eraseCache);
    void finishSignOut(bool eraseCache);
    void makeCurrent(const QString& key);
    void close();
    void forget(const QString& key);
    void leave(std::function<void()> then);
    [[nodiscard]] auth::AccountRecord* find(const QString& key);
    [[nodiscard]] QString folderOf(const QString& key) const;
    auth::SignInDesk& desk();

    Setup m_setup;
    KnownAccounts m_known;
    QFileSystemWatcher* m_watcher = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    auth::Session::State m_session = auth::Session::State::SignedOut;
    auth::SignInDesk* m_desk = nullptr;
    QThread m_deskThread;
    bool m_signingIn = false;
    bool m_signingOut = false;
    bool m_beginning = false; // the session of an account that was not signed in: not in the keychain yet
    bool m_asksKeychain = false;
    std::optional<base::Error> m_problem;
    bool m_keychainWorks = true;
    std::function<void(std::function<void()> then)> m_onLeaving;
    std::function<void()> m_afterLeaving; // set while the current account is being left
};

} // namespace services
