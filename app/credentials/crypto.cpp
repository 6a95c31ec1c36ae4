// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/crypto.h"

#include "app/base/module.h"
#include "app/credentials/cryptomodule.h"

namespace credentials {

base::Result<Crypto> loadCrypto()
{
    const QString module = QStringLiteral("credentials");
    const auto fits = base::moduleFunction<decltype(lxcpSignatureFits)>(module, "lxcpSignatureFits");
    const auto sign = base::moduleFunction<decltype(lxcpEd25519Signature)>(module, "lxcpEd25519Signature");
    const auto publicKey = base::moduleFunction<decltype(lxcpEd25519PublicKey)>(module, "lxcpEd25519PublicKey");
    if (!fits || !sign || !publicKey)
        return base::failure(base::Error::Kind::Storage,
                             fits ? QStringLiteral("module 'credentials' is incomplete") : fits.error().detail);
    return Crypto{*fits, *sign, *publicKey};
}

} // namespace credentials
