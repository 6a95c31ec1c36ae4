// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/demoissuer.h"
#include "server/identity/signinpage.h"
#include "tests/identity/identitysupport.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using identity::DemoIssuer;
using identity::Parameters;
using Kind = DemoIssuer::Authorization::Kind;

namespace {

const QString kIssuer = QStringLiteral("http://127.0.0.1:8420/demo/oidc");
const QString kVerifier = QStringLiteral("verifier-verifier-verifier-verifier-verifier-12");

QString challenge()
{
    return QString::fromLatin1(
        identity::toBase64Url(QCryptographicHash::hash(kVerifier.toLatin1(), QCryptographicHash::Sha256)));
}

Parameters request(const Parameters& changes = {})
{
    Parameters parameters{{QStringLiteral("response_type"), QStringLiteral("code")},
                          {QStringLiteral("client_id"), QStringLiteral("lxcp-desktop")},
                          {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:43210/callback")},
                          {QStringLiteral("scope"), QStringLiteral("openid profile offline_access")},
                          {QStringLiteral("state"), QStringLiteral("s&=1")},
                          {QStringLiteral("nonce"), QStringLiteral("n-1")},
                          {QStringLiteral("code_challenge"), challenge()},
                          {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
                          {QStringLiteral("login_hint"), QStringLiteral("maya")}};
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        parameters.insert(change.key(), change.value());
    return parameters;
}

QString answered(const DemoIssuer::Authorization& authorization, const char* name)
{
    return QUrlQuery(authorization.redirect).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
}

QJsonObject claimsOf(const QString& token)
{
    return QJsonDocument::fromJson(*identity::fromBase64Url(token.toLatin1().split('.').at(1))).object();
}

} // namespace

class TestDemoIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFlow_givesTokensThatValidate();
    void redirectElsewhere_isRefusedWithoutRedirect_data();
    void redirectElsewhere_isRefusedWithoutRedirect();
    void badRequest_isToldToTheClient_data();
    void badRequest_isToldToTheClient();
    void unknownPerson_isDenied();
    void deactivated_keepsAnIdentity_soThatTheServerSaysWhy();
    void code_isGoodOnce_andEndsItsChainWhenShownAgain();
    void code_expiresAfterAMinute();
    void code_wrongExchange_data();
    void code_wrongExchange();
    void refresh_rotates_andReuseEndsTheChain();
    void refresh_survivesARestart_asHashOnly();
    void revoke_endsTheChain();
    void withoutOfflineAccess_noRefreshToken();
    void page_listsPeopleAndEscapes();
    void isLoopbackAddress_data();
    void isLoopbackAddress();

private:
    void open();
    QString newCode(const Parameters& changes = {}) { return answered(m_issuer->authorize(request(changes)), "code"); }
    DemoIssuer::Answer exchange(const QString& code, const Parameters& changes = {});
    DemoIssuer::Answer refresh(const QString& token);

    support::FakeClock m_clock;
    std::unique_ptr<support::PeopleDatabase> m_people;
    std::unique_ptr<DemoIssuer> m_issuer;
};

void TestDemoIssuer::init()
{
    m_issuer.reset();
    m_people = std::make_unique<support::PeopleDatabase>(m_clock);
    open();
}

void TestDemoIssuer::open()
{
    auto issuer = DemoIssuer::open({kIssuer, QStringLiteral("lxcp-desktop"), QStringLiteral("urn:x")},
                                   *m_people->storage, m_clock);
    QVERIFY(issuer);
    m_issuer = std::move(*issuer);
}

DemoIssuer::Answer TestDemoIssuer::exchange(const QString& code, const Parameters& changes)
{
    Parameters parameters{{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                          {QStringLiteral("client_id"), QStringLiteral("lxcp-desktop")},
                          {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:43210/callback")},
                          {QStringLiteral("code"), code},
                          {QStringLiteral("code_verifier"), kVerifier}};
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        parameters.insert(change.key(), change.value());
    return m_issuer->token(parameters);
}

DemoIssuer::Answer TestDemoIssuer::refresh(const QString& token)
{
    return m_issuer->token({{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                            {QStringLiteral("client_id"), QStringLiteral("lxcp-desktop")},
                            {QStringLiteral("refresh_token"), token}});
}

void TestDemoIssuer::wholeFlow_givesTokensThatValidate()
{
    const auto authorization = m_issuer->authorize(request());
    QCOMPARE(authorization.kind, Kind::Redirect);
    QCOMPARE(authorization.redirect.adjusted(QUrl::RemoveQuery).toString(),
             QStringLiteral("http://127.0.0.1:43210/callback"));
    QCOMPARE(answered(authorization, "state"), QStringLiteral("s&=1"));
    QCOMPARE(answered(authorization, "iss"), kIssuer);
    const auto answer = exchange(answered(authorization, "code"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value(QStringLiteral("token_type")).toString(), QStringLiteral("Bearer"));
    const identity::TokenValidator validator({kIssuer, QStringLiteral("urn:x")}, *m_issuer);
    const auto access =
        validator.validate(answer.json.value(QStringLiteral("access_token")).toString().toLatin1(), m_clock.now());
    QVERIFY(access);
    QCOMPARE(access->subject, QStringLiteral("maya"));
    QCOMPARE(access->expiresAt, m_clock.now().addSecs(600));
    const QString idToken = answer.json.value(QStringLiteral("id_token")).toString();
    QCOMPARE(claimsOf(idToken).value(QStringLiteral("nonce")).toString(), QStringLiteral("n-1"));
    QCOMPARE(claimsOf(idToken).value(QStringLiteral("aud")).toString(), QStringLiteral("lxcp-desktop"));
    QCOMPARE(claimsOf(idToken).value(QStringLiteral("email")).toString(), QStringLiteral("maya@demo.example"));
    QVERIFY(!validator.validate(idToken.toLatin1(), m_clock.now())); // an ID token opens nothing
}

void TestDemoIssuer::redirectElsewhere_isRefusedWithoutRedirect_data()
{
    QTest::addColumn<QString>("redirect");
    for (const char* redirect :
         {"http://evil.example/callback", "https://127.0.0.1:1/callback", "http://127.0.0.1/callback",
          "http://localhost:1/callback", "http://127.0.0.1.evil.example:1/callback", "http://127.0.0.1:1/other",
          "http://127.0.0.1:1/callback?x=1", "http://127.0.0.1:1/callback#x", "http://evil@127.0.0.1:1/callback",
          "http://127.0.0.1:1@evil.example/callback", "javascript:alert(1)", "http://127.0.0.2:1/callback", "",
          "//127.0.0.1:1/callback", "http://127.0.0.1:1/callback/../other"})
        QTest::newRow(redirect) << QString::fromLatin1(redirect);
}

void TestDemoIssuer::redirectElsewhere_isRefusedWithoutRedirect()
{
    QFETCH(QString, redirect);
    const auto answer = m_issuer->authorize(request({{QStringLiteral("redirect_uri"), redirect}}));
    QCOMPARE(answer.kind, Kind::Refused);
    QVERIFY(answer.redirect.isEmpty());
    QCOMPARE(m_issuer->authorize(request({{QStringLiteral("client_id"), QStringLiteral("other")}})).kind,
             Kind::Refused);
    QCOMPARE(
        m_issuer->authorize(request({{QStringLiteral("redirect_uri"), QStringLiteral("http://[::1]:99/callback")}}))
            .kind,
        Kind::Redirect);
}

void TestDemoIssuer::badRequest_isToldToTheClient_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const char* value, const char* error) {
        QTest::addRow("%s=%s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(error);
    };
    row("response_type", "token", "unsupported_response_type");
    row("code_challenge", "", "invalid_request");
    row("code_challenge", "short", "invalid_request");
    row("code_challenge_method", "plain", "invalid_request");
    row("code_challenge_method", "", "invalid_request");
    row("scope", "profile", "invalid_scope");
    row("resource", "urn:other", "invalid_target");
}

void TestDemoIssuer::badRequest_isToldToTheClient()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto answer = m_issuer->authorize(request({{name, value}}));
    QCOMPARE(answer.kind, Kind::Redirect);
    QTEST(answered(answer, "error"), "error");
    QCOMPARE(answered(answer, "state"), QStringLiteral("s&=1"));
    QCOMPARE(answered(answer, "code"), QString());
}

void TestDemoIssuer::unknownPerson_isDenied()
{
    QCOMPARE(
        answered(m_issuer->authorize(request({{QStringLiteral("login_hint"), QStringLiteral("nobody")}})), "error"),
        QStringLiteral("access_denied"));
    QCOMPARE(m_issuer->authorize(request({{QStringLiteral("login_hint"), QString()}})).kind, Kind::Page);
}

// As an organisation's own may have it: "inactive-person" is the server's answer, and the client's words.
void TestDemoIssuer::deactivated_keepsAnIdentity_soThatTheServerSaysWhy()
{
    const QString code =
        answered(m_issuer->authorize(request({{QStringLiteral("login_hint"), QStringLiteral("gone")}})), "code");
    QCOMPARE(exchange(code).status, 200);
    const QString token = exchange(newCode()).json.value(QStringLiteral("refresh_token")).toString();
    m_people->add("maya", "maya@demo.example", false, m_clock.now());
    QCOMPARE(refresh(token).status, 200);
}

void TestDemoIssuer::code_isGoodOnce_andEndsItsChainWhenShownAgain()
{
    const QString code = newCode();
    const auto first = exchange(code);
    QCOMPARE(first.status, 200);
    const auto second = exchange(code);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.json.value(QStringLiteral("error")).toString(), QStringLiteral("invalid_grant"));
    QCOMPARE(refresh(first.json.value(QStringLiteral("refresh_token")).toString()).status, 400);
}

void TestDemoIssuer::code_expiresAfterAMinute()
{
    const QString inTime = newCode();
    m_clock.advance(std::chrono::seconds(59));
    QCOMPARE(exchange(inTime).status, 200);
    const QString late = newCode();
    m_clock.advance(std::chrono::seconds(60));
    QCOMPARE(exchange(late).status, 400);
}

void TestDemoIssuer::code_wrongExchange_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no verifier") << QStringLiteral("code_verifier") << QString();
    QTest::newRow("other verifier") << QStringLiteral("code_verifier") << QString(50, QLatin1Char('x'));
    QTest::newRow("the challenge as verifier") << QStringLiteral("code_verifier") << challenge();
    QTest::newRow("other redirect") << QStringLiteral("redirect_uri") << QStringLiteral("http://127.0.0.1:1/callback");
    QTest::newRow("other client") << QStringLiteral("client_id") << QStringLiteral("x");
    QTest::newRow("other code") << QStringLiteral("code") << QStringLiteral("x");
    QTest::newRow("other grant") << QStringLiteral("grant_type") << QStringLiteral("password");
}

void TestDemoIssuer::code_wrongExchange()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto answer = exchange(newCode(), {{name, value}});
    QVERIFY(answer.status == 400 || answer.status == 401);
    QVERIFY(!answer.json.contains(QStringLiteral("access_token")));
}

