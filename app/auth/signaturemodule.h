// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What the module 'signature' offers: cjose and OpenSSL come into the process with it. The payload of a compact JWS
// (RFC 7515 section 7.1) when this JWK (RFC 7517) has signed it; a null array when it has not, or when either cannot be
// read. Which algorithms are allowed is the caller's affair.
extern "C" Q_DECL_EXPORT QByteArray lxcpSignedPayload(const QByteArray& token, const QByteArray& key);
