// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/tokenvalidator.h"
#include "tests/identity/testkeys.h"

#include <QJsonArray>
#include <QTest>

using identity::PublicKey;
using testkeys::Key;

namespace {

class FixedKeys final : public identity::KeySource
{
public:
    void add(const Key& key) { m_keys.append(PublicKey::fromJwk(key.jwk()).value()); }
    void clear() { m_keys.clear(); }
    // What keysAnew() finds.
    void publish(const Key& key) { m_published = {PublicKey::fromJwk(key.jwk()).value()}; }
    QList<PublicKey> keys(const QString& kid) override
    {
        ++asked;
        QList<PublicKey> found;
        for (const PublicKey& key : m_keys) {
            if (kid.isEmpty() || key.kid() == kid)
                found.append(key);
        }
        return found;
    }
    QList<PublicKey> keysAnew(const QString&) override
    {
        ++askedAnew;
        return m_published;
    }
    int asked = 0;
    int askedAnew = 0;

private:
    QList<PublicKey> m_keys;
    QList<PublicKey> m_published;
};

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QString kIssuer = QStringLiteral("https://sso.example");
const QString kAudience = QStringLiteral("urn:learn:api");

QJsonObject header(const char* alg, const char* kid = "k1", const char* type = "at+jwt")
{
    return {{QStringLiteral("alg"), QLatin1StringView(alg)},
            {QStringLiteral("kid"), QLatin1StringView(kid)},
            {QStringLiteral("typ"), QLatin1StringView(type)}};
}

QJsonObject claims(const QJsonObject& changes = {})
{
    QJsonObject result{{QStringLiteral("iss"), kIssuer},
                       {QStringLiteral("sub"), QStringLiteral("u-17")},
                       {QStringLiteral("aud"), kAudience},
                       {QStringLiteral("iat"), kNow.toSecsSinceEpoch()},
                       {QStringLiteral("exp"), kNow.addSecs(300).toSecsSinceEpoch()}};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            result.remove(change.key());
        else
            result.insert(change.key(), *change);
    }
    return result;
}

} // namespace

class TestTokenValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodToken_ofEachAlgorithm_isAccepted_data();
    void goodToken_ofEachAlgorithm_isAccepted();
    void claims_data();
    void claims();
    void email_countsOnlyWhenVerified();
    void algNone_isRefused();
    void hmacWithThePublicKey_isRefused();
    void otherKeyWithTheSameId_isRefused();
    void otherKeyWithTheSameId_countsOnceTheIssuerSaysSo();
    void unknownKeyId_isRefused();
    void algorithmThatDoesNotFitTheKey_isRefused();
    void changedClaims_areRefused();
    void wrongType_orCriticalExtension_isRefused();
    void strangersToken_doesNotAskForKeys();
    void garbage_isRefused_data();
    void garbage_isRefused();
    void jwk_unusable_data();
    void jwk_unusable();
    void signingKey_survivesPem();

private:
    base::Result<identity::Claims> validate(const QByteArray& token)
    {
        return identity::TokenValidator({kIssuer, kAudience}, m_keys).validate(token, kNow);
    }

    FixedKeys m_keys;
    const Key m_rsa{Key::Type::Rsa, QStringLiteral("k1")};
    const Key m_ec{Key::Type::Ec, QStringLiteral("k2")};
    const Key m_ed{Key::Type::Ed, QStringLiteral("k3")};
};

void TestTokenValidator::init()
{
    m_keys = {};
    m_keys.add(m_rsa);
    m_keys.add(m_ec);
    m_keys.add(m_ed);
}

void TestTokenValidator::goodToken_ofEachAlgorithm_isAccepted_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("RS256") << m_rsa.token(header("RS256"), ::claims());
    QTest::newRow("PS256") << m_rsa.token(header("PS256"), ::claims());
    QTest::newRow("ES256") << m_ec.token(header("ES256", "k2"), ::claims());
    QTest::newRow("EdDSA") << m_ed.token(header("EdDSA", "k3"), ::claims());
    QTest::newRow("typ JWT") << m_rsa.token(header("RS256", "k1", "JWT"), ::claims());
    QTest::newRow("typ long") << m_rsa.token(header("RS256", "k1", "application/at+jwt"), ::claims());
    QTest::newRow("no kid") << m_ec.token({{QStringLiteral("alg"), QStringLiteral("ES256")}}, ::claims());
}

void TestTokenValidator::goodToken_ofEachAlgorithm_isAccepted()
{
    QFETCH(QByteArray, token);
    const auto result = validate(token);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->subject, QStringLiteral("u-17"));
    QCOMPARE(result->expiresAt, kNow.addSecs(300));
}

