// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/cryptomodule.h"

#include "app/credentials/algorithm.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char* bytes(const QByteArray& data)
{
    return reinterpret_cast<const unsigned char*>(data.constData());
}

Key privateKey(const QByteArray& seed)
{
    if (seed.size() != 32)
        return {nullptr, &EVP_PKEY_free};
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(seed), 32), &EVP_PKEY_free};
}

int typeOf(credentials::Algorithm algorithm)
{
    switch (algorithm) {
    case credentials::Algorithm::Ed25519:
        return EVP_PKEY_ED25519;
    case credentials::Algorithm::Es256:
        return EVP_PKEY_EC;
    case credentials::Algorithm::Rs256:
        return EVP_PKEY_RSA;
    }
    return EVP_PKEY_NONE;
}

// OpenSSL wants r and s in DER.
QByteArray derSignature(const QByteArray& raw)
{
    if (raw.size() != 64)
        return {};
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(ECDSA_SIG_new(), &ECDSA_SIG_free);
    BIGNUM* r = BN_bin2bn(bytes(raw), 32, nullptr);
    BIGNUM* s = BN_bin2bn(bytes(raw) + 32, 32, nullptr);
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray result = length > 0 ? QByteArray(reinterpret_cast<const char*>(der), length) : QByteArray();
    OPENSSL_free(der);
    return result;
}

} // namespace

bool lxcpSignatureFits(int algorithm, const QByteArray& key, const QByteArray& data, const QByteArray& signature)
{
    const auto kind = credentials::Algorithm(algorithm);
    const unsigned char* at = bytes(key);
    const Key publicKey(d2i_PUBKEY(nullptr, &at, long(key.size())), &EVP_PKEY_free);
    if (!publicKey || EVP_PKEY_base_id(publicKey.get()) != typeOf(kind))
        return false;
    if (kind == credentials::Algorithm::Rs256 && EVP_PKEY_bits(publicKey.get()) < 2048)
        return false;
    const QByteArray fitting = kind == credentials::Algorithm::Es256 ? derSignature(signature) : signature;
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const EVP_MD* digest = kind == credentials::Algorithm::Ed25519 ? nullptr : EVP_sha256();
    return !fitting.isEmpty() && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, publicKey.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytes(fitting), size_t(fitting.size()), bytes(data), size_t(data.size())) ==
               1;
}

QByteArray lxcpEd25519Signature(const QByteArray& seed, const QByteArray& data)
{
    const Key key = privateKey(seed);
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(64, Qt::Uninitialized);
    size_t length = 64;
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, bytes(data),
                       size_t(data.size())) != 1)
        return {};
    return signature;
}

QByteArray lxcpEd25519PublicKey(const QByteArray& seed)
{
    const Key key = privateKey(seed);
    QByteArray publicKey(32, Qt::Uninitialized);
    size_t length = 32;
    if (!key ||
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(publicKey.data()), &length) != 1)
        return {};
    return publicKey;
}
