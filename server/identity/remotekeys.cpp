// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/remotekeys.h"

#include "app/base/log.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <iterator>
#include <mutex>

namespace identity {

namespace {

constexpr qint64 kLargestDocument = 1024 * 1024;
using SteadyClock = std::chrono::steady_clock;

QList<PublicKey> keysOf(const QJsonObject& jwks)
{
    QList<PublicKey> keys;
    for (const QJsonValue& value : jwks.value(QLatin1StringView("keys")).toArray()) {
        if (auto key = PublicKey::fromJwk(value.toObject()))
            keys.append(std::move(*key));
    }
    return keys;
}

// Fetches one JSON object; none on any error. Certificates are checked by Qt's defaults, which nobody changes here.
void getJson(QNetworkAccessManager& network, const QUrl& url, std::chrono::milliseconds timeout,
             const std::function<void(std::optional<QJsonObject>)>& done)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(int(timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    QNetworkReply* reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kLargestDocument)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError) {
            qCWarning(lcServer, "issuer: %s", qUtf8Printable(reply->errorString()));
            return done(std::nullopt);
        }
        const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
        done(document.isObject() ? std::optional(document.object()) : std::nullopt);
    });
}

} // namespace

struct RemoteKeys::State
{
    QString issuer;
    Options options;
    QThread thread;
    QObject* worker = nullptr; // lives on 'thread', as does 'network'
    QNetworkAccessManager* network = nullptr;

    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    QList<PublicKey> keys;
    std::optional<SteadyClock::time_point> fetchedAt;
    std::optional<SteadyClock::time_point> askedAt;
    bool fetching = false;
    int fetches = 0;

    void fetch();
    void store(std::optional<QList<PublicKey>> fetched);
    bool startFetch(SteadyClock::time_point now);
    // With the mutex held.
    QList<PublicKey> named(const QString& kid) const;
    QList<PublicKey> fetchedNow(const QString& kid, std::unique_lock<std::mutex>& lock);
};

void RemoteKeys::State::fetch()
{
    const QUrl discovery(issuer + QLatin1StringView("/.well-known/openid-configuration"));
    getJson(*network, discovery, options.timeout, [this](std::optional<QJsonObject> document) {
        if (!document)
            return store(std::nullopt);
        // RFC 8414 section 3.3: a document of another issuer is not this one's.
        const QUrl jwks(document->value(QLatin1StringView("jwks_uri")).toString());
        if (document->value(QLatin1StringView("issuer")).toString() != issuer || !mayAsk(jwks)) {
            qCWarning(lcServer, "issuer: its discovery document is not its own or names unsafe addresses");
            return store(std::nullopt);
        }
        getJson(*network, jwks, options.timeout,
                [this](std::optional<QJsonObject> set) { store(set ? std::optional(keysOf(*set)) : std::nullopt); });
    });
}

void RemoteKeys::State::store(std::optional<QList<PublicKey>> fetched)
{
    {
        const std::lock_guard lock(mutex);
        fetching = false;
        if (fetched) {
            keys = std::move(*fetched);
            fetchedAt = SteadyClock::now();
        }
    }
    changed.notify_all();
}

// With the mutex held. True when a fetch is on its way.
bool RemoteKeys::State::startFetch(SteadyClock::time_point now)
{
    if (fetching)
        return true;
    if (askedAt && now - *askedAt < options.retryAfter)
        return false;
    askedAt = now;
    fetching = true;
    ++fetches;
    QMetaObject::invokeMethod(
        worker, [this] { fetch(); }, Qt::QueuedConnection);
    return true;
}

QList<PublicKey> RemoteKeys::State::named(const QString& kid) const
{
    if (kid.isEmpty())
        return keys;
    QList<PublicKey> fitting;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(fitting),
                 [&](const PublicKey& key) { return key.kid() == kid; });
    return fitting;
}

// Empty when the issuer was asked a moment ago.
QList<PublicKey> RemoteKeys::State::fetchedNow(const QString& kid, std::unique_lock<std::mutex>& lock)
{
    if (!startFetch(SteadyClock::now()))
        return {};
    changed.wait_for(lock, 2 * options.timeout, [this] { return !fetching; });
    return named(kid);
}

bool RemoteKeys::mayAsk(const QUrl& url)
{
    if (url.scheme() == QLatin1StringView("https"))
        return !url.host().isEmpty();
    if (url.scheme() != QLatin1StringView("http"))
        return false;
    return url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback();
}

RemoteKeys::RemoteKeys(const QString& issuer, Options options) : m_state(std::make_unique<State>())
{
    m_state->issuer = issuer;
    m_state->options = options;
    m_state->worker = new QObject;
    m_state->network = new QNetworkAccessManager(m_state->worker);
    m_state->worker->moveToThread(&m_state->thread);
    QObject::connect(&m_state->thread, &QThread::finished, m_state->worker, &QObject::deleteLater);
    m_state->thread.start();
}

RemoteKeys::~RemoteKeys()
{
    m_state->thread.quit();
    m_state->thread.wait();
}

QList<PublicKey> RemoteKeys::keys(const QString& kid)
{
    const auto now = SteadyClock::now();
    std::unique_lock lock(m_state->mutex);
    const QList<PublicKey> found = m_state->named(kid);
    if (found.isEmpty())
        return m_state->fetchedNow(kid, lock);
    if (!m_state->fetchedAt || now - *m_state->fetchedAt > m_state->options.maxAge)
        m_state->startFetch(now); // these serve meanwhile
    return found;
}

QList<PublicKey> RemoteKeys::keysAnew(const QString& kid)
{
    std::unique_lock lock(m_state->mutex);
    return m_state->fetchedNow(kid, lock);
}

bool RemoteKeys::isKnown(const QString& kid) const
{
    const std::lock_guard lock(m_state->mutex);
    return std::any_of(m_state->keys.begin(), m_state->keys.end(),
                       [&](const PublicKey& key) { return kid.isEmpty() || key.kid() == kid; });
}

int RemoteKeys::fetches() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->fetches;
}

} // namespace identity