void TestTokenValidator::claims_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("reason"); // empty: accepted
    const auto row = [](const char* name, const QString& claim, const QJsonValue& value, const char* reason) {
        QTest::newRow(name) << QJsonObject{{claim, value}} << QString::fromLatin1(reason);
    };
    const qint64 now = kNow.toSecsSinceEpoch();
    row("wrong issuer", QStringLiteral("iss"), QStringLiteral("https://evil.example"), "issuer");
    row("issuer with a slash", QStringLiteral("iss"), kIssuer + QLatin1Char('/'), "issuer");
    row("no issuer", QStringLiteral("iss"), QJsonValue(), "issuer");
    row("wrong audience", QStringLiteral("aud"), QStringLiteral("urn:other"), "audience");
    row("no audience", QStringLiteral("aud"), QJsonValue(), "audience");
    row("audience in a list", QStringLiteral("aud"), QJsonArray{QStringLiteral("urn:other"), kAudience}, "");
    row("list without it", QStringLiteral("aud"), QJsonArray{QStringLiteral("urn:other")}, "audience");
    row("no expiry", QStringLiteral("exp"), QJsonValue(), "expired");
    row("expiry as text", QStringLiteral("exp"), QString::number(now + 300), "expired");
    row("expired within the skew", QStringLiteral("exp"), now - 59, "");
    row("expired", QStringLiteral("exp"), now - 60, "expired");
    row("not yet, within the skew", QStringLiteral("nbf"), now + 60, "");
    row("not yet valid", QStringLiteral("nbf"), now + 61, "not yet valid");
    row("made in the future", QStringLiteral("iat"), now + 3600, "not yet valid");
    row("nbf as text", QStringLiteral("nbf"), QStringLiteral("x"), "not yet valid");
    row("no subject", QStringLiteral("sub"), QJsonValue(), "subject");
    row("endless", QStringLiteral("exp"), 1e300, "");
}

void TestTokenValidator::claims()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, reason);
    const auto result = validate(m_ec.token(header("ES256", "k2"), ::claims(changes)));
    QCOMPARE(result.has_value(), reason.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().kind, base::Error::Kind::Unauthorized);
    QCOMPARE(result.error().code, QStringLiteral("invalid-token"));
    QCOMPARE(result.error().detail, reason);
}

void TestTokenValidator::email_countsOnlyWhenVerified()
{
    const auto emailOf = [&](const QJsonObject& changes) {
        return validate(m_ec.token(header("ES256", "k2"), ::claims(changes)))->verifiedEmail;
    };
    const QString address = QStringLiteral("a@b.example");
    QCOMPARE(emailOf({{QStringLiteral("email"), address}, {QStringLiteral("email_verified"), true}}), address);
    QCOMPARE(emailOf({{QStringLiteral("email"), address}}), QString());
    QCOMPARE(emailOf({{QStringLiteral("email"), address}, {QStringLiteral("email_verified"), false}}), QString());
}

void TestTokenValidator::algNone_isRefused()
{
    for (const char* alg : {"none", "None", "NONE", ""}) {
        const QByteArray input = testkeys::encoded(header(alg)) + '.' + testkeys::encoded(::claims());
        QVERIFY(!validate(input + '.'));
        const QByteArray signedPart = m_rsa.token(header("RS256"), ::claims()).split('.').at(2);
        QVERIFY(!validate(input + '.' + signedPart));
    }
}

void TestTokenValidator::hmacWithThePublicKey_isRefused()
{
    QVERIFY(!validate(testkeys::hmacToken(m_rsa.publicPem(), header("HS256"), ::claims())));
    QVERIFY(!validate(testkeys::hmacToken(m_rsa.publicPem(), header("RS256"), ::claims())));
}

void TestTokenValidator::otherKeyWithTheSameId_isRefused()
{
    const Key stranger(Key::Type::Rsa, QStringLiteral("k1"));
    const auto result = validate(stranger.token(header("RS256"), ::claims()));
    QVERIFY(!result);
    QCOMPARE(result.error().detail, QStringLiteral("signature"));
}

void TestTokenValidator::otherKeyWithTheSameId_countsOnceTheIssuerSaysSo()
{
    const Key next(Key::Type::Rsa, QStringLiteral("k1"));
    m_keys.publish(next);
    QVERIFY(validate(m_rsa.token(header("RS256"), ::claims())));
    QCOMPARE(m_keys.askedAnew, 0);
    QVERIFY(validate(next.token(header("RS256"), ::claims())));
    QCOMPARE(m_keys.askedAnew, 1);
    // Who reads in the thread of the connections may not wait for the issuer.
    const identity::TokenValidator validator({kIssuer, kAudience}, m_keys);
    QVERIFY(!validator.validate(next.token(header("RS256"), ::claims()), kNow, identity::TokenValidator::Keys::Memory));
    QCOMPARE(m_keys.askedAnew, 1);
}

void TestTokenValidator::unknownKeyId_isRefused()
{
    const auto result = validate(m_rsa.token(header("RS256", "k9"), ::claims()));
    QVERIFY(!result);
    QCOMPARE(result.error().detail, QStringLiteral("unknown key"));
}

