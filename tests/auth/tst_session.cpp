// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/session.h"
#include "app/net/http.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/faultproxy.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using namespace auth;
using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

namespace {

QByteArray tokens(const QByteArray& access, const QByteArray& refresh)
{
    return FaultProxy::json("{\"access_token\":\"" + access +
                            "\",\"token_type\":\"Bearer\",\"expires_in\":60,\"refresh_token\":\"" + refresh + "\"}");
}

} // namespace

// What a session does when issuer, keychain or network do not behave.
class tst_Session : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FaultProxy> m_issuer;
    std::unique_ptr<net::Http> m_http;
    support::FakeClock m_clock;
    std::unique_ptr<support::FakeKeyStore> m_keys;
    std::unique_ptr<Session> m_session;
    QTemporaryDir m_folder;

    Grant grant() const
    {
        Grant made;
        made.client.provider.issuer = m_issuer->url().toString();
        made.client.provider.tokenEndpoint = m_issuer->url().toString() + QStringLiteral("/token");
        made.client.provider.revocationEndpoint = m_issuer->url().toString() + QStringLiteral("/revoke");
        made.client.clientId = QStringLiteral("c");
        made.client.audience = QStringLiteral("a");
        made.subject = QStringLiteral("maya");
        made.keyName = QStringLiteral("k");
        made.lockFile = m_folder.filePath(QStringLiteral("refresh.lock"));
        return made;
    }

    void openDemo()
    {
        Grant demo = grant();
        demo.client.provider.authorizationEndpoint = m_issuer->url().toString() + QStringLiteral("/authorize");
        demo.client.scope = QStringLiteral("openid profile offline_access");
        demo.client.demoPerson = QStringLiteral("maya");
        m_session->open(demo);
    }

    // The state of the request in place of the '$' of an answer.
    static QByteArray withState(QByteArray answer, const SeenRequest& request)
    {
        const QUrlQuery query(QString::fromLatin1(request.query));
        return answer.replace("$", query.queryItemValue(QStringLiteral("state")).toLatin1());
    }

    base::Result<QByteArray> token()
    {
        std::optional<base::Result<QByteArray>> seen;
        m_session->token([&seen](const base::Result<QByteArray>& result) { seen = result; });
        if (!support::waitFor([&] { return seen.has_value(); }))
            return base::failure(base::Error::Kind::Storage, QStringLiteral("never"));
        return *seen;
    }

