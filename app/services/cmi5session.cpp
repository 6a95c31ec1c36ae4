// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/cmi5session.h"

#include "app/base/ids.h"
#include "app/learning/package/reader.h"
#include "app/store/store.h"

#include <QRandomGenerator>

namespace services {

namespace {

// 128 bits that nobody can guess, for one session.
QString newToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return QString::fromLatin1(("lxcp:" + bytes.toHex()).toBase64());
}

QStringList textsIn(const QJsonObject& state, const char* member)
{
    QStringList texts;
    for (const QJsonValue& one : state.value(QLatin1StringView(member)).toArray())
        texts.append(one.toString());
    return texts;
}

QStringList unitsOf(const cmi5::CourseStructure& course)
{
    QStringList units;
    for (const cmi5::AssignableUnit& unit : course.units)
        units.append(unit.id);
    return units;
}

cmi5::LaunchMode launchModeOf(PlayMode mode)
{
    return mode == PlayMode::Browse   ? cmi5::LaunchMode::Browse
           : mode == PlayMode::Review ? cmi5::LaunchMode::Review
                                      : cmi5::LaunchMode::Normal;
}

} // namespace

Cmi5Session::Cmi5Session(PlayCourse course, cmi5::CourseStructure structure)
    : LrsSession(std::move(course)),
      m_book(std::make_shared<const Cmi5Book>(std::move(structure), this->course().issuer, packageId()))
{
    const qsizetype left = indexOf(this->course().attempt.state.value(QLatin1StringView("item")).toString());
    setCurrent(left >= 0 ? left : neighbour(+1));
    begin();
}

cmi5::Launch Cmi5Session::launchOf(qsizetype index) const
{
    cmi5::Launch launch;
    launch.actor = desk().agent();
    launch.registration = keeper().id();
    launch.sessionId = base::newId();
    launch.activityId = m_book->activityOf(course().info.items[index].id);
    launch.mode = launchModeOf(course().mode);
    if (!address().isEmpty())
        launch.returnUrl =
            address().resolved(QUrl(QStringLiteral("return?session=") + launch.sessionId)).toString(QUrl::FullyEncoded);
    return launch;
}

// What holds before the first launch: what another device has reached, and what is satisfied from the beginning.
void Cmi5Session::begin()
{
    if (current() < 0)
        return;
    auto shown = std::make_shared<LrsProgress>();
    const bool fresh = course().attempt.seq == 0;
    // Who looks at it again is through with all of it, wherever that was.
    const QStringList done =
        course().mode == PlayMode::Review ? unitsOf(m_book->course()) : textsIn(course().attempt.state, "satisfied");
    desk().post(
        [shown, fresh, done, book = m_book, launch = launchOf(current()), shared = course().shared,
         state = course().attempt.state, item = course().info.items[current()],
         agent = desk().agentKey()](LrsDesk::Visit& visit) -> base::Result<AttemptKeeper::Change> {
            const auto before = visit.registration();
            if (!before)
                return base::failure(before.error());
            if (fresh || before->isEmpty()) { // another device's, or the cache was lost
                const auto waived = book->waive(visit, launch, done);
                const auto restored =
                    waived ? LrsDesk::restore(visit, state.value(QLatin1StringView("documents")).toArray()) : waived;
                if (!restored)
                    return base::failure(restored.error());
            }
            if (const auto brought = LrsDesk::restoreShared(visit, shared); !brought)
                return base::failure(brought.error());
            const auto progress = book->follow(visit, launch);
            const auto now = progress ? book->state(visit, agent, launch.registration, item.id)
                                      : base::Result<QJsonObject>(base::failure(progress.error()));
            if (!now)
                return base::failure(now.error());
            *shown = *progress;
            return changeTo(*progress, item.title, *now);
        },
        this,
        [this, shown](const base::Result<void>& begun) {
            if (!begun)
                Q_EMIT problem(begun.error());
            show(*shown);
        });
}

// The page's address is known: the first unit can be launched.
void Cmi5Session::setRuntimeAddress(const QUrl& address, const QUrl& content)
{
    LrsSession::setRuntimeAddress(address, content);
    if (!m_launch && current() >= 0)
        open(current());
}

void Cmi5Session::open(qsizetype index)
{
    m_launch.reset();
    setCurrent(index);
    if (address().isEmpty()) // a launch names it: setRuntimeAddress() goes on
        return Q_EMIT itemsChanged();
    const package::Item& item = course().info.items[index];
    const auto launch = launchOf(index);
    const cmi5::AssignableUnit* unit = m_book->course().unit(item.id);
    if (!unit)
        return refuse(item.id);
    const QUrl content = unit->isRelative() ? files().resolved(QUrl(item.launch)) : QUrl(item.launch);
    auto made = std::make_shared<cmi5::Launch>();
    desk().post(
        [book = m_book, launch, made, content, item,
         agent = desk().agentKey()](LrsDesk::Visit& visit) -> base::Result<AttemptKeeper::Change> {
            const auto launched = book->launch(visit, launch, content);
            if (!launched)
                return base::failure(launched.error());
            *made = *launched;
            const auto state = book->state(visit, agent, launch.registration, item.id);
            if (!state)
                return base::failure(state.error());
            return AttemptKeeper::Change([state = *state, title = item.title](domain::Attempt& attempt) {
                attempt.state = state;
                attempt.nextItem = title;
            });
        },
        this, [this, made](const base::Result<void>& result) { opened(result, *made); });
    Q_EMIT itemsChanged();
}

