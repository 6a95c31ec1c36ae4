// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/multipart.h"
#include "app/learning/xapi/signature.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtTest/QtTest>

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

using namespace xapi;

namespace {

const QByteArray kSha = QCryptographicHash::hash("hello", QCryptographicHash::Sha256).toHex();

QByteArray part(const QByteArray& head, const QByteArray& content)
{
    return "--b\r\n" + head + "\r\n\r\n" + content + "\r\n";
}

base::Result<StatementBody> readBody(const QByteArray& body, const QByteArray& type = "multipart/mixed; boundary=b")
{
    return readStatementBody({{"Content-Type", type}}, body);
}

const QByteArray kJson = part("Content-Type: application/json", "{\"a\":1}");

QByteArray attached(const QByteArray& content, const QByteArray& hash)
{
    return part("Content-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + hash,
                content);
}

QByteArray base64(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// A key and a certificate of its own.
class Signer
{
public:
    Signer() : key(EVP_RSA_gen(2048), EVP_PKEY_free), certificate(X509_new(), X509_free)
    {
        X509_set_pubkey(certificate.get(), key.get());
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    }

    QByteArray jws(const QByteArray& payload, const QByteArray& algorithm, const EVP_MD* digest) const
    {
        uchar* der = nullptr;
        const int size = i2d_X509(certificate.get(), &der);
        const QByteArray x5c = QByteArray(reinterpret_cast<const char*>(der), size).toBase64();
        OPENSSL_free(der);
        const QByteArray input =
            base64("{\"alg\":\"" + algorithm + "\",\"x5c\":[\"" + x5c + "\"]}") + '.' + base64(payload);
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        size_t length = 0;
        EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key.get());
        const auto* bytes = reinterpret_cast<const uchar*>(input.constData());
        EVP_DigestSign(context.get(), nullptr, &length, bytes, size_t(input.size()));
        QByteArray signature(qsizetype(length), Qt::Uninitialized);
        EVP_DigestSign(context.get(), reinterpret_cast<uchar*>(signature.data()), &length, bytes, size_t(input.size()));
        return input + '.' + base64(signature);
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key;
    std::unique_ptr<X509, decltype(&X509_free)> certificate;
};

const QByteArray kPayload = "{\"actor\":{\"mbox\":\"mailto:a@b\"},\"verb\":{\"id\":\"http://v\"}}";

base::Result<void> check(const QByteArray& jws, const QByteArray& statement = kPayload,
                         const QString& type = QStringLiteral("application/octet-stream"))
{
    const QByteArray hash = QCryptographicHash::hash(jws, QCryptographicHash::Sha256).toHex();
    QJsonObject object = QJsonDocument::fromJson(statement).object();
    object.insert(QStringLiteral("attachments"),
                  QJsonArray{QJsonObject{
                      {QStringLiteral("usageType"), QStringLiteral("http://adlnet.gov/expapi/attachments/signature")},
                      {QStringLiteral("contentType"), type},
                      {QStringLiteral("sha2"), QString::fromLatin1(hash)}}});
    return checkSignatures(object, {{hash, jws}});
}

} // namespace

class TestXapiBodies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readStatementBody_refuses_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray mixed = "multipart/mixed; boundary=b";
        const QByteArray end = "--b--\r\n";
        QTest::newRow("other type") << QByteArray("text/plain") << QByteArray("{}");
        QTest::newRow("form data") << QByteArray("multipart/form-data; boundary=b") << kJson + end;
        QTest::newRow("no boundary") << QByteArray("multipart/mixed") << kJson + end;
        QTest::newRow("another boundary") << QByteArray("multipart/mixed; boundary=c") << kJson + end;
        QTest::newRow("not ended") << mixed << kJson;
        QTest::newRow("nothing") << mixed << end;
        QTest::newRow("first not json") << mixed << attached("hello", kSha) + end;
        QTest::newRow("no hash") << mixed << kJson + part("Content-Transfer-Encoding: binary", "hello") + end;
        QTest::newRow("not binary") << mixed << kJson + part("X-Experience-API-Hash: " + kSha, "hello") + end;
        QTest::newRow("wrong hash") << mixed << kJson + attached("hallo", kSha) + end;
        QTest::newRow("no json") << QByteArray("application/json") << QByteArray("{");
        QTest::newRow("a number") << QByteArray("application/json") << QByteArray("1");
    }
    void readStatementBody_refuses()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const auto read = readBody(body, type);
        QVERIFY(!read);
        QCOMPARE(read.error().httpStatus, 400);
    }

    void readStatementBody_keepsBytesAsTheyAre()
    {
        const QByteArray bytes = QByteArray("a\r\n--bc\r\n\0\xff", 11);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha512).toHex();
        const auto read = readBody("preamble\r\n" + kJson + attached(bytes, hash.toUpper()) + "--b--");
        QVERIFY2(!read, "a boundary in the content ends the part");
        const QByteArray safe = QByteArray("a\r\n--x\r\n\0\xff\r\n", 12);
        const QByteArray safeHash = QCryptographicHash::hash(safe, QCryptographicHash::Sha512).toHex();
        const auto good = readBody("preamble\r\n" + kJson + attached(safe, safeHash.toUpper()) + "--b--",
                                   "Multipart/Mixed; charset=x; boundary=\"b\"");
        QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
        QCOMPARE(good->attachments.value(safeHash), safe);
        QVERIFY(!good->wasArray);
    }

    void multipartAnswer_canBeReadBack()
    {
        const LrsResponse answer = multipartAnswer("[]", {{kSha, "text/plain", "hello"}});
        const auto read = readStatementBody(answer.headers, answer.body);
        QVERIFY(read);
        QVERIFY(read->wasArray);
        QCOMPARE(read->attachments.value(kSha), QByteArray("hello"));
    }

    void checkSignatures_acceptsTheThreeAlgorithms()
    {
        const Signer signer;
        QVERIFY(check(signer.jws(kPayload, "RS256", EVP_sha256())));
        QVERIFY(check(signer.jws(kPayload, "RS384", EVP_sha384())));
        QVERIFY(check(signer.jws(kPayload, "RS512", EVP_sha512())));
    }

    void checkSignatures_refuses()
    {
        const Signer signer;
        const QByteArray good = signer.jws(kPayload, "RS256", EVP_sha256());
        QVERIFY(!check(signer.jws(kPayload, "HS256", EVP_sha256())));
        QVERIFY(!check(signer.jws(kPayload, "none", EVP_sha256())));
        QVERIFY(!check(signer.jws(kPayload, "RS256", EVP_sha384())));
        QVERIFY(!check(signer.jws("not json", "RS256", EVP_sha256())));
        QVERIFY(!check(good, QByteArray(kPayload).replace("http://v", "http://w")));
        QVERIFY(!check(good, kPayload, QStringLiteral("text/plain")));
        QVERIFY(!check("a.b"));
        const QList<QByteArray> parts = good.split('.');
        QVERIFY(!check(parts[0] + '.' + parts[1] + '.' + base64("wrong")));
        QVERIFY2(check(base64("{\"alg\":\"RS256\"}") + '.' + parts[1] + '.' + base64("unknown key")),
                 "without a certificate only the form can be checked");
    }
};

QTEST_GUILESS_MAIN(TestXapiBodies)
#include "tst_xapibodies.moc"
