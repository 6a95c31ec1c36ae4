// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/accounts.h"

#include "app/auth/signindesk.h"
#include "app/base/log.h"
#include "app/services/owncalendar.h"
#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QPointer>

#include <algorithm>

namespace services {

namespace {

Account accountOf(const auth::AccountRecord& record)
{
    return {record.key,      record.server, record.provider.issuer,        record.subject,
            record.personId, record.name,   record.discovery.organisation, record.demoPerson,
            record.signedOut};
}

} // namespace

Accounts::Accounts(const Setup& setup, QObject* parent) : AccountService(parent), m_setup(setup)
{
    qRegisterMetaType<auth::SignedInPerson>();
    qRegisterMetaType<base::Error>();
    load();
}

Accounts::~Accounts()
{
    m_workspace.reset();
    m_deskThread.quit();
    m_deskThread.wait();
    if (m_setup.threads == store::Store::Threads::None)
        delete m_desk;
}

QString Accounts::folderOf(const QString& key) const
{
    return m_setup.profileFolder + QStringLiteral("/accounts/") + key;
}

void Accounts::load()
{
    if (auto there = readAccounts(m_setup.profileFolder))
        m_known = std::move(*there);
    if (const auto* record = find(m_known.current); !record || record->signedOut)
        m_known.current.clear();
}

// Another program of the profile may have signed somebody in or out: what it has written counts. A file that cannot be
// read says nothing. Whom this program is for stays its own.
void Accounts::lookAround()
{
    if (auto there = readAccounts(m_setup.profileFolder))
        m_known.records = std::move(there->records);
}

base::Result<void> Accounts::save()
{
    const auto written = writeAccounts(m_setup.profileFolder, m_known);
    keepWatching();
    return written;
}

void Accounts::watch()
{
    m_watcher = new QFileSystemWatcher(this);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &Accounts::noticeOthers);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &Accounts::noticeOthers);
    keepWatching();
}