void Cmi5Session::opened(const base::Result<void>& result, const cmi5::Launch& launch)
{
    if (!result) {
        Q_EMIT problem(result.error());
        return;
    }
    m_launch = launch;
    m_token = newToken();
    m_fetched = false;
    m_reads = std::make_shared<cmi5::UnitReads>();
    Q_EMIT itemsChanged(); // mode() too
    Q_EMIT launchChanged();
}

PlayMode Cmi5Session::mode() const
{
    if (!m_launch)
        return course().mode;
    return m_launch->mode == cmi5::LaunchMode::Browse   ? PlayMode::Browse
           : m_launch->mode == cmi5::LaunchMode::Review ? PlayMode::Review
                                                        : PlayMode::Normal;
}

QString Cmi5Session::launch() const
{
    if (!m_launch || current() < 0)
        return {};
    const QUrl content(course().info.items[current()].launch);
    return cmi5::launchUrl(content, address().resolved(QUrl(QStringLiteral("xapi/"))),
                           address().resolved(QUrl(QStringLiteral("fetch"))), *m_launch)
        .toString(QUrl::FullyEncoded);
}

void Cmi5Session::commit(const QString& function, Answer done)
{
    if (function != QLatin1StringView("fetch"))
        return done(QStringLiteral("false"));
    if (!m_launch)
        return done(QString::fromUtf8(cmi5::fetchAnswer(cmi5::FetchError::Application)));
    if (std::exchange(m_fetched, true))
        return done(QString::fromUtf8(cmi5::fetchAnswer(cmi5::FetchError::AlreadyUsed)));
    done(QString::fromUtf8(cmi5::fetchAnswer(m_token)));
}

void Cmi5Session::xapi(const xapi::LrsRequest& request, LrsAnswer done)
{
    if (!m_launch || request.headers.value("Authorization") != "Basic " + m_token.toLatin1())
        return done(xapi::problem(401, "invalid-token", QStringLiteral("not the token of this session")));
    const package::Item item = course().info.items[current()];
    auto shown = std::make_shared<std::optional<LrsProgress>>();
    xapi::LrsRequest asked = request;
    asked.access.authority = desk().agent();
    asked.access.onlyAgents = {desk().agentKey()};
    asked.access.needsIdAndTime = true;
    // Called within the transaction of the request, in the store thread.
    asked.access.admit = [book = m_book, launch = *m_launch, store = &keeper().store(), place = &desk(), item = item.id,
                          now = keeper().moment().at](const QList<QJsonObject>& incoming) {
        return book->admit(place->place(store->writer()), launch, item, incoming, now);
    };
    desk().ask(std::move(asked),
               {[launch = *m_launch, reads = m_reads](LrsDesk::Visit& visit, const xapi::LrsRequest& coming) {
                    return Cmi5Book::admitRequest(visit, launch, coming, *reads);
                },
                [shown, book = m_book, launch = *m_launch, item, agent = desk().agentKey()](
                    LrsDesk::Visit& visit, const QList<QJsonObject>&) -> base::Result<AttemptKeeper::Change> {
                    const auto progress = book->follow(visit, launch);
                    const auto state = progress ? book->state(visit, agent, launch.registration, item.id)
                                                : base::Result<QJsonObject>(base::failure(progress.error()));
                    if (!state)
                        return base::failure(state.error());
                    *shown = *progress;
                    return changeTo(*progress, item.title, *state);
                }},
               this, [this, shown, done = std::move(done)](const xapi::LrsResponse& response) {
                   if (*shown)
                       show(**shown);
                   done(response);
               });
}

// A new session of the same unit, which abandons the one before (9.3.6).
void Cmi5Session::relaunch()
{
    if (m_launch && current() >= 0)
        open(current());
}

void Cmi5Session::abandon(AttemptKeeper::Done done)
{
    desk().post(
        [book = m_book, launch = *m_launch](LrsDesk::Visit& visit) -> base::Result<AttemptKeeper::Change> {
            if (const auto abandoned = book->abandon(visit, launch); !abandoned)
                return base::failure(abandoned.error());
            return AttemptKeeper::Change([](domain::Attempt&) {});
        },
        this, std::move(done));
}

void Cmi5Session::leaveUnit()
{
    abandon([this](const base::Result<void>& left) {
        if (!left)
            Q_EMIT problem(left.error());
    });
    m_launch.reset();
    Q_EMIT itemsChanged();
    if (m_book->course().units.size() == 1)
        Q_EMIT ended();
    else
        Q_EMIT launchChanged();
}

void Cmi5Session::close(std::function<void()> done)
{
    if (m_launch)
        abandon([done = std::move(done)](const base::Result<void>&) { done(); });
    else
        LrsSession::close(std::move(done));
}

void Cmi5Session::navigate(const QString& request, const QString& item)
{
    if (request == QLatin1StringView("exit") || request.endsWith(QLatin1StringView("All"))) {
        Q_EMIT ended();
        return;
    }
    if (request == QLatin1StringView("return")) {
        // One that came late, of a unit that was left already, means nothing.
        if (m_launch && item == m_launch->sessionId)
            leaveUnit();
        return;
    }
    const qsizetype to = targetOf(request, item);
    if (to < 0)
        return refuse(request);
    open(to);
}

} // namespace services
