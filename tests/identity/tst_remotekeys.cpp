// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/remotekeys.h"
#include "tests/http/rawclient.h"
#include "tests/support/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;
using identity::RemoteKeys;
using identity::SigningKey;

namespace {

// An issuer on loopback whose documents the test changes.
class Issuer
{
public:
    Issuer() : m_fixture(routes())
    {
        url = QStringLiteral("http://127.0.0.1:%1").arg(m_fixture.port);
        issuerName = url;
        jwksUri = url + QStringLiteral("/jwks");
    }

    void publish(const QList<SigningKey>& keys)
    {
        const std::lock_guard lock(m_mutex);
        m_keys = {};
        for (const SigningKey& key : keys)
            m_keys.append(key.publicJwk());
    }
    void publishAs(const QString& kid, const SigningKey& key)
    {
        QJsonObject jwk = key.publicJwk();
        jwk.insert(QStringLiteral("kid"), kid);
        const std::lock_guard lock(m_mutex);
        m_keys = {jwk};
    }

    QString url;
    QString issuerName;
    QString jwksUri;
    std::atomic<int> jwksStatus = 200;
    std::atomic<int> jwksRequests = 0;

private:
    http::Router routes()
    {
        http::Router router;
        router.add({"GET", "/.well-known/openid-configuration", http::answering([this](const http::Request&) {
                        const QJsonObject document{{QStringLiteral("issuer"), issuerName},
                                                   {QStringLiteral("jwks_uri"), jwksUri}};
                        return http::json(QJsonDocument(document).toJson());
                    })});
        router.add(
            {"GET", "/jwks", http::answering([this](const http::Request&) {
                 ++jwksRequests;
                 const std::lock_guard lock(m_mutex);
                 return http::json(QJsonDocument(QJsonObject{{QStringLiteral("keys"), m_keys}}).toJson(), jwksStatus);
             })});
        return router;
    }

    std::mutex m_mutex;
    QJsonArray m_keys;
    rawhttp::Fixture m_fixture; // must be last: its handlers use the above
};

SigningKey newKey()
{
    return SigningKey::generate().value();
}

} // namespace

class TestRemoteKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayAsk_httpsOrLoopback_data();
    void mayAsk_httpsOrLoopback();
    void firstUse_fetches_thenCaches();
    void unknownKey_refetches_soThatKeysRotate();
    void unknownKeys_areAskedForAtMostOncePerInterval();
    void aNewKeyOfTheSameName_isFetched_whenAsked();
    void oldKeys_areRefreshedWhileTheyServe();
    void issuerAway_keepsTheKeysLastSeen();
    void documentOfAnotherIssuer_isIgnored();
    void jwksElsewhereOverHttp_isIgnored();
    void certificateThatNobodyVouchesFor_isRefused();
};

void TestRemoteKeys::mayAsk_httpsOrLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* url, bool expected) { QTest::newRow(url) << QString::fromLatin1(url) << expected; };
    row("https://sso.example", true);
    row("http://sso.example", false);
    row("http://127.0.0.1:9", true);
    row("http://[::1]:9", true);
    row("http://localhost:9", true);
    row("http://localhost.evil.example", false);
    row("http://10.0.0.1", false);
    row("file:///etc/passwd", false);
    row("https://", false);
    row("", false);
}

void TestRemoteKeys::mayAsk_httpsOrLoopback()
{
    QFETCH(QString, url);
    QTEST(RemoteKeys::mayAsk(QUrl(url)), "expected");
}

void TestRemoteKeys::firstUse_fetches_thenCaches()
{
    Issuer issuer;
    const SigningKey key = newKey();
    issuer.publish({key, newKey()});
    RemoteKeys keys(issuer.url, {});
    QCOMPARE(keys.keys(key.kid()).size(), 1);
    QCOMPARE(keys.keys(QString()).size(), 2);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(keys.keys(key.kid()).size(), 1);
    QCOMPARE(issuer.jwksRequests, 1);
}

void TestRemoteKeys::unknownKey_refetches_soThatKeysRotate()
{
    Issuer issuer;
    const SigningKey older = newKey();
    const SigningKey newer = newKey();
    issuer.publish({older});
    RemoteKeys keys(issuer.url, {.retryAfter = 0ms});
    QCOMPARE(keys.keys(older.kid()).size(), 1);
    issuer.publish({newer});
    QCOMPARE(keys.keys(newer.kid()).size(), 1);
    QVERIFY(keys.keys(older.kid()).isEmpty());
}

