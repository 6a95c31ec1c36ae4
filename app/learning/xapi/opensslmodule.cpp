// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/opensslmodule.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace xapi::openssl {

namespace {

template <typename T, auto release>
struct Release
{
    void operator()(T* owned) const { release(owned); }
};
template <typename T, auto release>
using Handle = std::unique_ptr<T, Release<T, release>>;

const EVP_MD* method(Digest digest)
{
    switch (digest) {
    case Digest::Sha256:
        return EVP_sha256();
    case Digest::Sha384:
        return EVP_sha384();
    case Digest::Sha512:
        return EVP_sha512();
    }
    Q_UNREACHABLE();
}

class EvpHash final : public Hash
{
public:
    explicit EvpHash(Digest digest) : m_method(method(digest)), m_context(EVP_MD_CTX_new()) { begin(); }

    void add(QByteArrayView bytes) override
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size()));
    }
    QByteArray take() override
    {
        QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned size = 0;
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(result.data()), &size);
        begin();
        return result.first(qsizetype(size));
    }

private:
    void begin() { EVP_DigestInit_ex(m_context.get(), m_method, nullptr); }

    const EVP_MD* m_method;
    Handle<EVP_MD_CTX, EVP_MD_CTX_free> m_context;
};

} // namespace

} // namespace xapi::openssl

std::unique_ptr<xapi::openssl::Hash> lxcpNewHash(xapi::openssl::Digest digest)
{
    return std::make_unique<xapi::openssl::EvpHash>(digest);
}

bool lxcpVerifySignature(const QByteArray& certificate, xapi::openssl::Digest digest, const QByteArray& input,
                         const QByteArray& signature)
{
    using namespace xapi::openssl;
    const auto* der = reinterpret_cast<const uchar*>(certificate.constData());
    const Handle<X509, X509_free> x509(d2i_X509(nullptr, &der, long(certificate.size())));
    if (!x509)
        return false;
    EVP_PKEY* key = X509_get0_pubkey(x509.get());
    const Handle<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, method(digest), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const uchar*>(signature.constData()),
                            std::size_t(signature.size()), reinterpret_cast<const uchar*>(input.constData()),
                            std::size_t(input.size())) == 1;
}
