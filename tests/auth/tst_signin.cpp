// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/session.h"
#include "app/net/http.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/faultproxy.h"
#include "tests/support/headlessbrowser.h"
#include "tests/support/oidcprovider.h"
#include "tests/support/waiting.h"

#include "app/auth/signin.h"

#include <QtTest/QtTest>

using namespace auth;
using support::Fault;
using support::FaultProxy;

// The whole sign-in against a certified OpenID provider.
class tst_SignIn : public QObject
{
    Q_OBJECT

private:
    support::OidcProvider m_provider;
    QString m_skip;
    std::unique_ptr<net::Http> m_http;
    support::FakeClock m_clock;
    Client m_client;

    template <typename T>
    base::Result<T> end(net::ApiCall<T>* call, int ms = 15'000)
    {
        std::optional<base::Result<T>> seen;
        call->whenDone(this, [&seen](const base::Result<T>& result) { seen = result; });
        if (!support::waitFor([&] { return seen.has_value(); }, std::chrono::milliseconds(ms)))
            return base::failure(base::Error::Kind::Storage, QStringLiteral("the call never ended"));
        return *seen;
    }

    // Signs alice in; 'bend' may change the address that the browser opens.
    base::Result<CodeFlowEnd> signIn(const std::function<QUrl(QUrl)>& bend = {},
                                     std::chrono::milliseconds patience = std::chrono::seconds(15))
    {
        support::HeadlessBrowser browser(QStringLiteral("alice"));
        auto* flow = new CodeFlow(*m_http, m_clock, m_client, patience);
        connect(flow, &CodeFlow::openInBrowser, &browser,
                [&](const QUrl& url) { browser.open(bend ? bend(url) : url); });
        auto result = end<CodeFlowEnd>(flow);
        // The page for the person is sent before the tokens are fetched.
        if (result)
            m_page = browser.lastPage();
        return result;
    }
    QByteArray m_page;

    static QUrl with(QUrl url, const char* name, const QString& value)
    {
        QUrlQuery query(url);
        query.removeAllQueryItems(QLatin1StringView(name));
        query.addQueryItem(QLatin1StringView(name), value);
        url.setQuery(query);
        return url;
    }

    static QUrl redirect(const QUrl& authorization, const QUrlQuery& answer)
    {
        QUrl url(QUrlQuery(authorization).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        url.setQuery(answer);
        return url;
    }

    static QString stateOf(const QUrl& authorization)
    {
        return QUrlQuery(authorization).queryItemValue(QStringLiteral("state"));
    }

    // What an LXCP server with this issuer says of itself.
    static Fault discovery(const FaultProxy& server, const QString& issuer)
    {
        const QJsonObject about{{QStringLiteral("api"), server.url().toString()},
                                {QStringLiteral("version"), QStringLiteral("1")},
                                {QStringLiteral("organisation"), QStringLiteral("Nordwind")},
                                {QStringLiteral("issuer"), issuer},
                                {QStringLiteral("client_id"), QStringLiteral("desktop-client")},
                                {QStringLiteral("audience"), QStringLiteral("urn:learn:api")},
                                {QStringLiteral("scope"), QStringLiteral("openid profile offline_access")}};
        return {FaultProxy::json(QJsonDocument(about).toJson())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clock.set(QDateTime::currentDateTimeUtc());
        m_skip = m_provider.start("RS256", 60);
    }

    void init()
    {
        if (!m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        m_http = std::make_unique<net::Http>();
        const auto provider = end(fetchProvider(*m_http, m_provider.issuer()));
        QVERIFY(provider);
        m_client = {*provider,
                    QStringLiteral("desktop-client"),
                    QStringLiteral("urn:learn:api"),
                    QStringLiteral("openid profile offline_access"),
                    {}};
    }

    void cleanup() { m_http.reset(); }

    void wholeFlow_givesTokensAndIdentity()
    {
        const auto signedIn = signIn();
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().code + signedIn.error().detail));
        QCOMPARE(signedIn->identity.subject, QStringLiteral("alice"));
        QCOMPARE(signedIn->identity.issuer, m_provider.issuer());
        QCOMPARE(signedIn->tokens.accessToken.count('.'), 2); // a JWT for the API (RFC 9068)
        QVERIFY(!signedIn->tokens.refreshToken.isEmpty());
        QVERIFY(m_page.contains("Thank you"));
    }

    void authorizationRequest_hasWhatTheStandardsAskFor()
    {
        QUrlQuery asked;
        (void)signIn([&](const QUrl& url) {
            asked = QUrlQuery(url);
            return url;
        });
        QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
        QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge")).size(), 43);
        QVERIFY(asked.queryItemValue(QStringLiteral("state")).size() >= 22); // 128 bits
        QVERIFY(asked.queryItemValue(QStringLiteral("nonce")).size() >= 22);
        QCOMPARE(asked.queryItemValue(QStringLiteral("resource"), QUrl::FullyDecoded), QStringLiteral("urn:learn:api"));
        QCOMPARE(asked.queryItemValue(QStringLiteral("prompt")), QStringLiteral("consent"));
        QVERIFY(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)
                    .startsWith(QStringLiteral("http://127.0.0.1:")));
    }

    void scope_hasTheAddressUnlessTheProviderHasNone()
    {
        const QString wanted = QStringLiteral("openid profile email offline_access");
        Provider provider;
        QCOMPARE(scopeFor(provider, wanted), wanted); // it does not say
        provider.scopes = QStringList{QStringLiteral("openid"), QStringLiteral("email")};
        QCOMPARE(scopeFor(provider, wanted), wanted);
        QCOMPARE(scopeFor(provider, QStringLiteral("openid")), QStringLiteral("openid")); // nobody wants it
        provider.scopes = QStringList{QStringLiteral("openid")};
        QCOMPARE(scopeFor(provider, wanted), QStringLiteral("openid profile offline_access"));
        QVERIFY(m_client.provider.scopes.contains(QStringLiteral("email"))); // of the provider that runs
    }

    void otherNonce_isRefused()
    {
        const auto signedIn = signIn([](const QUrl& url) { return with(url, "nonce", QStringLiteral("other")); });
        QCOMPARE(signedIn.error().code, QStringLiteral("bad-id-token"));
        QCOMPARE(signedIn.error().detail, QStringLiteral("nonce"));
    }

    void otherChallenge_isRefusedByTheProvider()
    {
        const auto signedIn =
            signIn([](const QUrl& url) { return with(url, "code_challenge", QString(43, QLatin1Char('a'))); });
        QCOMPARE(signedIn.error().code, QStringLiteral("invalid_grant"));
        QVERIFY2(signedIn.error().detail.startsWith(QStringLiteral("issuer: ")), qPrintable(signedIn.error().detail));
    }

    void redirectWithOtherState_isNotOursAndTheSignInGoesOn()
    {
        support::HeadlessBrowser stranger(QStringLiteral("x"));
        support::HeadlessBrowser browser(QStringLiteral("alice"));
        auto* flow = new CodeFlow(*m_http, m_clock, m_client);
        connect(flow, &CodeFlow::openInBrowser, this, [&](const QUrl& url) {
            connect(&stranger, &support::HeadlessBrowser::arrived, this, [&browser, url] { browser.open(url); });
            stranger.open(redirect(url, QUrlQuery{{QStringLiteral("state"), QStringLiteral("guess")},
                                                  {QStringLiteral("code"), QStringLiteral("x")}}));
        });
        const auto signedIn = end<CodeFlowEnd>(flow);
        QCOMPARE(stranger.lastStatus(), 400);
        QVERIFY(signedIn);
    }

    void redirectOfAnotherIssuer_isRefused_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::newRow("another") << QStringLiteral("https://evil.example");
        QTest::newRow("none, though the provider promises it") << QString();
    }

