// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/session.h"
#include "app/domain/kinds.h"
#include "app/net/apiclient.h"
#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/store.h"
#include "app/store/table.h"
#include "app/sync/engine.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/fakelxcp.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using support::FakeLxcp;
using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

namespace {

const QString kMaya = QStringLiteral("maya");

QJsonObject courseData(int n)
{
    domain::Course course;
    course.id = QStringLiteral("c%1").arg(n);
    course.sourceId = course.id;
    course.title = QStringLiteral("Kurs über コース %1").arg(n);
    course.summary = QString(200, QLatin1Char('x'));
    return domain::toJson(course);
}

QString targetOf(int n)
{
    return domain::enrollmentId(kMaya, QStringLiteral("c%1").arg(n));
}

domain::CommandResult verdict(const domain::Command& command, const char* status, const char* code)
{
    domain::CommandResult result;
    result.id = command.id;
    result.status = QLatin1StringView(status);
    domain::Problem problem;
    problem.code = QLatin1StringView(code);
    result.problems = {problem};
    return result;
}

} // namespace

class tst_Engine : public QObject
{
    Q_OBJECT

private:
    // One device.
    struct Client
    {
        explicit Client(FakeLxcp& server, const QString& folder) : session(http, keys, clock)
        {
            store = std::move(*store::Store::open(folder, store::Store::Threads::None));
            api = std::make_unique<net::ApiClient>(http, server.http.url(), &session, clock);
            signIn();
            engine = std::make_unique<appsync::Engine>(*store, *api, session, clock,
                                                       appsync::Engine::Options{100, 50, false});
        }
        void signIn()
        {
            auth::TokenSet tokens;
            tokens.accessToken = "access";
            tokens.expiresInSeconds = 36'000;
            session.begin({}, tokens, [] {});
        }
        net::Http http;
        support::FakeClock clock;
        support::FakeKeyStore keys;
        auth::Session session;
        std::unique_ptr<store::Store> store;
        std::unique_ptr<net::ApiClient> api;
        std::unique_ptr<appsync::Engine> engine;
    };

    struct End
    {
        appsync::Totals totals;
        std::optional<base::Error> error;
        bool ended = false;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeLxcp> m_server;
    std::unique_ptr<Client> m_client;

    End sync()
    {
        End end;
        const auto connection = connect(m_client->engine.get(), &appsync::Engine::finished, this,
                                        [&end](const appsync::Totals& totals, const std::optional<base::Error>& error) {
                                            end = {totals, error, true};
                                        });
        m_client->engine->syncNow();
        (void)support::waitFor([&end] { return end.ended; });
        disconnect(connection);
        return end;
    }

    store::Outbox outbox() { return store::Outbox(m_client->store->writer()); }

    domain::Command give(const char* kind, const QString& target, const QJsonObject& payload = {})
    {
        domain::Command command;
        command.kind = QLatin1StringView(kind);
        command.target = target;
        command.payload = payload;
        command.at = m_client->clock.now();
        auto queued = outbox().enqueue(command, kMaya);
        if (!queued)
            qWarning() << queued.error().detail;
        m_client->engine->wake();
        return queued.value_or(domain::Command{});
    }

    domain::Command registerFor(int n)
    {
        return give("enrollment.register", targetOf(n), {{QStringLiteral("course_id"), QStringLiteral("c%1").arg(n)}});
    }

    QMap<FakeLxcp::Key, QJsonObject> clientState()
    {
        QMap<FakeLxcp::Key, QJsonObject> all;
        domain::forEachKind([&]<typename T>(std::type_identity<T>) {
            for (const T& value : store::Table<T>::select(m_client->store->writer(), {}))
                all.insert({domain::kindOf<T>(), domain::idOf(value)}, domain::toJson(value));
        });
        return all;
    }

    // Whole exchanges of our own over the engine's connections: what it asks without being told to has been asked by
    // then. How many.
    int whatComesFirst()
    {
        for (int turn = 0; turn < 3; ++turn) {
            bool finished = false;
            const std::unique_ptr<net::Exchange> exchange(m_client->http.exchange(
                {"GET", m_server->http.url().resolved(QUrl(QStringLiteral("/between"))), {}, {}, true}));
            connect(exchange.get(), &net::Exchange::finished, this, [&] { finished = true; });
            exchange->start();
            (void)support::waitForFlag(finished);
        }
        return m_server->http.count("/between");
    }

