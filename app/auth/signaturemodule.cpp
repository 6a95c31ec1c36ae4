// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signaturemodule.h"

#include <cjose/cjose.h>

#include <memory>

namespace {

using Jws = std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)>;
using Jwk = std::unique_ptr<cjose_jwk_t, decltype(&cjose_jwk_release)>;

} // namespace

QByteArray lxcpSignedPayload(const QByteArray& token, const QByteArray& key)
{
    cjose_err error{};
    const Jwk jwk(cjose_jwk_import(key.constData(), size_t(key.size()), &error), &cjose_jwk_release);
    const Jws jws(cjose_jws_import(token.constData(), size_t(token.size()), &error), &cjose_jws_release);
    if (!jwk || !jws || !cjose_jws_verify(jws.get(), jwk.get(), &error))
        return {};
    uint8_t* plain = nullptr;
    size_t length = 0;
    if (!cjose_jws_get_plaintext(jws.get(), &plain, &length, &error))
        return {};
    return QByteArray(reinterpret_cast<const char*>(plain), qsizetype(length));
}
