// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultmodule.h"

#include <openssl/evp.h>

#include <memory>

namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

constexpr int kKeyBytes = 32;
constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;
constexpr int kMostBytes = 64 * 1024 * 1024;

const unsigned char* in(const QByteArray& data)
{
    return reinterpret_cast<const unsigned char*>(data.constData());
}

unsigned char* out(QByteArray& data)
{
    return reinterpret_cast<unsigned char*>(data.data());
}

bool fits(const QByteArray& key, const QByteArray& nonce, const QByteArray& about, const QByteArray& data)
{
    return key.size() == kKeyBytes && nonce.size() == kNonceBytes && about.size() < kMostBytes &&
           data.size() < kMostBytes;
}

} // namespace

QByteArray lxcpSeal(const QByteArray& key, const QByteArray& nonce, const QByteArray& about, const QByteArray& plain)
{
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!context || !fits(key, nonce, about, plain))
        return {};
    QByteArray sealed(plain.size() + kTagBytes, Qt::Uninitialized);
    int length = 0;
    int rest = 0;
    const bool done =
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &length, in(about), int(about.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), out(sealed), &length, in(plain), int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out(sealed) + length, &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, out(sealed) + plain.size()) == 1;
    return done ? sealed : QByteArray();
}

bool lxcpUnseal(const QByteArray& key, const QByteArray& nonce, const QByteArray& about, const QByteArray& sealed,
                QByteArray* plain)
{
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!context || !fits(key, nonce, about, sealed) || sealed.size() < kTagBytes)
        return false;
    const int size = int(sealed.size()) - kTagBytes;
    QByteArray tag = sealed.right(kTagBytes);
    QByteArray opened(size, Qt::Uninitialized);
    int length = 0;
    int rest = 0;
    const bool done = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(key), in(nonce)) == 1 &&
                      EVP_DecryptUpdate(context.get(), nullptr, &length, in(about), int(about.size())) == 1 &&
                      EVP_DecryptUpdate(context.get(), out(opened), &length, in(sealed), size) == 1 &&
                      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, out(tag)) == 1 &&
                      EVP_DecryptFinal_ex(context.get(), out(opened) + length, &rest) == 1;
    if (done)
        *plain = opened;
    return done;
}