void TestTokenValidator::algorithmThatDoesNotFitTheKey_isRefused()
{
    QVERIFY(!validate(m_ec.token(header("RS256", "k2"), ::claims())));
    QJsonObject onlyRs = m_rsa.jwk();
    onlyRs.insert(QStringLiteral("alg"), QStringLiteral("RS256"));
    const PublicKey key = PublicKey::fromJwk(onlyRs).value();
    QVERIFY(key.fits(identity::Algorithm::RS256));
    QVERIFY(!key.fits(identity::Algorithm::PS256));
}

void TestTokenValidator::changedClaims_areRefused()
{
    QList<QByteArray> parts = m_rsa.token(header("RS256"), ::claims()).split('.');
    parts[1] = testkeys::encoded(::claims({{QStringLiteral("sub"), QStringLiteral("boss")}}));
    QVERIFY(!validate(parts.join('.')));
}

void TestTokenValidator::wrongType_orCriticalExtension_isRefused()
{
    QVERIFY(!validate(m_rsa.token(header("RS256", "k1", "logout+jwt"), ::claims())));
    QJsonObject critical = header("RS256");
    critical.insert(QStringLiteral("crit"), QJsonArray{QStringLiteral("b64")});
    QVERIFY(!validate(m_rsa.token(critical, ::claims())));
}

void TestTokenValidator::strangersToken_doesNotAskForKeys()
{
    QVERIFY(!validate(
        m_rsa.token(header("RS256"), ::claims({{QStringLiteral("iss"), QStringLiteral("https://evil.example")}}))));
    QVERIFY(!validate(m_rsa.token(header("RS256"), ::claims({{QStringLiteral("exp"), 1}}))));
    QCOMPARE(m_keys.asked, 0);
}

void TestTokenValidator::garbage_isRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = m_rsa.token(header("RS256"), ::claims());
    const auto row = [](const char* name, const QByteArray& token) { QTest::newRow(name) << token; };
    row("empty", "");
    row("dots", "..");
    row("two parts", good.left(good.lastIndexOf('.')));
    row("four parts", good + ".x");
    row("no signature", good.left(good.lastIndexOf('.') + 1));
    row("signature cut", good.chopped(10));
    row("signature longer", good + "AAAA");
    row("padding", good + "==");
    row("not base64", "!!!." + good);
    row("not JSON", "YWJj.YWJj.YWJj");
    row("a list", "W10.W10.W10");
    row("huge", QByteArray(100 * 1024, 'a'));
    row("zeros", QByteArray(100, '\0'));
    row("leading space", " " + good);
}

void TestTokenValidator::garbage_isRefused()
{
    QFETCH(QByteArray, token);
    QVERIFY(!validate(token));
}

void TestTokenValidator::jwk_unusable_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    const auto row = [](const char* name, QJsonObject jwk, const char* member, const QJsonValue& value) {
        jwk.insert(QLatin1StringView(member), value);
        QTest::newRow(name) << jwk;
    };
    row("symmetric", {{QStringLiteral("k"), QStringLiteral("c2VjcmV0")}}, "kty", QStringLiteral("oct"));
    row("for encryption", m_rsa.jwk(), "use", QStringLiteral("enc"));
    row("unknown algorithm", m_rsa.jwk(), "alg", QStringLiteral("HS256"));
    row("small RSA", Key(Key::Type::SmallRsa, {}).jwk(), "use", QStringLiteral("sig"));
    row("other curve", Key(Key::Type::Ec384, {}).jwk(), "use", QStringLiteral("sig"));
    row("not on the curve", m_ec.jwk(), "y", m_ec.jwk().value(QStringLiteral("x")));
    row("short coordinate", m_ec.jwk(), "x", QStringLiteral("AAAA"));
    row("short Ed25519", m_ed.jwk(), "x", QStringLiteral("AAAA"));
    row("not base64", m_rsa.jwk(), "n", QStringLiteral("***"));
    row("empty", {}, "kty", QJsonValue());
}

void TestTokenValidator::jwk_unusable()
{
    QFETCH(QJsonObject, jwk);
    const auto key = PublicKey::fromJwk(jwk);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, base::Error::Kind::Malformed);
}

void TestTokenValidator::signingKey_survivesPem()
{
    const auto key = identity::SigningKey::generate();
    QVERIFY(key);
    const auto again = identity::SigningKey::fromPem(key->toPem());
    QVERIFY(again);
    QCOMPARE(again->kid(), key->kid());
    const QByteArray token = again->sign(QStringLiteral("JWT"), {{QStringLiteral("a"), 1}});
    const PublicKey verifier = PublicKey::fromJwk(key->publicJwk()).value();
    const qsizetype dot = token.lastIndexOf('.');
    QVERIFY(verifier.verify(identity::Algorithm::ES256, token.left(dot), *identity::fromBase64Url(token.mid(dot + 1))));
    QVERIFY(!identity::SigningKey::fromPem("-----BEGIN nonsense"));
}

QTEST_GUILESS_MAIN(TestTokenValidator)
#include "tst_tokenvalidator.moc"
