// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/credentials/algorithm.h"

namespace credentials {

// The three functions of cryptomodule.h, from wherever they come.
struct Crypto
{
    bool (*fits)(int algorithm, const QByteArray& key, const QByteArray& data, const QByteArray& signature) = nullptr;
    QByteArray (*sign)(const QByteArray& seed, const QByteArray& data) = nullptr;
    QByteArray (*publicKey)(const QByteArray& seed) = nullptr;
};

// Loads the module 'credentials', and OpenSSL with it. Errors: Storage. Any thread.
[[nodiscard]] base::Result<Crypto> loadCrypto();

} // namespace credentials
