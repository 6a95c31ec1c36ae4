// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/apiclient.h"
#include "app/net/changescall.h"
#include "app/net/commandscall.h"
#include "app/net/discoverycall.h"
#include "app/net/httpcall.h"
#include "app/net/mecall.h"
#include "app/net/responseerror.h"
#include "app/net/tokenprovider.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using namespace net;
using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

namespace {

class FakeTokens final : public TokenProvider
{
public:
    QByteArray current = "token-1";
    QByteArrayList refused;
    bool canRenew = true;
    void token(Done done) override { done(current); }
    void renew(const QByteArray& old, Done done) override
    {
        refused.append(old);
        if (!canRenew)
            return done(base::failure(base::Error::Kind::Unauthorized, QStringLiteral("over")));
        current = "token-2";
        done(current);
    }
};

// JSON with single quotes: moc cannot read raw strings.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

const QByteArray kMe = quoted("{'id':'maya','name':'Maya','roles':['learner'],'scopes':[]}");

QByteArray problem(const QByteArray& status, const QByteArray& code, const QByteArrayList& headers = {})
{
    return FaultProxy::answer(status, "application/problem+json",
                              quoted("{'type':'https://lxcp.example/problems/" + code + "','code':'" + code + "'}"),
                              headers);
}

} // namespace

