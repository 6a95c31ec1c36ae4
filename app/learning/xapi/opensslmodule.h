// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

// What the module 'openssl' offers: libcrypto comes into the process with it.
namespace xapi {
namespace openssl {

// A hash of what comes in pieces. One thread at a time.
class Hash
{
public:
    virtual ~Hash() = default;
    virtual void add(QByteArrayView bytes) = 0;
    // The hash of all that was added, as bytes; begins anew afterwards.
    [[nodiscard]] virtual QByteArray take() = 0;
};

enum class Digest { Sha256, Sha384, Sha512 };

using NewHash = std::unique_ptr<Hash>(Digest digest);
// Whether the RSA key of the certificate (X.509, DER) has made the signature (RSASSA-PKCS1-v1_5) of the input.
using Verify = bool(const QByteArray& certificate, Digest digest, const QByteArray& input, const QByteArray& signature);

} // namespace openssl
} // namespace xapi

extern "C" Q_DECL_EXPORT xapi::openssl::NewHash lxcpNewHash;
extern "C" Q_DECL_EXPORT xapi::openssl::Verify lxcpVerifySignature;