void TestRemoteKeys::unknownKeys_areAskedForAtMostOncePerInterval()
{
    Issuer issuer;
    const SigningKey key = newKey();
    issuer.publish({key});
    RemoteKeys keys(issuer.url, {.retryAfter = 1h});
    QCOMPARE(keys.keys(key.kid()).size(), 1);
    for (int i = 0; i < 100; ++i)
        QVERIFY(keys.keys(QString::number(i)).isEmpty());
    QCOMPARE(issuer.jwksRequests, 1);
}

// npm's oidc-provider with other keys, started anew, calls them as before.
void TestRemoteKeys::aNewKeyOfTheSameName_isFetched_whenAsked()
{
    Issuer issuer;
    const QString name = QStringLiteral("rs-1");
    const SigningKey older = newKey();
    const SigningKey newer = newKey();
    issuer.publishAs(name, older);
    RemoteKeys keys(issuer.url, {.retryAfter = 0ms});
    QCOMPARE(keys.keys(name).size(), 1);
    issuer.publishAs(name, newer);
    QCOMPARE(keys.keys(name).size(), 1); // from memory
    QCOMPARE(issuer.jwksRequests, 1);
    QCOMPARE(keys.keysAnew(name).size(), 1);
    QCOMPARE(issuer.jwksRequests, 2);
}

void TestRemoteKeys::oldKeys_areRefreshedWhileTheyServe()
{
    Issuer issuer;
    const SigningKey key = newKey();
    issuer.publish({key});
    RemoteKeys keys(issuer.url, {.maxAge = 0ms, .retryAfter = 0ms});
    QCOMPARE(keys.keys(key.kid()).size(), 1);
    issuer.publish({});
    QCOMPARE(keys.keys(key.kid()).size(), 1); // served at once, refreshed behind it
    LXCP_TRY_VERIFY(keys.keys(key.kid()).isEmpty());
}

void TestRemoteKeys::issuerAway_keepsTheKeysLastSeen()
{
    Issuer issuer;
    const SigningKey key = newKey();
    issuer.publish({key});
    RemoteKeys keys(issuer.url, {.maxAge = 0ms, .retryAfter = 0ms});
    QCOMPARE(keys.keys(key.kid()).size(), 1);
    issuer.jwksStatus = 503;
    const int before = issuer.jwksRequests;
    LXCP_TRY_VERIFY(!keys.keys(key.kid()).isEmpty() && issuer.jwksRequests > before + 1);
    QCOMPARE(keys.keys(key.kid()).size(), 1);
}

void TestRemoteKeys::documentOfAnotherIssuer_isIgnored()
{
    Issuer issuer;
    const SigningKey key = newKey();
    issuer.publish({key});
    issuer.issuerName = QStringLiteral("https://other.example");
    RemoteKeys keys(issuer.url, {});
    QVERIFY(keys.keys(key.kid()).isEmpty());
    QCOMPARE(issuer.jwksRequests, 0);
}

void TestRemoteKeys::jwksElsewhereOverHttp_isIgnored()
{
    Issuer issuer;
    const SigningKey key = newKey();
    issuer.publish({key});
    issuer.jwksUri = QStringLiteral("http://sso.example/jwks");
    RemoteKeys keys(issuer.url, {});
    QVERIFY(keys.keys(key.kid()).isEmpty());
}

void TestRemoteKeys::certificateThatNobodyVouchesFor_isRefused()
{
    QTemporaryDir folder;
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(
        QStringLiteral("openssl"),
        QStringLiteral(
            "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost "
            "-keyout key.pem -out cert.pem")
            .split(QLatin1Char(' ')));
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    QFile keyFile(folder.filePath(QStringLiteral("key.pem")));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(folder.filePath(QStringLiteral("cert.pem"))));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int handshakes = 0;
    int requests = 0;
    connect(&server, &QSslServer::startedEncryptionHandshake, this, [&](QSslSocket* socket) {
        ++handshakes;
        connect(socket, &QSslSocket::readyRead, this, [&] { ++requests; });
    });

    RemoteKeys keys(QStringLiteral("https://localhost:%1").arg(server.serverPort()), {.timeout = 2s});
    std::atomic<bool> done = false;
    bool none = false;
    // Beside this thread, whose loop runs the server.
    std::thread asking([&] {
        none = keys.keys(QStringLiteral("k")).isEmpty();
        done = true;
    });
    const bool ended = support::waitFor([&] { return done.load(); });
    asking.join();
    QVERIFY(ended && none);
    QVERIFY(handshakes > 0);
    QCOMPARE(requests, 0); // it went before it said anything
}

QTEST_GUILESS_MAIN(TestRemoteKeys)
#include "tst_remotekeys.moc"
