// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"
#include "app/services/accounts.h"
#include "app/store/outbox.h"
#include "tests/support/clientstate.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/faultproxy.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/waiting.h"

#include "app/platform/systemclock.h"

#include <QtTest/QtTest>

using services::Reach;
using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

Q_DECLARE_METATYPE(support::Fault)
Q_DECLARE_METATYPE(services::Reach)

namespace {

// Which requests a fault meets.
enum Where { Everything, Commands, Changes };

bool meets(const SeenRequest& request, Where where)
{
    if (where == Commands)
        return request.path == "/v1/commands";
    if (where == Changes)
        return request.path == "/v1/changes";
    return request.path.startsWith("/v1/");
}

// The system's, or what it will say after a while that nobody waits for.
struct Clock final : domain::Clock
{
    platform::SystemClock system;
    std::chrono::seconds ahead{};
    [[nodiscard]] QDateTime now() const override { return system.now().addSecs(ahead.count()); }
    [[nodiscard]] QTimeZone zone() const override { return system.zone(); }
};

} // namespace

// The table of faults and outcomes, with the real client against the real server and a proxy between them that
// misbehaves. Whatever happens: the command is kept, arrives once when the fault is over, and both sides are equal.
class tst_Faults : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<support::LxcpServer> m_server;
    support::FakeKeyStore m_keys;
    Clock m_clock;
    std::unique_ptr<services::Accounts> m_accounts;
    int m_profiles = 0;

    std::unique_ptr<services::Accounts> signedIn()
    {
        const QString folder = m_folder.filePath(QStringLiteral("profile-%1").arg(++m_profiles));
        auto accounts = std::make_unique<services::Accounts>(
            services::Accounts::Setup{folder, m_keys, m_clock, store::Store::Threads::None});
        accounts->signIn(m_proxy->url(), QStringLiteral("maya"));
        (void)support::waitFor(
            [&] { return accounts->state() == services::SessionState::SignedIn && accounts->workspace(); });
        return accounts;
    }

    struct End
    {
        services::SyncTotals totals;
        std::optional<base::Error> error;
    };

    static std::optional<End> sync(services::Accounts& accounts)
    {
        std::optional<End> end;
        QObject context;
        connect(&accounts.workspace()->sync(), &services::SyncService::finished, &context,
                [&](const services::SyncTotals& totals, const std::optional<base::Error>& error) {
                    end = End{totals, error};
                });
        accounts.workspace()->sync().syncNow();
        (void)support::waitFor([&] { return end.has_value(); });
        return end;
    }

    static QString submitRequest(services::Accounts& accounts, const QString& title)
    {
        domain::Command command;
        command.kind = QStringLiteral("request.submit");
        command.target = base::newId();
        command.payload = {{QStringLiteral("title"), title}, {QStringLiteral("reason"), QStringLiteral("fault")}};
        const auto given =
            store::Outbox(accounts.workspace()->store().writer()).enqueue(command, QStringLiteral("maya"));
        return given ? given->id : QString();
    }

    static int timesApplied(const support::ClientState& state, const QString& commandId)
    {
        int times = 0;
        for (const QJsonObject& data : state) {
            for (const QJsonValue& event : data.value(QLatin1StringView("events")).toArray())
                times += event.toObject().value(QLatin1StringView("id")).toString() == commandId;
        }
        return times;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_proxy = std::make_unique<FaultProxy>();
        m_server = std::make_unique<support::LxcpServer>(m_folder.path());
        m_server->setBaseUrl(m_proxy->url());
        QVERIFY2(m_server->start(), m_server->log().constData());
        m_proxy->setUpstream(m_server->port());
    }

    void cleanup()
    {
        m_accounts.reset();
        m_proxy->setScript({});
        m_clock.ahead = {};
    }

    // A demo's session is opened anew by each program: what stands in the way is met there first.
    void signIn_whereSomethingElseAnswers_saysWhat_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("a page") << Fault{FaultProxy::answer("200 OK", "text/html", "<html>Sign in to the hotel</html>")}
                                << QStringLiteral("captive-portal");
        QTest::newRow("some JSON") << Fault{FaultProxy::answer("200 OK", "application/json", "{\"a\":1}")}
                                   << QStringLiteral("not-lxcp");
    }

    void signIn_whereSomethingElseAnswers_saysWhat()
    {
        QFETCH(Fault, fault);
        m_proxy->setScript(
            [fault](const SeenRequest& request, int) { return request.path.contains("/authorize") ? fault : Fault{}; });
        services::Accounts accounts(
            {m_folder.filePath(QStringLiteral("nobody")), m_keys, m_clock, store::Store::Threads::None});
        std::optional<base::Error> error;
        connect(&accounts, &services::Accounts::failed, this, [&](const base::Error& why) { error = why; });
        accounts.signIn(m_proxy->url(), QStringLiteral("maya"));
        QVERIFY(support::waitFor([&] { return error.has_value(); }));
        QTEST(error->code, "code");
        QCOMPARE(error->kind, base::Error::Kind::Network);
    }

    void fault_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("where");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const Fault& fault, Where where, bool fails, Reach reach,
                            const char* code) {
            QTest::newRow(name) << fault << int(where) << fails << reach << QString::fromLatin1(code);
        };
        const QByteArray html = "<html><body>Please sign in to the hotel</body></html>";
        const auto status = [](const QByteArray& line, const QByteArrayList& headers = {}) {
            return Fault{FaultProxy::answer(line, "text/plain", "trouble", headers)};
        };
        row("latency 1.5 s", {{}, 1500}, Everything, false, Reach::Online, "");
        row("reset before the server", {{}, 0, true}, Everything, true, Reach::Offline, "truncated");
        row("applied, then reset", {{}, 0, true}, Commands, true, Reach::Offline, "truncated");
        row("applied, half an answer", {{}, 0, false, 40}, Commands, true, Reach::Offline, "truncated");
        row("applied, half an answer that looks whole", {{}, 0, false, 40, true}, Commands, true, Reach::ServerTrouble,
            "");
        row("changes cut off", {{}, 0, false, 20}, Changes, true, Reach::Offline, "truncated");
        row("changes cut off that look whole", {{}, 0, false, 20, true}, Changes, true, Reach::Offline, "truncated");
        row("500", status("500 Internal Server Error"), Everything, true, Reach::ServerTrouble, "");
        row("502", status("502 Bad Gateway"), Everything, true, Reach::ServerTrouble, "");
        row("503 with Retry-After", status("503 Service Unavailable", {"Retry-After: 1"}), Everything, true,
            Reach::ServerTrouble, "");
        row("429 with Retry-After", status("429 Too Many Requests", {"Retry-After: 1"}), Everything, true,
            Reach::ServerTrouble, "too-many-requests");
        row("captive portal, 200", {FaultProxy::answer("200 OK", "text/html", html)}, Everything, true,
            Reach::CaptivePortal, "captive-portal");
        row("captive portal, 511", {FaultProxy::answer("511 Network Authentication Required", "text/html", html)},
            Everything, true, Reach::CaptivePortal, "captive-portal");
        row("something in between, 403", {FaultProxy::answer("403 Forbidden", "text/html", html)}, Everything, true,
            Reach::CaptivePortal, "captive-portal");
        row("something in between, 400", {FaultProxy::answer("400 Bad Request", "text/html", html)}, Everything, true,
            Reach::ServerTrouble, "not-the-server");
        row("something in between, 404", {FaultProxy::answer("404 Not Found", "text/plain", "no")}, Everything, true,
            Reach::ServerTrouble, "not-the-server");
        row("captive portal, redirect",
            {FaultProxy::answer("302 Found", "text/html", html, {"Location: http://portal.hotel.example/"})},
            Everything, true, Reach::CaptivePortal, "captive-portal");
        row("redirect loop", {FaultProxy::answer("307 Temporary Redirect", "text/html", {}, {"Location: /v1/changes"})},
            Changes, true, Reach::ServerTrouble, "redirect-loop");
        row("clock an hour ahead", {{}, 0, false, -1, false, 3600}, Everything, false, Reach::Online, "");
        row("clock a day behind", {{}, 0, false, -1, false, -86400}, Everything, false, Reach::Online, "");
        row("another type", {FaultProxy::answer("200 OK", "application/pdf", "%PDF")}, Everything, true,
            Reach::ServerTrouble, "");
        row("broken JSON", {FaultProxy::json("{\"results\":[")}, Commands, true, Reach::ServerTrouble, "");
        row("answers to other commands", {FaultProxy::json("{\"results\":[{\"id\":\"x\",\"status\":\"applied\"}]}")},
            Commands, true, Reach::ServerTrouble, "");
    }

    void fault()
    {
        QFETCH(Fault, fault);
        QFETCH(int, where);
        QFETCH(bool, fails);
        m_accounts = signedIn();
        QVERIFY(m_accounts->workspace());
        const auto first = sync(*m_accounts);
        QVERIFY(first && !first->error);
        const QString command = submitRequest(*m_accounts, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!command.isEmpty());

        m_proxy->setScript(
            [&](const SeenRequest& request, int) { return meets(request, Where(where)) ? fault : Fault{}; });
        const auto met = sync(*m_accounts);
        QVERIFY2(met, "the round never ended");
        QCOMPARE(met->error.has_value(), fails);
        const services::SyncStatus status = m_accounts->workspace()->sync().status();
        QTEST(status.reach, "reach");
        QTEST(met->error.value_or(base::Error{}).code, "code");
        if (fault.dateShiftSeconds != 0)
            LXCP_TRY_VERIFY(qAbs(m_accounts->workspace()->sync().status().clockSkewSeconds - fault.dateShiftSeconds) <=
                            3);
        store::Outbox outbox(m_accounts->workspace()->store().writer());
        QCOMPARE(outbox.wedgedCount(), 0);
        if (fails && where != Changes)
            QCOMPARE(outbox.count(), 1);

        m_proxy->setScript({});
        m_clock.ahead = std::chrono::seconds(met->error ? met->error->retryAfterSeconds : 0);
        const auto after = sync(*m_accounts);
        QVERIFY(after);
        QVERIFY2(!after->error, after->error ? qPrintable(after->error->detail) : "");
        QCOMPARE(outbox.count(), 0);
        auto fresh = signedIn();
        QVERIFY(fresh->workspace());
        const auto pulled = sync(*fresh);
        QVERIFY(pulled && !pulled->error);
        const auto serverState = support::stateOf(fresh->workspace()->store().reader());
        const QString differs =
            support::difference(support::stateOf(m_accounts->workspace()->store().reader()), serverState);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
        QCOMPARE(timesApplied(serverState, command), 1);
    }

    void snapshotCutOffTwice_goesOnAndIsWhole()
    {
        m_accounts = signedIn();
        int cuts = 0;
        m_proxy->setScript([&](const SeenRequest& request, int) {
            Fault fault;
            if (request.path.startsWith("/v1/catalog/snapshot/") && cuts < 2) {
                ++cuts;
                fault.bodyBytes = 3000;
            }
            return fault;
        });
        const auto first = sync(*m_accounts);
        QVERIFY(first);
        QVERIFY2(!first->error, first->error ? qPrintable(first->error->detail) : "");
        QCOMPARE(cuts, 2);
        m_proxy->setScript({});
        auto fresh = signedIn();
        const auto whole = sync(*fresh);
        QVERIFY(whole && !whole->error);
        const QString differs = support::difference(support::stateOf(m_accounts->workspace()->store().reader()),
                                                    support::stateOf(fresh->workspace()->store().reader()));
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    void serverThatIsGone_isOfflineUntilItIsBack()
    {
        m_accounts = signedIn();
        QVERIFY(!sync(*m_accounts)->error);
        m_proxy->setUpstream(1);
        const QString command = submitRequest(*m_accounts, QStringLiteral("gone"));
        QVERIFY(sync(*m_accounts)->error);
        QCOMPARE(m_accounts->workspace()->sync().status().reach, Reach::Offline);
        m_proxy->setUpstream(m_server->port());
        QVERIFY(!sync(*m_accounts)->error);
        QCOMPARE(m_accounts->workspace()->sync().status().reach, Reach::Online);
        QCOMPARE(timesApplied(support::stateOf(m_accounts->workspace()->store().reader()), command), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
