// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module 'signature' where there is no cjose (LXCP_JOSE=openssl): the same answers from OpenSSL alone.
#include "app/auth/signaturemodule.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <memory>
#include <optional>

namespace {

template <typename T, auto Release>
struct Releaser
{
    void operator()(T* object) const { Release(object); }
};
template <typename T, auto Release>
using Held = std::unique_ptr<T, Releaser<T, Release>>;
using Key = Held<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Held<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Held<EVP_MD_CTX, EVP_MD_CTX_free>;
using Builder = Held<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Held<OSSL_PARAM, OSSL_PARAM_free>;
using Number = Held<BIGNUM, BN_free>;

constexpr int kLeastRsaBits = 2048;

const unsigned char* bytes(const QByteArray& data)
{
    return reinterpret_cast<const unsigned char*>(data.constData());
}

// Null when it is not base64url (RFC 7515 section 2).
QByteArray decoded(const QByteArray& text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

QByteArray member(const QJsonObject& jwk, const char* name)
{
    return decoded(jwk.value(QLatin1StringView(name)).toString().toLatin1());
}

Number number(const QByteArray& bigEndian)
{
    return Number(BN_bin2bn(bytes(bigEndian), int(bigEndian.size()), nullptr));
}

Key built(const char* type, OSSL_PARAM_BLD* builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return Key(key);
}

// RFC 7518 section 6.3.1.
Key rsaKey(const QJsonObject& jwk)
{
    const Number modulus = number(member(jwk, "n"));
    const Number exponent = number(member(jwk, "e"));
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || BN_num_bits(modulus.get()) < kLeastRsaBits ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return {};
    return built("RSA", builder.get());
}

// What an algorithm of RFC 7518 section 3.1 means. 'curve' and 'size', the bytes of a coordinate, are of ES… only.
struct Scheme
{
    const EVP_MD* digest = nullptr;
    bool pss = false;
    const char* curve = nullptr;
    int size = 0;
};

std::optional<Scheme> schemeOf(const QByteArray& algorithm)
{
    Scheme scheme;
    const QByteArray bits = algorithm.mid(2);
    scheme.digest = bits == "256"   ? EVP_sha256()
                    : bits == "384" ? EVP_sha384()
                    : bits == "512" ? EVP_sha512()
                                    : nullptr;
    const QByteArray family = algorithm.left(2);
    scheme.pss = family == "PS";
    if (family == "ES") {
        scheme.curve = bits == "256" ? "P-256" : bits == "384" ? "P-384" : "P-521";
        scheme.size = bits == "256" ? 32 : bits == "384" ? 48 : 66;
    }
    if (!scheme.digest || (family != "RS" && family != "PS" && family != "ES"))
        return {};
    return scheme;
}

// RFC 7518 section 6.2.1: the point, uncompressed. OpenSSL refuses one that is not on the curve.
Key curveKey(const QJsonObject& jwk, const Scheme& scheme)
{
    const QByteArray x = member(jwk, "x");
    const QByteArray y = member(jwk, "y");
    const Builder builder(OSSL_PARAM_BLD_new());
    if (jwk.value(QLatin1StringView("crv")).toString() != QLatin1StringView(scheme.curve) || x.size() != scheme.size ||
        y.size() != scheme.size || !builder)
        return {};
    const QByteArray point = '\x04' + x + y;
    if (OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, scheme.curve, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         size_t(point.size())) != 1)
        return {};
    return built("EC", builder.get());
}

// r and s side by side (RFC 7518 section 3.4) as OpenSSL wants them, in DER.
QByteArray derOf(const QByteArray& raw, int size)
{
    const Held<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    if (raw.size() != 2 * size || !signature)
        return {};
    Number r = number(raw.left(size));
    Number s = number(raw.mid(size));
    if (!r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // they are the signature's now
    (void)s.release();
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), Qt::Uninitialized);
    auto* at = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(signature.get(), &at);
    return der;
}

bool isSigned(const QByteArray& input, const QByteArray& signature, EVP_PKEY* key, const Scheme& scheme)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr; // the context's own
    if (!context || EVP_DigestVerifyInit(context.get(), &options, scheme.digest, nullptr, key) != 1)
        return false;
    // RFC 7518 section 3.5: the salt is as long as the digest.
    if (scheme.pss && (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1 ||
                       EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), bytes(signature), size_t(signature.size()), bytes(input),
                            size_t(input.size())) == 1;
}

} // namespace

QByteArray lxcpSignedPayload(const QByteArray& token, const QByteArray& key)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts.at(0))).object();
    // Extensions that must be understood (RFC 7515 section 4.1.11): we know none.
    const auto scheme = schemeOf(header.value(QLatin1StringView("alg")).toString().toLatin1());
    if (!scheme || header.contains(QLatin1StringView("crit")))
        return {};
    const QJsonObject jwk = QJsonDocument::fromJson(key).object();
    const QString type = jwk.value(QLatin1StringView("kty")).toString();
    if (type != QLatin1StringView(scheme->curve ? "EC" : "RSA"))
        return {};
    const Key publicKey = scheme->curve ? curveKey(jwk, *scheme) : rsaKey(jwk);
    const QByteArray raw = decoded(parts.at(2));
    const QByteArray signature = scheme->curve ? derOf(raw, scheme->size) : raw;
    if (!publicKey || signature.isEmpty() ||
        !isSigned(parts.at(0) + '.' + parts.at(1), signature, publicKey.get(), *scheme))
        return {};
    return decoded(parts.at(1));
}
