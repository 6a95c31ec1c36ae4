// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for the sources of this room: it brings OpenSSL in.

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <memory>

namespace identity {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};

template <typename T, auto Free>
using Owned = std::unique_ptr<T, Freed<Free>>;

struct KeyHandle
{
    explicit KeyHandle(EVP_PKEY* key) : m_key(key) {}
    [[nodiscard]] EVP_PKEY* key() const { return m_key.get(); } // OpenSSL counts references inside: never const

private:
    Owned<EVP_PKEY, EVP_PKEY_free> m_key;
};

} // namespace identity
