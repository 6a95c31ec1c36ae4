// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/jose.h"
#include "server/identity/keyhandle.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/pem.h>

namespace identity {

namespace {

constexpr int kCoordinateBytes = 32;

QByteArray coordinate(const KeyHandle& key, const char* name)
{
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key.key(), name, &number) != 1)
        return {};
    const Owned<BIGNUM, BN_free> owned(number);
    QByteArray bytes(kCoordinateBytes, '\0');
    BN_bn2binpad(number, reinterpret_cast<uchar*>(bytes.data()), kCoordinateBytes);
    return bytes;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray rawOfDer(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const uchar*>(der.constData());
    const Owned<ECDSA_SIG, ECDSA_SIG_free> signature(d2i_ECDSA_SIG(nullptr, &bytes, der.size()));
    if (!signature)
        return {};
    QByteArray raw(2 * kCoordinateBytes, '\0');
    auto* out = reinterpret_cast<uchar*>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, kCoordinateBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + kCoordinateBytes, kCoordinateBytes);
    return raw;
}

} // namespace

base::Result<SigningKey> SigningKey::generate()
{
    SigningKey result;
    EVP_PKEY* key = EVP_EC_gen("P-256");
    if (!key)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("a signing key could not be made"));
    result.m_key = std::make_shared<const KeyHandle>(key);
    return result;
}

base::Result<SigningKey> SigningKey::fromPem(const QByteArray& pem)
{
    const Owned<BIO, BIO_free> source(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(source.get(), nullptr, nullptr, nullptr);
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_EC) {
        EVP_PKEY_free(key);
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("not a signing key"));
    }
    SigningKey result;
    result.m_key = std::make_shared<const KeyHandle>(key);
    return result;
}

QByteArray SigningKey::toPem() const
{
    const Owned<BIO, BIO_free> sink(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PKCS8PrivateKey(sink.get(), m_key->key(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(sink.get(), &data);
    return {data, qsizetype(size)};
}

QString SigningKey::kid() const
{
    const QByteArray canonical = R"({"crv":"P-256","kty":"EC","x":")" +
                                 toBase64Url(coordinate(*m_key, OSSL_PKEY_PARAM_EC_PUB_X)) + R"(","y":")" +
                                 toBase64Url(coordinate(*m_key, OSSL_PKEY_PARAM_EC_PUB_Y)) + "\"}";
    return QString::fromLatin1(toBase64Url(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256)));
}

QJsonObject SigningKey::publicJwk() const
{
    return {{QStringLiteral("kty"), QStringLiteral("EC")},
            {QStringLiteral("crv"), QStringLiteral("P-256")},
            {QStringLiteral("x"), QString::fromLatin1(toBase64Url(coordinate(*m_key, OSSL_PKEY_PARAM_EC_PUB_X)))},
            {QStringLiteral("y"), QString::fromLatin1(toBase64Url(coordinate(*m_key, OSSL_PKEY_PARAM_EC_PUB_Y)))},
            {QStringLiteral("kid"), kid()},
            {QStringLiteral("use"), QStringLiteral("sig")},
            {QStringLiteral("alg"), QStringLiteral("ES256")}};
}

QByteArray SigningKey::sign(const QString& type, const QJsonObject& claims) const
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("ES256")},
                             {QStringLiteral("typ"), type},
                             {QStringLiteral("kid"), kid()}};
    const QByteArray input = toBase64Url(compact(header)) + '.' + toBase64Url(compact(claims));
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    size_t size = 0;
    const auto* bytes = reinterpret_cast<const uchar*>(input.constData());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->key()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(input.size())) != 1)
        return {};
    QByteArray der(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar*>(der.data()), &size, bytes, size_t(input.size())) != 1)
        return {};
    der.truncate(qsizetype(size));
    return input + '.' + toBase64Url(rawOfDer(der));
}

} // namespace identity
