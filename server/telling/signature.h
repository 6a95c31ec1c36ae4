// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace telling {

// Signatures as Standard Webhooks 1.0 has them (symmetric scheme v1): HMAC-SHA256 over 'id.timestamp.body', the
// timestamp in seconds from 1970, base64.

// The key of a secret "whsec_" + base64 of 24 to 64 bytes. Errors: Rejected, without a part of the secret.
[[nodiscard]] base::Result<QByteArray> keyOf(const QString& secret);

// What the header webhook-signature says: "v1,…".
[[nodiscard]] QByteArray signatureOf(const QByteArray& key, const QByteArray& id, const QDateTime& at,
                                     const QByteArray& body);

} // namespace telling