    // The three assertions that every test ends with.
    void verifySettled(int wedged, qsizetype requests)
    {
        QCOMPARE(clientState().keys(), m_server->visible().keys());
        QCOMPARE(clientState(), m_server->visible());
        QCOMPARE(outbox().count(), wedged);
        QCOMPARE(outbox().wedgedCount(), wedged);
        QCOMPARE(m_server->http.seen().size(), requests);
    }

    void restartClient()
    {
        m_client.reset();
        m_client = std::make_unique<Client>(*m_server, m_folder->path());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FakeLxcp>();
        for (int n = 0; n < 300; ++n)
            m_server->put(QStringLiteral("course"), courseData(n));
        m_client = std::make_unique<Client>(*m_server, m_folder->path());
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
        m_folder.reset();
    }

    void firstSync_bringsEverything()
    {
        const End end = sync();
        QVERIFY(!end.error);
        QCOMPARE(end.totals.pulled, 300);
        QCOMPARE(m_client->engine->status().reach, appsync::Reach::Online);
        verifySettled(0, 2);
    }

    void firstSync_ofAServerWithoutSnapshot_readsTheFeedInPages()
    {
        m_server->hasSnapshot = false;
        m_server->pageSize = 100;
        QVERIFY(!sync().error);
        verifySettled(0, 1 + 3);
    }

    void nothingNew_isOneSmallRequest()
    {
        QVERIFY(!sync().error);
        QVERIFY(!sync().error); // takes the cursor of the feed's end
        m_server->http.forget();
        const End end = sync();
        QVERIFY(!end.error);
        QCOMPARE(end.totals.requests, 1);
        QVERIFY(end.totals.bytesIn < 1024 && end.totals.bytesOut < 1024);
        QCOMPARE(end.totals.pulled, 0);
        verifySettled(0, 1);
    }

    void phase_saysWhetherThereWasAPullBefore()
    {
        QSet<appsync::Phase> seen;
        connect(m_client->engine.get(), &appsync::Engine::statusChanged, this,
                [&seen](const appsync::Status& status) { seen.insert(status.phase); });
        QVERIFY(!sync().error);
        QVERIFY(seen.contains(appsync::Phase::FirstPull) && !seen.contains(appsync::Phase::Pulling));
        seen.clear();
        QVERIFY(!sync().error);
        QVERIFY(seen.contains(appsync::Phase::Pulling) && !seen.contains(appsync::Phase::FirstPull));
        m_client->engine->disconnect(this);
    }

    void changesAndDeletes_arrive()
    {
        QVERIFY(!sync().error);
        QJsonObject changed = courseData(3);
        changed.insert(QStringLiteral("title"), QStringLiteral("New title"));
        m_server->put(QStringLiteral("course"), changed);
        m_server->remove(QStringLiteral("course"), QStringLiteral("c7"));
        QCOMPARE(sync().totals.pulled, 2);
        verifySettled(0, 3);
    }

    void manyChanges_comeInOneAnswerOfSeveralPages()
    {
        QVERIFY(!sync().error);
        for (int n = 1000; n < 1600; ++n)
            m_server->put(QStringLiteral("course"), courseData(n));
        QCOMPARE(sync().totals.pulled, 600);
        verifySettled(0, 3);
    }

    void answerThatIsCutOff_leavesItsWholePages()
    {
        QVERIFY(!sync().error);
        for (int n = 1000; n < 1300; ++n)
            m_server->put(QStringLiteral("course"), courseData(n));
        m_server->cutChanges = 60'000;
        const End end = sync();
        QVERIFY(end.error);
        QCOMPARE(end.error->code, QStringLiteral("truncated"));
        QVERIFY(end.totals.pulled > 0 && end.totals.pulled < 300);
        QCOMPARE(end.totals.pulled % FakeLxcp::kStreamedPage, 0);
        m_server->cutChanges = -1;
        QCOMPARE(sync().totals.pulled, 300 - end.totals.pulled);
        QCOMPARE(clientState(), m_server->visible());
    }

    void pageThatCannotBeRead_endsTheRound_andWhatCameBeforeStays()
    {
        QVERIFY(!sync().error);
        for (int n = 1000; n < 1300; ++n)
            m_server->put(QStringLiteral("course"), courseData(n));
        m_server->pageSize = 128;
        int pages = 0;
        m_server->fault = [&pages](const SeenRequest& request, int) -> std::optional<Fault> {
            if (request.path != "/v1/changes" || ++pages != 2)
                return {};
            return Fault{FaultProxy::answer("200 OK", "application/x-ndjson",
                                            "nonsense\n{\"cursor\":\"v1.1.1\",\"more\":true}\n")};
        };
        const End end = sync();
        QVERIFY(end.error);
        QCOMPARE(end.error->kind, base::Error::Kind::Malformed);
        QCOMPARE(end.totals.pulled, 128);
        m_server->fault = {};
        m_server->http.forget();
        QCOMPARE(sync().totals.pulled, 172); // from where the good page ended
        QCOMPARE(clientState(), m_server->visible());
    }