    void redirectOfAnotherIssuer_isRefused()
    {
        QFETCH(QString, issuer);
        const auto signedIn = signIn([&](const QUrl& url) {
            QUrlQuery answer{{QStringLiteral("state"), stateOf(url)}, {QStringLiteral("code"), QStringLiteral("x")}};
            if (!issuer.isEmpty())
                answer.addQueryItem(QStringLiteral("iss"), issuer);
            return redirect(url, answer);
        });
        QCOMPARE(signedIn.error().code, QStringLiteral("wrong-issuer"));
    }

    void refusalOfThePerson_comesAsItsCode()
    {
        const auto signedIn = signIn([&](const QUrl& url) {
            return redirect(url, {{QStringLiteral("state"), stateOf(url)},
                                  {QStringLiteral("iss"), m_provider.issuer()},
                                  {QStringLiteral("error"), QStringLiteral("access_denied")}});
        });
        QCOMPARE(signedIn.error().code, QStringLiteral("access_denied"));
        QVERIFY(signedIn.error().detail.isEmpty());
    }

    void refusalWithWords_bringsThem()
    {
        const auto signedIn = signIn([&](const QUrl& url) {
            return redirect(url, {{QStringLiteral("state"), stateOf(url)},
                                  {QStringLiteral("iss"), m_provider.issuer()},
                                  {QStringLiteral("error"), QStringLiteral("access_denied")},
                                  {QStringLiteral("error_description"), QStringLiteral("AADSTS65004: no consent")}});
        });
        QCOMPARE(signedIn.error().code, QStringLiteral("access_denied"));
        QCOMPARE(signedIn.error().detail, QStringLiteral("issuer: AADSTS65004: no consent"));
    }