void TestDemoIssuer::refresh_rotates_andReuseEndsTheChain()
{
    const QString first = exchange(newCode()).json.value(QStringLiteral("refresh_token")).toString();
    const auto rotated = refresh(first);
    QCOMPARE(rotated.status, 200);
    const QString second = rotated.json.value(QStringLiteral("refresh_token")).toString();
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(refresh(first).status, 400); // somebody has a copy
    QCOMPARE(refresh(second).status, 400);
    const QString other = exchange(newCode()).json.value(QStringLiteral("refresh_token")).toString();
    QCOMPARE(refresh(other).status, 200); // another sign-in is not concerned
}

void TestDemoIssuer::refresh_survivesARestart_asHashOnly()
{
    const auto answer = exchange(newCode());
    const QString token = answer.json.value(QStringLiteral("refresh_token")).toString();
    const QString access = answer.json.value(QStringLiteral("access_token")).toString();
    const QString stored = m_people->storage->read().value()->meta(QStringLiteral("demo.refresh")).value();
    QVERIFY(!stored.isEmpty());
    QVERIFY(!stored.contains(token.section(QLatin1Char('.'), 1)));
    m_issuer.reset();
    open();
    QVERIFY(identity::TokenValidator({kIssuer, QStringLiteral("urn:x")}, *m_issuer)
                .validate(access.toLatin1(), m_clock.now()));
    QCOMPARE(refresh(token).status, 200);
    m_issuer.reset();
    open();
    QCOMPARE(refresh(token).status, 400); // that it was used survives as well
}

