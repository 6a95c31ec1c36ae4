// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/identity/testkeys.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace testkeys {

namespace {

EVP_PKEY* generate(Key::Type type)
{
    switch (type) {
    case Key::Type::Rsa:
        return EVP_RSA_gen(2048);
    case Key::Type::SmallRsa:
        return EVP_RSA_gen(1024);
    case Key::Type::Ec:
        return EVP_EC_gen("P-256");
    case Key::Type::Ec384:
        return EVP_EC_gen("P-384");
    case Key::Type::Ed:
        break;
    }
    return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
}

QString number(EVP_PKEY* key, const char* name, qsizetype smallest = 0)
{
    BIGNUM* value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<uchar*>(bytes.data()));
    BN_free(value);
    while (bytes.size() < smallest)
        bytes.prepend('\0');
    return QString::fromLatin1(identity::toBase64Url(bytes));
}

} // namespace

QByteArray encoded(const QJsonObject& object)
{
    return identity::toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Key::Key(Type type, const QString& kid)
    : m_kid(kid), m_type(type), m_key(generate(type), [](void* key) { EVP_PKEY_free(static_cast<EVP_PKEY*>(key)); })
{
}

QJsonObject Key::jwk() const
{
    auto* key = static_cast<EVP_PKEY*>(m_key.get());
    QJsonObject jwk{{QStringLiteral("kid"), m_kid}, {QStringLiteral("use"), QStringLiteral("sig")}};
    switch (m_type) {
    case Type::Rsa:
    case Type::SmallRsa:
        jwk.insert(QStringLiteral("kty"), QStringLiteral("RSA"));
        jwk.insert(QStringLiteral("n"), number(key, OSSL_PKEY_PARAM_RSA_N));
        jwk.insert(QStringLiteral("e"), number(key, OSSL_PKEY_PARAM_RSA_E));
        break;
    case Type::Ec:
    case Type::Ec384:
        jwk.insert(QStringLiteral("kty"), QStringLiteral("EC"));
        jwk.insert(QStringLiteral("crv"), m_type == Type::Ec ? QStringLiteral("P-256") : QStringLiteral("P-384"));
        jwk.insert(QStringLiteral("x"), number(key, OSSL_PKEY_PARAM_EC_PUB_X, 32));
        jwk.insert(QStringLiteral("y"), number(key, OSSL_PKEY_PARAM_EC_PUB_Y, 32));
        break;
    case Type::Ed: {
        QByteArray raw(32, '\0');
        size_t size = 32;
        EVP_PKEY_get_raw_public_key(key, reinterpret_cast<uchar*>(raw.data()), &size);
        jwk.insert(QStringLiteral("kty"), QStringLiteral("OKP"));
        jwk.insert(QStringLiteral("crv"), QStringLiteral("Ed25519"));
        jwk.insert(QStringLiteral("x"), QString::fromLatin1(identity::toBase64Url(raw)));
        break;
    }
    }
    return jwk;
}

QByteArray Key::publicPem() const
{
    BIO* sink = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(sink, static_cast<EVP_PKEY*>(m_key.get()));
    char* data = nullptr;
    const long size = BIO_get_mem_data(sink, &data);
    const QByteArray pem(data, qsizetype(size));
    BIO_free(sink);
    return pem;
}

QByteArray Key::signature(const QString& alg, const QByteArray& input) const
{
    auto* key = static_cast<EVP_PKEY*>(m_key.get());
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_PKEY_CTX* options = nullptr;
    EVP_DigestSignInit(context, &options, m_type == Type::Ed ? nullptr : EVP_sha256(), nullptr, key);
    if (alg == QLatin1StringView("PS256")) {
        EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST);
    }
    size_t size = 1024;
    QByteArray result(1024, '\0');
    EVP_DigestSign(context, reinterpret_cast<uchar*>(result.data()), &size,
                   reinterpret_cast<const uchar*>(input.constData()), size_t(input.size()));
    EVP_MD_CTX_free(context);
    result.truncate(qsizetype(size));
    if (m_type != Type::Ec)
        return result;
    const auto* der = reinterpret_cast<const uchar*>(result.constData());
    ECDSA_SIG* parsed = d2i_ECDSA_SIG(nullptr, &der, result.size());
    QByteArray raw(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(parsed), reinterpret_cast<uchar*>(raw.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(parsed), reinterpret_cast<uchar*>(raw.data()) + 32, 32);
    ECDSA_SIG_free(parsed);
    return raw;
}

QByteArray Key::token(const QJsonObject& header, const QJsonObject& claims) const
{
    const QByteArray input = encoded(header) + '.' + encoded(claims);
    return input + '.' + identity::toBase64Url(signature(header.value(QLatin1StringView("alg")).toString(), input));
}

QByteArray hmacToken(const QByteArray& secret, const QJsonObject& header, const QJsonObject& claims)
{
    const QByteArray input = encoded(header) + '.' + encoded(claims);
    return input + '.' +
           identity::toBase64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

} // namespace testkeys
