// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/keptdata.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace services {

struct Account
{
    QString key; // folder name of its cache: hash of issuer and subject
    QUrl server;
    QString issuer;
    QString subject;
    QString personId; // the server's id of the person
    QString name;
    QString organisation;
    QString demoPerson;     // a sign-in without secrets to a demo server; empty otherwise
    bool signedOut = false; // what is kept of it opens with the next sign-in only
};

enum class SessionState { SignedOut, SigningIn, SignedIn, Expired };

// Accounts on this machine and the session of the current one. Interface thread. Secrets live only in the keychain.
class AccountService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QList<Account> accounts() const = 0;
    [[nodiscard]] virtual std::optional<Account> current() const = 0;
    [[nodiscard]] virtual SessionState state() const = 0;
    // Expired, also while it is being renewed.
    [[nodiscard]] virtual bool sessionEnded() const { return state() == SessionState::Expired; }
    // How many changes of another account wait to be sent until it is switched to. Reads its file; for a menu or a
    // page.
    [[nodiscard]] virtual int waitingIn(const QString& /*accountKey*/) const { return 0; }
    // What is lost when what is kept of an account is erased. Reads its file; for a page.
    [[nodiscard]] virtual KeptData keptOf(const QString& /*accountKey*/) const { return {}; }
    // What is kept of an account that was signed out goes, without a sign-in (P7); of any other it stays. Ends in
    // stateChanged.
    virtual void erase(const QString& /*accountKey*/) {}
    // Why what is kept of the current account cannot be opened; code "newer-file": by this version of the program.
    [[nodiscard]] virtual std::optional<base::Error> problem() const { return {}; }
    [[nodiscard]] virtual bool keychainWorks() const = 0; // false: the session lives in memory only (S2)

    // While signing in: all is done but that this computer's keychain has not answered yet, which may ask the person.
    [[nodiscard]] virtual bool asksKeychain() const { return false; }

    // Discovers the server, opens the system browser, waits for the redirect. Ends in signedIn or failed; code
    // "policy-server" or "policy-issuer": this computer's policy wants another one.
    virtual void signIn(const QUrl& server, const QString& demoPerson = {}) = 0;
    virtual void cancelSignIn() = 0;
    virtual void renewSession() = 0; // after Expired; the outbox is kept
    // An account that was signed out is signed in to; all else as soon as what onLeaving() was given has let go.
    virtual void switchTo(const QString& accountKey) = 0;
    // Once more what problem() is about. Ends in currentChanged, or in failed.
    virtual void openAgain() {}
    virtual void
    signOut(bool eraseCache) = 0; // revokes the tokens; an outbox that waits is said before (see SyncStatus)

Q_SIGNALS:
    void stateChanged();
    void currentAboutToChange(); // what was made from the current account's store has to go now
    void currentChanged();
    void openInBrowser(const QUrl& url);
    void failed(const base::Error& error);
};

} // namespace services
