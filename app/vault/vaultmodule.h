// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What the module 'vault' offers: OpenSSL comes into the process with it. Any thread.

// AES-256 in GCM (NIST SP 800-38D): ciphertext with its tag of 16 bytes behind it. 'key' has 32 bytes, 'nonce' 12 that
// were never used with that key before; 'about' is bound to it, and not in it. Null when something is not of that size.
extern "C" Q_DECL_EXPORT QByteArray lxcpSeal(const QByteArray& key, const QByteArray& nonce, const QByteArray& about,
                                             const QByteArray& plain);

// Back again; false when it is not what was sealed with that key, nonce and 'about'.
extern "C" Q_DECL_EXPORT bool lxcpUnseal(const QByteArray& key, const QByteArray& nonce, const QByteArray& about,
                                         const QByteArray& sealed, QByteArray* plain);
