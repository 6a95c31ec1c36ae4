// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signaturemodule.h"
#include "app/base/module.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

#include <cjose/cjose.h>

#include <memory>

// The two forms of the module 'signature' say the same: OpenSSL's is linked here, cjose's loaded. cjose signs.
class tst_OpenSslSignature : public QObject
{
    Q_OBJECT

private:
    using Jwk = std::unique_ptr<cjose_jwk_t, decltype(&cjose_jwk_release)>;

    decltype(lxcpSignedPayload)* m_cjose = nullptr;

    static Jwk newKey(const QByteArray& algorithm)
    {
        cjose_err error{};
        if (!algorithm.startsWith("ES"))
            return {cjose_jwk_create_RSA_random(2048, nullptr, 0, &error), &cjose_jwk_release};
        const auto curve = algorithm == "ES256"   ? CJOSE_JWK_EC_P_256
                           : algorithm == "ES384" ? CJOSE_JWK_EC_P_384
                                                  : CJOSE_JWK_EC_P_521;
        return {cjose_jwk_create_EC_random(curve, &error), &cjose_jwk_release};
    }

    static QByteArray publicPart(const Jwk& key)
    {
        cjose_err error{};
        char* json = cjose_jwk_to_json(key.get(), false, &error);
        const QByteArray text(json);
        free(json);
        return text;
    }

    static QByteArray signedBy(const Jwk& key, const QByteArray& algorithm, const QByteArray& plain)
    {
        cjose_err error{};
        cjose_header_t* header = cjose_header_new(&error);
        cjose_header_set(header, CJOSE_HDR_ALG, algorithm.constData(), &error);
        cjose_jws_t* jws = cjose_jws_sign(key.get(), header, reinterpret_cast<const uint8_t*>(plain.constData()),
                                          size_t(plain.size()), &error);
        const char* text = nullptr;
        cjose_jws_export(jws, &text, &error);
        const QByteArray token(text);
        cjose_jws_release(jws);
        cjose_header_release(header);
        return token;
    }

    // What both say; the test fails when they differ.
    QByteArray verdict(const QByteArray& token, const QByteArray& key) const
    {
        const QByteArray ours = lxcpSignedPayload(token, key);
        if (ours != m_cjose(token, key))
            QTest::qFail("OpenSSL's answer differs from cjose's", __FILE__, __LINE__);
        return ours;
    }

    static void algorithms()
    {
        QTest::addColumn<QByteArray>("algorithm");
        for (const char* name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"})
            QTest::newRow(name) << QByteArray(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto function =
            base::moduleFunction<decltype(lxcpSignedPayload)>(QStringLiteral("signature"), "lxcpSignedPayload");
        QVERIFY2(function, function ? "" : qPrintable(function.error().detail));
        m_cjose = *function;
        QVERIFY(m_cjose != &lxcpSignedPayload);
    }

    void signature_isFoundGood_data() { algorithms(); }
    void signature_isFoundGood()
    {
        QFETCH(QByteArray, algorithm);
        const Jwk key = newKey(algorithm);
        const QByteArray plain = "{\"sub\":\"maya\"}";
        QCOMPARE(verdict(signedBy(key, algorithm, plain), publicPart(key)), plain);
    }

    void whatWasChanged_isRefused_data() { algorithms(); }
    void whatWasChanged_isRefused()
    {
        QFETCH(QByteArray, algorithm);
        const Jwk key = newKey(algorithm);
        const QByteArray token = signedBy(key, algorithm, "{\"sub\":\"maya\"}");
        const QByteArrayList parts = token.split('.');
        QByteArrayList other = parts;
        other[1] =
            QByteArray("{\"sub\":\"osei\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QVERIFY(verdict(other.join('.'), publicPart(key)).isNull());
        other = parts;
        other[2].chop(4);
        QVERIFY(verdict(other.join('.'), publicPart(key)).isNull());
        other[2].clear();
        QVERIFY(verdict(other.join('.'), publicPart(key)).isNull());
        QVERIFY(verdict(token, publicPart(newKey(algorithm))).isNull());
        QVERIFY(verdict(token, publicPart(newKey(algorithm.startsWith("ES") ? "RS256" : "ES256"))).isNull());
        QVERIFY(verdict(token, "{}").isNull());
        QVERIFY(verdict(token, "[").isNull());
    }

    // A key of another size than the algorithm's, and one that has been taken off its curve.
    void keysThatDoNotFit_areRefused()
    {
        const Jwk key = newKey("ES256");
        const QByteArray token = signedBy(key, "ES256", "{}");
        QVERIFY(verdict(token, publicPart(newKey("ES384"))).isNull());
        QJsonObject off = QJsonDocument::fromJson(publicPart(key)).object();
        off.insert(QStringLiteral("x"), off.value(QLatin1StringView("y")));
        QVERIFY(verdict(token, QJsonDocument(off).toJson()).isNull());
    }

    void smallRsaKeys_areRefused()
    {
        cjose_err error{};
        const Jwk key(cjose_jwk_create_RSA_random(1024, nullptr, 0, &error), &cjose_jwk_release);
        QVERIFY(lxcpSignedPayload(signedBy(key, "RS256", "{}"), publicPart(key)).isNull());
    }

    void noise_isRefused()
    {
        const QByteArray key = publicPart(newKey("RS256"));
        for (const char* token : {"", "a.b", "$.$.$", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJSUzI1NiJ9.a.b.c.d"})
            QVERIFY2(verdict(token, key).isNull(), token);
    }
};

QTEST_GUILESS_MAIN(tst_OpenSslSignature)
#include "tst_opensslsignature.moc"