    void browserThatNeverComesBack_isTimeout()
    {
        const auto signedIn = signIn([](const QUrl&) { return QUrl(QStringLiteral("http://127.0.0.1:1/")); },
                                     std::chrono::milliseconds(300));
        QCOMPARE(signedIn.error().kind, base::Error::Kind::Timeout);
    }

    void cancel_endsTheSignInAndThePort()
    {
        auto* flow = new CodeFlow(*m_http, m_clock, m_client);
        QUrl opened;
        connect(flow, &CodeFlow::openInBrowser, this, [&](const QUrl& url) { opened = url; });
        std::optional<base::Result<CodeFlowEnd>> seen;
        flow->whenDone(this, [&](const base::Result<CodeFlowEnd>& result) { seen = result; });
        LXCP_TRY_VERIFY(opened.isValid());
        QSignalSpy gone(flow, &QObject::destroyed);
        flow->abort();
        QCOMPARE(seen->error().kind, base::Error::Kind::Cancelled);
        QVERIFY(gone.wait());
        support::HeadlessBrowser late(QStringLiteral("alice"));
        QSignalSpy arrived(&late, &support::HeadlessBrowser::arrived);
        late.open(redirect(opened, {{QStringLiteral("state"), stateOf(opened)}}));
        QVERIFY(arrived.wait());
        QCOMPARE(late.lastStatus(), 0); // nobody listens any more
    }

    void metadataOfAnotherIssuer_isRefused()
    {
        FaultProxy liar;
        liar.setScript([this](const support::SeenRequest&, int) {
            return Fault{FaultProxy::json(
                "{\"issuer\":\"" + m_provider.issuer().toUtf8() +
                "\",\"authorization_endpoint\":\"https://a.example\",\"token_endpoint\":\"https://a.example\","
                "\"jwks_uri\":\"https://a.example\"}")};
        });
        const auto found = end(fetchProvider(*m_http, liar.url().toString()));
        QCOMPARE(found.error().code, QStringLiteral("wrong-issuer"));
    }

