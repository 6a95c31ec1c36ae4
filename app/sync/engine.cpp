// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/engine.h"

#include "app/auth/session.h"
#include "app/base/backoff.h"
#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"
#include "app/store/meta.h"
#include "app/store/store.h"

#include <QRandomGenerator>

#include <algorithm>

namespace appsync {

namespace {

// The organisation let the person go: asking again by itself would change nothing.
bool isDeparture(const base::Error& error)
{
    return error.code == QLatin1StringView("inactive-person");
}

const auto kDeparted = QStringLiteral("departed");
const auto kSessionEnded = QStringLiteral("session_ended");
const auto kInTheWay = QStringLiteral("in_the_way");

// For whoever asks without a sync, as `lxcp status` does; empty: it is not so.
void keepFact(store::Database& db, const QString& name, const QString& fact)
{
    if (store::meta(db, name).value_or(QString()) == fact)
        return;
    const auto kept = fact.isEmpty() ? store::removeMeta(db, name) : store::setMeta(db, name, fact);
    if (!kept)
        qCWarning(lcSync) << name << kept.error().detail;
}

void keepFact(store::Database& db, const QString& name, bool is)
{
    keepFact(db, name, is ? QStringLiteral("1") : QString());
}

// Between here and the server; what is in it here is not.
bool isOnTheWay(const base::Error& error)
{
    return error.kind == base::Error::Kind::Network || error.kind == base::Error::Kind::Timeout;
}

constexpr auto kPublishPause = std::chrono::milliseconds(100);
constexpr auto kPollPause = std::chrono::seconds(60); // without long poll, and the longest when it does not hold
constexpr auto kFirstPollPause = std::chrono::milliseconds(250);
constexpr auto kOthersPause = std::chrono::seconds(10); // between looks at what other processes did
constexpr auto kSoonest = std::chrono::seconds(1); // and latest, to come back for commands that wait for their time
constexpr auto kLatest = std::chrono::minutes(10);
constexpr int kSleptSeconds = 20;
constexpr int kObeyedWhenAsked = 10; // seconds of a Retry-After that hold also for a person who asks for a try

base::Error workOffline()
{
    return net::codedError(base::Error::Kind::Network, "work-offline", QStringLiteral("the person works offline"));
}

// Whether the server can be reached was tried.
bool saysOfTheWay(const base::Error& error)
{
    return error.kind != base::Error::Kind::Storage && error.kind != base::Error::Kind::Cancelled &&
           error.code != QLatin1StringView("work-offline");
}

} // namespace

Engine::Engine(store::Store& store, net::ApiClient& api, auth::Session& session, const domain::Clock& clock,
               Options options, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_api(api),
      m_session(session),
      m_clock(clock),
      m_options(options),
      m_pusher(store, api, clock, options.commandsPerBatch, this),
      m_puller(store, api, clock, this)
{
    m_next.setSingleShot(true);
    m_pollAgain.setSingleShot(true);
    connect(&m_others, &QTimer::timeout, this, &Engine::noteOthers);
    m_publish.setSingleShot(true);
    m_publish.setInterval(kPublishPause);
    connectParts();
    // What a program was sending when it ended is sent again under the same id. Another program of this profile that is
    // sending it right now does no harm: the server applies an id once, and the second answer finds nothing to settle.
    if (auto back = store::Outbox(m_store.writer()).resetSending(); !back)
        qCWarning(lcSync) << "outbox:" << back.error().detail;
    m_status.asOf = storedAsOf();
    noteOutbox();
}

Engine::~Engine()
{
    halt();
}

void Engine::connectParts()
{
    connect(&m_store, &store::Store::damageRepaired, this, &Engine::noteReplaced);
    connect(&m_pusher, &Pusher::done, this, &Engine::onPushed);
    connect(&m_pusher, &Pusher::outboxChanged, this, [this] {
        noteOutbox();
        Q_EMIT outboxChanged();
    });
    connect(&m_puller, &Puller::began, this, [this](bool first) {
        if (m_inRound)
            setPhase(first ? Phase::FirstPull : Phase::Pulling);
    });
    connect(&m_puller, &Puller::done, this, &Engine::onPulled);
    connect(&m_puller, &Puller::progressed, this, [this](qint64 entities) {
        m_status.done = entities;
        if (!m_publish.isActive())
            m_publish.start();
    });
    connect(&m_publish, &QTimer::timeout, this, &Engine::publish);
    connect(&m_next, &QTimer::timeout, this, &Engine::round);
    connect(&m_pollAgain, &QTimer::timeout, this, &Engine::poll);
    connect(&m_session, &auth::Session::stateChanged, this, &Engine::onSessionChanged);
}

void Engine::start()
{
    m_options.continuous = true;
    round();
}

void Engine::syncNow()
{
    m_asked = true;
    m_again = m_inRound;
    if (m_inRound)
        return;
    m_departure.reset(); // perhaps they were taken back
    if (m_notBefore.isValid() && m_heldFrom.secsTo(m_clock.now()) >= kObeyedWhenAsked)
        m_notBefore = {};
    if (auto due = store::Outbox(m_store.writer()).tryNow(); !due)
        qCWarning(lcSync) << "outbox:" << due.error().detail;
    m_roundTime.invalidate();
    round();
}

std::optional<base::Error> Engine::hindrance() const
{
    if (!m_status.wanted)
        return workOffline();
    if (m_session.state() != auth::Session::State::SignedIn)
        return base::Error{base::Error::Kind::Unauthorized, QStringLiteral("no session"), 0,
                           QStringLiteral("sign-in-needed"), 0};
    if (m_departure)
        return m_departure;
    if (m_notBefore.isValid() && m_clock.now() < m_notBefore)
        return m_status.lastError.value_or(workOffline());
    return {};
}

void Engine::round()
{
    if (m_inRound)
        return;
    halt();
    m_inRound = true;
    if (const auto hindered = hindrance())
        return roundFailed(*hindered);
    m_again = false;
    m_status.nextTryAt = {};
    setPhase(Phase::Pushing);
    // A token first: what a round costs does not include a sign-in at the issuer.
    m_session.token([self = QPointer(this), round = ++m_rounds](const base::Result<QByteArray>& token) {
        if (!self || !self->m_inRound || round != self->m_rounds)
            return;
        if (!token)
            return self->roundFailed(token.error());
        self->beginRound();
    });
    if (m_inRound && !m_roundTime.isValid()) // the issuer is asked for one
        m_puller.makeReady();
}

void Engine::beginRound()
{
    keepFact(m_store.writer(), kSessionEnded, false);
    if (!m_roundTime.isValid()) {
        m_roundTime.start();
        m_before = {m_puller.changedEntities(), m_pusher.answered(), m_api.traffic().requests, m_api.traffic().bytesIn,
                    m_api.traffic().bytesOut};
    }
    noteOutbox();
    if (m_status.waiting == 0)
        return beginPull();
    m_pusher.run();
}

void Engine::beginPull()
{
    m_puller.run(0);
}

void Engine::onPushed(const std::optional<base::Error>& error)
{
    noteOutbox();
    if (!m_inRound) { // beside a poll, which brings what follows from the commands
        if (error)
            return roundFailed(*error);
        comeBackForWaiting();
        return publish();
    }
    if (error)
        return roundFailed(*error);
    beginPull();
}

void Engine::onPulled(const std::optional<base::Error>& error)
{
    const bool polled = std::exchange(m_polling, false);
    if (error)
        return roundFailed(*error);
    noteCurrent();
    if (!polled || m_inRound) {
        // Who waits for the round need not wait for the note about it: that is a wait for the disk.
        const QPointer<Engine> self(this);
        roundDone();
        if (self)
            keepAsOf();
        return;
    }
    keepAsOf();
    rest();
}

void Engine::roundDone()
{
    m_inRound = false;
    m_status.lastError.reset();
    keepFact(m_store.writer(), kDeparted, false);
    keepFact(m_store.writer(), kInTheWay, false);
    noteOutbox();
    if (m_status.waiting > 0 && (m_failures > 0 || m_status.reach != Reach::Online)) {
        // The network is back: what waited for its own next try need not wait any longer.
        if (auto due = store::Outbox(m_store.writer()).tryNow(); !due)
            qCWarning(lcSync) << "outbox:" << due.error().detail;
    }
    m_failures = 0;
    m_notBefore = {};
    m_status.reach = Reach::Online;
    if (m_again || (m_status.waiting > 0 && !store::Outbox(m_store.writer()).next(1, m_clock.now()).isEmpty()))
        return round();
    reportRound({});
    if (m_options.continuous)
        return rest();
    setPhase(Phase::Idle);
}

void Engine::roundFailed(const base::Error& error)
{
    m_inRound = false;
    m_pusher.stop();
    m_puller.stop();
    m_pollAgain.stop();
    m_polling = false;
    m_status.lastError = error;
    m_status.reach = reachOf(error);
    noteOutbox();
    if (m_session.state() == auth::Session::State::Expired)
        keepFact(m_store.writer(), kSessionEnded, true);
    if (saysOfTheWay(error))
        keepFact(m_store.writer(), kInTheWay, isOnTheWay(error) ? error.code : QString());
    if (isDeparture(error)) {
        keepFact(m_store.writer(), kDeparted, true);
        m_departure = error;
        m_next.stop();
    }
    if (m_departure)
        m_status.nextTryAt = {};
    const bool timeHelps = !m_departure && error.code != QLatin1StringView("sign-in-needed") &&
                           error.code != QLatin1StringView("work-offline");
    if (timeHelps) {
        const bool still = m_notBefore.isValid() && m_clock.now() < m_notBefore;
        if (error.retryAfterSeconds > 0 && !still) {
            m_heldFrom = m_clock.now();
            m_notBefore = m_heldFrom.addSecs(error.retryAfterSeconds);
        }
        auto wait = base::backoffDelay(++m_failures, QRandomGenerator::global()->generateDouble());
        if (m_notBefore.isValid())
            wait = qMax(wait, std::chrono::milliseconds(m_clock.now().msecsTo(m_notBefore)));
        m_status.nextTryAt = m_clock.now().addMSecs(wait.count());
        if (m_options.continuous)
            m_next.start(wait);
    }
    setPhase(timeHelps && m_options.continuous ? Phase::Waiting : Phase::Idle);
    reportRound(error);
}

void Engine::reportRound(const std::optional<base::Error>& error)
{
    Totals totals;
    totals.waiting = m_status.waiting;
    if (m_roundTime.isValid())
        countRound(totals);
    m_roundTime.invalidate();
    if (std::exchange(m_asked, false))
        Q_EMIT finished(totals, error);
}

void Engine::countRound(Totals& totals) const
{
    totals.pulled = m_puller.changedEntities() - m_before.pulled;
    totals.pushed = m_pusher.answered() - m_before.pushed;
    totals.requests = m_api.traffic().requests - m_before.requests;
    totals.bytesIn = m_api.traffic().bytesIn - m_before.bytesIn;
    totals.bytesOut = m_api.traffic().bytesOut - m_before.bytesOut;
    const qint64 microseconds = m_roundTime.nsecsElapsed() / 1000;
    totals.ms = double(microseconds) / 1000;
}

// Between rounds: hold the long poll, and come back for commands that the server put off.
void Engine::rest()
{
    setPhase(Phase::Idle);
    noteWritesElsewhere();
    comeBackForWaiting();
    const bool first = !m_pollTime.isValid();
    const bool held = !first && m_pollTime.elapsed() > m_options.waitSeconds * 250;
    const bool brought = m_puller.changedEntities() != m_before.pulled;
    if (held || brought)
        m_emptyPolls = 0;
    if (first || held || brought)
        return poll();
    // The server wakes whom a commit may concern: that it then has nothing for this person is no rare thing. Something
    // on the way that answers for it, again and again, is to be no busy loop.
    m_pollAgain.start(
        std::min<std::chrono::milliseconds>(kPollPause, kFirstPollPause * (1 << qMin(m_emptyPolls++, 8))));
}

// For commands that the server put off, or that their person may still take back.
void Engine::comeBackForWaiting()
{
    const QDateTime due = store::Outbox(m_store.writer()).nextTryAt();
    if (!due.isValid())
        return;
    comeBackIn(std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(m_clock.now().msecsTo(due)), kSoonest,
                                                     kLatest));
}

void Engine::comeBackIn(std::chrono::milliseconds wait)
{
    if (!m_next.isActive() || m_next.remainingTimeAsDuration() > wait)
        m_next.start(wait);
}

void Engine::poll()
{
    if (m_options.waitSeconds == 0)
        return comeBackIn(kPollPause);
    if (m_inRound)
        return;
    m_before.pulled = m_puller.changedEntities();
    m_polling = true;
    m_pollTime.start();
    m_pollBegan = m_clock.now();
    m_puller.run(m_options.waitSeconds);
}

void Engine::setWanted(bool online)
{
    if (m_status.wanted == online)
        return;
    m_status.wanted = online;
    m_failures = 0;
    if (online || !m_options.continuous)
        m_others.stop();
    else
        m_others.start(kOthersPause);
    if (!online) {
        halt();
        m_inRound = false;
        return roundFailed(workOffline());
    }
    if (m_options.continuous)
        return round();
    publish();
}

void Engine::wake()
{
    noteOutbox();
    publish();
    // While the server cannot be reached the next try takes the new command along.
    if (m_inRound || !m_options.continuous || m_status.phase == Phase::Waiting || hindrance())
        return;
    m_pusher.run();
}

void Engine::setNetwork(bool reachable)
{
    if (!m_options.continuous)
        return;
    m_api.http().forgetConnections();
    if (!reachable) {
        const base::Error gone = net::codedError(base::Error::Kind::Network, "no-network", {});
        halt();
        return roundFailed(gone);
    }
    m_failures = 0;
    if (auto due = store::Outbox(m_store.writer()).tryNow(); !due)
        qCWarning(lcSync) << "outbox:" << due.error().detail;
    if (!m_inRound)
        round();
}

void Engine::nudge()
{
    noteOthers();
    if (!m_options.continuous || m_inRound || hindrance())
        return;
    const bool overdue = m_polling && m_pollBegan.secsTo(m_clock.now()) > m_options.waitSeconds + kSleptSeconds;
    const bool due = m_status.nextTryAt.isValid() && m_clock.now() >= m_status.nextTryAt;
    if (!overdue && !due)
        return;
    m_api.http().forgetConnections();
    round();
}

void Engine::onSessionChanged()
{
    if (m_session.state() == auth::Session::State::SignedIn) {
        m_departure.reset();
        if (m_options.continuous && !m_inRound)
            round();
        return;
    }
    // The call that noticed ends the round by itself; a resting engine hears it here.
    if (!m_inRound && hindrance() && m_options.continuous)
        roundFailed(*hindrance());
}

void Engine::halt()
{
    m_next.stop();
    m_pollAgain.stop();
    m_polling = false;
    m_pusher.stop();
    m_puller.stop();
}

void Engine::setPhase(Phase phase)
{
    m_status.phase = phase;
    publish();
}

void Engine::publish()
{
    m_publish.stop();
    m_status.clockSkewSeconds = m_api.clockSkewSeconds().value_or(0);
    Q_EMIT statusChanged(m_status);
}

Reach Engine::reachOf(const base::Error& error) const
{
    switch (error.kind) {
    case base::Error::Kind::Storage:
    case base::Error::Kind::Cancelled:
        return m_status.reach; // says nothing about the server
    case base::Error::Kind::Unauthorized:
        return Reach::SignedOut;
    case base::Error::Kind::Network:
    case base::Error::Kind::Timeout:
        if (net::isCaptivePortal(error))
            return Reach::CaptivePortal;
        return net::isSomebodyThere(error) ? Reach::ServerTrouble : Reach::Offline;
    case base::Error::Kind::Rejected:
    case base::Error::Kind::Conflict:
    case base::Error::Kind::Malformed:
        return Reach::ServerTrouble;
    }
    Q_UNREACHABLE();
}

} // namespace appsync
