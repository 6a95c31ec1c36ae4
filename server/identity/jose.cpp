// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/jose.h"

#include "server/identity/keyhandle.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace identity {

namespace {

constexpr int kSmallestRsaBits = 2048;
constexpr int kP256Bytes = 32;

using base::Error;
using base::Result;

tl::unexpected<Error> unusable(const char* why)
{
    return base::failure(Error::Kind::Malformed, QStringLiteral("key: ") + QLatin1StringView(why));
}

std::optional<QByteArray> member(const QJsonObject& jwk, const char* name)
{
    const auto bytes = fromBase64Url(jwk.value(QLatin1StringView(name)).toString().toLatin1());
    return bytes && !bytes->isEmpty() ? bytes : std::nullopt;
}

std::shared_ptr<const KeyHandle> fromParameters(const char* type, OSSL_PARAM_BLD* builder)
{
    const Owned<OSSL_PARAM, OSSL_PARAM_free> parameters(OSSL_PARAM_BLD_to_param(builder));
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return nullptr;
    auto handle = std::make_shared<const KeyHandle>(key);
    // The point must be on its curve, the modulus must be odd, ...
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> check(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return check && EVP_PKEY_public_check(check.get()) == 1 ? handle : nullptr;
}

std::shared_ptr<const KeyHandle> rsaKey(const QJsonObject& jwk)
{
    const auto n = member(jwk, "n");
    const auto e = member(jwk, "e");
    if (!n || !e)
        return nullptr;
    const Owned<BIGNUM, BN_free> modulus(
        BN_bin2bn(reinterpret_cast<const uchar*>(n->constData()), int(n->size()), nullptr));
    const Owned<BIGNUM, BN_free> exponent(
        BN_bin2bn(reinterpret_cast<const uchar*>(e->constData()), int(e->size()), nullptr));
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || BN_num_bits(modulus.get()) < kSmallestRsaBits ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()))
        return nullptr;
    return fromParameters("RSA", builder.get());
}

std::shared_ptr<const KeyHandle> ecKey(const QJsonObject& jwk)
{
    const auto x = member(jwk, "x");
    const auto y = member(jwk, "y");
    if (jwk.value(QLatin1StringView("crv")).toString() != QLatin1StringView("P-256") || !x || !y ||
        x->size() != kP256Bytes || y->size() != kP256Bytes)
        return nullptr;
    const QByteArray point = char(POINT_CONVERSION_UNCOMPRESSED) + *x + *y;
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    if (!OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) ||
        !OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                          size_t(point.size())))
        return nullptr;
    return fromParameters("EC", builder.get());
}

std::shared_ptr<const KeyHandle> edKey(const QJsonObject& jwk)
{
    const auto x = member(jwk, "x");
    if (jwk.value(QLatin1StringView("crv")).toString() != QLatin1StringView("Ed25519") || !x)
        return nullptr;
    EVP_PKEY* key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                                reinterpret_cast<const uchar*>(x->constData()), size_t(x->size()));
    return key ? std::make_shared<const KeyHandle>(key) : nullptr;
}

// JOSE carries r and s side by side (RFC 7518 section 3.4), OpenSSL wants them in DER.
QByteArray derOfEcdsa(const QByteArray& raw)
{
    if (raw.size() != 2 * kP256Bytes)
        return {};
    const auto* bytes = reinterpret_cast<const uchar*>(raw.constData());
    const Owned<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytes, kP256Bytes, nullptr);
    BIGNUM* s = BN_bin2bn(bytes + kP256Bytes, kP256Bytes, nullptr);
    if (!signature || ECDSA_SIG_set0(signature.get(), r, s) != 1)
        return {};
    uchar* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray result(reinterpret_cast<const char*>(der), qMax(0, size));
    OPENSSL_free(der);
    return result;
}

} // namespace

std::optional<QByteArray> fromBase64Url(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || text.contains('='))
        return std::nullopt;
    return decoded.decoded;
}

QByteArray toBase64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Algorithm> algorithmNamed(const QString& name)
{
    if (name == QLatin1StringView("RS256"))
        return Algorithm::RS256;
    if (name == QLatin1StringView("PS256"))
        return Algorithm::PS256;
    if (name == QLatin1StringView("ES256"))
        return Algorithm::ES256;
    if (name == QLatin1StringView("EdDSA"))
        return Algorithm::EdDSA;
    return std::nullopt;
}

Result<PublicKey> PublicKey::fromJwk(const QJsonObject& jwk)
{
    const QString use = jwk.value(QLatin1StringView("use")).toString();
    if (!use.isEmpty() && use != QLatin1StringView("sig"))
        return unusable("not for signatures");
    PublicKey key;
    key.m_kid = jwk.value(QLatin1StringView("kid")).toString();
    if (const QString alg = jwk.value(QLatin1StringView("alg")).toString(); !alg.isEmpty()) {
        key.m_only = algorithmNamed(alg);
        if (!key.m_only)
            return unusable("algorithm");
    }
    const QString type = jwk.value(QLatin1StringView("kty")).toString();
    if (type == QLatin1StringView("RSA"))
        key.m_key = rsaKey(jwk);
    else if (type == QLatin1StringView("EC"))
        key.m_key = ecKey(jwk);
    else if (type == QLatin1StringView("OKP"))
        key.m_key = edKey(jwk);
    if (!key.m_key)
        return unusable("type, curve or size");
    return key;
}

bool PublicKey::fits(Algorithm algorithm) const
{
    if (m_only && *m_only != algorithm)
        return false;
    switch (EVP_PKEY_get_base_id(m_key->key())) {
    case EVP_PKEY_RSA:
        return algorithm == Algorithm::RS256 || algorithm == Algorithm::PS256;
    case EVP_PKEY_EC:
        return algorithm == Algorithm::ES256;
    case EVP_PKEY_ED25519:
        return algorithm == Algorithm::EdDSA;
    default:
        return false;
    }
}

bool PublicKey::verify(Algorithm algorithm, const QByteArray& input, const QByteArray& signature) const
{
    if (!fits(algorithm))
        return false;
    const QByteArray form = algorithm == Algorithm::ES256 ? derOfEcdsa(signature) : signature;
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    const EVP_MD* digest = algorithm == Algorithm::EdDSA ? nullptr : EVP_sha256();
    if (form.isEmpty() || EVP_DigestVerifyInit(context.get(), &options, digest, nullptr, m_key->key()) != 1)
        return false;
    if (algorithm == Algorithm::PS256 && (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) <= 0 ||
                                          EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) <= 0))
        return false;
    return EVP_DigestVerify(context.get(), reinterpret_cast<const uchar*>(form.constData()), size_t(form.size()),
                            reinterpret_cast<const uchar*>(input.constData()), size_t(input.size())) == 1;
}

} // namespace identity