    // Of two that are asked it is said which one it was.
    void issuerThatIsNotThere_isNotTheServer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("gone") << Fault{{}, 0, true} << QStringLiteral("issuer-unreachable");
        QTest::newRow("unavailable") << Fault{FaultProxy::answer("503 Service Unavailable", "text/html", "<html>")}
                                     << QStringLiteral("issuer-unreachable");
        for (const char* line : {"200 OK", "400 Bad Request", "403 Forbidden", "404 Not Found"})
            QTest::newRow(line) << Fault{FaultProxy::answer(line, "text/html", "<html>")}
                                << QStringLiteral("issuer-answer");
        QTest::newRow("some JSON") << Fault{FaultProxy::json("[1]")} << QStringLiteral("issuer-answer");
    }

    void issuerThatIsNotThere_isNotTheServer()
    {
        QFETCH(Fault, fault);
        FaultProxy issuer;
        issuer.setScript([&](const support::SeenRequest&, int) { return fault; });
        FaultProxy server;
        server.setScript([&](const support::SeenRequest&, int) { return discovery(server, issuer.url().toString()); });
        const auto person = end<SignedInPerson>(new SignIn(*m_http, m_clock, server.url(), {}));
        QVERIFY(!person);
        QTEST(person.error().code, "code");
    }

    void serverThatTakesNoTokenOfTheIssuer_isSaidToRefuseIt()
    {
        FaultProxy server;
        server.setScript([&](const support::SeenRequest& request, int) {
            return request.path.startsWith("/v1/")
                       ? Fault{FaultProxy::answer(
                             "401 Unauthorized", "application/problem+json",
                             "{\"status\":401,\"code\":\"invalid-token\",\"detail\":\"audience\"}")}
                       : discovery(server, m_provider.issuer());
        });
        support::HeadlessBrowser browser(QStringLiteral("alice"));
        auto* call = new SignIn(*m_http, m_clock, server.url(), {});
        connect(call, &SignIn::openInBrowser, &browser, [&](const QUrl& url) { browser.open(url); });
        const auto person = end<SignedInPerson>(call);
        QVERIFY(!person);
        QCOMPARE(person.error().code, QStringLiteral("token-refused"));
        QCOMPARE(person.error().kind, base::Error::Kind::Unauthorized);
        QCOMPARE(person.error().detail, QStringLiteral("audience"));
    }

    void ellipticCurveTokens_areUnderstood()
    {
        support::OidcProvider other;
        const QString trouble = other.start("ES256");
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const auto provider = end(fetchProvider(*m_http, other.issuer()));
        QVERIFY(provider);
        m_client.provider = *provider;
        const auto signedIn = signIn();
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().detail));
    }

    void session_rotatesAndKeepsTheNewTokenFirst()
    {
        const auto signedIn = signIn();
        QVERIFY(signedIn);
        support::FakeKeyStore keys;
        Session session(*m_http, keys, m_clock);
        bool begun = false;
        session.begin({m_client, QStringLiteral("alice"), QStringLiteral("k"), {}}, signedIn->tokens,
                      [&] { begun = true; });
        QVERIFY(begun);
        QCOMPARE(keys.entries.value(QStringLiteral("k")), signedIn->tokens.refreshToken);
        m_clock.advance(std::chrono::minutes(5));
        QByteArrayList tokens;
        for (int i = 0; i < 3; ++i) // one refresh for all who ask meanwhile
            session.token([&](const base::Result<QByteArray>& token) {
                // Whoever hears of the new access token may end the program: the refresh token is safe by then.
                if (token && keys.entries.value(QStringLiteral("k")) != signedIn->tokens.refreshToken)
                    tokens.append(*token);
            });
        LXCP_TRY_COMPARE(tokens.size(), 3);
        QCOMPARE(keys.written.size(), 2);
        QVERIFY(tokens.first() != signedIn->tokens.accessToken);
        QVERIFY(tokens.first() == tokens.last());
    }

    void oldRefreshToken_endsTheSessionAndTheChain()
    {
        const auto signedIn = signIn();
        QVERIFY(signedIn);
        support::FakeKeyStore keys;
        Session session(*m_http, keys, m_clock);
        session.begin({m_client, QStringLiteral("alice"), QStringLiteral("k"), {}}, signedIn->tokens, [] {});
        std::optional<base::Result<QByteArray>> token;
        session.renew(signedIn->tokens.accessToken, [&](const base::Result<QByteArray>& t) { token = t; });
        LXCP_TRY_VERIFY(token.has_value());
        QVERIFY(*token);
        const QByteArray rotated = keys.entries.value(QStringLiteral("k"));
        keys.entries.insert(QStringLiteral("k"), signedIn->tokens.refreshToken); // a thief's copy
        token.reset();
        session.renew({}, [](const base::Result<QByteArray>&) {});
        m_clock.advance(std::chrono::minutes(5));
        session.token([&](const base::Result<QByteArray>& t) { token = t; });
        LXCP_TRY_VERIFY(token.has_value());
        QCOMPARE(token->error().kind, base::Error::Kind::Unauthorized);
        QCOMPARE(session.state(), Session::State::Expired);
        const auto chain =
            end(refreshTokens(*m_http, m_client.provider, rotated, m_client.clientId, m_client.audience));
        QCOMPARE(chain.error().code, QStringLiteral("invalid_grant"));
    }

    void signOut_revokesAtTheProvider()
    {
        const auto signedIn = signIn();
        QVERIFY(signedIn);
        support::FakeKeyStore keys;
        Session session(*m_http, keys, m_clock);
        session.begin({m_client, QStringLiteral("alice"), QStringLiteral("k"), {}}, signedIn->tokens, [] {});
        bool ended = false;
        session.end([&] { ended = true; });
        LXCP_TRY_VERIFY(ended);
        QVERIFY(keys.entries.isEmpty());
        QCOMPARE(session.state(), Session::State::SignedOut);
        const auto later = end(refreshTokens(*m_http, m_client.provider, signedIn->tokens.refreshToken,
                                             m_client.clientId, m_client.audience));
        QCOMPARE(later.error().code, QStringLiteral("invalid_grant"));
    }
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