    void interruptedFirstPull_isCompletedByTheNext()
    {
        m_server->fault = [this](const SeenRequest& request, int n) -> std::optional<Fault> {
            if (request.path != "/v1/catalog/snapshot" || n > 4)
                return {};
            return Fault{FaultProxy::answer("200 OK", "application/x-ndjson", QByteArray(5000, ' ')), 0, false, 2500};
        };
        QVERIFY(sync().error);
        QCOMPARE(outbox().count(), 0);
        m_server->fault = {};
        m_server->http.forget();
        QVERIFY(!sync().error);
        verifySettled(0, 2);
    }

    void commandsGivenOffline_arriveOnceAndInOrder()
    {
        QVERIFY(!sync().error);
        m_server->fault = [](const SeenRequest&, int) { return Fault{{}, 0, true}; };
        const auto first = registerFor(1);
        const auto second = give("enrollment.withdraw", targetOf(1));
        const auto third = registerFor(1);
        const auto other = registerFor(2);
        const End offline = sync();
        QVERIFY(offline.error);
        QCOMPARE(offline.totals.waiting, 4);
        QCOMPARE(m_client->engine->status().reach, appsync::Reach::Offline);
        restartClient();
        m_server->fault = {};
        m_server->http.forget();
        const End online = sync();
        QVERIFY(!online.error);
        QCOMPARE(online.totals.pushed, 4);
        QCOMPARE(m_server->order().filter(first.id) + m_server->order().filter(second.id) +
                     m_server->order().filter(third.id),
                 QStringList({first.id, second.id, third.id}));
        QVERIFY(m_server->order().indexOf(first.id) < m_server->order().indexOf(second.id));
        QVERIFY(m_server->order().indexOf(second.id) < m_server->order().indexOf(third.id));
        QCOMPARE(m_server->applied(other.id), 1);
        verifySettled(0, 3 + 1); // three batches, because a lane has one command on its way; one pull
    }

    void lostAnswer_isAskedForAgainAndTheCommandAppliedOnce()
    {
        QVERIFY(!sync().error);
        const auto command = registerFor(1);
        m_server->loseAnswers = 1;
        QVERIFY(sync().error);
        QCOMPARE(m_server->applied(command.id), 1);
        QCOMPARE(outbox().count(), 1);
        m_server->http.forget();
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(command.id), 1);
        verifySettled(0, 2);
    }