// The file is another one each time that it was written.
void Accounts::keepWatching()
{
    const QString file = accountFile(m_setup.profileFolder);
    if (!m_watcher)
        return;
    const bool exists = QFile::exists(file);
    if (exists && !m_watcher->files().contains(file))
        m_watcher->addPath(file);
    // Until there is one, its folder says when.
    if (exists && !m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
    else if (!exists && m_watcher->directories().isEmpty() && QDir().mkpath(m_setup.profileFolder))
        m_watcher->addPath(m_setup.profileFolder);
}

// Whoever was signed out elsewhere is shown to nobody here any longer (S4); where nobody is signed in, whoever was
// signed in elsewhere is.
void Accounts::noticeOthers()
{
    keepWatching();
    if (m_beginning) // what the file says of who is being signed in is said for others
        return;
    lookAround();
    const auto* mine = find(m_known.current);
    if (m_signingOut || (mine && !mine->signedOut))
        return;
    if (m_known.current.isEmpty()) {
        const QString other = anySignedIn();
        if (!m_signingIn && !other.isEmpty())
            makeCurrent(other);
        else
            Q_EMIT stateChanged();
        return;
    }
    leave([this] {
        close();
        lookAround();
        makeCurrent(anySignedIn());
    });
}

// Who shares the computer is not locked out when another one leaves.
QString Accounts::anySignedIn() const
{
    const auto other = std::ranges::find_if(m_known.records, [](const auto& record) { return !record.signedOut; });
    return other == m_known.records.end() ? QString() : other->key;
}

// Where nothing hangs on it.
void Accounts::saveOrSay()
{
    if (const auto saved = save(); !saved)
        qCWarning(lcAuth) << saved.error().detail;
}

auth::AccountRecord* Accounts::find(const QString& key)
{
    const auto at = std::find_if(m_known.records.begin(), m_known.records.end(),
                                 [&key](const auto& record) { return record.key == key; });
    return at == m_known.records.end() ? nullptr : &*at;
}

// Nothing of what is kept is touched: the policy may go again, and who signs in as it wants goes on.
std::optional<base::Error> Accounts::forbids(const auth::AccountRecord& record) const
{
    const auto forbidden = [](const QString& what, const char* code) {
        return base::Error{base::Error::Kind::Rejected, QStringLiteral("the policy has another one than ") + what, 0,
                           QLatin1StringView(code), 0};
    };
    if (!m_setup.policy.allowsServer(record.server))
        return forbidden(record.server.toString(QUrl::RemoveUserInfo), "other-server");
    if (const QString& issuer = m_setup.policy.issuer; !issuer.isEmpty() && record.provider.issuer != issuer)
        return forbidden(record.provider.issuer, "other-issuer");
    return {};
}

base::Result<void> Accounts::open()
{
    const auth::AccountRecord* record = find(m_known.current);
    if (!record || m_workspace)
        return {};
    if (m_problem = forbids(*record); m_problem)
        return base::failure(*m_problem);
    const QString folder = folderOf(m_known.current);
    auto opened = store::Store::open(folder, m_setup.threads);
    m_problem = opened ? std::nullopt : std::optional(opened.error());
    if (!opened)
        return base::failure(opened.error());
    auto* link = new appsync::Link({**opened, m_setup.keys, m_setup.clock, *record, folder});
    connect(link, &appsync::Link::sessionChanged, this, &Accounts::onSessionChanged);
    m_session = record->signedOut ? auth::Session::State::SignedOut : auth::Session::State::SignedIn;
    m_workspace.reset(
        new Workspace(std::move(*opened), link, m_setup.clock, folder, record->personId, record->provider.issuer));
    return {};
}

void Accounts::close()
{
    if (!m_workspace)
        return;
    Q_EMIT currentAboutToChange();
    m_workspace.reset();
    m_session = auth::Session::State::SignedOut;
}

QList<Account> Accounts::accounts() const
{
    QList<Account> all;
    for (const auth::AccountRecord& record : m_known.records)
        all.append(accountOf(record));
    return all;
}

int Accounts::waitingIn(const QString& accountKey) const
{
    store::Database db;
    const QString path = folderOf(accountKey) + QStringLiteral("/cache.sqlite");
    if (!QFile::exists(path) || !db.open(path, store::Database::Mode::ReadOnly))
        return 0;
    return int(db.number("SELECT count(*) FROM outbox").value_or(0));
}

KeptData Accounts::keptOf(const QString& accountKey) const
{
    store::Database db;
    const QString path = folderOf(accountKey) + QStringLiteral("/cache.sqlite");
    if (!QFile::exists(path) || !db.open(path, store::Database::Mode::ReadOnly))
        return {};
    return keptIn(db);
}

void Accounts::erase(const QString& accountKey)
{
    lookAround();
    const auto* record = find(accountKey);
    if (!record || !record->signedOut || accountKey == m_known.current)
        return;
    forget(accountKey);
    saveOrSay();
    Q_EMIT stateChanged();
}

// All that is here of it, but for what is open.
void Accounts::forget(const QString& key)
{
    QDir(folderOf(key)).removeRecursively();
    for (const QString& entry : {OwnCalendar::keychainEntry(key), vault::Vault::keychainEntry(key)})
        m_setup.keys.remove(entry, [](const base::Result<void>& removed) {
            if (!removed)
                qCWarning(lcAuth, "an entry stays in the keychain");
        });
    std::erase_if(m_known.records, [&key](const auto& record) { return record.key == key; });
}

std::optional<Account> Accounts::current() const
{
    for (const auth::AccountRecord& record : m_known.records) {
        if (record.key == m_known.current)
            return accountOf(record);
    }
    return {};
}

SessionState Accounts::state() const
{
    if (m_signingIn)
        return SessionState::SigningIn;
    switch (m_session) {
    case auth::Session::State::SignedOut:
        return SessionState::SignedOut;
    case auth::Session::State::SignedIn:
        return SessionState::SignedIn;
    case auth::Session::State::Expired:
        return SessionState::Expired;
    }
    Q_UNREACHABLE();
}

auth::SignInDesk& Accounts::desk()
{
    if (m_desk)
        return *m_desk;
    m_desk = new auth::SignInDesk(m_setup.clock, m_setup.policy.issuer,
                                  m_setup.inTerminal ? auth::RedirectListener::Origin::Terminal
                                                     : auth::RedirectListener::Origin::Window);
    connect(m_desk, &auth::SignInDesk::openInBrowser, this, &AccountService::openInBrowser);
    connect(m_desk, &auth::SignInDesk::succeeded, this, &Accounts::onSignedIn);
    connect(m_desk, &auth::SignInDesk::failed, this, &Accounts::onSignInFailed);
    if (m_setup.threads == store::Store::Threads::Own) {
        m_desk->moveToThread(&m_deskThread);
        connect(&m_deskThread, &QThread::finished, m_desk, &QObject::deleteLater);
        m_deskThread.start();
    }
    return *m_desk;
}

void Accounts::signIn(const QUrl& server, const QString& demoPerson)
{
    m_signingIn = true;
    if (!m_setup.policy.allowsServer(server)) {
        const base::Error error{base::Error::Kind::Rejected, server.toString(), 0, QStringLiteral("policy-server"), 0};
        QMetaObject::invokeMethod(
            this, [this, error] { onSignInFailed(error); }, Qt::QueuedConnection);
        return;
    }
    auth::SignInDesk& at = desk();
    QMetaObject::invokeMethod(&at, [&at, server, demoPerson] { at.start(server, demoPerson); });
    Q_EMIT stateChanged();
}

void Accounts::cancelSignIn()
{
    if (!m_signingIn)
        return;
    auth::SignInDesk& at = desk();
    QMetaObject::invokeMethod(&at, [&at] { at.cancel(); });
}

void Accounts::renewSession()
{
    if (const auto account = current())
        signIn(account->server, account->demoPerson);
}

void Accounts::onSignInFailed(const base::Error& error)
{
    m_beginning = false;
    m_signingIn = false;
    m_asksKeychain = false;
    Q_EMIT stateChanged();
    Q_EMIT failed(error);
}

void Accounts::onSignedIn(const auth::SignedInPerson& person, const QUrl& server)
{
    // Who has just signed in comes before whom somebody switches to meanwhile.
    if (m_afterLeaving)
        m_afterLeaving = [this, person, server] { take(person, server); };
    else
        leave([this, person, server] { take(person, server); });
}

void Accounts::take(const auth::SignedInPerson& person, const QUrl& server)
{
    auth::AccountRecord record = auth::recordOf(person, server);
    lookAround();
    goOnWithWhatIsKept(m_known, m_setup.policy.issuer, record);
    // Another program of the profile opens who is signed in: not before the session is in the keychain.
    const auto* before = find(record.key);
    m_beginning = !before || before->signedOut;
    record.signedOut = m_beginning;
    if (auto* known = find(record.key))
        *known = record;
    else
        m_known.records.push_back(record);
    m_asksKeychain = record.demoPerson.isEmpty();
    // Also for the same account: the server may have told new addresses.
    close();
    m_known.current = record.key;
    const auto saved = save();
    find(record.key)->signedOut = false;
    if (auto opened = saved ? open() : saved; !opened) {
        saveOrSay();
        return onSignInFailed(opened.error());
    }
    Q_EMIT stateChanged();
    m_workspace->store().post([id = record.personId](store::Database& writer) {
        auto stored = store::setMeta(writer, QStringLiteral("person"), id);
        if (stored)
            stored = store::removeMeta(writer, QStringLiteral("session_ended"));
        if (!stored)
            qCWarning(lcAuth) << "person:" << stored.error().detail;
    });
    m_workspace->m_link->post([self = QPointer(this), tokens = person.tokens](appsync::Link& link) {
        link.begin(tokens, [self] {
            if (!self)
                return;
            QMetaObject::invokeMethod(self, [self] { self->finishSignIn(); });
        });
    });
}

void Accounts::finishSignIn()
{
    m_signingIn = false;
    m_asksKeychain = false;
    if (std::exchange(m_beginning, false)) {
        lookAround();
        if (auto* record = find(m_known.current))
            record->signedOut = false;
        saveOrSay();
    }
    Q_EMIT currentChanged();
    Q_EMIT stateChanged();
}

void Accounts::onSessionChanged(auth::Session::State state, bool keychainWorks)
{
    m_keychainWorks = keychainWorks;
    m_session = state;
    // That it is over is to be known while one signs in again, too.
    if (!m_signingOut && (!m_signingIn || sessionEnded()))
        Q_EMIT stateChanged();
}

void Accounts::makeCurrent(const QString& key)
{
    m_known.current = key;
    saveOrSay();
    if (auto opened = open(); !opened)
        Q_EMIT failed(opened.error());
    Q_EMIT currentChanged();
    Q_EMIT stateChanged();
}

void Accounts::leave(std::function<void()> then)
{
    if (m_afterLeaving)
        return;
    if (!m_workspace || !m_onLeaving)
        return then();
    m_afterLeaving = std::move(then);
    const auto goOn = [this] {
        if (const auto next = std::exchange(m_afterLeaving, {}))
            next();
    };
    // Queued: what says that it has let go is of the account that goes then.
    m_onLeaving([self = QPointer(this), goOn] {
        if (self)
            QMetaObject::invokeMethod(self, goOn, Qt::QueuedConnection);
    });
}

void Accounts::switchTo(const QString& accountKey)
{
    lookAround();
    const auto* record = find(accountKey);
    if (accountKey == m_known.current || !record)
        return;
    if (record->signedOut)
        return signIn(record->server, record->demoPerson);
    leave([this, accountKey] {
        close();
        lookAround();
        const auto* next = find(accountKey);
        makeCurrent(next && !next->signedOut ? accountKey : anySignedIn());
    });
}

void Accounts::openAgain()
{
    // Queued: what is made anew then may be what asked.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_workspace || m_signingIn || !m_problem)
                return;
            if (const auto opened = open(); !opened)
                Q_EMIT failed(opened.error());
            else
                Q_EMIT currentChanged();
            Q_EMIT stateChanged();
        },
        Qt::QueuedConnection);
}

void Accounts::signOut(bool eraseCache)
{
    if (m_signingOut)
        return;
    if (!m_workspace) {
        if (auto opened = open(); !opened || !m_workspace)
            return finishSignOut(eraseCache);
    }
    leave([this, eraseCache] { endSession(eraseCache); });
}

void Accounts::endSession(bool eraseCache)
{
    if (m_signingOut || !m_workspace)
        return;
    m_signingOut = true;
    connect(m_workspace->m_link, &appsync::Link::sessionEnded, this, [this, eraseCache] { finishSignOut(eraseCache); });
    m_workspace->m_link->post([](appsync::Link& link) { link.end(); });
}

void Accounts::finishSignOut(bool eraseCache)
{
    // Not from within the link's own signal: closing ends the link.
    QMetaObject::invokeMethod(
        this,
        [this, eraseCache] {
            const QString key = m_known.current;
            close();
            lookAround();
            if (eraseCache)
                forget(key);
            else if (auto* record = find(key))
                record->signedOut = true;
            m_signingOut = false;
            makeCurrent(anySignedIn());
            Q_EMIT signedOut();
        },
        Qt::QueuedConnection);
}

} // namespace services