void TestDemoIssuer::revoke_endsTheChain()
{
    const QString token = exchange(newCode()).json.value(QStringLiteral("refresh_token")).toString();
    m_issuer->revoke({{QStringLiteral("token"), token}});
    QCOMPARE(refresh(token).status, 400);
}

void TestDemoIssuer::withoutOfflineAccess_noRefreshToken()
{
    const auto answer = exchange(newCode({{QStringLiteral("scope"), QStringLiteral("openid")}}));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json.contains(QStringLiteral("refresh_token")));
}

void TestDemoIssuer::page_listsPeopleAndEscapes()
{
    domain::Person person;
    person.id = QStringLiteral("a&b");
    person.name = QStringLiteral("<script>x</script>");
    const QByteArray html =
        identity::choosePersonPage({person}, {{QStringLiteral("state"), QStringLiteral("\"><i>&")}});
    QVERIFY(!html.contains("<script>") && !html.contains("\"><i>&"));
    QVERIFY(html.contains("login_hint=a%26b"));
    QVERIFY(html.contains("<html lang=\"en\">") && html.contains("<label for=\"person\">"));
    QVERIFY(!identity::refusedPage(QStringLiteral("<i>")).contains("<i>"));
    // The policy names the hash of exactly the style that the page carries.
    const qsizetype from = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(from, html.indexOf("</style>") - from);
    QVERIFY(identity::pageSecurityPolicy().contains(
        QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
}

void TestDemoIssuer::isLoopbackAddress_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* host, bool expected) {
        QTest::newRow(host) << QString::fromLatin1(host) << expected;
    };
    row("127.0.0.1", true);
    row("::1", true);
    row("localhost", true);
    row("0.0.0.0", false);
    row("::", false);
    row("192.168.0.1", false);
    row("localhost.example", false);
    row("", false);
}

void TestDemoIssuer::isLoopbackAddress()
{
    QFETCH(QString, host);
    QTEST(identity::isLoopbackAddress(host), "expected");
}

QTEST_GUILESS_MAIN(TestDemoIssuer)
#include "tst_demoissuer.moc"
