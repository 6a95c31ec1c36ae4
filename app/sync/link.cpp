// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/link.h"

#include "app/learning/offline/attempts.h"
#include "app/net/apiclient.h"
#include "app/net/calendarcall.h"
#include "app/net/networkmonitor.h"
#include "app/net/toldcall.h"
#include "app/store/store.h"

#include <QThread>

namespace appsync {

Link::Link(const Setup& setup) : m_setup(setup)
{
    qRegisterMetaType<appsync::Status>();
    qRegisterMetaType<appsync::Totals>();
    qRegisterMetaType<std::optional<base::Error>>();
    qRegisterMetaType<auth::Session::State>();
    moveToThread(setup.store.storeThreadObject()->thread());
    queue([](Link& link) { link.build(); });
}

Link::~Link() = default;

void Link::dispose()
{
    QMetaObject::invokeMethod(this, [this] { delete this; });
}

void Link::post(std::function<void(Link&)> work)
{
    queue(std::move(work));
    m_setup.store.wake();
}

void Link::queue(std::function<void(Link&)> work)
{
    QMetaObject::invokeMethod(this, [this, work = std::move(work)] { work(*this); });
}

void Link::build()
{
    const auth::AccountRecord& account = m_setup.account;
    m_http = std::make_unique<net::Http>();
    m_session = std::make_unique<auth::Session>(*m_http, m_setup.keys, m_setup.clock);
    m_api = std::make_unique<net::ApiClient>(*m_http, auth::apiBase(account.discovery), m_session.get(), m_setup.clock);
    connect(m_session.get(), &auth::Session::stateChanged, this, &Link::tellSession);
    connect(m_session.get(), &auth::Session::keychainChanged, this, &Link::tellSession);
    if (!account.signedOut)
        m_session->open(auth::grantOf(account, m_setup.folder));
    const bool mayPoll = account.discovery.features.contains(QLatin1StringView("changes"));
    m_engine = std::make_unique<Engine>(
        m_setup.store, *m_api, *m_session, m_setup.clock,
        Engine::Options{account.discovery.commandsPerBatch(), mayPoll ? account.discovery.waitSeconds() : 0, false});
    connect(m_engine.get(), &Engine::statusChanged, this, &Link::statusChanged);
    connect(m_engine.get(), &Engine::outboxChanged, this, &Link::outboxChanged);
    connect(m_engine.get(), &Engine::finished, this, &Link::finished);
    connect(&m_setup.store, &store::Store::damageRepaired, this, [this] { m_engine->syncNow(); });
    buildDownloader();
    Q_EMIT statusChanged(m_engine->status());
}

void Link::buildDownloader()
{
    m_contentApi = std::make_unique<net::ApiClient>(*m_http, m_api->base(), m_session.get(), m_setup.clock);
    m_downloader = std::make_unique<Downloader>(m_setup.store, *m_contentApi, m_setup.clock,
                                                m_setup.folder + QLatin1StringView("/packages"));
    connect(m_downloader.get(), &Downloader::progressed, this, &Link::downloadProgressed);
    connect(m_downloader.get(), &Downloader::settled, this, &Link::downloadSettled);
    connect(m_downloader.get(), &Downloader::hindered, this, &Link::downloadsHindered);
    connect(m_downloader.get(), &Downloader::idle, this, &Link::downloadsIdle);
    connect(m_engine.get(), &Engine::statusChanged, this, &Link::tellDownloader);
}

// Downloads go on while sync reaches the server: the engine is the one that finds out.
void Link::tellDownloader()
{
    const Status& status = m_engine->status();
    m_downloader->setNetwork(m_metered && status.wanted && status.reach == Reach::Online, m_metered.value_or(false));
}

void Link::askCalendarAddress(bool renewed, int request)
{
    net::fetchCalendarAddress(*m_api, renewed)->whenDone(this, [this, request](const base::Result<QUrl>& found) {
        Q_EMIT calendarAddressed(request, found.value_or(QUrl()),
                                 found ? std::nullopt : std::optional<base::Error>(found.error()));
    });
}

void Link::askFirstToTell(const QStringList& ids, int request)
{
    const auto device = offline::Attempts(m_setup.store.writer()).device();
    if (!device)
        return Q_EMIT toldFirst(request, {}, device.error());
    if (!m_engine->status().wanted)
        return Q_EMIT toldFirst(request, {}, base::Error{base::Error::Kind::Cancelled, QStringLiteral("work offline")});
    net::askFirstToTell(*m_api, *device, ids)->whenDone(this, [this, request](const base::Result<QStringList>& first) {
        Q_EMIT toldFirst(request, first.value_or(QStringList()),
                         first ? std::nullopt : std::optional<base::Error>(first.error()));
    });
}

void Link::begin(const auth::TokenSet& tokens, const std::function<void()>& done)
{
    m_session->begin(auth::grantOf(m_setup.account, m_setup.folder), tokens, done);
}

void Link::end()
{
    m_session->end([this] { Q_EMIT sessionEnded(); });
}

void Link::watchNetwork()
{
    auto* network = new net::NetworkMonitor;
    connect(this, &QObject::destroyed, network, &QObject::deleteLater);
    connect(network, &net::NetworkMonitor::reachableChanged, this,
            [this](bool reachable) { m_engine->setNetwork(reachable); });
    const auto noteMetered = [this](bool metered) {
        m_metered = metered;
        tellDownloader();
    };
    connect(network, &net::NetworkMonitor::meteredChanged, this, noteMetered);
    connect(this, &Link::statusChanged, network, [network](const Status& status) {
        if (status.phase == Phase::Waiting && status.reach == Reach::Offline)
            network->lookFurther();
    });
    post([noteMetered, metered = network->isMetered()](Link& link) {
        noteMetered(metered);
        Q_EMIT link.statusChanged(link.engine().status()); // the first round may be over
    });
}

void Link::tellSession()
{
    Q_EMIT sessionChanged(m_session->state(), m_session->keychainWorks());
}

} // namespace appsync
