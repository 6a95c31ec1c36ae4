// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace auth {

// 'bytes' random bytes of the operating system as base64url without padding.
[[nodiscard]] QByteArray randomWord(int bytes = 32);

// Proof key for code exchange with S256 (RFC 7636).
struct Pkce
{
    QByteArray verifier;
    QByteArray challenge;

    [[nodiscard]] static Pkce make();
};

} // namespace auth