class tst_ApiClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FaultProxy> m_server;
    std::unique_ptr<Http> m_http;
    FakeTokens m_tokens;
    support::FakeClock m_clock;
    std::unique_ptr<ApiClient> m_api;

    // The end of a call.
    template <typename T>
    base::Result<T> end(ApiCall<T>* call)
    {
        std::optional<base::Result<T>> seen;
        call->whenDone(this, [&seen](const base::Result<T>& result) { seen = result; });
        if (!support::waitFor([&] { return seen.has_value(); }))
            return base::failure(base::Error::Kind::Storage, QStringLiteral("the call never ended"));
        return *seen;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FaultProxy>();
        m_http = std::make_unique<Http>();
        m_tokens = {};
        m_api = std::make_unique<ApiClient>(*m_http, m_server->url(), &m_tokens, m_clock);
    }

    void cleanup()
    {
        m_api.reset();
        m_http.reset();
        m_server.reset();
    }

    void call_sendsTokenAndReadsAnswer()
    {
        m_server->setScript([](const SeenRequest&, int) { return Fault{FaultProxy::json(kMe)}; });
        const auto me = end(fetchMe(*m_api));
        QVERIFY(me);
        QCOMPARE(me->id, QStringLiteral("maya"));
        QCOMPARE(m_server->seen().first().header("Authorization"), QByteArray("Bearer token-1"));
        QVERIFY(m_server->seen().first().header("User-Agent").startsWith("lxcp/"));
        QVERIFY(m_server->seen().first().header("Cookie").isEmpty());
    }

    void call_countsTraffic()
    {
        QByteArray answer;
        m_server->setScript([&](const SeenRequest&, int) { return Fault{answer = FaultProxy::json(kMe)}; });
        QVERIFY(end(fetchMe(*m_api)));
        QCOMPARE(m_api->traffic().requests, 1);
        QVERIFY2(qAbs(m_api->traffic().bytesIn - answer.size()) < 40,
                 qPrintable(QString::number(m_api->traffic().bytesIn)));
        QVERIFY(m_api->traffic().bytesOut > 100 && m_api->traffic().bytesOut < 400);
    }

    void refusedToken_isRenewedOnceAndTheCallSucceeds()
    {
        m_server->setScript([](const SeenRequest& request, int) {
            return Fault{request.header("Authorization") == "Bearer token-2"
                             ? FaultProxy::json(kMe)
                             : problem("401 Unauthorized", "invalid-token")};
        });
        QVERIFY(end(fetchMe(*m_api)));
        QCOMPARE(m_tokens.refused, QByteArrayList{"token-1"});
        QCOMPARE(m_server->seen().size(), 2);
    }

    void refusedTokenTwice_isUnauthorized()
    {
        m_server->setScript(
            [](const SeenRequest&, int) { return Fault{problem("401 Unauthorized", "invalid-token")}; });
        const auto me = end(fetchMe(*m_api));
        QCOMPARE(me.error().kind, base::Error::Kind::Unauthorized);
        QCOMPARE(me.error().code, QStringLiteral("invalid-token"));
        QCOMPARE(m_server->seen().size(), 2);
    }

    void refusedToken_thatCannotBeRenewed_isUnauthorized()
    {
        m_tokens.canRenew = false;
        m_server->setScript(
            [](const SeenRequest&, int) { return Fault{problem("401 Unauthorized", "invalid-token")}; });
        QCOMPARE(end(fetchMe(*m_api)).error().kind, base::Error::Kind::Unauthorized);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void failure_isClassified_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<bool>("transient");
        const auto row = [](const char* name, Fault fault, base::Error::Kind kind, const char* code, int after,
                            bool transient) {
            QTest::newRow(name) << fault << int(kind) << QString::fromLatin1(code) << after << transient;
        };
        using K = base::Error::Kind;
        const QByteArray html = "<html>Please accept our terms</html>";
        row("problem", {problem("403 Forbidden", "unknown-person")}, K::Rejected, "unknown-person", 0, false);
        row("expired cursor", {problem("410 Gone", "cursor-expired")}, K::Rejected, "cursor-expired", 0, false);
        row("too many", {problem("429 Too Many Requests", "too-many-requests", {"Retry-After: 7"})}, K::Rejected,
            "too-many-requests", 7, true);
        row("unavailable until a date",
            {problem("503 Service Unavailable", "overloaded",
                     {"Date: Mon, 02 Mar 2026 09:00:00 GMT", "Retry-After: Mon, 02 Mar 2026 09:02:00 GMT"})},
            K::Network, "overloaded", 120, true);
        row("bad gateway in HTML", {FaultProxy::answer("502 Bad Gateway", "text/html", html)}, K::Network, "", 0, true);
        row("captive portal 200", {FaultProxy::answer("200 OK", "text/html", html)}, K::Network, kCaptivePortal, 0,
            true);
        row("captive portal 511", {FaultProxy::answer("511 Network Authentication Required", "text/html", html)},
            K::Network, kCaptivePortal, 0, true);
        row("captive portal 403", {FaultProxy::answer("403 Forbidden", "text/html", html)}, K::Network, kCaptivePortal,
            0, true);
        const auto page = [&](const char* status, const char* type = "text/html", const QByteArrayList& headers = {}) {
            return Fault{FaultProxy::answer(status, type, html, headers)};
        };
        row("page with 404", page("404 Not Found"), K::Network, kNotTheServer, 0, true);
        row("page with 400", page("400 Bad Request"), K::Network, kNotTheServer, 0, true);
        row("page with 409", page("409 Conflict"), K::Network, kNotTheServer, 0, true);
        row("words with 401", page("401 Unauthorized", "text/plain"), K::Network, kNotTheServer, 0, true);
        row("others' JSON with 404",
            {FaultProxy::answer("404 Not Found", "application/json", quoted("{'code':'no-route','message':'?'}"))},
            K::Network, kNotTheServer, 0, true);
        row("problem without a code",
            {FaultProxy::answer("404 Not Found", "application/problem+json", quoted("{'title':'no route'}"))},
            K::Network, kNotTheServer, 0, true);
        row("gateway that looks at tokens",
            page("401 Unauthorized", "application/json", {"WWW-Authenticate: Bearer error=\"invalid_token\""}),
            K::Unauthorized, "", 0, false);
        row("gateway that lets nothing so large through", page("413 Content Too Large"), K::Rejected, "", 0, false);
        row("gateway that wants a pause", page("429 Too Many Requests", "text/html", {"Retry-After: 7"}), K::Rejected,
            "too-many-requests", 7, true);
        row("captive portal redirect",
            {FaultProxy::answer("302 Found", "text/html", {}, {"Location: http://login.hotel.example/"})}, K::Network,
            kCaptivePortal, 0, true);
        row("redirect loop", {FaultProxy::answer("302 Found", "text/html", {}, {"Location: /v1/me"})}, K::Network,
            kRedirectLoop, 0, true);
        row("reset", {{}, 0, true}, K::Network, "truncated", 0, true);
        row("half answer", {FaultProxy::json(kMe), 0, false, 10}, K::Network, "truncated", 0, true);
        row("half JSON, honest length", {FaultProxy::json(kMe), 0, false, 10, true}, K::Malformed, "", 0, false);
        row("another type", {FaultProxy::answer("200 OK", "image/png", "png")}, K::Malformed, "", 0, false);
        row("wrong member type", {FaultProxy::json(quoted("{'id':7}"))}, K::Malformed, "", 0, false);
        row("endless answer", {FaultProxy::json(QByteArray(5 * 1024 * 1024, ' '))}, K::Malformed, kTooLarge, 0, false);
        row("truncated gzip",
            {FaultProxy::answer("200 OK", "application/json", QByteArray::fromHex("1f8b0800000000000003ab56"),
                                {"Content-Encoding: gzip"})},
            K::Network, kTruncated, 0, true);
        row("no gzip at all", {FaultProxy::answer("200 OK", "application/json", kMe, {"Content-Encoding: gzip"})},
            K::Malformed, "", 0, false);
        row("unknown coding", {FaultProxy::answer("200 OK", "application/json", kMe, {"Content-Encoding: br"})},
            K::Malformed, "", 0, false);
    }

    void failure_isClassified()
    {
        QFETCH(Fault, fault);
        m_server->setScript([&](const SeenRequest&, int) { return fault; });
        const auto me = end(fetchMe(*m_api));
        QVERIFY(!me);
        const base::Error& error = me.error();
        QTEST(int(error.kind), "kind");
        QTEST(error.code, "code");
        QTEST(error.retryAfterSeconds, "retryAfter");
        QTEST(base::isTransient(error), "transient");
    }

    void foreignRedirect_neverGetsTheToken()
    {
        FaultProxy other;
        m_server->setScript([&](const SeenRequest&, int) {
            return Fault{FaultProxy::answer("307 Temporary Redirect", "text/plain", {},
                                            {"Location: " + other.url().toEncoded() + "/v1/me"})};
        });
        QVERIFY(!end(fetchMe(*m_api)));
        QVERIFY(other.seen().isEmpty());
    }

    void silence_isTimeout()
    {
        Request request;
        request.url = m_server->url();
        request.timeout = std::chrono::milliseconds(150);
        m_server->setScript([](const SeenRequest&, int) { return Fault{FaultProxy::json("{}"), 3000}; });
        std::optional<base::Result<ResponseHead>> seen;
        HttpCall call(*m_http, nullptr, request, {{}, {}, [&](const base::Result<ResponseHead>& head) { seen = head; }},
                      nullptr);
        call.start();
        LXCP_TRY_VERIFY(seen.has_value());
        QCOMPARE(seen->error().kind, base::Error::Kind::Timeout);
    }

    void connectionsThatEndUnderACall_endItToo()
    {
        m_server->setScript([](const SeenRequest&, int) { return Fault{FaultProxy::json("{}"), 3000}; });
        Request request;
        request.url = m_server->url();
        bool answered = false;
        QPointer call =
            new HttpCall(*m_http, nullptr, request,
                         {{}, {}, [&](const base::Result<ResponseHead>&) { answered = true; }}, m_http.get());
        call->start();
        LXCP_TRY_COMPARE(m_server->seen().size(), 1);
        m_api.reset();
        m_http.reset();
        QVERIFY(!call);
        QVERIFY(!answered);
    }

    void abort_isCancelledExactlyOnce()
    {
        m_server->setScript([](const SeenRequest&, int) { return Fault{FaultProxy::json(kMe), 200}; });
        QList<base::Error::Kind> seen;
        auto* call = fetchMe(*m_api);
        call->whenDone(
            this, [&](const base::Result<Me>& me) { seen.append(me ? base::Error::Kind::Storage : me.error().kind); });
        QSignalSpy gone(call, &QObject::destroyed);
        LXCP_TRY_COMPARE(m_server->seen().size(), 1);
        call->abort();
        call->abort();
        QVERIFY(gone.wait());
        // When a later call is answered after the same delay, the first answer has come too.
        QVERIFY(end(fetchMe(*m_api)));
        QCOMPARE(seen, QList{base::Error::Kind::Cancelled});
    }

    void receiverThatIsGone_isNotCalled()
    {
        m_server->setScript([](const SeenRequest&, int) { return Fault{FaultProxy::json(kMe), 50}; });
        bool called = false;
        auto context = std::make_unique<QObject>();
        auto* call = fetchMe(*m_api);
        call->whenDone(context.get(), [&](const base::Result<Me>&) { called = true; });
        QSignalSpy finished(call, &Job::finished);
        context.reset();
        QVERIFY(finished.wait());
        QVERIFY(!called);
    }

    void skew_isServerMinusClient()
    {
        m_server->setScript([](const SeenRequest&, int) {
            return Fault{
                FaultProxy::answer("200 OK", "application/json", kMe, {"Date: Mon, 02 Mar 2026 10:30:00 GMT"})};
        });
        QVERIFY(end(fetchMe(*m_api)));
        QCOMPARE(m_api->clockSkewSeconds().value_or(0), 5400);
    }

    void skew_isNotTakenFromACaptivePortal()
    {
        m_server->setScript([](const SeenRequest&, int) {
            return Fault{FaultProxy::answer("200 OK", "text/html", "x", {"Date: Mon, 02 Mar 2020 10:30:00 GMT"})};
        });
        QVERIFY(!end(fetchMe(*m_api)));
        QVERIFY(!m_api->clockSkewSeconds());
    }

    void changes_nothingNew_isOneSmallExchange()
    {
        m_server->setScript([](const SeenRequest&, int) {
            return Fault{"HTTP/1.1 304 Not Modified\r\nLXCP-Cursor: v1.7.e\r\nConnection: close\r\n\r\n"};
        });
        const auto page = end(fetchChanges(*m_api, {QStringLiteral("v1.5.e+/"), 0}, {}));
        QVERIFY(page);
        QVERIFY(page->nothingNew);
        QCOMPARE(page->cursor, QStringLiteral("v1.7.e"));
        QCOMPARE(m_server->seen().first().query, QByteArray("since=v1.5.e%2B%2F&stream=true"));
        QVERIFY(m_api->traffic().bytesOut < 1024);
    }

    void commands_answersThatDoNotMatch_areMalformed()
    {
        m_server->setScript([](const SeenRequest&, int) {
            return Fault{FaultProxy::json(quoted("{'results':[{'id':'other','status':'applied'}]}"))};
        });
        domain::Command command;
        command.id = QStringLiteral("c1");
        QCOMPARE(end(sendCommands(*m_api, {command})).error().kind, base::Error::Kind::Malformed);
    }

    void discovery_ofAPlainHttpServer_isRefusedWithoutARequest()
    {
        const auto found = end(discover(*m_http, QUrl(QStringLiteral("http://lxcp.example"))));
        QCOMPARE(found.error().code, QStringLiteral("insecure"));
    }

    void discovery_isAskedBelowTheAddress_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("none") << QString() << QByteArray("/.well-known/lxcp");
        QTest::newRow("slash") << QStringLiteral("/") << QByteArray("/.well-known/lxcp");
        QTest::newRow("folder") << QStringLiteral("/learn/") << QByteArray("/learn/.well-known/lxcp");
    }

    void discovery_isAskedBelowTheAddress()
    {
        QFETCH(QString, path);
        m_server->setScript([](const SeenRequest&, int) { return Fault{FaultProxy::json("{}")}; });
        QUrl address = m_server->url();
        address.setPath(path);
        QVERIFY(!end(discover(*m_http, address)));
        QTEST(m_server->seen().first().path, "asked");
    }

    void discovery_withAPlainHttpIssuer_isRefused()
    {
        m_server->setScript([](const SeenRequest&, int) {
            return Fault{FaultProxy::json(
                quoted("{'api':'https://a.example','issuer':'http://i.example','client_id':'c','audience':'a'}"))};
        });
        QCOMPARE(end(discover(*m_http, m_server->url())).error().code, QStringLiteral("insecure"));
    }
};

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
