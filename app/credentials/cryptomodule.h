// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What the module 'credentials' offers: OpenSSL comes into the process with it. Programs that have OpenSSL anyway
// compile cryptomodule.cpp in (credentials::Crypto holds either).

// True when the key (SubjectPublicKeyInfo, DER) made the signature over the data. 'algorithm' is a
// credentials::Algorithm: Ed25519 (RFC 8032), ES256 with r and s side by side (RFC 7518 section 3.4), or RS256.
extern "C" Q_DECL_EXPORT bool lxcpSignatureFits(int algorithm, const QByteArray& key, const QByteArray& data,
                                                const QByteArray& signature);

// Ed25519 (RFC 8032 section 5.1.6) by a seed of 32 bytes; null when it is none.
extern "C" Q_DECL_EXPORT QByteArray lxcpEd25519Signature(const QByteArray& seed, const QByteArray& data);

// The public key, 32 bytes, of a seed; null when it is none.
extern "C" Q_DECL_EXPORT QByteArray lxcpEd25519PublicKey(const QByteArray& seed);