    void commandThatWasBeingSentWhenTheProgramWasKilled_isSentAgain()
    {
        QVERIFY(!sync().error);
        const auto command = registerFor(1);
        QVERIFY(outbox().markSending({command.id}));
        m_client.reset();
        // As when a process is killed in the middle of making its lock file.
        QFile lock(m_folder->filePath(QStringLiteral("cache.sqlite.lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        restartClient();
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(command.id), 1);
        verifySettled(0, 2 + 2);
    }

    void refusedCommand_isWedgedWithReasonAndHoldsUpNobodyElse()
    {
        QVERIFY(!sync().error);
        m_server->judge = [](const domain::Command& command) -> std::optional<domain::CommandResult> {
            if (command.target == targetOf(1))
                return verdict(command, "rejected", "not-allowed");
            return {};
        };
        const auto refused = registerFor(1);
        const auto held = give("enrollment.withdraw", targetOf(1));
        const auto fine = registerFor(2);
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(fine.id), 1);
        QCOMPARE(m_server->applied(held.id), 0);
        const auto items = outbox().items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).command.id, refused.id);
        QVERIFY(items.at(0).state == store::OutboxState::Wedged);
        QCOMPARE(items.at(0).problem->code, QStringLiteral("not-allowed"));
        QCOMPARE(m_client->engine->status().wedged, 1);
        QVERIFY(outbox().discard(refused.id));
        QVERIFY(outbox().discard(held.id));
        QVERIFY(!sync().error);
        verifySettled(0, 2 + 2 + 1);
    }

    void putOffCommand_waitsAndTheOthersGo()
    {
        QVERIFY(!sync().error);
        bool busy = true;
        m_server->judge = [&busy](const domain::Command& command) -> std::optional<domain::CommandResult> {
            if (busy && command.target == targetOf(1))
                return verdict(command, "retry", "busy");
            return {};
        };
        const auto late = registerFor(1);
        const auto fine = registerFor(2);
        const End end = sync();
        QVERIFY(!end.error);
        QCOMPARE(end.totals.waiting, 1);
        QCOMPARE(m_server->applied(fine.id), 1);
        QVERIFY(outbox().items().first().nextTryAt > m_client->clock.now());
        busy = false;
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(late.id), 1);
        verifySettled(0, 2 + 2 + 2);
    }

    void batchThatIsRefused_isTakenApart()
    {
        QVERIFY(!sync().error);
        m_server->fault = [](const SeenRequest& request, int) -> std::optional<Fault> {
            if (request.path == "/v1/commands" && request.body.contains("\"maya:c1\""))
                return Fault{
                    FaultProxy::answer("400 Bad Request", "application/problem+json", "{\"code\":\"malformed\"}")};
            return {};
        };
        const auto bad = registerFor(1);
        const auto good = registerFor(2);
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(good.id), 1);
        QCOMPARE(outbox().wedgedCount(), 1);
        QCOMPARE(outbox().items().first().command.id, bad.id);
        QCOMPARE(outbox().items().first().problem->code, QStringLiteral("malformed"));
        QVERIFY(outbox().discard(bad.id));
        verifySettled(0, 2 + 3 + 1);
    }

    // nginx with its client_max_body_size: what is too large alone needs a decision, and nothing else.
    void tooLargeForAProxy_isTheOneThatIs()
    {
        QVERIFY(!sync().error);
        qsizetype most = 100'000;
        m_server->fault = [&most](const SeenRequest& request, int) -> std::optional<Fault> {
            if (request.path == "/v1/commands" && request.body.size() > most)
                return Fault{FaultProxy::answer("413 Content Too Large", "text/html", "<html>413</html>")};
            return {};
        };
        QList<domain::Command> small;
        for (int n = 1; n <= 3; ++n)
            small.append(registerFor(n));
        domain::Attempt attempt;
        attempt.id = domain::attemptId(targetOf(1), QStringLiteral("laptop"), 0);
        attempt.personId = kMaya;
        attempt.courseId = QStringLiteral("c1");
        attempt.packageId = QStringLiteral("p1");
        attempt.packageSha256 = QString(64, QLatin1Char('a'));
        attempt.device = QStringLiteral("laptop");
        attempt.seq = 1;
        attempt.completion = QStringLiteral("incomplete");
        attempt.startedAt = attempt.updatedAt = m_client->clock.now();
        attempt.state = {{QStringLiteral("suspend_data"), QString(200'000, QLatin1Char('A'))}};
        QJsonObject whole = domain::toJson(attempt);
        whole.remove(QStringLiteral("id"));
        const QString large = give("attempt.save", attempt.id, whole).id;
        QVERIFY(!sync().error);
        for (const auto& command : small)
            QCOMPARE(m_server->applied(command.id), 1);
        QCOMPARE(outbox().wedgedCount(), 1);
        QCOMPARE(outbox().items().first().command.id, large);
        QCOMPARE(outbox().items().first().problem->code, QStringLiteral("too-large"));
        QVERIFY(outbox().discard(large));
        // What takes nothing at all is in the way and decides nothing.
        most = 0;
        const auto waiting = registerFor(0);
        QCOMPARE(sync().error->code, QStringLiteral("not-the-server"));
        QCOMPARE(outbox().wedgedCount(), 0);
        m_server->fault = {};
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(waiting.id), 1);
    }

    void pageInPlaceOfTheServer_refusesNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char* status : {"400 Bad Request", "404 Not Found", "422 Unprocessable Content"})
            QTest::newRow(status) << FaultProxy::answer(status, "text/html", "<html>not here</html>");
        QTest::newRow("404 of JSON") << FaultProxy::answer("404 Not Found", "application/json", "{\"message\":\"?\"}");
    }

    void pageInPlaceOfTheServer_refusesNothing()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!sync().error);
        const auto command = registerFor(1);
        m_server->fault = [answer](const SeenRequest&, int) { return Fault{answer}; };
        const End end = sync();
        QCOMPARE(end.error->code, QStringLiteral("not-the-server"));
        QCOMPARE(m_client->engine->status().reach, appsync::Reach::ServerTrouble);
        QCOMPARE(outbox().wedgedCount(), 0);
        QCOMPARE(outbox().count(), 1);
        m_server->fault = {};
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(command.id), 1);
        QCOMPARE(outbox().count(), 0);
    }

    // A page for the snapshot is not the word of a server that has none.
    void pageInPlaceOfTheSnapshot_endsTheRound()
    {
        m_server->fault = [](const SeenRequest& request, int) -> std::optional<Fault> {
            if (request.path == "/v1/catalog/snapshot")
                return Fault{FaultProxy::answer("404 Not Found", "text/html", "<html>not here</html>")};
            return {};
        };
        QCOMPARE(sync().error->code, QStringLiteral("not-the-server"));
        m_server->fault = {};
        QVERIFY(!sync().error);
    }

    void retryAfter_isHonouredForTenSecondsWhenAskedToSyncNow()
    {
        QVERIFY(!sync().error);
        m_server->fault = [](const SeenRequest&, int) {
            return Fault{FaultProxy::answer("429 Too Many Requests", "application/problem+json",
                                            "{\"code\":\"too-many-requests\"}", {"Retry-After: 120"})};
        };
        QCOMPARE(sync().error->retryAfterSeconds, 120);
        m_server->fault = {};
        m_server->http.forget();
        m_client->clock.advance(std::chrono::seconds(9));
        QVERIFY(sync().error);
        QCOMPARE(m_server->http.seen().size(), 0);
        m_client->clock.advance(std::chrono::seconds(1));
        QVERIFY(!sync().error);
        verifySettled(0, 1);
    }

    void expiredCursor_pullsEverythingAndKeepsTheOutbox()
    {
        QVERIFY(!sync().error);
        m_server->remove(QStringLiteral("course"), QStringLiteral("c5"));
        m_server->expireCursors();
        m_server->judge = [](const domain::Command& command) { return verdict(command, "retry", "busy"); };
        const auto waiting = registerFor(1);
        QVERIFY(!sync().error);
        QCOMPARE(outbox().items().first().command.id, waiting.id);
        QVERIFY(!clientState().contains({QStringLiteral("course"), QStringLiteral("c5")}));
        QVERIFY(clientState().contains({QStringLiteral("enrollment"), targetOf(1)})); // still shown
        m_server->judge = {};
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(waiting.id), 1);
        verifySettled(0, 2 + (1 + 1 + 1 + 1) + 2);
    }

    void fileOfAnOlderProgram_isPulledAnewOnce()
    {
        QVERIFY(!sync().error);
        const auto state = clientState();
        auto& writer = m_client->store->writer();
        QVERIFY(store::setMeta(writer, QStringLiteral("outdated"), QStringLiteral("4")));
        QVERIFY(writer.exec("DELETE FROM course WHERE id = 'c5'"));
        QVERIFY(!sync().error);
        QVERIFY(clientState() == state);
        QVERIFY(!store::meta(writer, QStringLiteral("outdated")));
        QVERIFY(writer.exec("DELETE FROM course WHERE id = 'c5'"));
        QVERIFY(!sync().error);
        QVERIFY(!clientState().contains({QStringLiteral("course"), QStringLiteral("c5")}));
    }

    void endedSession_keepsTheOutboxAndAsksForSignIn()
    {
        QVERIFY(!sync().error);
        const auto command = registerFor(1);
        m_server->fault = [](const SeenRequest&, int) {
            return Fault{
                FaultProxy::answer("401 Unauthorized", "application/problem+json", "{\"code\":\"invalid-token\"}")};
        };
        const End end = sync();
        QCOMPARE(end.error->kind, base::Error::Kind::Unauthorized);
        QCOMPARE(m_client->engine->status().reach, appsync::Reach::SignedOut);
        QCOMPARE(outbox().count(), 1);
        m_server->fault = {};
        m_client->signIn();
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(command.id), 1);
        verifySettled(0, 2 + 1 + 2);
    }

    void deactivatedPerson_isNotAskedForAgain_andKeepsEverything()
    {
        QVERIFY(!sync().error);
        const auto state = clientState();
        m_server->fault = [](const SeenRequest&, int) {
            return Fault{
                FaultProxy::answer("403 Forbidden", "application/problem+json", "{\"code\":\"inactive-person\"}")};
        };
        const auto command = registerFor(1);
        const auto departed = [this] { return store::meta(m_client->store->writer(), QStringLiteral("departed")); };
        QVERIFY(!departed());
        QCOMPARE(sync().error->code, QStringLiteral("inactive-person"));
        QVERIFY(departed()); // for `lxcp status`, which asks nobody
        QVERIFY(!m_client->engine->status().nextTryAt.isValid());
        QCOMPARE(m_client->engine->status().wedged, 0);
        QCOMPARE(outbox().count(), 1);
        QVERIFY(!outbox().items().first().maybeSent); // the answer is known, and it was no
        const auto kept = clientState();
        for (auto item = state.begin(); item != state.end(); ++item)
            QCOMPARE(kept.value(item.key()), item.value());
        // Nothing but the person's own wish asks again.
        m_client->engine->start();
        m_server->http.forget();
        m_client->clock.advance(std::chrono::hours(8));
        registerFor(2);
        m_client->engine->nudge();
        m_client->engine->setNetwork(false);
        m_client->engine->setNetwork(true);
        QVERIFY(m_client->engine->status().phase == appsync::Phase::Idle);
        QCOMPARE(m_client->engine->status().lastError->code, QStringLiteral("inactive-person"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_server->http.seen().size(), 0);
        // Taken back: what waited goes.
        m_server->fault = {};
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(command.id), 1);
        QCOMPARE(outbox().count(), 0);
        QVERIFY(!departed());
    }

    void captivePortal_isToldApartAndChangesNothing()
    {
        QVERIFY(!sync().error);
        m_server->fault = [](const SeenRequest&, int) {
            return Fault{FaultProxy::answer("200 OK", "text/html", "<html>Welcome")};
        };
        registerFor(1);
        QVERIFY(sync().error);
        QCOMPARE(m_client->engine->status().reach, appsync::Reach::CaptivePortal);
        QCOMPARE(outbox().count(), 1);
        m_server->fault = {};
        QVERIFY(!sync().error);
        verifySettled(0, 2 + 1 + 2);
    }

    void workOffline_asksNobody()
    {
        QVERIFY(!sync().error);
        m_client->engine->setWanted(false);
        registerFor(1);
        m_server->http.forget();
        QCOMPARE(sync().error->code, QStringLiteral("work-offline"));
        QCOMPARE(m_server->http.seen().size(), 0);
        QVERIFY(!m_client->engine->status().wanted);
        m_client->engine->setWanted(true);
        QVERIFY(!sync().error);
        verifySettled(0, 2);
    }

    // The console has sent what waited, while this window works offline.
    void workOffline_noticesWhatAnotherProcessHasSent()
    {
        QVERIFY(!sync().error);
        m_client->engine->setWanted(false);
        registerFor(1);
        QCOMPARE(m_client->engine->status().waiting, 1);
        store::Database other;
        QVERIFY(other.open(m_client->store->path(), store::Database::Mode::ReadWrite));
        QVERIFY(other.exec("DELETE FROM outbox"));
        QVERIFY(store::setMeta(other, QStringLiteral("last_sync"), QStringLiteral("2026-03-02T09:30:00.000Z")));
        m_client->engine->nudge();
        QCOMPARE(m_client->engine->status().waiting, 0);
        QCOMPARE(domain::toWire(m_client->engine->status().asOf), QStringLiteral("2026-03-02T09:30:00.000Z"));
    }

    void damageWhileInUse_takesTheTimeOfTheLastSyncAway()
    {
        QVERIFY(!sync().error);
        QVERIFY(m_client->engine->status().asOf.isValid());
        QSignalSpy told(m_client->engine.get(), &appsync::Engine::statusChanged);
        QVERIFY(store::removeMeta(m_client->store->writer(), QStringLiteral("last_sync")));
        Q_EMIT m_client->store->damageRepaired();
        QVERIFY(!m_client->engine->status().asOf.isValid());
        LXCP_TRY_VERIFY(!told.isEmpty());
    }

    // The console downloads or registers beside an open window.
    void whatAnotherProcessWrote_isTold_andOnceOnly()
    {
        QVERIFY(!sync().error);
        QSignalSpy changed(m_client->store.get(), &store::Store::changed);
        const auto told = [&changed] {
            return std::count_if(changed.begin(), changed.end(), [](const QVariantList& one) {
                return one.first().toString() == QStringLiteral("elsewhere");
            });
        };
        m_client->engine->nudge();
        QCOMPARE(told(), 0);
        {
            auto other = store::Store::open(m_folder->path(), store::Store::Threads::None);
            QVERIFY(other);
            QVERIFY(store::setMeta((*other)->writer(), QStringLiteral("x"), QStringLiteral("y")));
        }
        m_client->engine->nudge();
        LXCP_TRY_COMPARE(told(), 1);
        m_client->engine->nudge();
        QVERIFY(store::setMeta(m_client->store->writer(), QStringLiteral("x"), QStringLiteral("z"))); // its own
        m_client->engine->nudge();
        LXCP_TRY_COMPARE(told(), 1);
    }

    // What never left can be changed and taken back still; what got no answer cannot.
    void noConnection_isNotTakenForAnAnswerThatWasLost()
    {
        QVERIFY(!sync().error);
        (void)registerFor(1);
        const quint16 port = m_server->http.serverPort();
        m_server->http.close();
        QVERIFY(sync().error);
        QCOMPARE(outbox().items().first().attempts, 1);
        QVERIFY(!outbox().items().first().maybeSent);
        QVERIFY(m_server->http.listen(QHostAddress::LocalHost, port));
        m_server->fault = [](const SeenRequest&, int) { return Fault{{}, 0, true}; };
        QVERIFY(sync().error);
        QVERIFY(outbox().items().first().maybeSent);
        m_server->fault = {};
        QVERIFY(!sync().error);
        QCOMPARE(outbox().count(), 0);
    }

    void wrongClock_isShownAndLeavesTheCommandsTimeAlone()
    {
        m_server->fault = [](const SeenRequest& request, int) -> std::optional<Fault> {
            if (request.path != "/v1/changes")
                return {};
            return Fault{
                "HTTP/1.1 304 Not Modified\r\nDate: Mon, 02 Mar 2026 11:00:00 GMT\r\nConnection: close\r\n\r\n"};
        };
        QVERIFY(!sync().error);
        QCOMPARE(m_client->engine->status().clockSkewSeconds, 7200);
        m_server->fault = {};
        const QDateTime at = m_client->clock.now();
        QDateTime arrived;
        m_server->judge = [&arrived](const domain::Command& command) -> std::optional<domain::CommandResult> {
            arrived = command.at;
            return {};
        };
        const auto command = registerFor(1);
        QCOMPARE(command.at, at);
        QVERIFY(!sync().error);
        QCOMPARE(arrived, at);
        verifySettled(0, 2 + 1 + 1); // with what the wrong 304 kept back
    }

    void fullDisk_isSaidAndNothingIsHalfDone()
    {
        QVERIFY(!sync().error);
        auto& writer = m_client->store->writer();
        const qint64 most = writer.number("PRAGMA page_count").value_or(0);
        QVERIFY(writer.exec("PRAGMA max_page_count = " + QByteArray::number(most)));
        const auto before = clientState();
        for (int n = 1000; n < 1800; ++n)
            m_server->put(QStringLiteral("course"), courseData(n));
        const End full = sync();
        QVERIFY(full.error);
        QCOMPARE(full.error->kind, base::Error::Kind::Storage);
        QCOMPARE(full.error->code, QStringLiteral("disk-full"));
        QCOMPARE(clientState(), before);
        QCOMPARE(m_client->engine->status().reach, appsync::Reach::Online);
        QVERIFY(writer.exec("PRAGMA max_page_count = 1000000"));
        m_server->http.forget();
        QVERIFY(!sync().error);
        verifySettled(0, 1);
    }

    void longPoll_bringsChangesAndNothingElseIsAsked()
    {
        m_client->engine->start();
        LXCP_TRY_COMPARE(m_client->engine->status().phase, appsync::Phase::Idle);
        LXCP_TRY_COMPARE(m_server->http.seen().size(), 3); // snapshot, changes, and the poll
        QVERIFY(m_server->http.seen().last().query.contains("wait=50"));
        const int ours = whatComesFirst();
        QVERIFY(ours >= 3);
        verifySettled(0, 3 + ours);
    }

    // Whatever ends the program then, it begins with the time that was shown last.
    void timeOfTheLastSync_isStoredBeforeItIsShown()
    {
        int polls = 0;
        m_server->fault = [&](const SeenRequest& request, int) -> std::optional<Fault> {
            if (!request.query.contains("wait=") || polls == 2)
                return {};
            ++polls;
            m_client->clock.advance(std::chrono::seconds(20));
            const QUrlQuery query(QString::fromLatin1(request.query));
            return Fault{"HTTP/1.1 304 Not Modified\r\nConnection: close\r\nLXCP-Cursor: " +
                         query.queryItemValue(QStringLiteral("since")).toLatin1() + "\r\n\r\n"};
        };
        QList<QPair<QDateTime, QString>> shown;
        connect(m_client->engine.get(), &appsync::Engine::statusChanged, this, [&](const appsync::Status& status) {
            if (polls > 0)
                shown.append({status.asOf, *store::meta(m_client->store->writer(), QStringLiteral("last_sync"))});
        });
        m_client->engine->start();
        LXCP_TRY_COMPARE(m_server->http.seen().size(), 5); // snapshot, changes, two polls and the one that is held
        LXCP_TRY_COMPARE(m_client->engine->status().asOf, m_client->clock.now());
        QVERIFY(!shown.isEmpty());
        for (const auto& [asOf, stored] : shown)
            QCOMPARE(stored, domain::toWire(asOf));
        QCOMPARE(shown.last().first, m_client->clock.now());
    }

    // The server wakes whom a commit may concern.
    void longPoll_thatBroughtNothing_isHeldAgainSoon()
    {
        int woken = 0;
        m_server->fault = [&woken](const SeenRequest& request, int) -> std::optional<Fault> {
            if (!request.query.contains("wait=") || woken == 3)
                return {};
            ++woken;
            const QUrlQuery query(QString::fromLatin1(request.query));
            return Fault{"HTTP/1.1 304 Not Modified\r\nConnection: close\r\nLXCP-Cursor: " +
                         query.queryItemValue(QStringLiteral("since")).toLatin1() + "\r\n\r\n"};
        };
        QElapsedTimer time;
        time.start();
        m_client->engine->start();
        LXCP_TRY_COMPARE(m_server->http.seen().size(), 6); // snapshot, changes, three polls and the one that is held
        // No busy loop, should something on the way answer; Qt's timers may be a twentieth early.
        QVERIFY(time.elapsed() >= (250 + 500 + 1000) * 9 / 10);
        QCOMPARE(woken, 3);
        verifySettled(0, 6);
    }

    void newCommand_isSentAtOnceBesideTheLongPoll()
    {
        m_client->engine->start();
        LXCP_TRY_COMPARE(m_server->http.seen().size(), 3);
        const auto command = registerFor(1);
        LXCP_TRY_COMPARE(m_server->applied(command.id), 1);
        LXCP_TRY_COMPARE(outbox().count(), 0);
        verifySettled(0, 4);
    }

    // Decisions are held back while they can be undone; what others do meanwhile goes out and comes in.
    void heldCommand_isSentWhenItsTimeHasCome_besideTheLongPoll()
    {
        m_client->engine->start();
        LXCP_TRY_COMPARE(m_server->http.seen().size(), 3);
        domain::Command command;
        command.kind = QStringLiteral("enrollment.register");
        command.target = targetOf(1);
        command.payload = {{QStringLiteral("course_id"), QStringLiteral("c1")}};
        command.at = m_client->clock.now();
        const auto until = m_client->clock.now().addMSecs(400);
        const auto held = outbox().enqueue(command, kMaya, {}, until);
        QVERIFY(held);
        m_client->engine->wake();
        const auto other = registerFor(2);
        LXCP_TRY_COMPARE(m_server->applied(other.id), 1);
        LXCP_TRY_COMPARE(outbox().count(), 1);
        QCOMPARE(m_server->applied(held->id), 0);
        m_client->clock.advance(std::chrono::seconds(1));
        LXCP_TRY_COMPARE(m_server->applied(held->id), 1);
        LXCP_TRY_COMPARE(outbox().count(), 0);
    }

    void heldCommand_staysWhenAPersonAsksForASync()
    {
        domain::Command command;
        command.kind = QStringLiteral("enrollment.register");
        command.target = targetOf(1);
        command.payload = {{QStringLiteral("course_id"), QStringLiteral("c1")}};
        command.at = m_client->clock.now();
        const auto held = outbox().enqueue(command, kMaya, {}, m_client->clock.now().addSecs(10));
        QVERIFY(held);
        const End first = sync();
        QVERIFY(first.ended && !first.error);
        QCOMPARE(first.totals.waiting, 1);
        QCOMPARE(m_server->applied(held->id), 0);
        m_client->clock.advance(std::chrono::seconds(10));
        QVERIFY(!sync().error);
        QCOMPARE(m_server->applied(held->id), 1);
    }

    void failedRound_isTriedAgainAfterAWhile()
    {
        m_server->fault = [](const SeenRequest&, int) { return Fault{{}, 0, true}; };
        m_client->engine->start();
        LXCP_TRY_COMPARE(m_client->engine->status().phase, appsync::Phase::Waiting);
        const auto seen = m_server->http.seen().size();
        QVERIFY(m_client->engine->status().nextTryAt >= m_client->clock.now().addMSecs(2500));
        const int ours = whatComesFirst();
        QVERIFY(ours >= 3);
        QCOMPARE(m_server->http.seen().size(), seen + ours);
        m_server->fault = {};
        m_server->http.forget();
        m_client->engine->setNetwork(true); // the system's word ends the waiting
        LXCP_TRY_COMPARE(m_client->engine->status().reach, appsync::Reach::Online);
        LXCP_TRY_COMPARE(m_server->http.seen().size(), 3);
        verifySettled(0, 3);
    }
};

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
