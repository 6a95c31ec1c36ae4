// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/session.h"

#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/net/http.h"

#include <QLockFile>

namespace auth {

namespace {

constexpr auto kLockPause = std::chrono::milliseconds(50);
constexpr int kLockTries = 300;   // 15 s
constexpr int kSpareSeconds = 20; // a token that ends sooner is not begun with

base::Error signInAgain(const QString& why)
{
    return {base::Error::Kind::Unauthorized, why, 0, QStringLiteral("sign-in-needed"), 0};
}

} // namespace

Session::Session(net::Http& http, domain::KeyStore& keys, const domain::Clock& clock, QObject* parent)
    : QObject(parent), m_http(http), m_keys(keys), m_clock(clock)
{
}

Session::~Session() = default;

void Session::open(const Grant& grant)
{
    leave();
    m_grant = grant;
    setState(State::SignedIn);
}

void Session::begin(const Grant& grant, const TokenSet& tokens, const std::function<void()>& done)
{
    leave();
    m_grant = grant;
    setAccess(tokens);
    keep(tokens, [this, done] {
        setState(State::SignedIn);
        done();
    });
}

void Session::leave()
{
    ++m_generation;
    m_access.clear();
    m_refreshInMemory.clear();
    m_lock.reset();
    m_renewing = false;
    m_providerFetched = false;
    m_grant = {};
    setState(State::SignedOut);
    settleWaiting(base::failure(signInAgain(QStringLiteral("signed out"))));
}

void Session::end(const std::function<void()>& done)
{
    const Grant grant = m_grant;
    const QByteArray inMemory = m_refreshInMemory;
    leave();
    if (!grant.client.demoPerson.isEmpty() || grant.keyName.isEmpty())
        return done();
    const auto revoke = [this, grant, done](const QByteArray& refreshToken) {
        m_keys.remove(grant.keyName, [](const base::Result<void>&) {});
        if (refreshToken.isEmpty() || grant.client.provider.revocationEndpoint.isEmpty())
            return done();
        auto* call = revokeToken(m_http, grant.client.provider, refreshToken, grant.client.clientId);
        call->whenDone(this, [done](const base::Result<bool>& revoked) {
            if (!revoked)
                qCWarning(lcAuth) << "the issuer was not told about the sign-out:" << revoked.error().detail;
            done();
        });
    };
    if (!inMemory.isEmpty())
        return revoke(inMemory);
    m_keys.read(grant.keyName, [revoke](const base::Result<std::optional<QByteArray>>& stored) {
        revoke(stored && *stored ? **stored : QByteArray());
    });
}

void Session::token(Done done)
{
    if (m_state != State::SignedIn)
        return done(base::failure(signInAgain(QStringLiteral("no session"))));
    if (!m_access.isEmpty() && m_clock.now() < m_accessUntil)
        return done(m_access);
    m_waiting.push_back(std::move(done));
    startRenewal();
}

void Session::renew(const QByteArray& refused, Done done)
{
    if (refused == m_access)
        m_access.clear();
    token(std::move(done));
}

void Session::startRenewal()
{
    if (m_renewing)
        return;
    m_renewing = true;
    if (!m_grant.client.demoPerson.isEmpty())
        renewDemo();
    else
        takeLock(kLockTries);
}

void Session::renewDemo()
{
    auto* flow = new CodeFlow(m_http, m_clock, m_grant.client, std::chrono::seconds(30), m_grant.subject);
    flow->whenDone(this, [this, generation = m_generation](const base::Result<CodeFlowEnd>& end) {
        if (generation != m_generation)
            return;
        if (!end) {
            // The demo's own word comes without a status: anything else is of something in between.
            const base::Error& error = end.error();
            if (error.kind == base::Error::Kind::Rejected && error.httpStatus == 0)
                return expire(error.code);
            return settleWaiting(base::failure(error));
        }
        setAccess(end->tokens);
        settleWaiting(m_access);
    });
}

void Session::takeLock(int triesLeft)
{
    if (!m_grant.lockFile.isEmpty()) {
        if (!m_lock)
            m_lock = std::make_unique<QLockFile>(m_grant.lockFile);
        if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
            if (triesLeft == 0)
                return settleWaiting(
                    base::failure(base::Error::Kind::Timeout, QStringLiteral("another program refreshes")));
            QTimer::singleShot(kLockPause, this, [this, triesLeft, generation = m_generation] {
                if (generation == m_generation)
                    takeLock(triesLeft - 1);
            });
            return;
        }
    }
    readKey();
}