private Q_SLOTS:
    void init()
    {
        m_issuer = std::make_unique<FaultProxy>();
        m_http = std::make_unique<net::Http>();
        m_keys = std::make_unique<support::FakeKeyStore>();
        m_session = std::make_unique<Session>(*m_http, *m_keys, m_clock);
        m_keys->entries.insert(QStringLiteral("k"), "refresh-1");
        m_issuer->setScript([](const SeenRequest&, int n) {
            return Fault{tokens("access-" + QByteArray::number(n + 1), "refresh-" + QByteArray::number(n + 2))};
        });
    }

    void cleanup()
    {
        m_session.reset();
        m_http.reset();
        m_issuer.reset();
    }

    void openedSession_asksNobodyUntilATokenIsNeeded()
    {
        m_session->open(grant());
        QCOMPARE(m_session->state(), Session::State::SignedIn);
        QVERIFY(m_issuer->seen().isEmpty());
        QCOMPARE(token().value(), QByteArray("access-1"));
        QCOMPARE(token().value(), QByteArray("access-1"));
        QCOMPARE(m_issuer->seen().size(), 1);
        QVERIFY(m_issuer->seen().first().body.contains("refresh_token=refresh-1"));
    }

    void expiredAccessToken_isRefreshedWithTheRotatedToken()
    {
        m_session->open(grant());
        QVERIFY(token());
        m_clock.advance(std::chrono::seconds(61));
        QCOMPARE(token().value(), QByteArray("access-2"));
        QVERIFY(m_issuer->seen().last().body.contains("refresh_token=refresh-2"));
        QCOMPARE(m_keys->entries.value(QStringLiteral("k")), QByteArray("refresh-3"));
    }

    void refreshTokenOfAnotherProgram_isUsed()
    {
        m_session->open(grant());
        QVERIFY(token());
        m_keys->entries.insert(QStringLiteral("k"), "from-elsewhere");
        m_clock.advance(std::chrono::seconds(61));
        QVERIFY(token());
        QVERIFY(m_issuer->seen().last().body.contains("refresh_token=from-elsewhere"));
    }

    void refreshOfAnotherProgram_isWaitedFor()
    {
        auto other = std::make_unique<QLockFile>(grant().lockFile);
        QVERIFY(other->tryLock());
        m_session->open(grant());
        std::optional<base::Result<QByteArray>> seen;
        m_session->token([&seen](const base::Result<QByteArray>& result) { seen = result; });
        // Had it not waited it would ask with what was in the keychain before.
        m_keys->entries.insert(QStringLiteral("k"), "from-the-other");
        other.reset();
        LXCP_TRY_VERIFY(seen.has_value());
        QVERIFY(*seen);
        QCOMPARE(m_issuer->seen().size(), 1);
        QVERIFY(m_issuer->seen().first().body.contains("refresh_token=from-the-other"));
    }

    void unreachableIssuer_isOfflineAndNotSignedOut_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("reset") << Fault{{}, 0, true};
        QTest::newRow("503") << Fault{FaultProxy::answer("503 Service Unavailable", "text/plain", "x")};
        QTest::newRow("captive portal") << Fault{FaultProxy::answer("200 OK", "text/html", "<html>")};
        QTest::newRow("half an answer") << Fault{tokens("a", "b"), 0, false, 10};
    }

    void unreachableIssuer_isOfflineAndNotSignedOut()
    {
        QFETCH(Fault, fault);
        m_session->open(grant());
        m_issuer->setScript([&](const SeenRequest&, int) { return fault; });
        const auto refused = token();
        QVERIFY(base::isTransient(refused.error()));
        QCOMPARE(m_session->state(), Session::State::SignedIn);
        QCOMPARE(m_keys->entries.value(QStringLiteral("k")), QByteArray("refresh-1"));
        m_issuer->setScript([](const SeenRequest&, int) { return Fault{tokens("later", "r")}; });
        QCOMPARE(token().value(), QByteArray("later"));
    }

    // What stands where the issuer was, and is none, has decided nothing.
    void answerThatIsNoIssuers_isOfflineAndNotSignedOut_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* type, const char* code) {
            QTest::newRow(name) << Fault{FaultProxy::answer(name, type, "<html>")} << QString::fromLatin1(code);
        };
        row("400 Bad Request", "text/html", "issuer-answer");
        row("403 Forbidden", "text/plain", "issuer-answer");
        row("403 Forbidden ", "text/html", "captive-portal");
        row("404 Not Found", "text/html", "issuer-answer");
        row("404 Not Found ", "application/json", "issuer-answer");
        QTest::newRow("reset") << Fault{{}, 0, true} << QStringLiteral("issuer-unreachable");
    }

    void answerThatIsNoIssuers_isOfflineAndNotSignedOut()
    {
        QFETCH(Fault, fault);
        m_session->open(grant());
        m_issuer->setScript([&](const SeenRequest&, int) { return fault; });
        const auto refused = token();
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QVERIFY(base::isTransient(refused.error()));
        QCOMPARE(m_session->state(), Session::State::SignedIn);
    }

    // The demo's own answer is a redirect, whatever it says.
    void demoIssuerThatDoesNotAnswer_isOfflineAndNotSignedOut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        const auto portal = QStringLiteral("captive-portal");
        QTest::newRow("captive portal") << FaultProxy::answer("200 OK", "text/html", "<html>") << portal;
        QTest::newRow("captive portal, redirect")
            << FaultProxy::answer("302 Found", "text/html", {}, {"Location: http://portal.hotel.example/"}) << portal;
        QTest::newRow("captive portal, 511")
            << FaultProxy::answer("511 Network Authentication Required", "text/html", "<html>") << portal;
        QTest::newRow("a proxy's page, 403") << FaultProxy::answer("403 Forbidden", "text/html", "<html>") << portal;
        QTest::newRow("a proxy's words, 400") << FaultProxy::answer("400 Bad Request", "text/plain", "no") << portal;
        QTest::newRow("another server") << FaultProxy::answer("404 Not Found", "text/html", "<html>")
                                        << QStringLiteral("not-lxcp");
        QTest::newRow("too much to do") << FaultProxy::answer("429 Too Many Requests", "text/plain", {})
                                        << QStringLiteral("too-many-requests");
        QTest::newRow("its database")
            << FaultProxy::answer("302 Found", "text/html", {},
                                  {"Location: http://127.0.0.1:8418/callback?error=temporarily_unavailable&state=$"})
            << QStringLiteral("temporarily_unavailable");
    }

    void demoIssuerThatDoesNotAnswer_isOfflineAndNotSignedOut()
    {
        QFETCH(QByteArray, answer);
        openDemo();
        m_issuer->setScript([&](const SeenRequest& request, int) { return Fault{withState(answer, request)}; });
        const auto refused = token();
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QVERIFY(base::isTransient(refused.error()));
        QCOMPARE(m_session->state(), Session::State::SignedIn);
    }

    // They sign in anew each time: the issuer need not keep a token that nobody will show.
    void demoPerson_asksForNoRefreshToken()
    {
        openDemo();
        m_issuer->setScript([](const SeenRequest&, int) { return Fault{FaultProxy::json("{}")}; });
        QVERIFY(!token());
        const QUrlQuery asked(QString::fromLatin1(m_issuer->seen().first().query));
        QCOMPARE(asked.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded), QStringLiteral("openid profile"));
    }

    // As with a refresh: the token comes straight from the token endpoint, and nobody's keys are asked for.
    void demoPerson_isKnownByTheirSubject_withoutKeys_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("the same") << QByteArray("maya") << QByteArray("$") << true;
        QTest::newRow("somebody else") << QByteArray("osei") << QByteArray("$") << false;
        QTest::newRow("of another sign-in") << QByteArray("maya") << QByteArray("other") << false;
    }

    void demoPerson_isKnownByTheirSubject_withoutKeys()
    {
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, nonce);
        QFETCH(bool, goesOn);
        openDemo();
        m_issuer->setScript([&](const SeenRequest& request, int) {
            if (request.path == "/authorize") {
                const QUrlQuery query(QString::fromLatin1(request.query));
                nonce.replace("$", query.queryItemValue(QStringLiteral("nonce")).toLatin1());
                return Fault{withState(FaultProxy::answer("302 Found", "text/html", {},
                                                          {"Location: http://127.0.0.1:8418/callback?code=x&state=$"}),
                                       request)};
            }
            QByteArray claims = "{'iss':'" + m_issuer->url().toString().toLatin1() + "','aud':'c','sub':'" + subject +
                                "','nonce':'" + nonce + "'}";
            claims.replace('\'', '"');
            const QByteArray idToken = QByteArray("{}").toBase64(QByteArray::OmitTrailingEquals) + '.' +
                                       claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                                       ".x";
            QByteArray answer = "{'access_token':'t','token_type':'Bearer','id_token':'" + idToken + "'}";
            return Fault{FaultProxy::json(answer.replace('\'', '"'))};
        });
        const auto access = token();
        QCOMPARE(access.has_value(), goesOn);
        QCOMPARE(m_session->state(), goesOn ? Session::State::SignedIn : Session::State::Expired);
        QCOMPARE(m_issuer->seen().size(), 2);
    }

    void demoPersonWhoIsNotKnownAnyMore_isExpired()
    {
        openDemo();
        m_issuer->setScript([](const SeenRequest& request, int) {
            return Fault{
                withState(FaultProxy::answer("302 Found", "text/html", {},
                                             {"Location: http://127.0.0.1:8418/callback?error=access_denied&state=$"}),
                          request)};
        });
        QCOMPARE(token().error().code, QStringLiteral("sign-in-needed"));
        QCOMPARE(m_session->state(), Session::State::Expired);
    }

    void invalidGrant_isExpired()
    {
        m_session->open(grant());
        QSignalSpy changed(m_session.get(), &Session::stateChanged);
        m_issuer->setScript([](const SeenRequest&, int) {
            return Fault{FaultProxy::answer("400 Bad Request", "application/json", "{\"error\":\"invalid_grant\"}")};
        });
        QCOMPARE(token().error().code, QStringLiteral("sign-in-needed"));
        QCOMPARE(m_session->state(), Session::State::Expired);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(token().error().kind, base::Error::Kind::Unauthorized);
        QCOMPARE(m_issuer->seen().size(), 1); // not asked again
    }

    void tokenOfAnotherPerson_isNotTaken()
    {
        m_session->open(grant());
        m_issuer->setScript([](const SeenRequest&, int) {
            const QByteArray claims = QByteArray("{\"iss\":\"x\",\"sub\":\"osei\"}")
                                          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            return Fault{FaultProxy::json("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"e30." +
                                          claims + ".x\"}")};
        });
        QVERIFY(!token());
        QCOMPARE(m_session->state(), Session::State::Expired);
    }

    void noKeychain_keepsTheSessionInMemoryAndSaysSo()
    {
        m_keys->broken = true;
        QSignalSpy failed(m_session.get(), &Session::keychainChanged);
        TokenSet fresh;
        fresh.accessToken = "access-0";
        fresh.refreshToken = "refresh-1";
        fresh.expiresInSeconds = 60;
        m_session->begin(grant(), fresh, [] {});
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_session->keychainWorks());
        QCOMPARE(token().value(), QByteArray("access-0"));
        m_clock.advance(std::chrono::seconds(61));
        QCOMPARE(token().value(), QByteArray("access-1"));
        QVERIFY(m_issuer->seen().last().body.contains("refresh_token=refresh-1"));
    }

    // The person takes their time to unlock it.
    void keychainThatTakesTheTokenLate_worksFromThenOn()
    {
        m_keys->locked = true;
        TokenSet fresh;
        fresh.accessToken = "access-0";
        fresh.refreshToken = "refresh-1";
        fresh.expiresInSeconds = 60;
        m_session->begin(grant(), fresh, [] {});
        QVERIFY(!m_session->keychainWorks());
        QSignalSpy changed(m_session.get(), &Session::keychainChanged);
        m_keys->unlock();
        QVERIFY(m_session->keychainWorks());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_keys->entries.value(QStringLiteral("k")), QByteArray("refresh-1"));
        // Another program of this profile may have rotated it since: what counts is in the keychain.
        m_keys->entries.insert(QStringLiteral("k"), "refresh-7");
        m_clock.advance(std::chrono::seconds(61));
        QVERIFY(token());
        QVERIFY(m_issuer->seen().last().body.contains("refresh_token=refresh-7"));
    }

    void keychainThatIsUnlockedLate_givesTheSessionBack()
    {
        m_keys->locked = true;
        m_session->open(grant());
        QVERIFY(!token());
        QCOMPARE(m_session->state(), Session::State::Expired);
        m_keys->unlock();
        QCOMPARE(m_session->state(), Session::State::SignedIn);
        QVERIFY(m_session->keychainWorks());
        QVERIFY(token());
    }

    void emptyKeychain_isExpired()
    {
        m_keys->entries.clear();
        m_session->open(grant());
        QVERIFY(!token());
        QCOMPARE(m_session->state(), Session::State::Expired);
        QVERIFY(m_issuer->seen().isEmpty());
    }

    void movedTokenEndpoint_isFoundAgain()
    {
        Grant moved = grant();
        moved.client.provider.tokenEndpoint = m_issuer->url().toString() + QStringLiteral("/old");
        const QByteArray issuer = m_issuer->url().toEncoded();
        m_issuer->setScript([issuer](const SeenRequest& request, int) {
            if (request.path == "/old")
                return Fault{FaultProxy::answer("404 Not Found", "text/plain", "gone")};
            if (request.path == "/token")
                return Fault{tokens("found", "r")};
            return Fault{FaultProxy::json("{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer +
                                          "/a\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer +
                                          "/j\"}")};
        });
        m_session->open(moved);
        QCOMPARE(token().value(), QByteArray("found"));
    }

    void signOut_worksWithoutTheNetwork()
    {
        m_session->open(grant());
        m_issuer->close();
        bool ended = false;
        m_session->end([&] { ended = true; });
        LXCP_TRY_VERIFY(ended);
        QVERIFY(m_keys->entries.isEmpty());
        QCOMPARE(m_session->state(), Session::State::SignedOut);
    }

    void leave_answersThoseWhoWait()
    {
        m_session->open(grant());
        m_issuer->setScript([](const SeenRequest&, int) { return Fault{tokens("a", "b"), 60'000}; });
        std::optional<base::Result<QByteArray>> seen;
        m_session->token([&seen](const base::Result<QByteArray>& result) { seen = result; });
        m_session->leave();
        QVERIFY(seen && !*seen);
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
