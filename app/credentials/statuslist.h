// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/crypto.h"
#include "app/credentials/report.h"
#include "app/credentials/sources.h"

namespace credentials {

// Bitstring Status List (W3C, 1.0), the StatusList2021 that it grew from, and 1EdTech's revocation list: one finding
// for each entry of 'credentialStatus', or one that there is none. A list's own signature is checked as well; a revoked
// badge is said to be revoked even when it is wrong.
[[nodiscard]] QVector<Finding> checkStatus(const QJsonObject& credential, const Sources& sources, const Crypto& crypto,
                                           const QDateTime& now);

// The bits of an encoded list: 'u' and base64url (2021: without 'u') of GZIP. Malformed when it is none or longer than
// 16 MB.
[[nodiscard]] base::Result<QByteArray> decodeStatusBits(const QString& encoded);
[[nodiscard]] QString encodeStatusBits(const QByteArray& bits);

// Bit 'index', counted from the left; nothing when the list is shorter.
[[nodiscard]] std::optional<bool> statusBit(const QByteArray& bits, qint64 index);

} // namespace credentials
