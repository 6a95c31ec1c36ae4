// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/upkeep.h"

#include "app/base/log.h"
#include "server/commands/profiles.h"
#include "server/commands/puttingback.h"
#include "server/commands/reroute.h"
#include "server/commands/skillgroups.h"
#include "server/data/noticestold.h"
#include "server/main/recompute.h"

namespace server {

namespace {

const auto kAnswersCounted = QStringLiteral("answers_counted"); // meta

constexpr auto kUpkeepInterval = std::chrono::hours(1);
constexpr auto kLookInterval = std::chrono::seconds(2); // for what commands have made due
constexpr int kToldDays = 60;                           // clients ask about what is not older than 30
constexpr int kRestFactor = 20;                         // times what making it took, before it is made again

} // namespace

Upkeep::Upkeep(feed::Feed& feed, data::Storage& storage, const domain::Clock& clock, int keepDays,
               commands::AwardSigner& signer)
    : m_feed(feed), m_storage(storage), m_clock(clock), m_keepDays(keepDays), m_signer(signer)
{
    work();
    m_thread = std::thread([this] { run(); });
}

Upkeep::~Upkeep()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Upkeep::work()
{
    if (const auto done = m_feed.forgetAfter(m_keepDays); !done)
        qCWarning(lcServer, "upkeep: %s", qUtf8Printable(done.error().detail));
    const auto transaction = m_storage.begin(m_clock.now());
    auto done = transaction ? commands::hideCompletionsOnce(**transaction) : base::failure(transaction.error());
    if (done)
        done = data::forgetTold(**transaction, m_clock.now().addDays(-kToldDays));
    if (done) {
        const auto figures = commands::recomputeSkillGroups(**transaction);
        done = figures ? (*transaction)->commit() : base::failure(figures.error());
    }
    if (!done)
        qCWarning(lcServer, "upkeep: %s", qUtf8Printable(done.error().detail));
}

// Of a database from before answers were derived from threads.
void Upkeep::countAnswersOnce()
{
    const auto counted = [this] {
        const auto reader = m_storage.read();
        return reader ? (*reader)->meta(kAnswersCounted) : base::failure(reader.error());
    }();
    if (counted && !counted->isEmpty())
        return;
    auto done = counted ? putAnswersRightIn(m_storage, m_clock.now()).map([](int) {}) : base::failure(counted.error());
    if (done) {
        const auto transaction = m_storage.begin(m_clock.now());
        done = transaction ? (*transaction)->setMeta(kAnswersCounted, QStringLiteral("1"))
                           : base::failure(transaction.error());
        if (done)
            done = (*transaction)->commit();
    }
    if (!done)
        qCWarning(lcServer, "upkeep: %s", qUtf8Printable(done.error().detail));
}

// Days pass without commands: streaks end, weeks begin, challenges open.
void Upkeep::workByDate()
{
    countAnswersOnce();
    const auto standings = recomputeStandingsIn(m_storage, m_clock.now(), false);
    const auto compared =
        standings ? recomputeComparisonsIn(m_storage, m_clock.now()) : base::failure(standings.error());
    const auto asked = compared ? recomputeDemandIn(m_storage, m_clock.now()) : base::failure(compared.error());
    if (!asked)
        qCWarning(lcServer, "upkeep: %s", qUtf8Printable(asked.error().detail));
}

base::Result<void> Upkeep::workIfDue()
{
    using commands::Due;
    const auto due = [this](Due what) {
        const auto reader = m_storage.read();
        return reader ? commands::isDue(**reader, what) : base::failure(reader.error());
    };
    const auto badges = due(Due::Badges);
    const auto standings = due(Due::Standings);
    if (badges && standings && (*badges || *standings)) {
        if (const auto done = recomputeStandingsIn(m_storage, m_clock.now(), *badges, &m_signer); !done)
            return base::failure(done.error());
    }
    const auto comparisons = due(Due::Comparisons);
    if (comparisons && *comparisons) {
        if (const auto done = recomputeComparisonsIn(m_storage, m_clock.now()); !done)
            return base::failure(done.error());
    }
    const auto demand = due(Due::Demand);
    if (demand && *demand) {
        if (const auto done = recomputeDemandIn(m_storage, m_clock.now()); !done)
            return base::failure(done.error());
    }
    return putPassedBack().and_then([this] { return followAbsences(); });
}

base::Result<void> Upkeep::putPassedBack()
{
    const auto due = [this] {
        const auto reader = m_storage.read();
        return reader ? commands::putBackDue(**reader, m_clock.now()) : base::failure(reader.error());
    }();
    if (!due || !*due)
        return due ? base::Result<void>() : base::failure(due.error());
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto done = commands::putPassedBack(**transaction);
    return done ? (*transaction)->commit() : done;
}

// Who stands in may have asked for something: it goes on as the absence begins, and back as it ends.
base::Result<void> Upkeep::followAbsences()
{
    const auto due = [this] {
        const auto reader = m_storage.read();
        return reader ? commands::absencesDue(**reader, m_clock.now()) : base::failure(reader.error());
    }();
    if (!due || !*due)
        return due ? base::Result<void>() : base::failure(due.error());
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto done = commands::followAbsences(**transaction);
    return done ? (*transaction)->commit() : done;
}

void Upkeep::run()
{
    using Time = std::chrono::steady_clock;
    auto nextHour = Time::now(); // at once: what happened while no server ran
    auto nextLook = nextHour;
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_until(lock, std::min(nextHour, nextLook), [this] { return m_stopping; })) {
        lock.unlock();
        const auto begun = Time::now();
        if (begun >= nextHour) {
            if (m_begun)
                work();
            m_begun = true;
            workByDate();
            nextHour = begun + kUpkeepInterval;
        } else if (const auto done = workIfDue(); !done) {
            qCWarning(lcServer, "upkeep: %s", qUtf8Printable(done.error().detail));
        }
        nextLook = Time::now() + std::max<Time::duration>(kLookInterval, kRestFactor * (Time::now() - begun));
        lock.lock();
    }
}

} // namespace server