void Session::readKey()
{
    if (!m_refreshInMemory.isEmpty())
        return refresh(m_refreshInMemory);
    // Read each time: another program of this profile may have rotated it.
    m_keys.read(
        m_grant.keyName,
        [self = QPointer(this), generation = m_generation](const base::Result<std::optional<QByteArray>>& stored) {
            if (!self || generation != self->m_generation)
                return;
            if (!stored) {
                qCWarning(lcAuth) << "keychain:" << stored.error().detail;
                self->m_keychainWorks = false;
                Q_EMIT self->keychainChanged();
                self->expire(QStringLiteral("the keychain cannot be read"));
                self->m_lacksKeychain = true;
                return;
            }
            if (!*stored)
                return self->expire(QStringLiteral("the keychain has no session"));
            self->refresh(**stored);
        },
        [self = QPointer(this), generation = m_generation] {
            if (self && generation == self->m_generation)
                self->onKeychainLate();
        });
}

// Somebody has unlocked it meanwhile: nothing keeps the session from going on.
void Session::onKeychainLate()
{
    m_keychainWorks = true;
    if (m_state == State::Expired && std::exchange(m_lacksKeychain, false))
        setState(State::SignedIn);
    Q_EMIT keychainChanged();
}

void Session::refresh(const QByteArray& refreshToken)
{
    auto* call =
        refreshTokens(m_http, m_grant.client.provider, refreshToken, m_grant.client.clientId, m_grant.client.audience);
    call->whenDone(this, [this, refreshToken, generation = m_generation](const base::Result<TokenSet>& tokens) {
        if (generation == m_generation)
            onRefreshed(tokens, refreshToken);
    });
}

void Session::onRefreshed(const base::Result<TokenSet>& tokens, const QByteArray& used)
{
    if (!tokens) {
        const base::Error& error = tokens.error();
        const bool endpointMoved = error.httpStatus == 404 || error.httpStatus == 405 || error.httpStatus == 410;
        if (endpointMoved && !m_providerFetched)
            return findProviderAgain(used);
        if (error.code == QLatin1StringView("invalid_grant"))
            return expire(error.code);
        return settleWaiting(base::failure(ofIssuer(error)));
    }
    if (!tokens->idToken.isEmpty() && !namesSubject(tokens->idToken, m_grant.client.provider.issuer, m_grant.subject))
        return expire(QStringLiteral("the issuer answers for another person"));
    setAccess(*tokens);
    keep(*tokens, [this, generation = m_generation] {
        if (generation == m_generation)
            settleWaiting(m_access);
    });
}

void Session::findProviderAgain(const QByteArray& refreshToken)
{
    m_providerFetched = true;
    auto* call = fetchProvider(m_http, m_grant.client.provider.issuer);
    call->whenDone(this, [this, refreshToken, generation = m_generation](const base::Result<Provider>& provider) {
        if (generation != m_generation)
            return;
        if (!provider)
            return settleWaiting(base::failure(ofIssuer(provider.error())));
        m_grant.client.provider = *provider;
        refresh(refreshToken);
    });
}

// The new refresh token is safe before anybody hears of the new access token: whoever ends the program then, loses
// nothing.
void Session::keep(const TokenSet& tokens, const std::function<void()>& done)
{
    if (tokens.refreshToken.isEmpty() || !m_grant.client.demoPerson.isEmpty())
        return done();
    m_keys.write(
        m_grant.keyName, tokens.refreshToken,
        [self = QPointer(this), done, secret = tokens.refreshToken,
         generation = m_generation](const base::Result<void>& written) {
            if (!self)
                return;
            if (generation == self->m_generation) {
                self->m_keychainWorks = written.has_value();
                self->m_refreshInMemory = written ? QByteArray() : secret;
                if (!written) {
                    qCWarning(lcAuth) << "keychain:" << written.error().detail;
                    Q_EMIT self->keychainChanged();
                }
            }
            done();
        },
        [self = QPointer(this), secret = tokens.refreshToken, generation = m_generation] {
            // A newer one, refused meanwhile, is not in it.
            if (!self || generation != self->m_generation || self->m_refreshInMemory != secret)
                return;
            self->m_refreshInMemory.clear();
            self->onKeychainLate();
        });
}

void Session::setAccess(const TokenSet& tokens)
{
    m_access = tokens.accessToken;
    const int life = tokens.expiresInSeconds;
    m_accessUntil = m_clock.now().addSecs(life - qMin(kSpareSeconds, life / 4));
}

void Session::expire(const QString& why)
{
    qCInfo(lcAuth) << "the session is over:" << why;
    m_access.clear();
    m_refreshInMemory.clear();
    m_lacksKeychain = false;
    setState(State::Expired);
    settleWaiting(base::failure(signInAgain(why)));
}

void Session::settleWaiting(const base::Result<QByteArray>& result)
{
    m_renewing = false;
    m_lock.reset();
    for (const Done& done : std::exchange(m_waiting, {}))
        done(result);
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace auth
