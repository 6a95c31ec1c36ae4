// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/idtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QtTest/QtTest>

#include <cjose/cjose.h>

using namespace auth;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QJsonObject goodClaims()
{
    return {{QStringLiteral("iss"), QStringLiteral("https://id.example")},
            {QStringLiteral("aud"), QStringLiteral("desktop")},
            {QStringLiteral("sub"), QStringLiteral("maya")},
            {QStringLiteral("name"), QStringLiteral("Maya Ünïcode")},
            {QStringLiteral("nonce"), QStringLiteral("n-1")},
            {QStringLiteral("iat"), kNow.toSecsSinceEpoch() - 5},
            {QStringLiteral("exp"), kNow.toSecsSinceEpoch() + 300}};
}

const IdTokenChecks kChecks{QStringLiteral("https://id.example"), QStringLiteral("desktop"), QStringLiteral("n-1"),
                            kNow};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_IdToken : public QObject
{
    Q_OBJECT

private:
    cjose_jwk_t* m_key = nullptr;
    cjose_jwk_t* m_otherKey = nullptr;
    QByteArray m_keys; // the provider's set

    static cjose_jwk_t* newKey(const char* id)
    {
        cjose_err error{};
        cjose_jwk_t* key = cjose_jwk_create_RSA_random(2048, nullptr, 0, &error);
        cjose_jwk_set_kid(key, id, strlen(id), &error);
        return key;
    }

    static QByteArray signedBy(cjose_jwk_t* key, const QJsonObject& claims, const char* algorithm = "RS256")
    {
        cjose_err error{};
        const QByteArray plain = compact(claims);
        cjose_header_t* header = cjose_header_new(&error);
        cjose_header_set(header, CJOSE_HDR_ALG, algorithm, &error);
        cjose_header_set(header, CJOSE_HDR_KID, cjose_jwk_get_kid(key, &error), &error);
        cjose_jws_t* jws = cjose_jws_sign(key, header, reinterpret_cast<const uint8_t*>(plain.constData()),
                                          size_t(plain.size()), &error);
        const char* text = nullptr;
        cjose_jws_export(jws, &text, &error);
        const QByteArray token(text);
        cjose_jws_release(jws);
        cjose_header_release(header);
        return token;
    }

    QString verdict(const QByteArray& token, const IdTokenChecks& checks = kChecks) const
    {
        const auto identity = verifyIdToken(token, m_keys, checks);
        return identity ? QStringLiteral("ok") : identity.error().detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = newKey("k1");
        m_otherKey = newKey("k1"); // same id, another key
        cjose_err error{};
        char* json = cjose_jwk_to_json(m_key, false, &error);
        QJsonObject publicKey = QJsonDocument::fromJson(QByteArray(json)).object();
        free(json);
        m_keys = compact({{QStringLiteral("keys"), QJsonArray{publicKey}}});
    }

    void cleanupTestCase()
    {
        cjose_jwk_release(m_key);
        cjose_jwk_release(m_otherKey);
    }

    void goodToken_namesThePerson()
    {
        const auto identity = verifyIdToken(signedBy(m_key, goodClaims()), m_keys, kChecks);
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
        QCOMPARE(identity->subject, QStringLiteral("maya"));
        QCOMPARE(identity->name, QStringLiteral("Maya Ünïcode"));
    }

    void rsaPss_isUnderstood() { QCOMPARE(verdict(signedBy(m_key, goodClaims(), "PS256")), QStringLiteral("ok")); }

    void claims_areChecked_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* member, const QJsonValue& value, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(member) << value << QString::fromLatin1(expected);
        };
        const qint64 now = kNow.toSecsSinceEpoch();
        row("another issuer", "iss", QStringLiteral("https://evil.example"), "issuer");
        row("issuer with a slash", "iss", QStringLiteral("https://id.example/"), "issuer");
        row("another audience", "aud", QStringLiteral("web"), "audience");
        row("audience in a list", "aud", QJsonArray{QStringLiteral("desktop")}, "ok");
        row("several audiences without azp", "aud", QJsonArray{QStringLiteral("desktop"), QStringLiteral("web")},
            "audience");
        row("another authorized party", "azp", QStringLiteral("web"), "audience");
        row("expired", "exp", now - 121, "expired");
        row("just expired, within the grace", "exp", now - 60, "ok");
        row("no expiry", "exp", QJsonValue::Null, "expired");
        row("issued in the future", "iat", now + 200, "issued in the future");
        row("another nonce", "nonce", QStringLiteral("n-2"), "nonce");
        row("no nonce", "nonce", QJsonValue::Null, "nonce");
        row("no subject", "sub", QString(), "subject");
    }

    void claims_areChecked()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject claims = goodClaims();
        if (value.isNull())
            claims.remove(member);
        else
            claims.insert(member, value);
        QTEST(verdict(signedBy(m_key, claims)), "expected");
    }

    void signatureOfAnotherKey_isRefused()
    {
        QCOMPARE(verdict(signedBy(m_otherKey, goodClaims())), QStringLiteral("signature"));
    }

    void changedPayload_isRefused()
    {
        QByteArrayList parts = signedBy(m_key, goodClaims()).split('.');
        QJsonObject claims = goodClaims();
        claims.insert(QStringLiteral("sub"), QStringLiteral("osei"));
        parts[1] = compact(claims).toBase64(kUrlSafe);
        QCOMPARE(verdict(parts.join('.')), QStringLiteral("signature"));
    }

    void algorithmNone_isRefused()
    {
        const QByteArray token =
            QByteArray("{\"alg\":\"none\"}").toBase64(kUrlSafe) + '.' + compact(goodClaims()).toBase64(kUrlSafe) + '.';
        QCOMPARE(verdict(token), QStringLiteral("algorithm"));
    }

    void hmacWithThePublicKey_isRefused()
    {
        const QByteArray input = QByteArray("{\"alg\":\"HS256\",\"kid\":\"k1\"}").toBase64(kUrlSafe) + '.' +
                                 compact(goodClaims()).toBase64(kUrlSafe);
        const QByteArray mac =
            QMessageAuthenticationCode::hash(input, m_keys, QCryptographicHash::Sha256).toBase64(kUrlSafe);
        QCOMPARE(verdict(input + '.' + mac), QStringLiteral("algorithm"));
    }

    void unknownKeyId_isToldApart()
    {
        cjose_jwk_t* stranger = newKey("k9");
        const auto identity = verifyIdToken(signedBy(stranger, goodClaims()), m_keys, kChecks);
        QCOMPARE(identity.error().code, QStringLiteral("unknown-key"));
        cjose_jwk_release(stranger);
    }

    void noise_isRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << QByteArray("a.b");
        QTest::newRow("no base64") << QByteArray("$.$.$");
        QTest::newRow("five parts, encrypted") << QByteArray("eyJhbGciOiJSUzI1NiJ9.a.b.c.d");
    }

    void noise_isRefused()
    {
        QFETCH(QByteArray, token);
        QVERIFY(!verifyIdToken(token, m_keys, kChecks));
        QVERIFY(!verifyIdToken(signedBy(m_key, goodClaims()), token, kChecks)); // as key set
    }
};

QTEST_GUILESS_MAIN(tst_IdToken)
#include "tst_idtoken.moc"
